import { resolve } from 'node:path';
import { type Diagnostic, diagnostic, Failure } from '../../diagnostics/index.ts';
import { commentsWith } from '../../document/index.ts';
import { readText } from '../../io/index.ts';
import { type FileTypes, type PlacedFile, wordsByLanguage } from '../../model/index.ts';
import { type Gone, gone, renewed } from '../../renewal/index.ts';
import { type Context, talk } from '../context.ts';
import { type Given, textFlag } from '../given.ts';
import { loadFile, loadFramework } from '../load.ts';
import { refuseInvalid } from '../refuse.ts';

type FrameworkFile = FileTypes['framework'];
type Target = PlacedFile<FrameworkFile>;

/**
 * The framework of --into as its file has it; null where the flag was not given.
 * @throws Failure usage/conflict, file/not-found, framework/invalid, import/extension
 */
export async function openTarget({ flags, context }: Pick<Given, 'flags' | 'context'>): Promise<Target | null> {
  const path = textFlag(flags, 'into');
  if (path === undefined) return null;
  if (textFlag(flags, 'output') !== undefined)
    throw new Failure('usage/conflict', { first: '--into', second: '--output' });
  const loaded = await loadFramework(context.io, path);
  if (loaded.value === undefined) throw refuseInvalid('framework/invalid', path, loaded.diagnostics);
  const own = await loadFile(context.io, path, 'framework');
  if (own.value?.value.extends !== undefined) throw new Failure('import/extension', { path });
  await warnOfComments(path, context);
  return own.value ?? null;
}

/** The line that names the schema is written again; every other comment of the file goes. */
async function warnOfComments(path: string, context: Context): Promise<void> {
  const read = await readText(resolve(context.io.folder, path));
  if (!read.ok) return;
  const lost = commentsWith('#', path, read.text).filter(({ text }) => !text.includes('yaml-language-server'));
  if (lost.length > 0) talk(context, context.messages.importing.commentsLost(path, lost.length));
}

export interface Renewing {
  readonly file: FrameworkFile;
  /** The place in the file of each competency of the source. */
  readonly places: readonly number[];
  /** What the file loses: errors, unless --force says that it may go. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The framework brought up to date; says how many ids were kept, and what the source does not speak of. */
export function intoFile(
  old: Target,
  fresh: FrameworkFile,
  { flags, context }: Pick<Given, 'flags' | 'context'>,
): Renewing {
  const { file, kept, untouched, places } = renewed(old.value, fresh);
  const { importing } = context.messages;
  talk(context, importing.kept(kept));
  if (untouched.length > 0) talk(context, importing.untouched(untouched));
  const severity = flags.force === true ? 'warning' : 'error';
  const diagnostics = gone(old.value, file).map((each) => ({ ...told(each, old), severity }) as const);
  return { file, places, diagnostics };
}

function told({ thing, id, competency, level, text, path }: Gone, { value, place }: Target): Diagnostic {
  const byLanguage = text === undefined ? {} : wordsByLanguage(text, value.languages);
  const words = byLanguage[value.languages[0] ?? ''] ?? Object.values(byLanguage)[0] ?? '';
  const params = { thing, id, competency, level, words: words.replace(/\s+/g, ' ').trim() };
  return diagnostic('import/gone', params, place(path, 'value'));
}

/** Says that nothing was written because something would go, and what lets it go. */
export function tellHeldBack(
  diagnostics: readonly Diagnostic[],
  { flags, context }: Pick<Given, 'flags' | 'context'>,
): void {
  const held = diagnostics.filter(({ code, severity }) => code === 'import/gone' && severity === 'error');
  if (held.length > 0 && flags.format !== 'json')
    talk(context, context.messages.importing.heldBack(String(flags.into), held.length));
}
