import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adaptiveRemaining, nextAdaptiveQuestion } from '../../src/assess/adaptive.ts';
import { type InterviewedCompetency, questionKey } from '../../src/assess/question.ts';
import { scoreCompetency } from '../../src/assess/scoring.ts';
import { type CompetencyRating, notObserved, type Ratings } from '../../src/model/assessment.ts';
import type { Competency, Rating } from '../../src/model/framework.ts';
import { rate, ratings, type Sample, samples } from './arbitraries.ts';
import { type AnswerSheet, adaptiveInterview } from './interview.ts';
import { competencyOf, ratingsAs, usualRating } from './samples.ts';

interface Situation {
  readonly competency?: Competency;
  readonly rating?: Rating;
  readonly skipped?: readonly string[];
}

/** The id of the indicator asked about next. */
function next(words: string, situation: Situation = {}): string | null {
  const { competency = competencyOf([2, 2, 2, 2, 2]), rating = usualRating, skipped = [] } = situation;
  const question = nextAdaptiveQuestion({
    competency,
    rating,
    ratings: ratingsAs(competency, words),
    skipped: new Set(skipped.map((id) => `${competency.id}/${id}`)),
  });
  return question && questionKey(question).replace(`${competency.id}/`, '');
}

describe('the adaptive interview starts', () => {
  it.each([
    { levels: 1, first: 'a1' },
    { levels: 2, first: 'a1' },
    { levels: 3, first: 'b1' },
    { levels: 4, first: 'b1' },
    { levels: 5, first: 'c1' },
  ])('of $levels levels at the middle one: $first', ({ levels, first }) => {
    expect(next('', { competency: competencyOf(Array.from({ length: levels }, () => 2)) })).toBe(first);
  });
});

describe('within a level it', () => {
  const one = (count: number) => competencyOf([count]);

  it('asks the indicators in the order of the file', () => {
    expect(next('1---', { competency: one(4) })).toBe('a2');
    expect(next('-1--', { competency: one(4) })).toBe('a1');
  });

  it.each([
    { words: '111-', why: 'held' },
    { words: '00--', why: 'not held' },
    { words: 'xxx--', why: 'undetermined' },
    { words: '0-', why: 'not held' },
  ])('stops at $words: $why whatever follows', ({ words }) => {
    expect(next(words, { competency: one(words.length) })).toBeNull();
  });

  it.each([
    { words: '11--', asked: 'a3' },
    { words: '1-', asked: 'a2' },
    { words: '½-', asked: 'a2' },
    { words: '0---', asked: 'a2' },
    { words: 'xx--', asked: 'a3' },
  ])('goes on at $words', ({ words, asked }) => {
    expect(next(words, { competency: one(words.length) })).toBe(asked);
  });

  it('passes over a skipped question, and stops when those left cannot decide', () => {
    expect(next('---', { competency: one(3), skipped: ['a1'] })).toBe('a2');
    expect(next('---', { competency: one(3), skipped: ['a1', 'a2'] })).toBeNull();
    expect(next('-1-', { competency: one(3), skipped: ['a1'] })).toBe('a3');
  });

  it('knows the points and the shares of the framework', () => {
    const rating = { ...usualRating, threshold: 0.5 };
    expect(next('1-', { competency: one(2), rating })).toBeNull();
    expect(next('1---', { competency: one(4), rating: { ...rating, minimumObserved: 0 } })).toBe('a2');
  });
});

describe('between levels it', () => {
  it.each([
    { words: '-- -- 11 -- --', asked: 'd1', why: 'goes up from a held level' },
    { words: '-- -- 11 11 --', asked: 'e1', why: 'goes on up' },
    { words: '-- -- 11 11 11', asked: null, why: 'ends at the top' },
    { words: '-- -- 11 0- --', asked: null, why: 'ends below a level that is not held' },
    { words: '-- -- 11 xx --', asked: null, why: 'ends below an undetermined level' },
    { words: '-- -- 0- -- --', asked: 'b1', why: 'goes down from a level that is not held' },
    { words: '-- -- xx -- --', asked: 'b1', why: 'goes down from an undetermined level' },
    { words: '-- 11 0- -- --', asked: null, why: 'ends at a held level' },
    { words: '-- 0- 0- -- --', asked: 'a1', why: 'goes on down' },
    { words: '0- 0- 0- -- --', asked: null, why: 'ends at the bottom' },
  ])('$why', ({ words, asked }) => {
    expect(next(words)).toBe(asked);
  });

  it('goes down from a level whose questions were skipped, and ends above a held one', () => {
    expect(next('', { skipped: ['c1', 'c2'] })).toBe('b1');
    expect(next('-- -- 0-', { skipped: ['b1', 'b2'] })).toBe('a1');
    expect(next('11 -- 0-', { skipped: ['b1', 'b2'] })).toBeNull();
  });

  it('asks nothing above a level without indicators, which nobody can hold', () => {
    expect(next('', { competency: competencyOf([2, 0, 2, 2, 2]) })).toBe('a1');
    expect(next('11', { competency: competencyOf([2, 0, 2, 2, 2]) })).toBeNull();
    expect(next('', { competency: competencyOf([0, 2, 2]) })).toBeNull();
  });
});

