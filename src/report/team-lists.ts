import type { MemberRow, TeamCell } from './team.ts';

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

/** Everybody with a target met or a level gained. */
export function successesOf(rows: readonly MemberRow[]): readonly Success[] {
  return rows
    .map((row) => ({
      row,
      met: row.cells.filter(({ state }) => state === 'met'),
      gained: row.cells.filter(({ change }) => change !== null && change > 0),
    }))
    .filter(({ met, gained }) => met.length + gained.length > 0);
}

/** Everybody below a target, falling, or not assessed; who lacks most comes first. */
export function supportOf(rows: readonly MemberRow[]): readonly Support[] {
  return rows
    .map((row) => ({
      row,
      below: row.cells.filter(({ state }) => state === 'below'),
      falling: row.cells.filter(({ change }) => change !== null && change < 0),
      unassessed: row.cells.every(({ state }) => state === 'unassessed'),
    }))
    .filter(({ below, falling, unassessed }) => unassessed || below.length + falling.length > 0)
    .sort((a, b) => lacking(b) - lacking(a));
}

function lacking({ below, falling }: Omit<Support, 'row'>): number {
  return below.reduce((sum, { gap }) => sum + (gap ?? 0), 0) + falling.length;
}
