import { type CompetencyRating, notObserved, type Ratings } from '../../src/model/assessment.ts';
import type { Competency, Framework, Progression, Rating } from '../../src/model/framework.ts';

export const usualRating: Rating = {
  points: [
    { id: 'not-demonstrated', value: 0, title: 'Not demonstrated' },
    { id: 'partly', value: 0.5, title: 'Partly' },
    { id: 'demonstrated', value: 1, title: 'Demonstrated' },
  ],
  threshold: 0.75,
  minimumObserved: 0.5,
};

interface Shape {
  readonly id?: string;
  readonly type?: Progression['type'];
  /** Numbers of the levels; 1, 2, 3… where left out. */
  readonly numbers?: readonly number[];
}

/** A competency with so many indicators per level; indicator `a1` is the first of the lowest level, `b2` the second of the next. */
export function competencyOf(indicators: readonly number[], shape: Shape = {}): Competency {
  const { id = 'listening', type = 'cumulative', numbers } = shape;
  return {
    id,
    title: id,
    definition: id,
    notes: [],
    guidance: [],
    contrasts: [],
    values: [],
    progression: { type, dimensions: [] },
    levels: indicators.map((count, index) => ({
      level: numbers?.[index] ?? index + 1,
      indicators: Array.from({ length: count }, (_, at) => indicatorOf(`${String.fromCharCode(97 + index)}${at + 1}`)),
      elaboration: [],
      examples: [],
    })),
  };
}

function indicatorOf(id: string): { readonly id: string; readonly text: string } {
  return { id, text: id };
}

export function frameworkOf(competencies: readonly Competency[], more: Partial<Framework> = {}): Framework {
  return {
    id: 'sample',
    version: '1.0.0',
    languages: ['en'],
    title: 'Sample',
    categories: [],
    rating: usualRating,
    profiles: [],
    competencies,
    ...more,
  };
}

const pointOf: Readonly<Record<string, string | undefined>> = {
  '0': 'not-demonstrated',
  '½': 'partly',
  '1': 'demonstrated',
  x: notObserved,
  '?': 'no-such-point',
};

/** Ratings written one word a level, one sign an indicator: 0 ½ 1, x not observed, - unanswered, ? an unknown point. */
export function ratedAs(competency: Competency, words: string): CompetencyRating {
  const signs = words.split(' ').map((word) => [...word]);
  const rated = competency.levels.flatMap(({ indicators }, level) =>
    indicators.map(({ id }, at) => [id, pointOf[signs[level]?.[at] ?? '-']] as const),
  );
  return {
    indicators: Object.fromEntries(rated.flatMap(([id, point]) => (point === undefined ? [] : [[id, { point }]]))),
  };
}

export function ratingsAs(competency: Competency, words: string): Ratings {
  return { [competency.id]: ratedAs(competency, words) };
}
