/**
 * The value below which a share of an F distribution lies; degrees of freedom need not be whole.
 * Source: M. Abramowitz and I. A. Stegun, Handbook of Mathematical Functions, 26.6.2 (through the incomplete beta).
 */
export function quantileF(probability: number, upper: number, lower: number): number {
  let [low, high] = [0, 1];
  while (shareBelow(high, upper, lower) < probability) high *= 2;
  // Halving a hundred times is exact to the last bit of a double.
  for (let step = 0; step < 200 && high - low > low * 1e-14; step++) {
    const middle = (low + high) / 2;
    if (shareBelow(middle, upper, lower) < probability) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function shareBelow(value: number, upper: number, lower: number): number {
  return incompleteBeta((upper * value) / (upper * value + lower), upper / 2, lower / 2);
}

/** The regularized incomplete beta function, by its continued fraction (26.5.8). */
function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(1 - x));
  // The fraction converges fast on this side only; the other follows by symmetry.
  if (x < (a + 1) / (a + b + 2)) return (front * fraction(x, a, b)) / a;
  return 1 - (front * fraction(1 - x, b, a)) / b;
}

/** Evaluated from the front, after Lentz. */
function fraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m < 500; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    for (const term of [even, odd]) {
      d = 1 / (1 + term * d);
      c = 1 + term / c;
      value *= c * d;
    }
    if (Math.abs(c * d - 1) < 1e-15) break;
  }
  return value;
}

/** Stirling's series, after moving the argument to where it is exact (6.1.41). */
function logGamma(value: number): number {
  let [x, shift] = [value, 0];
  while (x < 10) {
    shift += Math.log(x);
    x += 1;
  }
  const inverse = 1 / (x * x);
  const series = (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse / 1680))) / x;
  return (x - 0.5) * Math.log(x) - x + Math.log(2 * Math.PI) / 2 + series - shift;
}
