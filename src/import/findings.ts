import { type Diagnostic, diagnostic, type Place } from '../diagnostics/index.ts';
import type { FileTypes, Text } from '../model/index.ts';
import { isUnwritten } from './compose.ts';
import type { FrameworkDraft } from './draft.ts';
import type { Fate } from './fate.ts';
import type { Imported } from './reader.ts';

/** What a person should look at in what was read: lines that were not understood, lists without a middle. */
export function importFindings({ draft, fates, unsure = [] }: Imported, file: string): readonly Diagnostic[] {
  const start = { file, line: 1, column: 1, length: 1 };
  if (draft.scale === undefined && !draft.competencies.some((each) => (each.levels ?? []).length > 0))
    return [diagnostic('import/nothing', { path: file }, start)];
  const odd = unsure.map(({ competency, count, line, text }) =>
    diagnostic(
      'import/odd-contrasts',
      { count, competency: titleOf(draft.competencies[competency]) },
      { file, line, column: 1, length: [...text].length, excerpt: [{ line, text }] },
    ),
  );
  return [...notUnderstood(draft, fates), ...odd];
}

function notUnderstood({ competencies }: FrameworkDraft, fates: readonly Fate[]): readonly Diagnostic[] {
  return runsOf(fates).map((run) => {
    const competency = titleOf(competencies[run[0]?.competency ?? 0]);
    return diagnostic('import/not-understood', { lines: linesOf(run), competency }, placeOf(run));
  });
}

/** A framework, and where the lines of its sources went in it. */
interface Made {
  readonly file: FileTypes['framework'];
  /** The places of the competencies that the sources speak of. */
  readonly spoken: readonly number[];
  readonly fates: readonly Fate[];
}

/** The competencies that neither a source nor the file it goes into defines, where the source names them. */
export function undefinedCompetencies({ file, spoken, fates }: Made, source: string): readonly Diagnostic[] {
  const start = { file: source, line: 1, column: 1, length: 1 };
  return spoken.flatMap((at) => {
    const competency = file.competencies?.[at];
    if (competency === undefined || !isUnwritten(competency.definition)) return [];
    const title = fates.find((fate) => fate.competency === at && fate.part === 'title');
    const place = title === undefined ? start : placeOf([title]);
    return [diagnostic('import/no-definition', { competency: titleOf(competency) }, place)];
  });
}

/** Lines in a row that were not understood, as one thing to look at. */
function runsOf(fates: readonly Fate[]): readonly (readonly Fate[])[] {
  const runs: Fate[][] = [];
  fates.forEach((fate, at) => {
    if (fate.part !== 'leftover') return;
    const before = fates[at - 1];
    const goesOn = before?.part === 'leftover' && before.competency === fate.competency;
    if (goesOn) runs.at(-1)?.push(fate);
    else runs.push([fate]);
  });
  return runs;
}

/** The numbers of lines as people say them: `3–5`, `2:14` for a line of the second page. */
export function linesOf(fates: readonly Fate[]): string {
  const name = ({ page, line }: Fate) => (page === undefined ? String(line) : `${page}:${line}`);
  const [first, last] = [fates[0], fates.at(-1)];
  if (first === undefined || last === undefined) return '';
  return name(first) === name(last) ? name(first) : `${name(first)}–${name(last)}`;
}

/** Where lines stand in their source, with the first of them as an excerpt. */
export function placeOf(fates: readonly Fate[]): Place {
  const [first] = fates;
  if (first === undefined) return { file: '', line: 1, column: 1, length: 1 };
  const { file, line, text } = first;
  return { file, line, column: 1, length: [...text].length, excerpt: [{ line, text }] };
}

function titleOf(competency: { readonly title?: Text } | undefined): string {
  const title = competency?.title ?? '';
  return typeof title === 'string' ? title : (Object.values(title)[0] ?? '');
}
