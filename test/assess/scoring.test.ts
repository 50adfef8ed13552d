import { describe, expect, it } from 'vitest';
import { type CompetencyResult, scoreAssessment, scoreCompetency } from '../../src/assess/scoring.ts';
import type { Competency, Target } from '../../src/model/framework.ts';
import { competencyOf, frameworkOf, ratedAs, ratingsAs, usualRating } from './samples.ts';

interface Situation {
  readonly competency?: Competency;
  readonly method?: 'complete' | 'adaptive';
  readonly target?: Target;
  readonly rating?: typeof usualRating;
}

function scored(words: string, situation: Situation = {}): CompetencyResult {
  const { competency = competencyOf([2, 2, 2, 2]), rating = usualRating, method = 'complete', target } = situation;
  const ratings = ratingsAs(competency, words);
  return scoreCompetency({ competency, rating, ratings, method, ...(target !== undefined && { target }) });
}

function statuses({ levels }: CompetencyResult): readonly string[] {
  return levels.map(({ status }) => status);
}

describe('a level', () => {
  it.each([
    { words: '11', status: 'held', score: 1, observed: 2 },
    { words: '1½', status: 'held', score: 0.75, observed: 2 },
    { words: '10', status: 'not-held', score: 0.5, observed: 2 },
    { words: '1x', status: 'held', score: 1, observed: 1 },
    { words: '1-', status: 'held', score: 1, observed: 1 },
    { words: '0x', status: 'not-held', score: 0, observed: 1 },
    { words: 'xx', status: 'undetermined', score: null, observed: 0 },
    { words: '--', status: 'undetermined', score: null, observed: 0 },
    { words: '1?', status: 'held', score: 1, observed: 1 },
    { words: '??', status: 'undetermined', score: null, observed: 0 },
  ])('rated $words is $status', ({ words, status, score, observed }) => {
    expect(scored(words, { competency: competencyOf([2]) }).levels).toEqual([
      { level: 1, status, score, observed, indicators: 2, inferred: false },
    ]);
  });

  it('is undetermined below the minimum share of observed indicators, whatever they show', () => {
    const competency = competencyOf([5]);
    expect(statuses(scored('11xxx', { competency }))).toEqual(['undetermined']);
    expect(statuses(scored('111xx', { competency }))).toEqual(['held']);
  });

  it('is held when its score is the threshold on paper, though not in binary', () => {
    const points = [0.1, 0.7, 1].map((value, index) => ({
      id: ['not-demonstrated', 'partly', 'demonstrated'][index] ?? '',
      value,
      title: '',
    }));
    const rating = { points, threshold: 0.7, minimumObserved: 0.5 };
    const { levels } = scored('½½½', { competency: competencyOf([3]), rating });
    expect(levels[0]?.score).toBeLessThan(0.7);
    expect(levels[0]?.status).toBe('held');
  });

  it('counts as observed enough when its share is the minimum on paper, though not in binary', () => {
    const rating = { ...usualRating, minimumObserved: 0.1 + 0.2 };
    expect(statuses(scored('111-------', { competency: competencyOf([10]), rating }))).toEqual(['held']);
  });

  it('of which nothing is observed is undetermined even where no minimum is asked', () => {
    const rating = { ...usualRating, minimumObserved: 0 };
    expect(statuses(scored('xx 1x', { rating })).slice(0, 2)).toEqual(['undetermined', 'held']);
  });

  it('without indicators is undetermined where other levels have some', () => {
    expect(scored('11  11', { competency: competencyOf([2, 0, 2]) })).toMatchObject({
      status: 'undetermined',
      attained: 1,
    });
  });
});

