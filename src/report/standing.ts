import {
  type Attainment,
  attainment,
  isRatedByLevel,
  type LevelResult,
  levelStatus,
  scoreCompetency,
} from '../assess/index.ts';
import type { Framework } from '../model/index.ts';
import type { Recorded } from './round.ts';
import type { Heard, HeardIndicator } from './voice.ts';

/** Where a voice sees a person in one competency. */
export interface Standing extends Attainment {
  readonly levels: readonly LevelResult[];
  /** Raters heard on this competency. */
  readonly raters: number;
}

/**
 * Where a voice sees a person in a competency, by the rules for one rater over the mean rating of each indicator; null
 * where nothing may be told, or nothing was said.
 */
export function standingOf(heard: Heard, framework: Framework): Standing | null {
  const assessments = assessmentsHeard(heard);
  const [only] = assessments;
  // Of a rater who rated again, one indicator may still show the older rating and another the newer one.
  const raters = new Set(assessments.map(({ rater }) => rater));
  if (only === undefined) return null;
  // Somebody who is heard alone is known by name.
  if (assessments.length === 1) {
    const { assessment } = only;
    const { status, attained, position, holes, levels } = scoreCompetency({
      competency: heard.competency,
      rating: framework.rating,
      ratings: assessment.ratings,
      method: assessment.method,
    });
    return { status, attained, position, holes, levels, raters: 1 };
  }
  const levels = isRatedByLevel(heard.competency) ? namedLevels(heard) : meanLevels(heard, framework);
  return { ...attainment(heard.competency.progression.type, levels), levels, raters: raters.size };
}

function assessmentsHeard({ indicators, levels }: Heard): readonly Recorded[] {
  const heard = [...indicators.flatMap(({ rated }) => rated.map(({ by }) => by)), ...levels.map(({ by }) => by)];
  return [...new Set(heard)];
}

/** The mean of what was said of an indicator, null where nothing was. */
export function meanOf({ rated }: HeardIndicator): number | null {
  return rated.length === 0 ? null : mean(rated.map(({ point }) => point.value));
}

/** Ascending, so that the order of the raters cannot change the last bit. */
function mean(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b).reduce((sum, value) => sum + value, 0) / values.length;
}

/** A level held by the mean of its indicators, each of them the mean of its raters. */
function meanLevels({ competency, indicators }: Heard, { rating }: Framework): readonly LevelResult[] {
  const levels = competency.levels.map(({ level, indicators: all }): LevelResult => {
    const means = indicators.filter((each) => each.level === level).flatMap((each) => meanOf(each) ?? []);
    const tally = { sum: means.reduce((sum, each) => sum + each, 0), observed: means.length, answered: means.length };
    const status = levelStatus({ ...tally, indicators: all.length }, rating);
    const score = status === 'undetermined' ? null : tally.sum / tally.observed;
    return { level, status, score, observed: tally.observed, indicators: all.length, inferred: false };
  });
  const isAdaptive = indicators.some(({ rated }) => rated.some(({ by }) => by.assessment.method === 'adaptive'));
  return isAdaptive && competency.progression.type === 'cumulative' ? inferred(levels) : levels;
}

/** The adaptive method asks nothing below a held level. */
function inferred(levels: readonly LevelResult[]): readonly LevelResult[] {
  const highest = levels.findLastIndex(({ status }) => status === 'held');
  return levels.map((each, at) =>
    at < highest && each.observed === 0 && each.indicators > 0 ? { ...each, status: 'held', inferred: true } : each,
  );
}

/** Raters who name levels agree on the highest one that at least half of them reach: the lower median. */
function namedLevels({ competency, levels }: Heard): readonly LevelResult[] {
  const sorted = levels.map(({ level }) => level).sort((a, b) => a - b);
  const median = sorted[Math.floor((sorted.length - 1) / 2)];
  return competency.levels.map(({ level }) => {
    const reached = median !== undefined && level <= median ? 'held' : 'not-held';
    const status = median === undefined ? 'undetermined' : reached;
    return { level, status, score: null, observed: 0, indicators: 0, inferred: false };
  });
}
