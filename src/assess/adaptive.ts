import type { Level } from '../model/framework.ts';
import type { LevelStatus } from './level.ts';
import { isUnasked, levelStatus, tallyLevel } from './level.ts';
import { type InterviewedCompetency, isOpen, type Question, questionsAbout, questionsOfLevel } from './question.ts';
import { isRatedByLevel } from './ratings.ts';
import { isSettled } from './settled.ts';

/** The next question the adaptive method asks about a competency, or null when no other can change its outcome. */
export function nextAdaptiveQuestion(interviewed: InterviewedCompetency): Question | null {
  const { asked } = stepOf(interviewed);
  return asked[0] ?? null;
}

/** How many questions the adaptive method still asks about a competency, at most. */
export function adaptiveRemaining(interviewed: InterviewedCompetency): number {
  const { asked, ifHeld, ifNot } = stepOf(interviewed);
  return asked.length + Math.max(ifHeld, ifNot);
}

/** Where the interview stands: the questions of the level it is at, and how many may follow either verdict. */
interface Step {
  readonly asked: readonly Question[];
  readonly ifHeld: number;
  readonly ifNot: number;
}

interface LevelState {
  readonly status: LevelStatus;
  /** Nothing that can still be asked changes the status. */
  readonly settled: boolean;
  readonly unasked: boolean;
  readonly open: readonly Question[];
}

const finished: Step = { asked: [], ifHeld: 0, ifNot: 0 };

function stepOf(interviewed: InterviewedCompetency): Step {
  const { competency } = interviewed;
  if (isRatedByLevel(competency)) {
    return { ...finished, asked: questionsAbout(competency).filter((question) => isOpen(interviewed, question)) };
  }
  const levels = competency.levels.map((level) => levelState(interviewed, level));
  return competency.progression.type === 'cumulative' ? cumulativeStep(levels) : independentStep(levels);
}

function levelState(interviewed: InterviewedCompetency, level: Level): LevelState {
  const { competency, rating } = interviewed;
  const open = questionsOfLevel(competency, level).filter((question) => isOpen(interviewed, question));
  const tally = tallyLevel(interviewed, level);
  const settled = isSettled(tally, open.length, rating);
  return { status: levelStatus(tally, rating), settled, unasked: isUnasked(interviewed, level), open };
}

/** From the top down until a level is held. */
function independentStep(levels: readonly LevelState[]): Step {
  const at = levels.findLastIndex((level) => !level.settled || level.status === 'held');
  const level = levels[at];
  if (level === undefined || level.settled) return finished;
  const lower = levels.slice(levels.findLastIndex(isSettledHeld) + 1, at);
  return { asked: level.open, ifHeld: 0, ifNot: openIn(lower) };
}

/**
 * Searches between the levels known to be held and the lowest one known not to be. It looks at the answers only, never
 * at how they came about, so that it goes on from wherever a changed answer leaves the interview.
 */
function cumulativeStep(levels: readonly LevelState[]): Step {
  const floor = levels.findIndex((level, index) => !isKnownHeld(level, levels.slice(index + 1)));
  if (floor === -1) return finished;
  const wall = levels.findIndex(isWall);
  const between = levels.slice(floor, wall === -1 ? levels.length : wall);
  const begun = between.findIndex(({ settled, unasked }) => !settled && !unasked);
  const reachable = begun === -1 ? belowGivenUp(between) : between;
  const middle = Math.floor((levels.length - 1) / 2) - floor;
  const at = begun === -1 ? Math.max(0, Math.min(middle, reachable.length - 1)) : begun;
  return {
    asked: reachable[at]?.open ?? [],
    ifHeld: openIn(reachable.slice(at + 1)),
    ifNot: openIn(reachable.slice(0, at)),
  };
}

function isSettledHeld({ settled, status }: LevelState): boolean {
  return settled && status === 'held';
}

/** Held by its own answers, or not asked because a level above it is. */
function isKnownHeld(level: LevelState, above: readonly LevelState[]): boolean {
  return isSettledHeld(level) || (level.unasked && above.some(isSettledHeld));
}

/** A level that is not held, and that no held level above can make count as held: nothing above it matters. */
function isWall({ settled, status, unasked }: LevelState): boolean {
  return settled && status !== 'held' && !unasked;
}

/** A level whose questions were skipped sends the interview down, as one that is not held does. */
function belowGivenUp(levels: readonly LevelState[]): readonly LevelState[] {
  const givenUp = levels.findIndex(({ settled }) => settled);
  return givenUp === -1 ? levels : levels.slice(0, givenUp);
}

function openIn(levels: readonly LevelState[]): number {
  return levels.filter(({ settled }) => !settled).reduce((sum, { open }) => sum + open.length, 0);
}
