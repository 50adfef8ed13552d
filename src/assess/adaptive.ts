import { cumulativeStep } from './cumulative-step.ts';
import { finished, type InterviewStep, isSettledHeld, type LevelState, levelState, openIn } from './interview-step.ts';
import { type InterviewedCompetency, isOpen, type Question, questionsAbout } from './question.ts';
import { isRatedByLevel } from './ratings.ts';

/** The next question the adaptive method asks about a competency, or null when no other can change its outcome. */
export function nextAdaptiveQuestion(interviewed: InterviewedCompetency): Question | null {
  return stepOf(interviewed).asked[0] ?? null;
}

/** How many questions the adaptive method still asks about a competency, at most. */
export function adaptiveRemaining(interviewed: InterviewedCompetency): number {
  const { asked, ifHeld, ifNot } = stepOf(interviewed);
  return asked.length + Math.max(ifHeld, ifNot);
}

function stepOf(interviewed: InterviewedCompetency): InterviewStep {
  const { competency } = interviewed;
  if (isRatedByLevel(competency)) {
    return { ...finished, asked: questionsAbout(competency).filter((question) => isOpen(interviewed, question)) };
  }
  const levels = competency.levels.map((level) => levelState(interviewed, level));
  return competency.progression.type === 'cumulative' ? cumulativeStep(levels) : independentStep(levels);
}

/** From the top down until a level is held. */
function independentStep(levels: readonly LevelState[]): InterviewStep {
  const above = levels.slice(levels.findLastIndex(isSettledHeld) + 1);
  const at = above.findLastIndex(({ settled }) => !settled);
  return {
    asked: above[at]?.open ?? [],
    ifHeld: 0,
    ifNot: openIn(above.slice(0, Math.max(at, 0))),
  };
}
