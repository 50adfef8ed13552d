import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holesOf, type Pattern, scalogram } from '../../src/statistics/index.ts';

const patterns = (counts: Readonly<Record<string, number>>): readonly Pattern[] =>
  Object.entries(counts).flatMap(([written, count]) =>
    Array.from({ length: count }, () => [...written].map((each) => each === '+')),
  );

describe('published examples', () => {
  // Survey research methods course (srmdc.net), chapter 7, Guttman scales, table 7.4: 150 people, three
  // items, mixed types of 10, 5, 4 and 2 people with one error each: 1 − 21 ÷ 450.
  test('150 people of whom 21 have a mixed type are reproduced to 95.3 %', () => {
    const mixed = { '-++': 10, '+-+': 5, '-+-': 4, '--+': 2 };
    const found = scalogram(patterns({ '+++': 50, '++-': 40, '+--': 30, '---': 9, ...mixed }));
    expect(found?.errors).toBe(21);
    expect(found?.reproducibility).toBeCloseTo(1 - 21 / 450, 12);
    expect(found?.reproducibility.toFixed(3)).toBe('0.953');
  });

  // H. R. Bernard, Research Methods in Anthropology, table 11.1: acculturation of 16 people by three items. He counts
  // what is missing below the highest item shown: 3 + 6 + 1 = 10 of 48 answers.
  test('16 people of Bernard’s table lack ten items below the highest they show', () => {
    const people = patterns({ '+++': 3, '++-': 3, '+--': 3, '-++': 3, '--+': 3, '+-+': 1 });
    const holes = people.map((each) => holesOf(each).length);
    expect(holes.reduce((sum, each) => sum + each, 0)).toBe(10);
    expect((1 - 10 / 48).toFixed(2)).toBe('0.79');
  });
});

describe('a scalogram', () => {
  test('is perfect where every pattern is cumulative', () => {
    const found = scalogram(patterns({ '+++': 2, '++-': 3, '---': 1 }));
    expect(found).toMatchObject({ errors: 0, reproducibility: 1, scalability: 1 });
  });

  test('gains nothing where everybody shows the same', () => {
    expect(scalogram(patterns({ '++-': 5 }))).toMatchObject({ reproducibility: 1, marginal: 1, scalability: null });
    expect(scalogram([])).toBeNull();
  });

  test('counts by hand: two of four have a mixed type', () => {
    // Items are shown by 3, 2 and 2 of 4: the commoner answers are 3 + 2 + 2 = 7 of 12; 1 − 2 ÷ (12 − 7) = 0.6.
    const found = scalogram(patterns({ '++-': 1, '+--': 1, '+-+': 1, '-++': 1 }));
    expect(found).toMatchObject({ errors: 2, reproducibility: 1 - 2 / 12, marginal: 7 / 12 });
    expect(found?.scalability).toBeCloseTo(0.6, 12);
  });

  const pattern = fc.array(fc.boolean(), { minLength: 4, maxLength: 4 });

  test('never errs more often than guessing the commoner answer would', () => {
    fc.assert(
      fc.property(fc.array(pattern, { minLength: 1, maxLength: 20 }), (all) => {
        const found = scalogram(all);
        expect(found?.reproducibility).toBeGreaterThanOrEqual(0.5);
        expect(found?.reproducibility).toBeLessThanOrEqual(1);
        expect(found?.scalability ?? 0).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('has no error exactly where there is no hole', () => {
    fc.assert(
      fc.property(pattern, (each) => {
        expect(scalogram([each])?.errors === 0).toBe(holesOf(each).length === 0);
      }),
    );
  });
});
