import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latestRatings } from '../../src/assess/ratings.ts';
import type { Answer } from '../../src/model/assessment.ts';

const rating = (indicator: string, point: string | null, competency = 'listening'): Answer => ({
  kind: 'rating',
  competency,
  indicator,
  point,
});
const evidence = (indicator: string, said: string | null): Answer => ({
  kind: 'evidence',
  competency: 'listening',
  indicator,
  evidence: said,
});
const level = (named: number | null): Answer => ({ kind: 'level', competency: 'listening', level: named });
const note = (said: string | null): Answer => ({ kind: 'note', competency: 'listening', note: said });

describe('the ratings that stand', () => {
  it('are the last answers about each thing', () => {
    const answers = [rating('a1', 'partly'), rating('b1', 'partly'), rating('a1', 'demonstrated'), level(1), level(2)];
    expect(latestRatings(answers)).toEqual({
      listening: { indicators: { a1: { point: 'demonstrated' }, b1: { point: 'partly' } }, level: 2 },
    });
  });

  it('keep competencies apart', () => {
    const answers = [rating('a1', 'partly'), rating('a1', 'not-observed', 'writing')];
    expect(latestRatings(answers)).toEqual({
      listening: { indicators: { a1: { point: 'partly' } } },
      writing: { indicators: { a1: { point: 'not-observed' } } },
    });
  });

  it('keep evidence beside the point, and without one', () => {
    const answers = [evidence('a1', 'seen on Monday'), rating('a1', 'partly'), evidence('b1', 'seen on Friday')];
    expect(latestRatings([...answers, note('fair')])).toEqual({
      listening: {
        indicators: { a1: { point: 'partly', evidence: 'seen on Monday' }, b1: { evidence: 'seen on Friday' } },
        note: 'fair',
      },
    });
  });

  it('lose what was taken back, and keep what stands beside it', () => {
    const answers = [rating('a1', 'partly'), evidence('a1', 'seen'), rating('a1', null)];
    expect(latestRatings(answers)).toEqual({ listening: { indicators: { a1: { evidence: 'seen' } } } });
  });

  it('say nothing of a competency all of which was taken back', () => {
    const said = [rating('a1', 'partly'), evidence('b1', 'seen'), level(2), note('fair')];
    expect(latestRatings([...said, rating('a1', null), evidence('b1', null), level(null), note(null)])).toEqual({});
  });

  it.each([level(2), note('fair'), evidence('a1', 'seen')])(
    'keep a competency of which only this stands: %j',
    (answer) => {
      expect(Object.keys(latestRatings([answer]))).toEqual(['listening']);
    },
  );

  it('take no inherited name for an answer', () => {
    expect(latestRatings([]).constructor).toBeUndefined();
    expect(latestRatings([rating('a1', 'partly')]).listening?.indicators.constructor).toBeUndefined();
    const answers = [rating('constructor', 'partly', 'constructor')];
    expect(latestRatings(answers).constructor).toEqual({ indicators: { constructor: { point: 'partly' } } });
  });
});

const id = fc.constantFrom('a', 'b', 'constructor');
const answers: fc.Arbitrary<readonly Answer[]> = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constant('rating' as const),
      competency: id,
      indicator: id,
      point: fc.constantFrom('partly', 'demonstrated', null),
    }),
    fc.record({ kind: fc.constant('level' as const), competency: id, level: fc.constantFrom(1, 2, null) }),
    fc.record({
      kind: fc.constant('evidence' as const),
      competency: id,
      indicator: id,
      evidence: fc.constantFrom('seen', { action: 'listened' }, null),
    }),
    fc.record({ kind: fc.constant('note' as const), competency: id, note: fc.constantFrom('fair', null) }),
  ),
  { maxLength: 20 },
);

function thing(answer: Answer): string {
  return `${answer.kind} ${answer.competency} ${'indicator' in answer ? answer.indicator : ''}`;
}

describe('whatever was answered', () => {
  it('only the last answer about a thing counts', () => {
    fc.assert(
      fc.property(answers, (all) => {
        const last = all.filter(
          (answer, index) => !all.slice(index + 1).some((later) => thing(later) === thing(answer)),
        );
        expect(latestRatings(all)).toEqual(latestRatings(last));
      }),
    );
  });

  it('taking everything back is as if nothing had been said', () => {
    fc.assert(
      fc.property(answers, (all) => {
        const back = all.map((answer): Answer => {
          if (answer.kind === 'rating') return { ...answer, point: null };
          if (answer.kind === 'level') return { ...answer, level: null };
          return answer.kind === 'note' ? { ...answer, note: null } : { ...answer, evidence: null };
        });
        expect(latestRatings([...all, ...back])).toEqual({});
      }),
    );
  });

  it('nothing that was said and not taken back is lost', () => {
    fc.assert(
      fc.property(answers, (all) => {
        const last = new Map(all.map((answer) => [thing(answer), answer]));
        const standing = [...last.values()].filter((answer) => !Object.values(answer).includes(null));
        expect(countOf(latestRatings(all))).toBe(standing.length);
      }),
    );
  });
});

function countOf(ratings: ReturnType<typeof latestRatings>): number {
  return Object.values(ratings).reduce((sum, { indicators, ...rest }) => {
    const said = Object.values(indicators).flatMap((rated) => Object.keys(rated));
    return sum + said.length + Object.keys(rest).length;
  }, 0);
}
