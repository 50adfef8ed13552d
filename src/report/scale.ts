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

/** One indicator of the scale. */
export interface IndicatorOfScale {
  readonly level: number;
  readonly indicator: Indicator;
  /** Null where it was observed too rarely to tell. */
  readonly facts: IndicatorFacts | null;
}

/** How one indicator behaves over all assessments. */
export interface IndicatorFacts {
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
  /** Over the assessments that determine every level; null where it is not known. */
  readonly scalogram: Scalogram | null;
  /** How often each level was lacking below a held one; null where too few assessments determine every level to tell. */
  readonly levelHoles: readonly { readonly level: number; readonly holes: number }[] | null;
  /** Null where it is not known, or where an indicator was observed too rarely to tell. */
  readonly alpha: number | null;
  readonly indicators: readonly IndicatorOfScale[];
}

export interface ScaleReport {
  readonly framework: Framework;
  /** Assessments it rests on: in steps, so that two reports cannot be subtracted to find a rater. */
  readonly assessments: number;
  readonly competencies: readonly CompetencyScale[];
}

/** A report appears from so many assessments on, and grows by as many. */
export const scaleStep = 10;

/** Of so many people each step has to be, so that it tells of nobody. */
export const scaleSubjects = 5;

/**
 * What the assessments say of a framework itself. They come in the order in which they were completed; only whole steps
 * of them count, for all of it as for one indicator.
 */
export function scaleReport(framework: Framework, completed: readonly Assessment[]): ScaleReport {
  const counted = wholeSteps(completed);
  const competencies =
    counted.length === 0 ? [] : framework.competencies.map((each) => scaleOf(each, framework, counted));
  return { framework, assessments: counted.length, competencies };
}

/** Steps end after each ten; one that is of too few people waits for the next ten. */
function wholeSteps(all: readonly Assessment[]): readonly Assessment[] {
  let counted = 0;
  for (let end = scaleStep; end <= all.length; end += scaleStep) {
    const people = new Set(all.slice(counted, end).map(({ subject }) => subject.id));
    if (people.size >= scaleSubjects) counted = end;
  }
  return all.slice(0, counted);
}

/** What of these assessments may be told: nothing of an assessment that says nothing, or that waits. */
function inWholeSteps<T>(all: readonly Assessment[], said: readonly (T | null)[]): readonly (T | null)[] {
  const counted = new Set(wholeSteps(all.filter((_, at) => (said[at] ?? null) !== null)));
  return all.map((each, at) => (counted.has(each) ? (said[at] ?? null) : null));
}

function scaleOf(competency: Competency, framework: Framework, all: readonly Assessment[]): CompetencyScale {
  const verdicts = all.map((each) => levelVerdicts(competency, framework, each));
  const determined = verdicts.map((each) => (each.includes(null) ? null : each.map((held) => held === true)));
  const patterns = inWholeSteps(all, determined).filter((each) => each !== null);
  const holes = patterns.map(holesOf);
  const items = competency.levels.flatMap(({ level, indicators }) =>
    indicators.map((indicator) => ({ level, indicator })),
  );
  const told = items.map(({ indicator }) =>
    inWholeSteps(
      all,
      all.map((each) => observedValue(competency, framework, each, indicator.id)),
    ),
  );
  const values = all.map((_, row) => told.map((each) => each[row] ?? null));
  const isEach = told.every((each) => each.some((value) => value !== null));
  return {
    competency,
    scalogram: competency.levels.length < 2 ? null : scalogram(patterns),
    levelHoles:
      patterns.length === 0
        ? null
        : competency.levels.map(({ level }, at) => ({
            level,
            holes: holes.filter((each) => each.includes(at)).length,
          })),
    alpha: isEach ? cronbachAlpha(values) : null,
    indicators: items.map(({ level, indicator }, at) => ({
      level,
      indicator,
      facts: factsOf({ level, at }, { competency, values, verdicts, threshold: framework.rating.threshold }),
    })),
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
  readonly at: number;
}

interface Sheet {
  readonly competency: Competency;
  readonly values: readonly ItemValues[];
  readonly verdicts: readonly (readonly (boolean | null)[])[];
  readonly threshold: number;
}

function factsOf({ level, at }: Item, { competency, values, verdicts, threshold }: Sheet): IndicatorFacts | null {
  const own = values.map((each) => each[at] ?? null);
  const known = own.filter((each) => each !== null);
  if (known.length === 0) return null;
  const shown = known.filter((each) => each >= threshold).length;
  const place = competency.levels.findIndex((each) => each.level === level);
  const above = own.filter((value, row) => value !== null && verdicts[row]?.slice(place + 1).includes(true) === true);
  const itemRest = itemRestCorrelation(values, at);
  return {
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
  if (shown === 0) return 'nobody';
  if (shown === observed) return 'everybody';
  return itemRest !== null && itemRest < weakestLink ? 'apart' : null;
}
