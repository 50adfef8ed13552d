import { type Finding, finding, type VerbForm } from '../../diagnostics/index.ts';
import type { Reading } from '../reading.ts';
import type { Statement } from '../statement.ts';

/** Statements that begin in another form than most of their level. */
export function mixedForms({ statements }: Reading): readonly Finding[] {
  return statements.flatMap(({ byLevel }) => byLevel.flatMap(mixedIn));
}

function mixedIn(level: readonly Statement[]): readonly Finding[] {
  const usual = usualForm(level);
  if (usual === null) return [];
  return level.flatMap(({ opening: { word, form }, path }) =>
    form === null || form === usual ? [] : [finding('writing/mixed-forms', path, { word, form, usual })],
  );
}

/** The most frequent form, the first one of equals; null where fewer than two statements have a certain form. */
function usualForm(level: readonly Statement[]): VerbForm | null {
  const counts = new Map<VerbForm, number>();
  for (const { opening } of level) {
    if (opening.form !== null) counts.set(opening.form, (counts.get(opening.form) ?? 0) + 1);
  }
  if (counts.size < 2) return null;
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}
