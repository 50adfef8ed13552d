import { describe, expect, it } from 'vitest';
import { type Question, questionKey } from '../../src/assess/question.ts';
import { allQuestions, type Interview, nextQuestion, progress } from '../../src/assess/questionnaire.ts';
import { competencyOf, frameworkOf, ratedAs } from './samples.ts';

const listening = competencyOf([1, 2]);
const writing = competencyOf([0, 0], { id: 'writing' });
const empty = competencyOf([], { id: 'empty' });
const legal = competencyOf([1], { id: 'constructor' });
const framework = frameworkOf([listening, writing, empty, legal]);
const everything = ['listening/a1', 'listening/b1', 'listening/b2', 'writing/', 'constructor/a1'];

const fresh: Interview = { framework, method: 'complete', ratings: {}, skipped: new Set() };

function question(key: string): Question {
  const found = allQuestions(framework).find((one) => questionKey(one) === key);
  if (found === undefined) throw new Error(`no question ${key}`);
  return found;
}

function next(interview: Interview, current?: string): string | null {
  const found = nextQuestion({ ...interview, current: current === undefined ? null : question(current) });
  return found && questionKey(found);
}

describe('the full questionnaire', () => {
  it('goes competency by competency, from the lowest level, and asks one level where there are no indicators', () => {
    expect(allQuestions(framework).map(questionKey)).toEqual(everything);
    expect(question('listening/b2')).toEqual({
      kind: 'indicator',
      competency: listening,
      level: listening.levels[1],
      indicator: { id: 'b2', text: 'b2' },
    });
    expect(question('writing/')).toEqual({ kind: 'level', competency: writing });
  });

  it('may be about some competencies, in the order of the framework', () => {
    expect(allQuestions(framework, ['writing', 'listening']).map(questionKey)).toEqual(everything.slice(0, 4));
  });
});

describe('a complete interview', () => {
  it('asks every question once', () => {
    const asked: string[] = [];
    for (let key = next(fresh); key !== null; key = next(fresh, key)) asked.push(key);
    expect(asked).toEqual(everything);
  });

  it('passes over what is answered or skipped', () => {
    const ratings = { listening: ratedAs(listening, 'x -1'), writing: { indicators: {}, level: 1 } };
    expect(next({ ...fresh, ratings })).toBe('listening/b1');
    expect(next({ ...fresh, ratings }, 'listening/b1')).toBe('constructor/a1');
    expect(next({ ...fresh, ratings, skipped: new Set(['constructor/a1']) }, 'listening/b1')).toBeNull();
  });

  it('goes on where it was after a changed answer', () => {
    const ratings = { listening: ratedAs(listening, '1 1-') };
    expect(next({ ...fresh, ratings }, 'listening/a1')).toBe('listening/b2');
  });

  it('asks again for a point the framework does not have', () => {
    expect(next({ ...fresh, ratings: { listening: ratedAs(listening, '? 11') } })).toBe('listening/a1');
  });

  it('starts over when the current question is not one of its own', () => {
    expect(next({ ...fresh, only: ['listening'] }, 'constructor/a1')).toBe('listening/a1');
  });

  it('counts its progress over the whole questionnaire, skipped questions unanswered', () => {
    expect(progress(fresh)).toEqual({ answered: 0, total: 5 });
    const ratings = { listening: ratedAs(listening, 'x 1-'), writing: { indicators: {}, level: 1 } };
    expect(progress({ ...fresh, ratings, skipped: new Set(['listening/b2']) })).toEqual({ answered: 3, total: 5 });
    expect(progress({ ...fresh, ratings, only: ['listening'] })).toEqual({ answered: 2, total: 3 });
  });
});

describe('an adaptive interview', () => {
  const speaking = competencyOf([2, 2, 2], { id: 'speaking' });
  const adaptive: Interview = { ...fresh, framework: frameworkOf([speaking, writing, listening]), method: 'adaptive' };
  const rated = (words: string): Interview => ({ ...adaptive, ratings: { speaking: ratedAs(speaking, words) } });

  it('finishes a competency before the next one', () => {
    expect(next(adaptive)).toBe('speaking/b1');
    expect(next(rated('-- 11'))).toBe('speaking/c1');
    expect(next(rated('-- 11 00'))).toBe('writing/');
    expect(next({ ...rated('-- 11 00'), skipped: new Set(['writing/']) })).toBe('listening/a1');
    const ratings = { ...rated('-- 11 00').ratings, listening: ratedAs(listening, '0') };
    expect(next({ ...adaptive, ratings, skipped: new Set(['writing/']) })).toBeNull();
  });

  it('goes by the answers, whatever the current question', () => {
    expect(next(rated('-- 1-'), 'listening/b2')).toBe('speaking/b2');
  });

  it('is about some competencies only, where asked to be', () => {
    expect(next({ ...adaptive, only: ['listening'] })).toBe('listening/a1');
  });

  it('counts its progress up to the most there can be to ask', () => {
    // speaking: two at level 2, two above or below; writing one; listening one, then two above.
    expect(progress(adaptive)).toEqual({ answered: 0, total: 4 + 1 + 3 });
    expect(progress(rated('-- 1-'))).toEqual({ answered: 1, total: 4 + 1 + 3 });
    expect(progress(rated('-- 0-'))).toEqual({ answered: 1, total: 3 + 1 + 3 });
    expect(progress(rated('-- 11 00'))).toEqual({ answered: 4, total: 4 + 1 + 3 });
    const skipped = new Set(['writing/', 'listening/a1']);
    expect(progress({ ...rated('11 00'), skipped })).toEqual({ answered: 4, total: 6 });
  });
});
