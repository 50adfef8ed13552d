import { resolve } from 'node:path';
import { Failure } from '../../diagnostics/index.ts';
import { commentsWith } from '../../document/index.ts';
import { readText } from '../../io/index.ts';
import type { FileTypes } from '../../model/index.ts';
import { renewed } from '../../renewal/index.ts';
import { type Context, talk } from '../context.ts';
import { type Given, textFlag } from '../given.ts';
import { loadFile, loadFramework } from '../load.ts';
import { refuseInvalid } from '../refuse.ts';

type FrameworkFile = FileTypes['framework'];

/**
 * The framework of --into as its file has it; null where the flag was not given.
 * @throws Failure usage/conflict, file/not-found, framework/invalid, import/extension
 */
export async function openTarget({ flags, context }: Pick<Given, 'flags' | 'context'>): Promise<FrameworkFile | null> {
  const path = textFlag(flags, 'into');
  if (path === undefined) return null;
  if (textFlag(flags, 'output') !== undefined)
    throw new Failure('usage/conflict', { first: '--into', second: '--output' });
  const loaded = await loadFramework(context.io, path);
  if (loaded.value === undefined) throw refuseInvalid('framework/invalid', path, loaded.diagnostics);
  const own = await loadFile(context.io, path, 'framework');
  if (own.value?.value.extends !== undefined) throw new Failure('import/extension', { path });
  await warnOfComments(path, context);
  return own.value?.value ?? null;
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
}

/** The framework brought up to date; says how many ids were kept, and what the source does not speak of. */
export function intoFile(old: FrameworkFile, fresh: FrameworkFile, context: Context): Renewing {
  const { file, kept, untouched, places } = renewed(old, fresh);
  const { importing } = context.messages;
  talk(context, importing.kept(kept));
  if (untouched.length > 0) talk(context, importing.untouched(untouched));
  return { file, places };
}