describe('on a cumulative scale', () => {
  it.each([
    { words: '11 11 11 11', status: 'determined', attained: 4, position: 4, holes: [] },
    { words: '11 11 10 00', status: 'determined', attained: 2, position: 2.5, holes: [] },
    { words: '10 00 00 00', status: 'determined', attained: 0, position: 0.5, holes: [] },
    { words: '11 11 xx 11', status: 'undetermined', attained: 2, position: 2, holes: [] },
    { words: 'xx 11 11 11', status: 'undetermined', attained: null, position: null, holes: [] },
    { words: '-- -- -- --', status: 'undetermined', attained: null, position: null, holes: [] },
    { words: '11 10 11 11', status: 'determined', attained: 1, position: 1.5, holes: [3, 4] },
    { words: '00 11 xx 11', status: 'determined', attained: 0, position: 0, holes: [2, 4] },
    { words: '11 xx 00 11', status: 'undetermined', attained: 1, position: 1, holes: [4] },
    { words: 'xx 00 11 00', status: 'undetermined', attained: null, position: null, holes: [3] },
  ])('$words is $status, level $attained', ({ words, ...outcome }) => {
    expect(scored(words)).toMatchObject(outcome);
  });

  it('keeps the numbers of the levels, and the position short of the next one', () => {
    const competency = competencyOf([2, 2, 2], { numbers: [2, 5, 9] });
    expect(scored('11 11 10', { competency })).toMatchObject({ attained: 5, position: 5.5 });
    expect(scored('10', { competency })).toMatchObject({ attained: 0, position: 0.5 });
  });

  it('leaves no room below a first level numbered 0', () => {
    const competency = competencyOf([2, 2], { numbers: [0, 1] });
    expect(scored('10 00', { competency })).toMatchObject({ status: 'determined', attained: 0, position: 0 });
    expect(scored('11 10', { competency })).toMatchObject({ status: 'determined', attained: 0, position: 0.5 });
  });
});

describe('on an independent scale', () => {
  const competency = competencyOf([2, 2, 2, 2], { type: 'independent' });

  it.each([
    { words: '00 11 00 11', status: 'determined', attained: 4, position: 4 },
    { words: 'xx 00 11 10', status: 'determined', attained: 3, position: 3.5 },
    { words: '11 11 xx 10', status: 'undetermined', attained: 2, position: 2 },
    { words: '11 00 xx 10', status: 'undetermined', attained: 1, position: 1 },
    { words: '00 00 00 10', status: 'determined', attained: 0, position: 0 },
    { words: '00 xx 00 00', status: 'undetermined', attained: null, position: null },
  ])('$words is $status, level $attained, and nothing is a hole', ({ words, ...outcome }) => {
    expect(scored(words, { competency })).toMatchObject({ ...outcome, holes: [] });
  });

  it('nothing is inferred from a held level', () => {
    expect(statuses(scored('-- -- -- 11', { competency, method: 'adaptive' }))).toEqual([
      'undetermined',
      'undetermined',
      'undetermined',
      'held',
    ]);
  });
});

describe('the adaptive method', () => {
  it('counts the levels it did not ask about, below a held one, as held', () => {
    const result = scored('-- -- 11 00', { method: 'adaptive' });
    expect(result).toMatchObject({ status: 'determined', attained: 3, position: 3, holes: [] });
    expect(result.levels[0]).toEqual({
      level: 1,
      status: 'held',
      score: null,
      observed: 0,
      indicators: 2,
      inferred: true,
    });
    expect(result.levels.map(({ inferred }) => inferred)).toEqual([true, true, false, false]);
  });

  it('infers nothing below a level that is not held', () => {
    expect(scored('-- 00', { method: 'adaptive' })).toMatchObject({ status: 'undetermined', attained: null });
  });

  it('does not overrule what was said: not observed is no silence', () => {
    expect(scored('-- x- 11', { method: 'adaptive' })).toMatchObject({ status: 'undetermined', attained: 1 });
    expect(scored('-- 00 11', { method: 'adaptive' })).toMatchObject({ status: 'determined', attained: 1, holes: [3] });
  });

  it('takes an unknown point for silence', () => {
    expect(scored('?? ?- 11', { method: 'adaptive' })).toMatchObject({ status: 'undetermined', attained: 3 });
  });

  it('infers nothing of a level that could not be asked about', () => {
    const competency = competencyOf([2, 0, 2]);
    expect(scored('  11', { competency, method: 'adaptive' })).toMatchObject({ status: 'undetermined', attained: 1 });
  });

  it('is not the complete one, for which silence is silence', () => {
    expect(scored('-- -- 11 00')).toMatchObject({ status: 'undetermined', attained: null });
  });
});

