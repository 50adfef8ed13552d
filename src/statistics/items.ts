/** Values of the items of a scale in one observation; null where an item was not observed. */
export type ItemValues = readonly (number | null)[];

/**
 * Cronbach's alpha, the internal consistency of items: k ÷ (k − 1) × (1 − sum of variances ÷ sum of all covariances).
 * Each covariance is over the observations that have both items. Null with fewer than two items, or where a pair of
 * items was hardly observed together, or where nothing varies.
 * Source: L. J. Cronbach, Coefficient alpha and the internal structure of tests, 1951, formula 2.
 */
export function cronbachAlpha(observations: readonly ItemValues[]): number | null {
  const items = observations[0]?.length ?? 0;
  if (items < 2) return null;
  let [variances, all] = [0, 0];
  for (let one = 0; one < items; one += 1) {
    for (let other = 0; other < items; other += 1) {
      const shared = covariance(
        pairsOf(
          observations,
          (each) => each[one] ?? null,
          (each) => each[other] ?? null,
        ),
      );
      if (shared === null) return null;
      all += shared;
      if (one === other) variances += shared;
    }
  }
  return all === 0 ? null : (items / (items - 1)) * (1 - variances / all);
}

/**
 * The corrected item-total correlation: how an item goes with the mean of the other items that were observed. Null
 * where the item or the others do not vary, or fewer than three observations have both.
 * Source: J. C. Nunnally and I. H. Bernstein, Psychometric theory, 3rd edition, 1994, chapter 8.
 */
export function itemRestCorrelation(observations: readonly ItemValues[], item: number): number | null {
  const pairs = pairsOf(
    observations,
    (each) => each[item] ?? null,
    (each) => meanOf(each.filter((_, at) => at !== item)),
  );
  const swapped = (side: 0 | 1) => covariance(pairs.map((pair) => [pair[side], pair[side]]));
  const [together, one, other] = [covariance(pairs), swapped(0), swapped(1)];
  if (pairs.length < 3 || together === null || one === null || other === null) return null;
  return one * other === 0 ? null : together / Math.sqrt(one * other);
}

type Pair = readonly [number, number];

function pairsOf(
  observations: readonly ItemValues[],
  left: (each: ItemValues) => number | null,
  right: (each: ItemValues) => number | null,
): readonly Pair[] {
  return observations.flatMap((each): readonly Pair[] => {
    const [one, other] = [left(each), right(each)];
    return one === null || other === null ? [] : [[one, other]];
  });
}

/** The sample covariance, over n − 1; null with fewer than two pairs. */
function covariance(pairs: readonly Pair[]): number | null {
  if (pairs.length < 2) return null;
  const middle = [0, 1].map((side) => pairs.reduce((sum, pair) => sum + (pair[side] ?? 0), 0) / pairs.length);
  const [left = 0, right = 0] = middle;
  return pairs.reduce((sum, [one, other]) => sum + (one - left) * (other - right), 0) / (pairs.length - 1);
}

function meanOf(values: ItemValues): number | null {
  const known = values.filter((each) => each !== null);
  return known.length === 0 ? null : known.reduce((sum, each) => sum + each, 0) / known.length;
}
