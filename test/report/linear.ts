/** A fraction of whole numbers in lowest terms, exact. */
interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

const fraction = (top: bigint, bottom = 1n): Fraction => {
  const divisor = gcd(top < 0n ? -top : top, bottom < 0n ? -bottom : bottom) || 1n;
  const sign = bottom < 0n ? -1n : 1n;
  return { top: (sign * top) / divisor, bottom: (sign * bottom) / divisor };
};

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));
const times = (a: Fraction, b: Fraction) => fraction(a.top * b.top, a.bottom * b.bottom);
const minus = (a: Fraction, b: Fraction) => fraction(a.top * b.bottom - b.top * a.bottom, a.bottom * b.bottom);
const over = (a: Fraction, b: Fraction) => fraction(a.top * b.bottom, a.bottom * b.top);

/** One thing that somebody who holds reports knows: a sum of unknowns. */
export interface Equation {
  readonly unknowns: readonly string[];
  readonly sum: number;
}

/** The unknowns that linear equations determine, with their values: exact Gauss–Jordan elimination. */
export function determined(equations: readonly Equation[]): ReadonlyMap<string, number> {
  const names = [...new Set(equations.flatMap(({ unknowns }) => unknowns))];
  const rows = equations.map(({ unknowns, sum }) => [
    ...names.map((name) => fraction(BigInt(unknowns.filter((each) => each === name).length))),
    fraction(BigInt(sum)),
  ]);
  let done = 0;
  for (let column = 0; column < names.length; column++) {
    const pivot = rows.findIndex((row, at) => at >= done && row[column]?.top !== 0n);
    const [own, first] = [rows[pivot], rows[done]];
    if (pivot === -1 || own === undefined || first === undefined) continue;
    rows[pivot] = first;
    const head = own[column] ?? fraction(1n);
    const scaled = own.map((each) => over(each, head));
    rows[done] = scaled;
    rows.forEach((row, at) => {
      const factor = row[column];
      if (at === done || factor === undefined || factor.top === 0n) return;
      rows[at] = row.map((each, index) => minus(each, times(factor, scaled[index] ?? fraction(0n))));
    });
    done += 1;
  }
  const alone = rows.slice(0, done).flatMap((row) => {
    const used = names.flatMap((name, at) => (row[at]?.top === 0n ? [] : [name]));
    const value = row.at(-1);
    return used.length === 1 && used[0] !== undefined && value !== undefined
      ? [[used[0], Number(value.top) / Number(value.bottom)] as const]
      : [];
  });
  return new Map(alone);
}
