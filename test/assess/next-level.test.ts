import { describe, expect, it } from 'vitest';
import { nextLevelAsks } from '../../src/assess/next-level.ts';
import { scoreCompetency } from '../../src/assess/scoring.ts';
import type { Competency } from '../../src/model/framework.ts';
import { competencyOf, ratingsAs, usualRating } from './samples.ts';

function asks(words: string, competency: Competency = competencyOf([2, 4, 2])) {
  const rated = { competency, rating: usualRating, ratings: ratingsAs(competency, words) };
  const next = nextLevelAsks(rated, scoreCompetency({ ...rated, method: 'complete' }));
  return next && { level: next.level.level, notYetShown: next.notYetShown.map(({ id }) => id) };
}

describe('the next level', () => {
  it('asks what was rated below the highest point, not observed, or left unanswered', () => {
    expect(asks('11 1½0- 00')).toEqual({ level: 2, notYetShown: ['b2', 'b3', 'b4'] });
    expect(asks('11 x001 00')).toEqual({ level: 2, notYetShown: ['b1', 'b2', 'b3'] });
  });

  it('is the lowest one where nothing is held', () => {
    expect(asks('01 1111 11')).toEqual({ level: 1, notYetShown: ['a1'] });
    expect(asks('xx 1111 11')).toEqual({ level: 1, notYetShown: ['a1', 'a2'] });
    expect(asks('01 00', competencyOf([2, 2], { numbers: [0, 1] }))).toEqual({ level: 0, notYetShown: ['a1'] });
    expect(asks('11 00', competencyOf([2, 2], { numbers: [0, 1] }))).toEqual({ level: 1, notYetShown: ['b1', 'b2'] });
  });

  it('on an independent scale is the one above the highest held', () => {
    expect(asks('00 11 01', competencyOf([2, 2, 2], { type: 'independent' }))).toEqual({
      level: 3,
      notYetShown: ['c1'],
    });
  });

  it('does not exist at the top', () => {
    expect(asks('11 1111 11')).toBeNull();
  });

  it('asks nothing in particular where it has no indicators', () => {
    expect(asks('11 ', competencyOf([2, 0]))).toEqual({ level: 2, notYetShown: [] });
  });

  it('asks for the highest point the framework has, be it below 1', () => {
    const competency = competencyOf([1, 1]);
    const rating = { ...usualRating, points: usualRating.points.slice(0, 2), threshold: 0.6 };
    const rated = { competency, rating, ratings: ratingsAs(competency, '½ ½') };
    const result = scoreCompetency({ ...rated, method: 'complete' });
    expect(nextLevelAsks(rated, result)).toMatchObject({ level: { level: 1 }, notYetShown: [] });
  });
});
