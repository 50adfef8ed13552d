import fc from 'fast-check';
import { type CompetencyRating, notObserved } from '../../src/model/assessment.ts';
import type { Competency, Progression, Rating } from '../../src/model/framework.ts';
import { competencyOf, usualRating } from './samples.ts';

/** Shares such as 0.05 and 0.7, which binary fractions only approach. */
const share = fc.integer({ min: 0, max: 20 }).map((twentieths) => twentieths / 20);

const oddRatings: fc.Arbitrary<Rating> = fc
  .record({
    values: fc.uniqueArray(share, { minLength: 2, maxLength: 4 }),
    threshold: fc.oneof(
      share.filter((value) => value > 0),
      fc.double({ min: 0.01, max: 1, noNaN: true }),
    ),
    minimumObserved: fc.oneof(share, fc.double({ min: 0, max: 1, noNaN: true })),
  })
  .map(({ values, threshold, minimumObserved }) => ({
    points: values.map((value, index) => ({ id: `p${index}`, value, title: `${value}` })),
    threshold,
    minimumObserved,
  }));

/** How indicators are rated: the usual way, or any other that the file format allows. */
export const ratings: fc.Arbitrary<Rating> = fc.oneof(fc.constant(usualRating), oddRatings);

const progressions = fc.constantFrom<Progression['type']>('cumulative', 'independent');
export const methods = fc.constantFrom<'complete' | 'adaptive'>('complete', 'adaptive');

/** Any point, not observed, or null for unanswered. */
function pointsOf(rating: Rating): fc.Arbitrary<string | null> {
  return fc.constantFrom(...rating.points.map(({ id }) => id), notObserved, null);
}

export interface Sample {
  readonly competency: Competency;
  readonly rating: Rating;
  /** By indicator id; null is unanswered. */
  readonly points: Readonly<Record<string, string | null>>;
}

/** A competency, its levels numbered with or without leaps, some perhaps without indicators, and answers about it. */
export const samples: fc.Arbitrary<Sample> = fc
  .record({
    shape: fc
      .array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 5 })
      .filter((counts) => counts.some(Boolean)),
    first: fc.integer({ min: 0, max: 2 }),
    step: fc.integer({ min: 1, max: 3 }),
    type: progressions,
    rating: ratings,
  })
  .chain(({ shape, first, step, type, rating }) => {
    const competency = competencyOf(shape, { type, numbers: shape.map((_, index) => first + index * step) });
    const ids = competency.levels.flatMap(({ indicators }) => indicators.map(({ id }) => id));
    const points = fc.record(Object.fromEntries(ids.map((id) => [id, pointsOf(rating)])));
    return points.map((chosen) => ({ competency, rating, points: chosen }));
  });

/** The answers of a sample as ratings, some of them changed. */
export function rate({ competency, points }: Sample, changed: Readonly<Record<string, string | null>> = {}) {
  const given = Object.entries({ ...points, ...changed }).flatMap(([id, point]) =>
    point === null ? [] : [[id, { point }] as const],
  );
  const rated: CompetencyRating = { indicators: Object.fromEntries(given) };
  return { [competency.id]: rated };
}
