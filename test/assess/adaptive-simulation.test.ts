import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ratings } from './arbitraries.ts';
import { competencyOf, usualRating } from './samples.ts';
import { simulateAdaptive } from './simulate-adaptive.ts';

describe('the adaptive interview, over every cumulative pattern of answers', () => {
  it.each([
    { shape: [2, 4, 3, 5], patterns: 164_350_856, saved: 0.639 },
    { shape: [5, 3, 5, 5, 3], patterns: 2_184_310_718_464, saved: 0.502 },
    { shape: [3, 3, 3, 2], patterns: 1_961_065, saved: 0.538 },
    { shape: [2, 3, 3, 3], patterns: 2_345_561, saved: 0.601 },
  ])('comes to the outcome of the full questionnaire: $shape indicators', ({ shape, patterns, saved }) => {
    const simulation = simulateAdaptive(competencyOf(shape), usualRating);
    expect(simulation.mismatches).toBe(0);
    expect(simulation.interviews).toBeGreaterThan(500);
    expect(simulation.patterns).toBe(patterns);
    expect(simulation.total).toBe(shape.reduce((sum, count) => sum + count, 0));
    expect(simulation.meanShareSaved).toBeCloseTo(saved, 3);
    expect(simulation.meanAsked).toBeCloseTo(simulation.total * (1 - simulation.meanShareSaved), 9);
  });

  it('does so whatever the points, the threshold, the minimum and the shape', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 4 }),
        ratings,
        (shape, rating) => {
          const { mismatches, meanAsked, total } = simulateAdaptive(competencyOf(shape), rating);
          expect(mismatches).toBe(0);
          expect(meanAsked).toBeGreaterThan(0);
          expect(meanAsked).toBeLessThanOrEqual(total);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('counts the patterns exactly', () => {
    // One indicator a level: 1 holds; 0 and ½ do not, and not observed is undetermined, 3 of 4 ways not held.
    const { patterns, meanAskedAt } = simulateAdaptive(competencyOf([1, 1]), usualRating);
    expect(patterns).toBe(1 * 1 + 1 * 3 + 3 * 3);
    expect(meanAskedAt).toEqual(
      new Map([
        [0, 1],
        [1, 2],
        [2, 2],
        [null, 1],
      ]),
    );
  });
});
