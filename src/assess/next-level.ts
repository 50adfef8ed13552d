import { notObserved } from '../model/assessment.ts';
import type { Competency, Indicator, Level } from '../model/framework.ts';
import { indicatorAnswer, type RatedCompetency } from './ratings.ts';
import type { CompetencyResult } from './scoring.ts';

export interface NextLevel {
  readonly level: Level;
  /** Those not rated with the highest point: rated lower, not observed, or unanswered. */
  readonly notYetShown: readonly Indicator[];
}

/** What the level above the attained one asks that was not shown yet; null at the top of the scale. */
export function nextLevelAsks(rated: RatedCompetency, result: CompetencyResult): NextLevel | null {
  const level = nextLevelOf(rated.competency, result);
  if (level === null) return null;
  return { level, notYetShown: level.indicators.filter(({ id }) => !isFullyShown(rated, id)) };
}

/** The level above the attained one; null at the top of the scale. */
export function nextLevelOf(
  { levels: all }: Pick<Competency, 'levels'>,
  { attained, levels }: Pick<CompetencyResult, 'attained' | 'levels'>,
): Level | null {
  // The status tells level 0 held from 0, "below the first level".
  const current = levels.findIndex(({ level, status }) => level === attained && status === 'held');
  return all[current + 1] ?? null;
}

function isFullyShown(rated: RatedCompetency, indicator: string): boolean {
  const answer = indicatorAnswer(rated, indicator);
  if (answer === null || answer === notObserved) return false;
  return answer.value >= Math.max(...rated.rating.points.map(({ value }) => value));
}
