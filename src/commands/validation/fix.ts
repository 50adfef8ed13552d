import { resolve } from 'node:path';
import { byPlace, Failure } from '../../diagnostics/index.ts';
import { readDocument } from '../../document/index.ts';
import { fixed } from '../../fix/index.ts';
import { type Io, readStandardInput, readText, rewriteText } from '../../io/index.ts';
import type { RuleSettings } from '../../lint/index.ts';
import { diagnosticText } from '../../output/text/diagnostics.ts';
import { type Context, exitCodes, talk, talkVoice } from '../context.ts';
import { deliver } from '../deliver.ts';
import type { Given } from '../given.ts';
import { standardInput, standardInputName } from '../load.ts';
import { problemsIn } from './problems.ts';
import { ruleSettings } from './rule-settings.ts';

/** An id that is given lets the rules look at the file at all, so what they find is mended in a second pass, or a third. */
const mostPasses = 10;

/**
 * Mends in each file what is safe to mend, and says how much that was.
 * @throws Failure file/not-writable
 */
export async function fixFiles(files: readonly string[], context: Context): Promise<void> {
  const settings = await ruleSettings(context.io);
  let count = 0;
  for (const file of files) count += await fixFile(context.io, file, settings);
  if (count > 0) talk(context, context.messages.validate.fixed(count));
}

async function fixFile(io: Io, path: string, settings: RuleSettings): Promise<number> {
  const file = resolve(io.folder, path);
  const read = await readText(file);
  if (!read.ok) return 0;
  const mended = await fixedText(io, { path, text: read.text }, settings);
  if (mended.count > 0) await rewriteText(file, mended.text);
  return mended.count;
}

interface Source {
  readonly path: string;
  readonly text: string;
}

async function fixedText(io: Io, source: Source, settings: RuleSettings): Promise<{ text: string; count: number }> {
  let [text, count] = [source.text, 0];
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const document = readDocument(source.path, text).value;
    if (document === undefined) break;
    const mended = fixed(document, await problemsIn(io, document, { path: source.path, settings }));
    if (mended.count === 0) break;
    text = mended.text;
    count += mended.count;
  }
  return { text, count };
}

/**
 * `validate --fix -`: the mended text is the result, and what is left to mend by hand is talk.
 * @throws Failure usage/conflict
 */
export async function fixInput({ list, flags, context }: Given): Promise<number> {
  if (list.length > 1) throw new Failure('usage/conflict', { first: standardInput, second: '--fix' });
  if (flags.format !== 'text') throw new Failure('usage/conflict', { first: '--fix -', second: '--format' });
  const { io } = context;
  const settings = await ruleSettings(io);
  const read = await readStandardInput(io.stdin);
  if (!read.ok) throw new Failure('file/not-readable', { path: standardInputName, reason: read.code });
  const { text } = await fixedText(io, { path: standardInputName, text: read.text }, settings);
  await deliver(text, flags, context);
  const document = readDocument(standardInputName, text);
  const left =
    document.value === undefined
      ? document.diagnostics
      : await problemsIn(io, document.value, { path: standardInputName, settings });
  if (!context.quiet)
    for (const each of [...left].sort(byPlace)) io.stderr.write(`${diagnosticText(each, talkVoice(context))}\n`);
  return left.some((each) => each.severity === 'error') ? exitCodes.no : exitCodes.done;
}
