import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CompetencyResult, scoreCompetency } from '../../src/assess/scoring.ts';
import { notObserved } from '../../src/model/assessment.ts';
import type { Competency, Rating, Target } from '../../src/model/framework.ts';
import { methods, rate, type Sample, samples } from './arbitraries.ts';

const choice = fc.nat({ max: 1000 });

function pick<Value>(values: readonly Value[], index: number): Value {
  const value = values[index % values.length];
  if (value === undefined) throw new Error('nothing to pick from');
  return value;
}

function result(sample: Sample, method: 'complete' | 'adaptive', changed: Sample['points'] = {}): CompetencyResult {
  return scoreCompetency({ ...sample, ratings: rate(sample, changed), method });
}

/** Nothing determined ranks below everything. */
function rank(level: number | null): number {
  return level ?? -1;
}

function valueIn({ points }: Rating, id: string | null | undefined): number | undefined {
  return points.find((point) => point.id === id)?.value;
}

/** Ids of the indicators whose answer passes. */
function those({ points }: Sample, accept: (point: string | null) => boolean): readonly string[] {
  return Object.entries(points).flatMap(([id, point]) => (accept(point) ? [id] : []));
}

describe('raising one rating', () => {
  it('never lowers the attained level nor the position, by either method, on either scale', () => {
    const raised = samples.filter(
      (sample) => those(sample, (point) => valueIn(sample.rating, point) !== undefined).length > 0,
    );
    fc.assert(
      fc.property(raised, methods, choice, choice, (sample, method, which, how) => {
        const id = pick(
          those(sample, (point) => valueIn(sample.rating, point) !== undefined),
          which,
        );
        const value = valueIn(sample.rating, sample.points[id]) ?? 0;
        const higher = pick(
          sample.rating.points.filter((point) => point.value >= value),
          how,
        );
        const before = result(sample, method);
        const after = result(sample, method, { [id]: higher.id });
        expect(rank(after.attained)).toBeGreaterThanOrEqual(rank(before.attained));
        expect(rank(after.position)).toBeGreaterThanOrEqual(rank(before.position));
      }),
      { numRuns: 500 },
    );
  });

  it('never undoes a verdict, and makes or ends no indetermination, level by level', () => {
    const order = { undetermined: 0, 'not-held': 1, held: 2 };
    fc.assert(
      fc.property(samples, choice, (sample, which) => {
        const rated = those(sample, (point) => valueIn(sample.rating, point) !== undefined);
        fc.pre(rated.length > 0);
        const highest = sample.rating.points.toSorted((a, b) => b.value - a.value)[0];
        const after = result(sample, 'complete', { [pick(rated, which)]: highest?.id ?? null });
        for (const [index, { status }] of result(sample, 'complete').levels.entries()) {
          const now = after.levels[index]?.status ?? 'undetermined';
          expect(order[now]).toBeGreaterThanOrEqual(order[status]);
          expect(now === 'undetermined').toBe(status === 'undetermined');
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('answering one more question', () => {
  it('with the highest point never lowers the attained level, when everything is asked', () => {
    fc.assert(
      fc.property(samples, choice, (sample, which) => {
        const silent = those(sample, (point) => point === null || point === notObserved);
        fc.pre(silent.length > 0);
        const highest = sample.rating.points.toSorted((a, b) => b.value - a.value)[0];
        const after = result(sample, 'complete', { [pick(silent, which)]: highest?.id ?? null });
        expect(rank(after.attained)).toBeGreaterThanOrEqual(rank(result(sample, 'complete').attained));
      }),
      { numRuns: 500 },
    );
  });
});

describe('not observed', () => {
  it('is worth what silence is, when everything is asked', () => {
    fc.assert(
      fc.property(samples, (sample) => {
        const spoken = Object.fromEntries(those(sample, (point) => point === null).map((id) => [id, notObserved]));
        expect(result(sample, 'complete', spoken)).toEqual(result(sample, 'complete'));
      }),
    );
  });

  it('never counts as zero: a level scores the mean of what was observed', () => {
    fc.assert(
      fc.property(samples, methods, (sample, method) => {
        const { levels } = result(sample, method);
        for (const [index, { score, observed }] of levels.entries()) {
          const ids = sample.competency.levels[index]?.indicators.map(({ id }) => id) ?? [];
          const values = ids.flatMap((id) => valueIn(sample.rating, sample.points[id]) ?? []);
          expect(observed).toBe(values.length);
          if (score !== null) expect(score).toBeCloseTo(values.reduce((sum, value) => sum + value, 0) / observed, 12);
        }
      }),
    );
  });

  it('beside a point above zero, is better than the point zero', () => {
    fc.assert(
      fc.property(samples, choice, (sample, which) => {
        const zero = sample.rating.points.find(({ value }) => value === 0);
        const unseen = those(sample, (point) => point === notObserved);
        fc.pre(zero !== undefined && unseen.length > 0);
        const id = pick(unseen, which);
        const index = sample.competency.levels.findIndex(({ indicators }) => indicators.some((one) => one.id === id));
        const before = result(sample, 'complete').levels[index]?.score ?? null;
        fc.pre(before !== null && before > 0);
        expect(result(sample, 'complete', { [id]: zero?.id ?? null }).levels[index]?.score).toBeLessThan(before ?? 0);
      }),
    );
  });
});

describe('every result', () => {
  it('does not depend on the order of the indicators nor of the points', () => {
    fc.assert(
      fc.property(samples, methods, fc.array(choice, { minLength: 30, maxLength: 30 }), (sample, method, keys) => {
        const shuffled = {
          ...sample,
          competency: withIndicatorsShuffled(sample.competency, keys),
          rating: { ...sample.rating, points: sample.rating.points.toReversed() },
        };
        expect(result(shuffled, method)).toEqual(result(sample, method));
      }),
    );
  });

  it('attains one of the levels, or 0, or nothing determined', () => {
    fc.assert(
      fc.property(samples, methods, (sample, method) => {
        const { attained, status, levels } = result(sample, method);
        expect([0, null, ...levels.map(({ level }) => level)]).toContain(attained);
        if (status === 'determined') expect(attained).not.toBeNull();
      }),
    );
  });

  it('keeps scores between 0 and 1, and the position between the attained level and the next', () => {
    fc.assert(
      fc.property(samples, methods, (sample, method) => {
        const { attained, position, levels } = result(sample, method);
        for (const { score } of levels) {
          expect(score ?? 0).toBeGreaterThanOrEqual(0);
          expect(score ?? 1).toBeLessThanOrEqual(1);
        }
        expect(position === null).toBe(attained === null);
        const next = levels.find(({ level }) => level > rank(attained))?.level ?? Number.POSITIVE_INFINITY;
        expect(rank(position)).toBeGreaterThanOrEqual(rank(attained));
        expect(rank(position)).toBeLessThanOrEqual(next);
      }),
    );
  });

  it('on a cumulative scale rests on held levels alone, and has holes above the attained level alone', () => {
    const cumulative = samples.filter(({ competency }) => competency.progression.type === 'cumulative');
    fc.assert(
      fc.property(cumulative, methods, (sample, method) => {
        const { attained, holes, levels } = result(sample, method);
        // Where the first level is numbered 0, attaining 0 may be not to hold it.
        for (const { level, status } of levels)
          if (attained !== 0 && level <= rank(attained)) expect(status).toBe('held');
        for (const hole of holes) {
          expect(levels.find(({ level }) => level === hole)?.status).toBe('held');
          expect(levels.some(({ level, status }) => level < hole && status === 'not-held')).toBe(true);
          expect(hole).toBeGreaterThan(rank(attained));
        }
      }),
    );
  });

  it('is the same by both methods when everything was answered', () => {
    fc.assert(
      fc.property(samples, (sample) => {
        const spoken = Object.fromEntries(those(sample, (point) => point === null).map((id) => [id, notObserved]));
        expect(result(sample, 'adaptive', spoken)).toEqual(result(sample, 'complete', spoken));
      }),
    );
  });

  it('is never lower by the adaptive method than by the complete one, on the same answers', () => {
    fc.assert(
      fc.property(samples, (sample) => {
        const complete = result(sample, 'complete').attained;
        expect(rank(result(sample, 'adaptive').attained)).toBeGreaterThanOrEqual(rank(complete));
      }),
    );
  });
});

describe('the gap', () => {
  const targets: fc.Arbitrary<Target> = fc.oneof(
    fc.nat({ max: 10 }),
    fc.tuple(fc.nat({ max: 10 }), fc.nat({ max: 5 })).map(([min, width]) => ({ min, max: min + width })),
  );

  it('added to the attained level leads to the target, by the shortest way', () => {
    fc.assert(
      fc.property(samples, methods, targets, (sample, method, target) => {
        const { attained, gap } = scoreCompetency({ ...sample, ratings: rate(sample), method, target });
        fc.pre(attained !== null && gap !== null);
        const { min, max } = typeof target === 'number' ? { min: target, max: target } : target;
        const reached = (attained ?? 0) + (gap ?? 0);
        expect(reached).toBe(Math.min(Math.max(attained ?? 0, min), max));
      }),
    );
  });
});

/** Sorts the indicators of each level by arbitrary keys. */
function withIndicatorsShuffled(competency: Competency, keys: readonly number[]): Competency {
  const levels = competency.levels.map((level) => ({
    ...level,
    indicators: level.indicators.toSorted((a, b) => keyOf(a.id, keys) - keyOf(b.id, keys)),
  }));
  return { ...competency, levels };
}

function keyOf(id: string, keys: readonly number[]): number {
  return keys[[...id].reduce((sum, sign) => sum * 5 + sign.charCodeAt(0), 0) % keys.length] ?? 0;
}