describe('after a changed answer it', () => {
  it.each([
    { words: '-- -- 0- 11 --', asked: 'b1', why: 'goes down, though a higher level is held' },
    { words: '-- 0- 11 -- --', asked: 'a1', why: 'infers nothing across a level that is not held' },
    { words: '11 0- 11 -- --', asked: null, why: 'ends, though a higher level is held' },
    { words: '-- 1- 11 -- --', asked: 'b2', why: 'finishes a lower level that was begun' },
    { words: '-- -- -1 11 --', asked: 'c1', why: 'asks again what was taken back' },
    { words: '-- -- -- 1- --', asked: 'd2', why: 'finishes the level that was begun' },
    { words: '-- 0- -- 1- --', asked: 'a1', why: 'leaves a level that was begun above one that is not held' },
    { words: '11 -- 0- -- --', asked: 'b1', why: 'asks between the held level and the one that is not' },
    { words: '11 11 -- 11 --', asked: 'e1', why: 'goes on above the highest held level' },
  ])('$why', ({ words, asked }) => {
    expect(next(words)).toBe(asked);
  });

  it('takes a level whose questions were skipped for held, once one above it is', () => {
    expect(next('-- -- -- 11 --', { skipped: ['c1', 'c2'] })).toBe('e1');
    expect(next('-- -- -- 1- --', { skipped: ['c1', 'c2'] })).toBe('d2');
  });
});

describe('on an independent scale it', () => {
  const competency = competencyOf([2, 2, 2], { type: 'independent' });

  it.each([
    { words: '-- -- --', asked: 'c1', why: 'starts at the top' },
    { words: '-- -- 11', asked: null, why: 'ends at a held level' },
    { words: '-- -- 0-', asked: 'b1', why: 'goes down from a level that is not held' },
    { words: '-- -- xx', asked: 'b1', why: 'goes down from an undetermined level' },
    { words: '-- 11 0-', asked: null, why: 'ends at the highest held level' },
    { words: '0- 0- 0-', asked: null, why: 'ends at the bottom' },
    { words: '11 -- --', asked: 'c1', why: 'asks above a level already held' },
  ])('$why', ({ words, asked }) => {
    expect(next(words, { competency })).toBe(asked);
  });

  it('counts no question below a level already held', () => {
    const remaining = (words: string) =>
      adaptiveRemaining({ competency, rating: usualRating, ratings: ratingsAs(competency, words), skipped: new Set() });
    expect(remaining('-- -- --')).toBe(6);
    expect(remaining('-- 11 --')).toBe(2);
    expect(remaining('-- -- 11')).toBe(0);
  });
});

describe('the number of questions that remain', () => {
  const remaining = (shape: readonly number[], words: string) => {
    const competency = competencyOf(shape);
    const ratings = ratingsAs(competency, words);
    return adaptiveRemaining({ competency, rating: usualRating, ratings, skipped: new Set() });
  };

  it('counts the longer of the two ways from the level asked about', () => {
    expect(remaining([2, 3, 4], '-- --- ----')).toBe(3 + 4);
    expect(remaining([4, 3, 2], '---- --- --')).toBe(3 + 4);
    expect(remaining([4, 3, 2], '---- 1-- --')).toBe(2 + 4);
  });

  it('counts no question of a level whose verdict stands', () => {
    expect(remaining([2, 4, 2], '1- 111- --')).toBe(1 + 2);
  });

  it('counts the levels below that one was inferred from, should the level asked about not be held', () => {
    expect(remaining([4, 1, 4, 1], '---- - 1--- 1')).toBe(3 + 1 + 4);
  });
});

describe('of a competency without indicators it', () => {
  const competency = competencyOf([0, 0]);
  const state = { competency, rating: usualRating, ratings: {}, skipped: new Set<string>() };

  it('asks which level, once', () => {
    expect(nextAdaptiveQuestion(state)).toEqual({ kind: 'level', competency });
    expect(adaptiveRemaining(state)).toBe(1);
    const ratings = { listening: { indicators: {}, level: 0 } };
    expect(nextAdaptiveQuestion({ ...state, ratings })).toBeNull();
    expect(nextAdaptiveQuestion({ ...state, skipped: new Set(['listening/']) })).toBeNull();
    expect(adaptiveRemaining({ ...state, ratings })).toBe(0);
  });

  it('asks nothing where there are no levels', () => {
    expect(nextAdaptiveQuestion({ ...state, competency: competencyOf([]) })).toBeNull();
  });
});

const target = { min: 2, max: 3 };

/** Samples whose lower levels often show the highest point throughout, so that every attained level occurs. */
const ladders: fc.Arbitrary<Sample> = fc.tuple(samples, fc.nat({ max: 5 })).map(([sample, shown]) => {
  const highest = sample.rating.points.toSorted((a, b) => b.value - a.value)[0]?.id ?? null;
  const ids = sample.competency.levels.slice(0, shown).flatMap(({ indicators }) => indicators.map(({ id }) => id));
  return { ...sample, points: { ...sample.points, ...Object.fromEntries(ids.map((id) => [id, highest])) } };
});

