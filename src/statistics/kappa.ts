import { type CategoryCounts, share, sumOf } from './ratings.ts';

/** How two raters classified the same units: rows are the first rater's categories, columns the second's. */
export type ConfusionTable = readonly (readonly number[])[];

/** How far two categories agree, from 0 to 1. */
export type Weights = (one: number, other: number, categories: number) => number;

const identical: Weights = (one, other) => (one === other ? 1 : 0);

/** Neighbouring categories agree in part: 1 − |i − j| ÷ (k − 1) (Cicchetti and Allison 1971). */
export const linear: Weights = (one, other, categories) =>
  categories < 2 ? 1 : 1 - Math.abs(one - other) / (categories - 1);

/**
 * Cohen's kappa of two raters, weighted on request: agreement beyond what their own habits lead to by chance. Null
 * where that chance alone is full agreement.
 * Sources: J. Cohen 1960; weighted: J. Cohen 1968.
 */
export function cohenKappa(table: ConfusionTable, weights: Weights = identical): number | null {
  const { rows, columns } = marginsOf(table);
  return beyond(agreement(table, weights), chance(rows, columns, weights));
}

/** Scott's pi of two raters: chance from the habits of both together. W. A. Scott 1955. */
export function scottPi(table: ConfusionTable): number | null {
  const habits = pooled(table);
  return beyond(agreement(table, identical), chance(habits, habits, identical));
}

/** Gwet's AC1 of two raters, steady where one category is rare. K. L. Gwet 2008. */
export function gwetAc1(table: ConfusionTable): number | null {
  return beyond(agreement(table, identical), gwetChance(pooled(table)));
}

/** The probability that two agree by guessing, as Gwet has it: Σ π(1 − π) ÷ (k − 1). */
function gwetChance(habits: readonly number[]): number {
  return sumOf(habits.map((each) => each * (1 - each))) / (habits.length - 1);
}

function beyond(observed: number, expected: number): number | null {
  return share(observed - expected, 1 - expected);
}

function agreement(table: ConfusionTable, weights: Weights): number {
  const all = sumOf(table.flat());
  return sumOf(
    table.flatMap((row, one) => row.map((count, other) => (weights(one, other, table.length) * count) / all)),
  );
}

function chance(rows: readonly number[], columns: readonly number[], weights: Weights): number {
  return sumOf(
    rows.flatMap((row, one) => columns.map((column, other) => weights(one, other, rows.length) * row * column)),
  );
}

function marginsOf(table: ConfusionTable) {
  const all = sumOf(table.flat());
  const rows = table.map((row) => sumOf(row) / all);
  const columns = table.map((_, other) => sumOf(table.map((row) => row[other] ?? 0)) / all);
  return { rows, columns };
}

function pooled(table: ConfusionTable): readonly number[] {
  const { rows, columns } = marginsOf(table);
  return rows.map((row, at) => (row + (columns[at] ?? 0)) / 2);
}

/** The confusion table of two raters over units that both rated with category indices. */
export function confusionTable(pairs: readonly (readonly [number, number])[], categories: number): ConfusionTable {
  const range = Array.from({ length: categories }, (_, each) => each);
  return range.map((one) => range.map((other) => pairs.filter(([a, b]) => a === one && b === other).length));
}

/**
 * Agreement of several raters beyond chance, by how chance is thought of; ratings may be missing. Percent agreement is
 * the mean over units that two or more rated of the share of agreeing pairs.
 * Source: K. L. Gwet, Handbook of Inter-Rater Reliability, 4th edition, 2014, chapters 2 and 3.
 */
export function severalRaters(counts: CategoryCounts) {
  const observed = percentAgreement(counts);
  const rated = counts.filter((unit) => sumOf(unit) > 0);
  const habits = (counts[0] ?? []).map(
    (_, category) => sumOf(rated.map((unit) => (unit[category] ?? 0) / sumOf(unit))) / rated.length,
  );
  const against = (expected: number) => (observed === null ? null : beyond(observed, expected));
  return {
    percentAgreement: observed,
    fleissKappa: against(sumOf(habits.map((each) => each ** 2))),
    gwetAc1: against(gwetChance(habits)),
    brennanPrediger: against(1 / habits.length),
  };
}

function percentAgreement(counts: CategoryCounts): number | null {
  const paired = counts.filter((unit) => sumOf(unit) >= 2);
  const shares = paired.map((unit) => {
    const raters = sumOf(unit);
    return sumOf(unit.map((count) => count * (count - 1))) / (raters * (raters - 1));
  });
  return share(sumOf(shares), paired.length);
}

/**
 * Conger's kappa: like Fleiss' for several raters, but each of them with habits of their own; ratings may be missing.
 * `table` holds category indices, a row a unit, a column a rater. Source: A. J. Conger 1980; Gwet 2014, section 2.5.
 */
export function congerKappa(table: readonly (readonly (number | null)[])[], categories: number): number | null {
  const raters = table[0]?.length ?? 0;
  const range = Array.from({ length: categories }, (_, each) => each);
  const counts = table.map((unit) => range.map((category) => unit.filter((each) => each === category).length));
  const observed = percentAgreement(counts);
  const habits = Array.from({ length: raters }, (_, rater) => {
    const own = table.map((unit) => unit[rater]).filter((each) => each !== null);
    return range.map((category) => own.filter((each) => each === category).length / own.length);
  });
  const expected = sumOf(
    range.map((category) => {
      const shares = habits.map((each) => each[category] ?? 0);
      const mean = sumOf(shares) / raters;
      const variance = sumOf(shares.map((each) => (each - mean) ** 2)) / (raters - 1);
      return mean ** 2 - variance / raters;
    }),
  );
  return observed === null ? null : beyond(observed, expected);
}
