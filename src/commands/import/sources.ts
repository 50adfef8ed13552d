import type { Diagnostic } from '../../diagnostics/index.ts';
import { type Imported, importFindings, paired } from '../../import/index.ts';
import type { ImportedSource } from '../../output/import.ts';
import { type Given, textFlag } from '../given.ts';
import { columnsOf, tellLayouts } from './columns.ts';
import { projectHeadings } from './headings.ts';
import { type ReadSource, readSource } from './source.ts';

/** What the sources of a command line said, together. */
export interface ReadSources {
  readonly sources: readonly ImportedSource[];
  /** Null where one of them could not be read. */
  readonly imported: Imported | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the source, and the one of --merge with it.
 * @throws Failure file/not-found, project/invalid
 */
export async function readSources({ arguments: [path = ''], flags, context }: Given): Promise<ReadSources> {
  const headings = await projectHeadings(context.io);
  const language = textFlag(flags, 'language') ?? null;
  const other = textFlag(flags, 'merge');
  const wish = { headings, ...columnsOf(flags) };
  const first = await readSource(context.io, path, { ...wish, language });
  const second = other === undefined ? null : await readSource(context.io, other, { ...wish, language: null });
  for (const each of [first.value, second?.value]) if (each !== undefined) tellLayouts(each, context);
  const diagnostics = [...found(first), ...(second === null ? [] : found(second))];
  const sources = [first.value, second?.value].flatMap((each) => (each === undefined ? [] : [sourceOf(each)]));
  if (first.value === undefined) return { sources, imported: null, diagnostics };
  if (second === null) return { sources, imported: first.value, diagnostics };
  if (second.value === undefined) return { sources, imported: null, diagnostics };
  const both = paired({ first: first.value, second: second.value, file: second.value.file });
  const all = [...diagnostics, ...both.diagnostics];
  return { sources, imported: both.value ?? first.value, diagnostics: all };
}

function sourceOf({ file, format, draft }: ReadSource): ImportedSource {
  return { file, format, languages: draft.languages };
}

/** What is to be said of a source: of its bytes, and of what was recognised in it. */
function found({ value, diagnostics }: Awaited<ReturnType<typeof readSource>>): readonly Diagnostic[] {
  return value === undefined ? diagnostics : [...diagnostics, ...importFindings(value, value.file)];
}
