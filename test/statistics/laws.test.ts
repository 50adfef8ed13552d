import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  categoryCounts,
  cohenKappa,
  confusionTable,
  intraclass,
  krippendorffAlpha,
  linear,
  nominal,
  ordinal,
} from '../../src/statistics/index.ts';

const categories = 4;
const rating = fc.option(fc.nat(categories - 1), { nil: null });
const tableOf = fc
  .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 2, max: 5 }))
  .chain(([units, raters]) =>
    fc.array(fc.array(rating, { minLength: raters, maxLength: raters }), { minLength: units, maxLength: units }),
  );

describe('agreement', () => {
  test.each([
    ['nominal', nominal],
    ['ordinal', ordinal],
  ] as const)('by %s alpha does not depend on the order of raters and units, and never exceeds 1', (_, metric) => {
    fc.assert(
      fc.property(tableOf, (table) => {
        const alpha = krippendorffAlpha(categoryCounts(table, categories), metric);
        const turned = table.map((unit) => unit.toReversed()).toReversed();
        const again = krippendorffAlpha(categoryCounts(turned, categories), metric);
        if (alpha === null) expect(again).toBeNull();
        else {
          expect(alpha).toBeLessThanOrEqual(1 + 1e-12);
          expect(again).toBeCloseTo(alpha, 10);
        }
      }),
    );
  });

  test('is not defined where nothing varies or nobody is compared', () => {
    expect(
      krippendorffAlpha(
        categoryCounts(
          [
            [1, 1],
            [1, 1],
          ],
          3,
        ),
        ordinal,
      ),
    ).toBeNull();
    expect(krippendorffAlpha(categoryCounts([[1, null]], 3), ordinal)).toBeNull();
    expect(krippendorffAlpha([], ordinal)).toBeNull();
    expect(
      cohenKappa(
        confusionTable(
          [
            [1, 1],
            [1, 1],
          ],
          3,
        ),
        linear,
      ),
    ).toBeNull();
    expect(intraclass([[1, 2]])).toBeNull();
    expect(
      intraclass([
        [1, 1],
        [1, 1],
      ])?.icc2k,
    ).toBeNull();
  });

  test('is whole where all say the same and things differ', () => {
    const table = [
      [0, 0, 0],
      [1, 1, 1],
      [3, 3, 3],
    ];
    expect(krippendorffAlpha(categoryCounts(table, categories), ordinal)).toBe(1);
    expect(
      cohenKappa(
        confusionTable(
          [
            [0, 0],
            [3, 3],
          ],
          categories,
        ),
        linear,
      ),
    ).toBe(1);
    expect(intraclass(table)?.icc2k).toBeCloseTo(1, 12);
  });

  test('by weighted kappa depends on the categories of the scale, not on those that occur', () => {
    const pairs = [
      [0, 1],
      [1, 1],
      [0, 0],
    ] as const;
    expect(cohenKappa(confusionTable(pairs, 2), linear)).not.toBeNull();
    expect(confusionTable(pairs, 5)).toHaveLength(5);
  });
});
