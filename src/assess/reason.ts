import type { Rating } from '../model/framework.ts';
import type { LevelResult } from './level.ts';
import { indicatorAnswer, isRatedByLevel, namedLevel } from './ratings.ts';
import type { CompetencyResult, CompetencyScoring } from './scoring.ts';

/** Why a competency has the outcome it has, for the output to put into one sentence. */
export type OutcomeReason =
  /** Nothing was said of it at all; "not observed" would have been something. */
  | { readonly kind: 'nothing-rated' }
  | { readonly kind: 'named'; readonly level: number }
  | { readonly kind: 'all-held' }
  | ({ readonly kind: 'next-not-held' } & Comparison)
  | ({ readonly kind: 'next-undetermined' } & Observation)
  /** The lowest level is not held. */
  | ({ readonly kind: 'below-first' } & Comparison)
  /** The lowest level is undetermined. */
  | ({ readonly kind: 'nothing-determined' } & Observation)
  /** Independent scale, as are those below. */
  | ({ readonly kind: 'highest-held' } & Comparison)
  | ({ readonly kind: 'undetermined-above'; readonly undetermined: readonly number[] } & Comparison)
  | { readonly kind: 'none-held'; readonly threshold: number }
  | { readonly kind: 'none-held-yet'; readonly undetermined: readonly number[] };

/** The score of a level, against what it takes to hold it. */
interface Comparison {
  readonly level: number;
  readonly score: number;
  readonly threshold: number;
}

/** How much of a level was observed, against what it takes to say anything about it. */
interface Observation {
  readonly level: number;
  readonly observed: number;
  readonly indicators: number;
  readonly minimumObserved: number;
}

/** The reason for a competency's outcome. */
export function outcomeReason(scoring: CompetencyScoring, result: CompetencyResult): OutcomeReason {
  const { competency, rating } = scoring;
  if (isRatedByLevel(competency)) return namedReason(scoring);
  const ids = competency.levels.flatMap(({ indicators }) => indicators.map(({ id }) => id));
  if (ids.every((id) => indicatorAnswer(scoring, id) === null)) return { kind: 'nothing-rated' };
  return competency.progression.type === 'cumulative'
    ? cumulativeReason(result, rating)
    : independentReason(result, rating);
}

function namedReason(scoring: CompetencyScoring): OutcomeReason {
  const level = namedLevel(scoring);
  return level === null ? { kind: 'nothing-rated' } : { kind: 'named', level };
}

function cumulativeReason({ levels }: CompetencyResult, rating: Rating): OutcomeReason {
  const next = levels.find(({ status }) => status !== 'held');
  if (next === undefined) return { kind: 'all-held' };
  const isLowest = next === levels[0];
  if (isScored(next)) return { kind: isLowest ? 'below-first' : 'next-not-held', ...comparison(next, rating) };
  return { kind: isLowest ? 'nothing-determined' : 'next-undetermined', ...observation(next, rating) };
}

function independentReason({ levels }: CompetencyResult, rating: Rating): OutcomeReason {
  const highest = levels.filter(isScored).findLast(({ status }) => status === 'held');
  const above = highest === undefined ? levels : levels.slice(levels.indexOf(highest) + 1);
  const undetermined = above.filter(({ status }) => status === 'undetermined').map(({ level }) => level);
  if (highest === undefined) {
    return undetermined.length > 0
      ? { kind: 'none-held-yet', undetermined }
      : { kind: 'none-held', threshold: rating.threshold };
  }
  return undetermined.length > 0
    ? { kind: 'undetermined-above', undetermined, ...comparison(highest, rating) }
    : { kind: 'highest-held', ...comparison(highest, rating) };
}

type ScoredLevel = LevelResult & { readonly score: number };

/** On a level rated through its indicators and not inferred, a score is what an undetermined one lacks. */
function isScored(level: LevelResult): level is ScoredLevel {
  return level.score !== null;
}

function comparison({ level, score }: ScoredLevel, { threshold }: Rating): Comparison {
  return { level, score, threshold };
}

function observation({ level, observed, indicators }: LevelResult, { minimumObserved }: Rating): Observation {
  return { level, observed, indicators, minimumObserved };
}