/** Everything answered: what was left open is said not to be observed. */
const answeredLadders = ladders.map((sample) => ({
  ...sample,
  points: Object.fromEntries(Object.entries(sample.points).map(([id, point]) => [id, point ?? notObserved])),
}));

function completely(sample: Sample) {
  return scoreCompetency({ ...sample, ratings: rate(sample), method: 'complete', target });
}

/** No held level above one that is not; on an independent scale every pattern will do. */
function isCumulative(sample: Sample): boolean {
  const { levels } = completely(sample);
  const ends = levels.findIndex(({ status }) => status !== 'held');
  const above = ends === -1 ? [] : levels.slice(ends);
  return sample.competency.progression.type === 'independent' || above.every(({ status }) => status !== 'held');
}

function sheetOf({ points }: Sample): AnswerSheet {
  return new Map(Object.entries(points));
}

describe('the adaptive interview comes to the outcome of the full questionnaire', () => {
  const agrees = (sample: Sample, before: readonly string[]) => {
    const { ratings } = adaptiveInterview({ ...sample, sheet: sheetOf(sample), before });
    const adaptive = scoreCompetency({ ...sample, ratings, method: 'adaptive', target });
    const { status, attained, gap } = completely(sample);
    expect(adaptive).toMatchObject({ status, attained, gap });
  };

  it('for every pattern that fits the scale, skipped questions included', () => {
    fc.assert(
      fc.property(ladders.filter(isCumulative), (sample) => agrees(sample, [])),
      { numRuns: 1000 },
    );
  });

  it('whatever had been answered before, in whatever order', () => {
    fc.assert(
      fc.property(
        answeredLadders.filter(isCumulative),
        fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }),
        (sample, known) => {
          agrees(
            sample,
            Object.keys(sample.points).filter((_, index) => known[index]),
          );
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('the adaptive interview, from any state,', () => {
  const states = fc.record({
    sample: ladders,
    known: fc.array(fc.constantFrom('open', 'answered', 'skipped'), { minLength: 20, maxLength: 20 }),
  });

  it('asks an open question, never more than it promises, and ends when it promises none', () => {
    fc.assert(
      fc.property(states, ({ sample, known }) => {
        const ids = Object.keys(sample.points);
        const answered = new Set(ids.filter((_, index) => known[index] === 'answered'));
        const skipped = new Set(ids.filter((_, index) => known[index] === 'skipped').map((id) => `listening/${id}`));
        for (let promised = Number.POSITIVE_INFINITY; promised > 0; ) {
          const points = Object.fromEntries([...answered].map((id) => [id, sample.points[id] ?? null]));
          const state = { ...sample, ratings: rate({ ...sample, points }), skipped };
          const question = nextAdaptiveQuestion(state);
          const remaining = adaptiveRemaining(state);
          expect(remaining).toBeLessThan(promised);
          promised = remaining;
          expect(question === null).toBe(remaining === 0);
          if (question?.kind !== 'indicator') continue;
          expect(points[question.indicator.id] ?? null).toBeNull();
          expect(skipped).not.toContain(questionKey(question));
          if ((sample.points[question.indicator.id] ?? null) === null) skipped.add(questionKey(question));
          answered.add(question.indicator.id);
        }
      }),
      { numRuns: 2000 },
    );
  });

  /** The outcomes to which an interview may still lead; there must be more than one while it asks. */
  function outcomes(state: InterviewedCompetency): ReadonlySet<string> {
    const { competency, rating, ratings } = state;
    const question = nextAdaptiveQuestion(state);
    if (question?.kind !== 'indicator') {
      const { status, attained } = scoreCompetency({ competency, rating, ratings, method: 'adaptive' });
      return new Set([`${status} ${attained}`]);
    }
    const answers = [...rating.points.map(({ id }) => id), notObserved];
    const all = answers.flatMap((point) => [
      ...outcomes({ ...state, ratings: withPoint(ratings, competency.id, { [question.indicator.id]: { point } }) }),
    ]);
    expect(new Set(all).size).toBeGreaterThan(1);
    return new Set(all);
  }

  it('asks nothing when nothing can change the outcome any more', () => {
    const shapes = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 1, maxLength: 4 });
    // Where no point reaches the threshold no level can be held, and only the lowest one matters.
    const sane = ratings.filter(({ points, threshold }) => points.some(({ value }) => value >= threshold));
    fc.assert(
      fc.property(shapes, sane, (shape, rating) => {
        const competency = competencyOf(shape);
        outcomes({ competency, rating, ratings: {}, skipped: new Set() });
      }),
    );
  });
});

function withPoint(given: Ratings, competency: string, point: CompetencyRating['indicators']): Ratings {
  return { [competency]: { indicators: { ...given[competency]?.indicators, ...point } } };
}
