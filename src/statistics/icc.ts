import { quantileF } from './f-distribution.ts';
import { meanOf, share, sumOf } from './ratings.ts';

/** The six intraclass correlations of a whole table: of one rater, and of the mean of all k. */
export interface Intraclass {
  /** Each target rated by other raters. */
  readonly icc1: number | null;
  /** The same raters, a sample of all there could be: agreement. */
  readonly icc2: number | null;
  /** Only these raters: consistency. */
  readonly icc3: number | null;
  readonly icc1k: number | null;
  readonly icc2k: number | null;
  readonly icc3k: number | null;
  readonly intervals: { readonly icc1: Interval; readonly icc2: Interval; readonly icc3: Interval } | null;
}

/** A confidence interval of 95 %. */
export type Interval = readonly [low: number, high: number];

/**
 * Intraclass correlations of targets (rows) rated by raters (columns), nothing missing; null with fewer than two of
 * either, or where nothing varies.
 * Source: P. E. Shrout and J. L. Fleiss, Intraclass Correlations: Uses in Assessing Rater Reliability, 1979; the interval
 * of ICC2 after K. O. McGraw and S. P. Wong 1996, table 7.
 */
export function intraclass(table: readonly (readonly number[])[]): Intraclass | null {
  const squares = meanSquares(table);
  if (squares === null) return null;
  const { n, k, targets: bms, raters: jms, residual: ems, within: wms } = squares;
  return {
    icc1: share(bms - wms, bms + (k - 1) * wms),
    icc2: share(bms - ems, bms + (k - 1) * ems + (k * (jms - ems)) / n),
    icc3: share(bms - ems, bms + (k - 1) * ems),
    icc1k: share(bms - wms, bms),
    icc2k: share(bms - ems, bms + (jms - ems) / n),
    icc3k: share(bms - ems, bms),
    intervals: ems === 0 || wms === 0 ? null : intervals(squares),
  };
}

interface MeanSquares {
  readonly n: number;
  readonly k: number;
  readonly targets: number;
  readonly raters: number;
  readonly residual: number;
  readonly within: number;
}

/** The analysis of variance of targets by raters. */
function meanSquares(table: readonly (readonly number[])[]): MeanSquares | null {
  const [n, k] = [table.length, table[0]?.length ?? 0];
  if (n < 2 || k < 2) return null;
  const columns = Array.from({ length: k }, (_, rater) => table.map((row) => row[rater] ?? 0));
  const grand = meanOf(table.flat());
  const total = squares(table.flat(), grand);
  const targets = k * squares(table.map(meanOf), grand);
  const raters = n * squares(columns.map(meanOf), grand);
  const residual = Math.max(0, total - targets - raters);
  return {
    n,
    k,
    targets: targets / (n - 1),
    raters: raters / (k - 1),
    residual: clean(residual, total) / ((n - 1) * (k - 1)),
    within: clean(total - targets, total) / (n * (k - 1)),
  };
}

function squares(values: readonly number[], mean: number): number {
  return sumOf(values.map((each) => (each - mean) ** 2));
}

/** What rounding left of a sum of squares that is nothing on paper. */
function clean(sum: number, total: number): number {
  return sum < total * 1e-12 ? 0 : sum;
}

const tail = 0.975;

function intervals(squares: MeanSquares): Intraclass['intervals'] {
  const { n, k, targets: bms, residual: ems, within: wms } = squares;
  const one = (ratio: number, free: number): Interval => {
    const low = ratio / quantileF(tail, n - 1, free);
    const high = ratio * quantileF(tail, free, n - 1);
    return [(low - 1) / (low + k - 1), (high - 1) / (high + k - 1)];
  };
  return {
    icc1: one(bms / wms, n * (k - 1)),
    icc2: agreementInterval(squares),
    icc3: one(bms / ems, (n - 1) * (k - 1)),
  };
}

/** With Satterthwaite's degrees of freedom for the sum of two mean squares. */
function agreementInterval({ n, k, targets: bms, raters: jms, residual: ems }: MeanSquares): Interval {
  const icc = (bms - ems) / (bms + (k - 1) * ems + (k * (jms - ems)) / n);
  const a = (k * icc) / (n * (1 - icc));
  const b = 1 + (k * icc * (n - 1)) / (n * (1 - icc));
  const free = (a * jms + b * ems) ** 2 / ((a * jms) ** 2 / (k - 1) + (b * ems) ** 2 / ((n - 1) * (k - 1)));
  const up = quantileF(tail, n - 1, free);
  const down = quantileF(tail, free, n - 1);
  const noise = k * jms + (k * n - k - n) * ems;
  return [(n * (bms - up * ems)) / (up * noise + n * bms), (n * (down * bms - ems)) / (noise + n * down * bms)];
}
