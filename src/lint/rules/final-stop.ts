import { type Finding, finding } from '../../diagnostics/index.ts';
import type { CompetencyStatements, Reading } from '../reading.ts';

/** Statements of a competency that end otherwise than most of it; where both are as many, without a full stop. */
export function finalStops({ statements }: Reading): readonly Finding[] {
  return statements.flatMap(unusualEnds);
}

function unusualEnds({ all }: CompetencyStatements): readonly Finding[] {
  const ends = all.map(({ text }) => endOf(text.trimEnd()));
  const stops = ends.filter((end) => end === 'stop').length;
  const open = ends.filter((end) => end === 'no-stop').length;
  if (stops === 0 || open === 0) return [];
  const usual = stops > open ? 'stop' : 'no-stop';
  return all.flatMap(({ path }, at) => {
    const end = ends[at];
    return end === null || end === usual ? [] : [finding('writing/final-stop', path, { usual })];
  });
}

const otherEnds = new Set(['!', '?', '…', ':', ';']);

/** Whether a statement ends with a full stop; null where that cannot be told, as after “etc.” or before a question mark. */
function endOf(text: string): 'stop' | 'no-stop' | null {
  if (!text.endsWith('.')) return otherEnds.has(text.at(-1) ?? '') ? null : 'no-stop';
  return text.endsWith('..') || /[^a-z]etc\.$/i.test(text.slice(-6)) ? null : 'stop';
}
