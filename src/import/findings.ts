import { type Diagnostic, diagnostic, type Place } from '../diagnostics/index.ts';
import type { FrameworkDraft } from './draft.ts';
import type { Fate } from './fate.ts';
import type { Imported } from './reader.ts';

/** What a person should look at in what was read: lines that were not understood, definitions that are missing. */
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
  return [...notUnderstood(draft, fates), ...undefinedCompetencies(draft, fates, start), ...odd];
}

function notUnderstood({ competencies }: FrameworkDraft, fates: readonly Fate[]): readonly Diagnostic[] {
  return runsOf(fates).map((run) => {
    const competency = titleOf(competencies[run[0]?.competency ?? 0]);
    return diagnostic('import/not-understood', { lines: linesOf(run), competency }, placeOf(run));
  });
}

function undefinedCompetencies(
  { competencies }: FrameworkDraft,
  fates: readonly Fate[],
  start: Place,
): readonly Diagnostic[] {
  return competencies.flatMap((each, at) => {
    if (each.definition !== undefined) return [];
    const title = fates.find((fate) => fate.competency === at && fate.part === 'title');
    const place = title === undefined ? start : placeOf([title]);
    return [diagnostic('import/no-definition', { competency: titleOf(each) }, place)];
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

function titleOf(competency: FrameworkDraft['competencies'][number] | undefined): string {
  const title = competency?.title ?? '';
  return typeof title === 'string' ? title : (Object.values(title)[0] ?? '');
}
