import { Failure, type Outcome } from '../diagnostics/index.ts';
import type { FileTypes, PlacedFile } from '../model/index.ts';
import { type Given, textFlag } from './given.ts';
import { loadFile, standardInput } from './load.ts';
import { refuseInvalid } from './refuse.ts';

/** The file of --answers, and what stands in it. */
interface Answers<K extends 'assessment' | 'workbook-answers'> {
  readonly path: string;
  readonly file: PlacedFile<FileTypes[K]>;
}

/**
 * Reads the file that --answers names, `-` for standard input.
 * @throws Failure usage/conflict, answers/invalid
 */
export async function answersFile<K extends 'assessment' | 'workbook-answers'>(
  { arguments: [reference], flags, context }: Given,
  kind: K,
): Promise<Answers<K>> {
  const path = textFlag(flags, 'answers') ?? standardInput;
  if (path === standardInput && reference === standardInput)
    throw new Failure('usage/conflict', { first: '-', second: '--answers -' });
  const loaded: Outcome<PlacedFile<FileTypes[K]>> = await loadFile(context.io, path, kind);
  if (loaded.value === undefined) throw refuseInvalid('answers/invalid', path, loaded.diagnostics);
  return { path, file: loaded.value };
}

/** An instant of a file, whatever time zone it is written in. */
export function inUtc(instant: string | undefined): string | undefined {
  return instant === undefined ? undefined : new Date(instant).toISOString();
}
