import { Failure } from '../../diagnostics/index.ts';
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
  return own.value?.value ?? null;
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
