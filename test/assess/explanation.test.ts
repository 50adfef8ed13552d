import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainAssessment, explainCompetency } from '../../src/assess/explanation.ts';
import { scoreAssessment } from '../../src/assess/scoring.ts';
import { methods, rate, samples } from './arbitraries.ts';
import { competencyOf, frameworkOf, ratedAs, ratingsAs, usualRating } from './samples.ts';

describe('the explanation of a level', () => {
  const competency = competencyOf([3, 2]);
  const scoring = { competency, rating: usualRating, ratings: ratingsAs(competency, '1½x -?') };

  it('shows the ratings and the arithmetic', () => {
    expect(explainCompetency({ ...scoring, method: 'complete' }).levels[0]).toEqual({
      level: 1,
      ratings: [
        { indicator: 'a1', point: 'demonstrated', value: 1 },
        { indicator: 'a2', point: 'partly', value: 0.5 },
        { indicator: 'a3', point: 'not-observed', value: null },
      ],
      sum: 1.5,
      observed: 2,
      total: 3,
      score: 0.75,
      threshold: 0.75,
      minimumObserved: 0.5,
      status: 'held',
      inferred: false,
    });
  });

  it('tells unanswered, and a point the framework does not have, from not observed', () => {
    expect(explainCompetency({ ...scoring, method: 'complete' }).levels[1]).toMatchObject({
      ratings: [
        { indicator: 'b1', point: null, value: null },
        { indicator: 'b2', point: null, value: null },
      ],
      sum: 0,
      observed: 0,
      score: null,
      status: 'undetermined',
    });
  });

  it('says when it is inferred', () => {
    const { levels } = explainCompetency({ ...scoring, ratings: ratingsAs(competency, '--- 11'), method: 'adaptive' });
    expect(levels.map(({ status, inferred }) => [status, inferred])).toEqual([
      ['held', true],
      ['held', false],
    ]);
  });

  it('agrees with the score, whatever was answered', () => {
    fc.assert(
      fc.property(samples, methods, (sample, method) => {
        const { result, levels } = explainCompetency({ ...sample, ratings: rate(sample), method });
        expect(levels.map(({ level }) => level)).toEqual(sample.competency.levels.map(({ level }) => level));
        for (const [index, { sum, observed, total, score, status, ratings }] of levels.entries()) {
          expect(result.levels[index]).toMatchObject({ status, score, observed, indicators: total });
          expect(ratings.filter(({ value }) => value !== null)).toHaveLength(observed);
          if (score !== null) expect(sum / observed).toBe(score);
        }
      }),
    );
  });
});

describe('the reason for an outcome, on a cumulative scale', () => {
  it.each([
    { words: '11 11 11', reason: { kind: 'all-held' } },
    { words: '11 10 00', reason: { kind: 'next-not-held', level: 2, score: 0.5, threshold: 0.75 } },
    { words: '11 10 11', reason: { kind: 'next-not-held', level: 2, score: 0.5, threshold: 0.75 } },
    {
      words: '11 xx 00',
      reason: { kind: 'next-undetermined', level: 2, observed: 0, indicators: 2, minimumObserved: 0.5 },
    },
    { words: '½0 11 00', reason: { kind: 'below-first', level: 1, score: 0.25, threshold: 0.75 } },
    {
      words: '-- 11 00',
      reason: { kind: 'nothing-determined', level: 1, observed: 0, indicators: 2, minimumObserved: 0.5 },
    },
    {
      words: '-x -- --',
      reason: { kind: 'nothing-determined', level: 1, observed: 0, indicators: 2, minimumObserved: 0.5 },
    },
    { words: '-- -? --', reason: { kind: 'nothing-rated' } },
  ])('with $words is $reason.kind', ({ words, reason }) => {
    const competency = competencyOf([2, 2, 2]);
    const ratings = ratingsAs(competency, words);
    expect(explainCompetency({ competency, rating: usualRating, ratings, method: 'complete' }).reason).toEqual(reason);
  });

  it('does not stop at an inferred level', () => {
    const competency = competencyOf([2, 2, 2]);
    const explained = (words: string) =>
      explainCompetency({ competency, rating: usualRating, ratings: ratingsAs(competency, words), method: 'adaptive' });
    expect(explained('-- -- 11').reason).toEqual({ kind: 'all-held' });
    expect(explained('-- 11 01').reason).toMatchObject({ kind: 'next-not-held', level: 3 });
  });
});

describe('the reason for an outcome, on an independent scale', () => {
  it.each([
    { words: '00 11 00', reason: { kind: 'highest-held', level: 2, score: 1, threshold: 0.75 } },
    {
      words: '11 00 xx',
      reason: { kind: 'undetermined-above', level: 1, score: 1, threshold: 0.75, undetermined: [3] },
    },
    { words: '00 00 10', reason: { kind: 'none-held', threshold: 0.75 } },
    { words: 'xx 00 xx', reason: { kind: 'none-held-yet', undetermined: [1, 3] } },
    { words: '-- -- --', reason: { kind: 'nothing-rated' } },
  ])('with $words is $reason.kind', ({ words, reason }) => {
    const competency = competencyOf([2, 2, 2], { type: 'independent' });
    const ratings = ratingsAs(competency, words);
    expect(explainCompetency({ competency, rating: usualRating, ratings, method: 'complete' }).reason).toEqual(reason);
  });
});

describe('the reason for an outcome, of a competency without indicators', () => {
  const competency = competencyOf([0, 0]);

  it('is the level named, or that none was', () => {
    const scoring = { competency, rating: usualRating, method: 'complete' } as const;
    const ratings = { listening: { indicators: {}, level: 2 } };
    expect(explainCompetency({ ...scoring, ratings }).reason).toEqual({ kind: 'named', level: 2 });
    expect(explainCompetency({ ...scoring, ratings: {} }).reason).toEqual({ kind: 'nothing-rated' });
  });
});

describe('every outcome', () => {
  it('has the reason that goes with it', () => {
    fc.assert(
      fc.property(samples, methods, (sample, method) => {
        const { result, reason } = explainCompetency({ ...sample, ratings: rate(sample), method });
        const determined = ['all-held', 'next-not-held', 'below-first', 'highest-held', 'none-held'];
        const nothing = ['nothing-rated', 'nothing-determined', 'none-held-yet'];
        expect(determined.includes(reason.kind)).toBe(result.status === 'determined');
        expect(nothing.includes(reason.kind)).toBe(result.attained === null);
        if (['below-first', 'none-held'].includes(reason.kind)) expect(result.attained).toBe(0);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the explanation of an assessment', () => {
  it('explains the results of the scoring, competency by competency', () => {
    const listening = competencyOf([1, 1]);
    const framework = frameworkOf([competencyOf([0], { id: 'constructor' }), listening], {
      profiles: [{ id: 'agent', title: 'Agent', targets: { listening: 2 }, weights: {} }],
    });
    const ratings = { listening: ratedAs(listening, '1 0') };
    const scoring = { framework, ratings, method: 'complete', profile: 'agent' } as const;
    const explained = Object.entries(explainAssessment(scoring));
    expect(explained.map(([id, { result }]) => [id, result])).toEqual(Object.entries(scoreAssessment(scoring)));
    expect(explained.map(([, { reason }]) => reason.kind)).toEqual(['nothing-rated', 'next-not-held']);
  });
});
