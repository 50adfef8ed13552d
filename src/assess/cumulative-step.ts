import { type InterviewStep, isSettledHeld, type LevelState, openIn } from './interview-step.ts';

/**
 * The next step on a cumulative scale: between the levels known to be held and the lowest one known not to be, from the
 * middle of the scale. It looks at the answers only, never at how they came about, so that the interview goes on from
 * wherever a changed answer leaves it.
 */
export function cumulativeStep(levels: readonly LevelState[]): InterviewStep {
  const wall = levels.findIndex(isWall);
  const below = withStandings(wall === -1 ? levels : levels.slice(0, wall));
  const floor = below.findIndex(({ standing }) => standing !== 'held');
  const reachable = below.slice(0, floor === -1 ? 0 : ceilingOf(below));
  const begun = reachable.findIndex(({ standing }) => standing === 'begun');
  const middle = Math.floor((levels.length - 1) / 2);
  const at = begun === -1 ? Math.max(floor, Math.min(middle, reachable.length - 1)) : begun;
  return {
    asked: reachable[at]?.open ?? [],
    ifHeld: openIn(reachable.slice(at + 1)),
    ifNot: openIn(aboveHeld(reachable.slice(0, at))),
  };
}

/** The levels above the highest one held by its own answers: no longer inferred, once those above are not held. */
function aboveHeld(levels: readonly LevelState[]): readonly LevelState[] {
  return levels.slice(levels.findLastIndex(isSettledHeld) + 1);
}

/** Where a level below every wall stands. */
type Standing =
  /** By its own answers, or not asked because a level above it is. */
  | 'held'
  | 'begun'
  | 'open'
  /** Too many of its questions were skipped: as good as not held, unless a level above it comes to be. */
  | 'given-up';

interface StandingLevel extends LevelState {
  readonly standing: Standing;
}

/** A level known not to be held, by its answers or for want of indicators: what is above it no longer matters. */
function isWall({ status, settled, unasked }: LevelState): boolean {
  return settled && status !== 'held' && !unasked;
}

function withStandings(levels: readonly LevelState[]): readonly StandingLevel[] {
  const highest = levels.findLastIndex(isSettledHeld);
  return levels.map((level, index) => ({ ...level, standing: standingOf(level, index < highest) }));
}

function standingOf(level: LevelState, isBelowHeld: boolean): Standing {
  if (isSettledHeld(level) || (level.unasked && isBelowHeld)) return 'held';
  if (level.settled) return 'given-up';
  return level.unasked ? 'open' : 'begun';
}

/** Nothing is asked from a level given up, unless one that was begun above it may lift it. */
function ceilingOf(levels: readonly StandingLevel[]): number {
  const standings = levels.map(({ standing }) => standing);
  const givenUp = standings.indexOf('given-up', standings.lastIndexOf('begun') + 1);
  return givenUp === -1 ? levels.length : givenUp;
}
