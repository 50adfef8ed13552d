import { type Diagnostic, diagnostic, Failure } from '../../diagnostics/index.ts';
import { type Imported, importFindings, paired, promisedDocument } from '../../import/index.ts';
import type { ImportedSource } from '../../output/import.ts';
import { type Given, textFlag } from '../given.ts';
import { columnsOf, tellLayouts } from './columns.ts';
import { projectHeadings } from './headings.ts';
import { endingOf, type ReadSource, readSource } from './source.ts';

/** What the sources of a command line said, together. */
export interface ReadSources {
  readonly sources: readonly ImportedSource[];
  /** Null where one of them could not be read. */
  readonly imported: Imported | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the source, and the one of --merge with it.
 * @throws Failure file/not-found, project/invalid, usage/needs-option, usage/invalid-value
 */
export async function readSources({ arguments: [path = ''], flags, context }: Given): Promise<ReadSources> {
  const headings = await projectHeadings(context.io);
  const other = textFlag(flags, 'merge');
  const [language, otherLanguage] = languagesOf(flags);
  const wish = { headings, ...columnsOf(flags) };
  const first = await readSource(context.io, path, { ...wish, language });
  const second = other === undefined ? null : await readSource(context.io, other, { ...wish, language: otherLanguage });
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

/**
 * The languages that --language says of the source and of the one of --merge, in their order; null where one is to be guessed.
 * @throws Failure usage/needs-option, usage/invalid-value
 */
function languagesOf(flags: Given['flags']): readonly [string | null, string | null] {
  const value = textFlag(flags, 'language') ?? '';
  const [first, second, ...others] = value.split(',').map((each) => each.trim());
  if (second !== undefined && textFlag(flags, 'merge') === undefined)
    throw new Failure('usage/needs-option', { option: `--language ${value}`, needed: '--merge' });
  if (others.length > 0)
    throw new Failure('usage/invalid-value', {
      option: '--language',
      value,
      allowed: ['fr', 'fr,en'],
      suggestion: `${first},${second}`,
    });
  return [first || null, second || null];
}

function sourceOf({ file, format, draft }: ReadSource): ImportedSource {
  return { file, format, languages: draft.languages };
}

/** What is to be said of a source: of its bytes, and of what was recognised in it. */
function found({ value, diagnostics }: Awaited<ReturnType<typeof readSource>>): readonly Diagnostic[] {
  if (value === undefined) return diagnostics;
  return [...diagnostics, ...importFindings(value, value.file).map((each) => withTrueReason(each, value))];
}

/** Words that make no framework, in a file that calls itself a document: what is wrong is the document. */
function withTrueReason(found: Diagnostic, { file, format }: ReadSource): Diagnostic {
  const promised = promisedDocument(endingOf(file));
  const isPlain = format === 'text' || format === 'markdown';
  if (found.code !== 'import/nothing' || promised === null || !isPlain) return found;
  return diagnostic('import/damaged', { path: file, format: promised }, found.place);
}
