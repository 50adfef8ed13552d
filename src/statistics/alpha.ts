import { type CategoryCounts, sumOf } from './ratings.ts';

/** How far two categories are apart, squared; by their indices and by how often each category occurs. */
export type Metric = (one: number, other: number, totals: readonly number[]) => number;

/** Categories are the same or not. */
export const nominal: Metric = (one, other) => (one === other ? 0 : 1);

/** Ranks: as many steps apart as there are ratings between, the ends counting half (Krippendorff 2011, equation 8). */
export const ordinal: Metric = (one, other, totals) => {
  const [low, high] = one < other ? [one, other] : [other, one];
  const between = sumOf(totals.slice(low, high + 1));
  return (between - ((totals[low] ?? 0) + (totals[high] ?? 0)) / 2) ** 2;
};

/** Values of equal distance, named by `values`. */
export const interval =
  (values: readonly number[]): Metric =>
  (one, other) =>
    ((values[one] ?? 0) - (values[other] ?? 0)) ** 2;

/**
 * Krippendorff's alpha of any number of raters with ratings missing: 1 − observed ÷ expected disagreement, over the
 * units that two raters or more rated. Null where there is no such unit, or where nothing varies and no disagreement
 * could be expected.
 * Source: K. Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011, sections C and D.
 */
export function krippendorffAlpha(counts: CategoryCounts, metric: Metric): number | null {
  const paired = counts.filter((unit) => sumOf(unit) >= 2);
  const categories = paired[0]?.length ?? 0;
  const totals = Array.from({ length: categories }, (_, each) => sumOf(paired.map((unit) => unit[each] ?? 0)));
  const all = sumOf(totals);
  const observed = sumOf(paired.map((unit) => disagreement(unit, totals, metric) / (sumOf(unit) - 1)));
  const expected = disagreement(totals, totals, metric) / (all - 1);
  if (paired.length === 0 || expected === 0) return null;
  return 1 - observed / expected;
}

/** The distances of all pairs of ratings of which there are so many in each category. */
function disagreement(counts: readonly number[], totals: readonly number[], metric: Metric): number {
  return sumOf(
    counts.flatMap((one, at) =>
      counts.map((other, index) => one * other * (at === index ? 0 : metric(at, index, totals))),
    ),
  );
}
