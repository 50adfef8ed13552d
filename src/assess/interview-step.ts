import type { Level } from '../model/framework.ts';
import { isUnasked, type LevelStatus, levelStatus, tallyLevel } from './level.ts';
import { type InterviewedCompetency, isOpen, type Question, questionsOfLevel } from './question.ts';
import { isSettled } from './settled.ts';

/** Where an interview stands: the questions of the level it is at, and at most how many follow either verdict. */
export interface InterviewStep {
  readonly asked: readonly Question[];
  readonly ifHeld: number;
  readonly ifNot: number;
}

/** The step after the last one. */
export const finished: InterviewStep = { asked: [], ifHeld: 0, ifNot: 0 };

/** What an interview knows of one level. */
export interface LevelState {
  readonly status: LevelStatus;
  /** No answer that can still be given changes the status. */
  readonly settled: boolean;
  readonly unasked: boolean;
  readonly open: readonly Question[];
}

/** What the answers so far, and the questions skipped, leave known and open of a level. */
export function levelState(interviewed: InterviewedCompetency, level: Level): LevelState {
  const { competency, rating } = interviewed;
  const tally = tallyLevel(interviewed, level);
  const open = questionsOfLevel(competency, level).filter((question) => isOpen(interviewed, question));
  return {
    status: levelStatus(tally, rating),
    settled: isSettled(tally, open.length, rating),
    unasked: isUnasked(tally),
    open,
  };
}

/** Whether a level is held for good. */
export function isSettledHeld({ settled, status }: LevelState): boolean {
  return settled && status === 'held';
}

/** How many questions may still be asked about some levels; those of a settled one are not. */
export function openIn(levels: readonly LevelState[]): number {
  return levels.filter(({ settled }) => !settled).reduce((sum, { open }) => sum + open.length, 0);
}
