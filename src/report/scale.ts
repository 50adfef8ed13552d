import { indicatorAnswer, scoreCompetency } from '../assess/index.ts';
import { type Assessment, type Competency, type Framework, type Indicator, notObserved } from '../model/index.ts';
import {
  cronbachAlpha,
  holesOf,
  type ItemValues,
  itemRestCorrelation,
  type Scalogram,
  scalogram,
} from '../statistics/index.ts';

/** How one indicator behaves over all assessments. */
export interface IndicatorFacts {
  readonly level: number;
  readonly indicator: Indicator;
  /** Assessments in which it was observed. */
  readonly observed: number;
  /** In which its rating reached the framework's threshold. */
  readonly shown: number;
  /** Assessments that hold a higher level, and in how many of them this one was observed and not shown. */
  readonly higher: number;
  readonly holes: number;
  readonly itemRest: number | null;
  readonly verdict: 'nobody' | 'everybody' | 'apart' | null;
}

/** Whether the scale of one competency is what it claims to be. */
export interface CompetencyScale {
  readonly competency: Competency;
  /** Assessments that determine every level. */
  readonly scalogram: Scalogram | null;
  /** How often each level was lacking below a held one. */
  readonly levelHoles: readonly { readonly level: number; readonly holes: number }[];
  readonly alpha: number | null;
  readonly indicators: readonly IndicatorFacts[];
}

export interface ScaleReport {
  readonly framework: Framework;
  /** Assessments it rests on: in steps, so that two reports cannot be subtracted to find a rater. */
  readonly assessments: number;
  readonly competencies: readonly CompetencyScale[];
}

/** A report appears from so many assessments on, and grows by as many. */
export const scaleStep = 10;

/**
 * What the assessments say of a framework itself. They come in the order in which they were completed; only whole steps
 * of them count.
 */
export function scaleReport(framework: Framework, completed: readonly Assessment[]): ScaleReport {
  const counted = completed.slice(0, Math.floor(completed.length / scaleStep) * scaleStep);
  const competencies =
    counted.length === 0 ? [] : framework.competencies.map((each) => scaleOf(each, framework, counted));
  return { framework, assessments: counted.length, competencies };
}

function scaleOf(competency: Competency, framework: Framework, all: readonly Assessment[]): CompetencyScale {
  const verdicts = all.map((each) => levelVerdicts(competency, framework, each));
  const patterns = verdicts
    .filter((each) => each.every((held) => held !== null))
    .map((each) => each.map((held) => held === true));
  const holes = patterns.map(holesOf);
  const items = competency.levels.flatMap(({ level, indicators }) =>
    indicators.map((indicator) => ({ level, indicator })),
  );
  const values = all.map((each) =>
    items.map(({ indicator }) => observedValue(competency, framework, each, indicator.id)),
  );
  return {
    competency,
    scalogram: competency.levels.length < 2 ? null : scalogram(patterns),
    levelHoles: competency.levels.map(({ level }, at) => ({
      level,
      holes: holes.filter((each) => each.includes(at)).length,
    })),
    alpha: cronbachAlpha(values),
    indicators: items.map(({ level, indicator }, at) =>
      factsOf({ level, indicator, at }, { competency, values, verdicts, threshold: framework.rating.threshold }),
    ),
  };
}

/** Whether each level is held, from the lowest; null where that is not determined. */
function levelVerdicts(competency: Competency, { rating }: Framework, { ratings, method }: Assessment) {
  const { levels } = scoreCompetency({ competency, rating, ratings, method });
  return levels.map(({ status }) => (status === 'undetermined' ? null : status === 'held'));
}

function observedValue(
  competency: Competency,
  { rating }: Framework,
  { ratings }: Assessment,
  indicator: string,
): number | null {
  const answer = indicatorAnswer({ competency, rating, ratings }, indicator);
  return answer === null || answer === notObserved ? null : answer.value;
}

interface Item {
  readonly level: number;
  readonly indicator: Indicator;
  readonly at: number;
}

interface Sheet {
  readonly competency: Competency;
  readonly values: readonly ItemValues[];
  readonly verdicts: readonly (readonly (boolean | null)[])[];
  readonly threshold: number;
}

function factsOf({ level, indicator, at }: Item, { competency, values, verdicts, threshold }: Sheet): IndicatorFacts {
  const own = values.map((each) => each[at] ?? null);
  const known = own.filter((each) => each !== null);
  const shown = known.filter((each) => each >= threshold).length;
  const place = competency.levels.findIndex((each) => each.level === level);
  const above = own.filter((value, row) => value !== null && verdicts[row]?.slice(place + 1).includes(true) === true);
  const itemRest = itemRestCorrelation(values, at);
  return {
    level,
    indicator,
    observed: known.length,
    shown,
    higher: above.length,
    holes: above.filter((value) => value !== null && value < threshold).length,
    itemRest,
    verdict: verdictOf(known.length, shown, itemRest),
  };
}

/** Below this an indicator hardly goes with the others (Nunnally and Bernstein 1994, chapter 8, ask for 0.3). */
const weakestLink = 0.3;

function verdictOf(observed: number, shown: number, itemRest: number | null): IndicatorFacts['verdict'] {
  if (observed === 0) return null;
  if (shown === 0) return 'nobody';
  if (shown === observed) return 'everybody';
  return itemRest !== null && itemRest < weakestLink ? 'apart' : null;
}
