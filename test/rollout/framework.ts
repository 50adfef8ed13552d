import type { Framework } from '../../src/model/index.ts';

/** A framework of two competencies with two levels each; `more` indicators are added to the first level of tact. */
export function frameworkOf(more: readonly string[] = []): Framework {
  const level = (number: number, ids: readonly string[]) => ({
    level: number,
    indicators: ids.map((id) => ({ id, text: id })),
    elaboration: [],
    examples: [],
  });
  const competency = (id: string, first: readonly string[]): Framework['competencies'][number] => ({
    id,
    title: id,
    definition: id,
    notes: [],
    guidance: [],
    contrasts: [],
    values: [],
    progression: { type: 'cumulative', dimensions: [] },
    levels: [level(1, [`${id}-1`, ...first]), level(2, [`${id}-2`])],
  });
  return {
    id: 'desk',
    version: '1.0.0',
    languages: ['en'],
    title: 'Desk',
    categories: [],
    rating: { points: [], threshold: 0.75, minimumObserved: 0.5 },
    competencies: [competency('tact', more), competency('calm', [])],
    profiles: [],
  };
}
