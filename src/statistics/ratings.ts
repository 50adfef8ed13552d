/**
 * Ratings of the same units by several raters: a row a unit, a column a rater; null where a rater said nothing of a
 * unit. Nominal and ordinal coefficients take categories as indices into a fixed list, so that a category nobody used
 * still is one.
 */
export type RatingTable = readonly (readonly (number | null)[])[];

/** How many raters chose each category, a row a unit. */
export type CategoryCounts = readonly (readonly number[])[];

/** The counts of a table of category indices, of which there are `categories`. */
export function categoryCounts(table: RatingTable, categories: number): CategoryCounts {
  return table.map((unit) =>
    Array.from({ length: categories }, (_, category) => unit.filter((each) => each === category).length),
  );
}

/** Ascending, so that the order of raters cannot change the last bit. */
export function sumOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b).reduce((sum, value) => sum + value, 0);
}

export function meanOf(values: readonly number[]): number {
  return sumOf(values) / values.length;
}

/** A quotient, or null where it says nothing. */
export function share(part: number, whole: number): number | null {
  return Math.abs(whole) < 1e-12 ? null : part / whole;
}
