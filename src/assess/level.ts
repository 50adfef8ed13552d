import { notObserved } from '../model/assessment.ts';
import type { Level, Rating } from '../model/framework.ts';
import { indicatorAnswer, type RatedCompetency } from './ratings.ts';

export type LevelStatus = 'held' | 'not-held' | 'undetermined';

export interface LevelResult {
  readonly level: number;
  readonly status: LevelStatus;
  /** Mean of the observed values, from 0 to 1; null where undetermined, inferred or named. */
  readonly score: number | null;
  readonly observed: number;
  readonly indicators: number;
  /** Held without having been asked, because a level above it is held. */
  readonly inferred: boolean;
}

/** What the answers about one level add up to. */
export interface LevelTally {
  readonly sum: number;
  readonly observed: number;
  /** Observed or said not to be; never more than `indicators`. */
  readonly answered: number;
  readonly indicators: number;
}

/** Shares such as 0.7 have no exact binary form: a mean that is the threshold on paper may fall just short of it. */
const rounding = 1e-9;

/** Counts and adds the answers about one level. */
export function tallyLevel(rated: RatedCompetency, { indicators }: Level): LevelTally {
  const answers = indicators.map(({ id }) => indicatorAnswer(rated, id)).filter((answer) => answer !== null);
  const values = answers.filter((answer) => answer !== notObserved).map(({ value }) => value);
  return {
    sum: sumOf(values),
    observed: values.length,
    answered: answers.length,
    indicators: indicators.length,
  };
}

/** The score of a level, null where too little was observed; nothing observed is no score, even with a minimum of 0. */
function levelScore({ sum, observed, indicators }: LevelTally, { minimumObserved }: Rating): number | null {
  if (observed === 0 || observed / indicators < minimumObserved - rounding) return null;
  return sum / observed;
}

/** Whether a level with these answers is held. */
export function levelStatus(tally: LevelTally, rating: Rating): LevelStatus {
  const score = levelScore(tally, rating);
  if (score === null) return 'undetermined';
  return score >= rating.threshold - rounding ? 'held' : 'not-held';
}

/** The result of one level from its own answers alone. */
export function scoreLevel(rated: RatedCompetency, level: Level): LevelResult {
  const tally = tallyLevel(rated, level);
  return {
    level: level.level,
    status: levelStatus(tally, rated.rating),
    score: levelScore(tally, rated.rating),
    observed: tally.observed,
    indicators: tally.indicators,
    inferred: false,
  };
}

/** Whether a level has indicators and no answer about any; one without indicators could not be asked about. */
export function isUnasked({ answered, indicators }: LevelTally): boolean {
  return answered === 0 && indicators > 0;
}

/** Ascending, so that the order of the indicators cannot change the last bit of a score. */
function sumOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b).reduce((sum, value) => sum + value, 0);
}
