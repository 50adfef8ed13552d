import type { RatingPoint } from '../model/index.ts';
import {
  type AlphaBand,
  alphaBand,
  type Band,
  categoryCounts,
  cohenKappa,
  confusionTable,
  intraclass,
  intraclassBand,
  kappaBand,
  krippendorffAlpha,
  linear,
  ordinal,
  type Reliance,
} from '../statistics/index.ts';
import type { Rated } from './voice.ts';

/** One coefficient; its value is null where there is not enough to compute it from. */
export interface Coefficient<B> {
  readonly value: number | null;
  readonly band: B | null;
  /** Raters and indicators it was computed from. */
  readonly raters: number;
  readonly indicators: number;
}

/** How far raters agree on some indicators. */
export interface Agreement {
  readonly alpha: Coefficient<AlphaBand>;
  /** Only where there are exactly two raters; null otherwise. */
  readonly weightedKappa: Coefficient<Band> | null;
  /** Of the mean of all raters, over the indicators that all of them rated. */
  readonly icc2k: Coefficient<Reliance>;
}

/**
 * The agreement of those heard on some indicators. The categories are the points of the framework, lowest first, also
 * those that nobody used.
 */
export function agreementOf(indicators: readonly (readonly Rated[])[], points: readonly RatingPoint[]): Agreement {
  const categories = points.toSorted((a, b) => a.value - b.value).map(({ id }) => id);
  const raters = [...new Set(indicators.flatMap((rated) => rated.map(({ by }) => by.rater)))].sort();
  const table = indicators.map((rated) => raters.map((rater) => pointOf(rated, rater)));
  return {
    alpha: alphaOf(table, categories),
    weightedKappa: raters.length === 2 ? kappaOf(table, categories) : null,
    icc2k: iccOf(table),
  };
}

type Table = readonly (readonly (RatingPoint | null)[])[];

function pointOf(rated: readonly Rated[], rater: string): RatingPoint | null {
  return rated.find(({ by }) => by.rater === rater)?.point ?? null;
}

function alphaOf(table: Table, categories: readonly string[]): Coefficient<AlphaBand> {
  const paired = table.filter((unit) => unit.filter((each) => each !== null).length >= 2);
  const codes = paired.map((unit) => unit.map((each) => (each === null ? null : categories.indexOf(each.id))));
  const value = krippendorffAlpha(categoryCounts(codes, categories.length), ordinal);
  return { value, band: value === null ? null : alphaBand(value), ...sizeOf(paired) };
}

function kappaOf(table: Table, categories: readonly string[]): Coefficient<Band> {
  const pairs = complete(table).map((unit) => unit.map(({ id }) => categories.indexOf(id)));
  const confusion = confusionTable(
    pairs.map(([one = 0, other = 0]) => [one, other]),
    categories.length,
  );
  const value = pairs.length < 2 ? null : cohenKappa(confusion, linear);
  return { value, band: value === null ? null : kappaBand(value), raters: 2, indicators: pairs.length };
}

function iccOf(table: Table): Coefficient<Reliance> {
  const whole = complete(table);
  const value = intraclass(whole.map((unit) => unit.map((each) => each.value)))?.icc2k ?? null;
  const raters = whole[0]?.length ?? table[0]?.length ?? 0;
  return { value, band: value === null ? null : intraclassBand(value), raters, indicators: whole.length };
}

/** The indicators that all raters rated. */
function complete(table: Table): readonly (readonly RatingPoint[])[] {
  return table.flatMap((unit) => {
    const known = unit.filter((each) => each !== null);
    return known.length === unit.length && known.length > 0 ? [known] : [];
  });
}

function sizeOf(table: Table) {
  const columns = table[0]?.map((_, rater) => table.some((unit) => unit[rater] !== null)) ?? [];
  return { raters: columns.filter((each) => each).length, indicators: table.length };
}
