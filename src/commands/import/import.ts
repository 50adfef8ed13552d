import { basename, extname } from 'node:path';
import type { Diagnostic } from '../../diagnostics/index.ts';
import { composed, type FrameworkDraft, headingWords, importFindings, type NamedDraft } from '../../import/index.ts';
import type { ImportReport } from '../../output/import.ts';
import { exitCodes } from '../context.ts';
import { type Given, textFlag } from '../given.ts';
import { standardInputName } from '../load.ts';
import { checkedFramework } from './checked.ts';
import { columnsOf, tellLayouts } from './columns.ts';
import { delivered } from './delivered.ts';
import { type ReadSource, readSource } from './source.ts';

/** `competency import FILE`: a source in whatever format becomes a framework that is valid before it is written. */
export async function importSource(given: Given): Promise<number> {
  const {
    arguments: [path = ''],
    flags,
    context,
  } = given;
  const headings = headingWords();
  const read = await readSource(context.io, path, {
    headings,
    language: textFlag(flags, 'language') ?? null,
    ...columnsOf(flags),
  });
  if (read.value === undefined) {
    await delivered({ ...nothing, diagnostics: read.diagnostics }, null, given);
    return exitCodes.failed;
  }
  const source = read.value;
  tellLayouts(source, context);
  const told = [...read.diagnostics, ...importFindings(source, source.file)];
  const draft = named(source.draft, source, given);
  const checked = told.some(isError)
    ? { value: null, yaml: null, diagnostics: [] }
    : await checkedFramework(composed(draft), given);
  const diagnostics = [...told, ...checked.diagnostics];
  const report: ImportReport = {
    sources: [{ file: source.file, format: source.format, languages: draft.languages }],
    counts: countsOf(draft, source),
    framework: checked.value,
    diagnostics,
    fates: source.fates,
  };
  await delivered(report, checked.yaml, given);
  return diagnostics.some(isError) ? exitCodes.no : exitCodes.done;
}

const nothing: ImportReport = {
  sources: [],
  counts: { competencies: 0, levels: 0, indicators: 0, leftovers: 0 },
  framework: null,
  diagnostics: [],
  fates: [],
};

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error';
}

/** A draft with a title: the one that was given, its own, that of its only competency, or the name of its file. */
function named(draft: FrameworkDraft, { file }: ReadSource, { flags, context }: Given): NamedDraft {
  const [first, ...others] = draft.competencies;
  const only = others.length === 0 ? first?.title : undefined;
  const ofFile = basename(file, extname(file))
    .replace(/[-_.]+/g, ' ')
    .trim();
  const fallback = file === standardInputName || ofFile === '' ? context.messages.importing.untitled : capital(ofFile);
  const title = textFlag(flags, 'title') ?? draft.title ?? only ?? fallback;
  const id = textFlag(flags, 'id') ?? draft.id;
  return { ...draft, title, ...(id === undefined ? {} : { id }) };
}

function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}

function countsOf({ competencies }: FrameworkDraft, { fates }: ReadSource): ImportReport['counts'] {
  const levels = competencies.flatMap((each) => each.levels ?? []);
  return {
    competencies: competencies.length,
    levels: levels.length,
    indicators: levels.reduce((sum, { indicators = [] }) => sum + indicators.length, 0),
    leftovers: fates.filter(({ part }) => part === 'leftover').length,
  };
}
