import { notObserved } from '../model/assessment.ts';
import type { Level } from '../model/framework.ts';
import { type LevelResult, tallyLevel } from './level.ts';
import { indicatorAnswer, type RatedCompetency } from './ratings.ts';
import { type OutcomeReason, outcomeReason } from './reason.ts';
import { bareRecord } from './record.ts';
import {
  type AssessmentScoring,
  type CompetencyResult,
  type CompetencyScoring,
  competencyScorings,
  scoreCompetency,
} from './scoring.ts';

export interface RatingExplanation {
  readonly indicator: string;
  /** Id of a rating point, or `not-observed`; null while unanswered. */
  readonly point: string | null;
  /** Null unless a point was given. */
  readonly value: number | null;
}

/** The arithmetic of one level: score = sum ÷ observed, where observed ÷ total reaches the minimum. */
export interface LevelExplanation extends Omit<LevelResult, 'indicators'> {
  readonly ratings: readonly RatingExplanation[];
  readonly sum: number;
  readonly total: number;
  readonly threshold: number;
  readonly minimumObserved: number;
}

export interface CompetencyExplanation {
  readonly result: CompetencyResult;
  readonly reason: OutcomeReason;
  readonly levels: readonly LevelExplanation[];
}

/** How each result came about, by competency id, in the framework's order. */
export function explainAssessment(scoring: AssessmentScoring): Readonly<Record<string, CompetencyExplanation>> {
  return bareRecord(competencyScorings(scoring).map((one) => [one.competency.id, explainCompetency(one)]));
}

/** How the result of one competency came about, level by level, and why it ends where it does. */
export function explainCompetency(scoring: CompetencyScoring): CompetencyExplanation {
  const result = scoreCompetency(scoring);
  const levels = scoring.competency.levels.flatMap((level) =>
    result.levels.filter((one) => one.level === level.level).map((one) => explainLevel(scoring, level, one)),
  );
  return { result, reason: outcomeReason(scoring, result), levels };
}

function explainLevel(scoring: CompetencyScoring, level: Level, result: LevelResult): LevelExplanation {
  const { indicators: total, ...outcome } = result;
  const { threshold, minimumObserved } = scoring.rating;
  const ratings = level.indicators.map(({ id }) => explainRating(scoring, id));
  return { ...outcome, ratings, sum: tallyLevel(scoring, level).sum, total, threshold, minimumObserved };
}

function explainRating(rated: RatedCompetency, indicator: string): RatingExplanation {
  const answer = indicatorAnswer(rated, indicator);
  if (answer === null || answer === notObserved) return { indicator, point: answer, value: null };
  return { indicator, point: answer.id, value: answer.value };
}