describe('a competency without indicators', () => {
  const competency = competencyOf([0, 0, 0]);
  const named = (level?: number, type: 'cumulative' | 'independent' = 'cumulative') =>
    scoreCompetency({
      competency: { ...competency, progression: { type, dimensions: [] } },
      rating: usualRating,
      ratings: { listening: { indicators: {}, ...(level !== undefined && { level }) } },
      method: 'complete',
    });

  it('is rated by naming its level', () => {
    expect(named(2)).toMatchObject({ status: 'determined', attained: 2, position: 2, holes: [] });
    expect(named(2).levels).toEqual([
      { level: 1, status: 'held', score: null, observed: 0, indicators: 0, inferred: false },
      { level: 2, status: 'held', score: null, observed: 0, indicators: 0, inferred: false },
      { level: 3, status: 'not-held', score: null, observed: 0, indicators: 0, inferred: false },
    ]);
  });

  it('may be named below its first level', () => {
    expect(named(0)).toMatchObject({ status: 'determined', attained: 0 });
  });

  it('is undetermined while no level is named', () => {
    expect(named()).toMatchObject({ status: 'undetermined', attained: null });
    expect(statuses(named())).toEqual(['undetermined', 'undetermined', 'undetermined']);
  });

  it('is rated so on an independent scale too', () => {
    expect(named(3, 'independent')).toMatchObject({ status: 'determined', attained: 3 });
    expect(named(undefined, 'independent')).toMatchObject({ status: 'undetermined', attained: null });
  });

  it('and without levels has nothing to determine', () => {
    for (const type of ['cumulative', 'independent'] as const) {
      expect(scored('', { competency: competencyOf([], { type }) })).toMatchObject({
        status: 'undetermined',
        attained: null,
      });
    }
  });
});

describe('the gap', () => {
  it.each([
    { target: 3, words: '11 00', gap: 2 },
    { target: 1, words: '11 00', gap: 0 },
    { target: 1, words: '11 11 00', gap: -1 },
    { target: { min: 2, max: 3 }, words: '00', gap: 2 },
    { target: { min: 2, max: 3 }, words: '11 11 00', gap: 0 },
    { target: { min: 2, max: 3 }, words: '11 11 11 00', gap: 0 },
    { target: { min: 2, max: 3 }, words: '11 11 11 11', gap: -1 },
    { target: 2, words: '11 xx', gap: 1 },
    { target: 2, words: 'xx', gap: null },
  ])('to $target is $gap with $words', ({ target, words, gap }) => {
    expect(scored(words, { target })).toMatchObject({ target, gap });
  });

  it('is unknown without a target', () => {
    expect(scored('11 00')).toMatchObject({ target: null, gap: null });
  });
});

describe('an assessment', () => {
  const [listening, writing] = [competencyOf([1, 1]), competencyOf([0, 0], { id: 'writing' })];
  const legal = competencyOf([1], { id: 'constructor' });
  const profiles = [
    { id: 'agent', title: 'Agent', targets: { listening: 2 }, weights: {} },
    { id: 'leader', title: 'Leader', targets: { writing: { min: 1, max: 2 } }, weights: {} },
  ];
  const framework = frameworkOf([writing, listening, legal], { profiles });
  const ratings = { listening: ratedAs(listening, '1 0'), writing: { indicators: {}, level: 1 } };

  it('is scored competency by competency, in the order of the framework', () => {
    const results = scoreAssessment({ framework, ratings, method: 'complete' });
    expect(Object.keys(results)).toEqual(['writing', 'listening', 'constructor']);
    expect(Object.values(results).map(({ attained }) => attained)).toEqual([1, 1, null]);
  });

  it('may be about some competencies only', () => {
    const results = scoreAssessment({ framework, ratings, method: 'complete', only: ['constructor', 'listening'] });
    expect(Object.keys(results)).toEqual(['listening', 'constructor']);
  });

  it('compares with the targets of its profile', () => {
    const results = scoreAssessment({ framework, ratings, method: 'complete', profile: 'agent' });
    expect(results).toMatchObject({ listening: { target: 2, gap: 1 }, writing: { target: null, gap: null } });
    expect(scoreAssessment({ framework, ratings, method: 'complete', profile: 'leader' })).toMatchObject({
      listening: { target: null },
      writing: { target: { min: 1, max: 2 }, gap: 0 },
    });
  });

  it('has no target without a profile, or with one the framework does not have', () => {
    for (const profile of [undefined, 'nobody']) {
      expect(scoreAssessment({ framework, ratings, method: 'complete', profile }).listening?.target).toBeNull();
    }
  });

  it('takes no inherited name for a competency, an indicator or a target', () => {
    const results = scoreAssessment({ framework, ratings, method: 'complete', profile: 'agent' });
    expect(results.constructor).toMatchObject({ attained: null, target: null });
    expect(scoreAssessment({ framework, ratings, method: 'complete', only: ['writing'] }).constructor).toBeUndefined();
  });
});
