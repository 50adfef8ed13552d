import type { MemberRow, TeamCell } from '../../report/index.ts';
import type { ReportReader } from './written.ts';

/** A, B … Z, then A2 and so on. */
export function letterOf(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : `${letter}${Math.floor(at / 26) + 1}`;
}

/** What a person is called in a report. */
export function shownName({ id, name }: MemberRow): string {
  return name ?? id;
}

/** The level and a letter for what it means, with an arrow where it changed: `2M↑`. */
export function cellWords({ state, standing, change }: TeamCell, { messages }: ReportReader): string {
  const attained = standing?.attained ?? null;
  const least = standing !== null && standing.status === 'undetermined' && attained !== null ? '+' : '';
  const letter = state === 'standing' ? '' : messages.report.team.letters[state];
  const arrow = change === null || change === 0 ? '' : change > 0 ? '↑' : '↓';
  return `${attained ?? ''}${least}${letter}${arrow}`;
}
