import { describe, expect, test } from 'vitest';
import { cronbachAlpha, type ItemValues, itemRestCorrelation } from '../../src/statistics/index.ts';

// Section 6 of the Law School Admission Test, 1,000 people, five items: how often each of the 32 patterns occurred, from
// 00000 to 11111. R. D. Bock and M. Lieberman, Fitting a response model for n dichotomously scored items, 1970, table 1.
const frequencies = [
  3, 6, 2, 11, 1, 1, 3, 4, 1, 8, 0, 16, 0, 3, 2, 15, 10, 29, 14, 81, 3, 28, 15, 80, 16, 56, 21, 173, 11, 61, 28, 298,
];
const lsat: readonly ItemValues[] = frequencies.flatMap((count, pattern) =>
  Array.from({ length: count }, () => [...pattern.toString(2).padStart(5, '0')].map(Number)),
);

// D. Rizopoulos, ltm: An R package for latent variable modeling and item response theory analyses, Journal of
// Statistical Software 17(5), 2006: what descript(LSAT) prints, to four digits.
const published = {
  alpha: '0.2950',
  excluding: ['0.2754', '0.2376', '0.2168', '0.2459', '0.2663'],
  itemRest: ['0.1128', '0.1532', '0.1728', '0.1444', '0.1216'],
};

describe('the Law School Admission Test, as ltm prints it', () => {
  test('Cronbach’s alpha', () => {
    expect(lsat).toHaveLength(1000);
    expect(cronbachAlpha(lsat)?.toFixed(4)).toBe(published.alpha);
  });

  test.each(published.excluding.map((value, item) => [item + 1, value] as const))(
    'alpha without item %i',
    (item, value) => {
      const others = lsat.map((each) => each.filter((_, at) => at !== item - 1));
      expect(cronbachAlpha(others)?.toFixed(4)).toBe(value);
    },
  );

  test.each(published.itemRest.map((value, item) => [item + 1, value] as const))(
    'item %i with the rest',
    (item, value) => {
      expect(itemRestCorrelation(lsat, item - 1)?.toFixed(4)).toBe(value);
    },
  );
});

describe('where there is too little to tell', () => {
  test('there is no number', () => {
    expect(cronbachAlpha([])).toBeNull();
    expect(cronbachAlpha([[1], [0]])).toBeNull();
    expect(cronbachAlpha([[1, 1]])).toBeNull();
    expect(
      cronbachAlpha([
        [1, 0],
        [1, 0],
      ]),
    ).toBeNull();
    expect(
      itemRestCorrelation(
        [
          [1, 1],
          [0, 0],
        ],
        0,
      ),
    ).toBeNull();
    expect(
      itemRestCorrelation(
        [
          [1, 1],
          [1, 0],
          [1, 1],
        ],
        0,
      ),
    ).toBeNull();
  });
});

test('an item that was not observed is left out, and nothing else of its observation', () => {
  const whole: readonly ItemValues[] = [
    [0, 0, 0],
    [1, 1, 0],
    [1, 1, 1],
    [0, 1, 0],
  ];
  const gap: readonly ItemValues[] = [...whole, [null, 1, 1]];
  expect(itemRestCorrelation(gap, 0)).toBe(itemRestCorrelation(whole, 0));
  expect(cronbachAlpha(gap)).not.toBeNull();
});
