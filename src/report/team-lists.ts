import type { TeamCell } from './team-cells.ts';
import type { MemberRow } from './team-report.ts';

/** What somebody of a unit is to be congratulated on. */
export interface Success {
  readonly row: MemberRow;
  /** At or above the target. */
  readonly met: readonly TeamCell[];
  /** Higher than in the cycle before. */
  readonly gained: readonly TeamCell[];
}

/** Where somebody of a unit needs support. */
export interface Support {
  readonly row: MemberRow;
  readonly below: readonly TeamCell[];
  /** Lower than in the cycle before. */
  readonly falling: readonly TeamCell[];
  /** Whether nobody but perhaps the person assessed anything. */
  readonly unassessed: boolean;
}

/** What somebody is to be congratulated on: a target met or a level gained; null where there is neither. */
export function successOf(row: MemberRow): Success | null {
  const met = row.cells.filter(({ state }) => state === 'met');
  const gained = row.cells.filter(({ change }) => change !== null && change > 0);
  return met.length + gained.length === 0 ? null : { row, met, gained };
}

/** Where somebody is below a target, falling, or not assessed; null for everybody else. */
export function supportOf(row: MemberRow): Support | null {
  const below = row.cells.filter(({ state }) => state === 'below');
  const falling = row.cells.filter(({ change }) => change !== null && change < 0);
  const unassessed = row.cells.every(({ state }) => state === 'unassessed');
  return unassessed || below.length + falling.length > 0 ? { row, below, falling, unassessed } : null;
}

/** Everybody with a success. */
export function successesOf(rows: readonly MemberRow[]): readonly Success[] {
  return rows.flatMap((row) => successOf(row) ?? []);
}

/** Everybody who needs support; who lacks most comes first. */
export function supportsOf(rows: readonly MemberRow[]): readonly Support[] {
  return rows.flatMap((row) => supportOf(row) ?? []).sort((a, b) => lacking(b) - lacking(a));
}

function lacking({ below, falling }: Omit<Support, 'row'>): number {
  return below.reduce((sum, { gap }) => sum + (gap ?? 0), 0) + falling.length;
}
