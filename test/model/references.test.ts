import { describe, expect, test } from 'vitest';
import { referencesSay } from '../support/documents.ts';

const head = `kind: framework
id: desk
version: 1.0.0
languages: [en]
title: Desk
`;
const tact = `competencies:
  - id: tact
    title: Tact
    definition: Not hurting.
    levels: [{level: 1}, {level: 2}, {level: 4}]
`;

interface Case {
  readonly name: string;
  /** The file; `┆` stands just before what offends. */
  readonly text: string;
  readonly code: string;
  readonly params: unknown;
}

const cases: readonly Case[] = [
  {
    name: 'a category that is not there gets the nearest one',
    text: `${head}categories: [{id: behavioural, title: B}]\n${tact}    category: ┆behavioral\n`,
    code: 'reference/unknown',
    params: { thing: 'category', id: 'behavioral', suggestion: 'behavioural', known: ['behavioural'] },
  },
  {
    name: 'a category that is far from any is not guessed at',
    text: `${head}categories: [{id: behavioural, title: B}]\n${tact}    category: ┆technical\n`,
    code: 'reference/unknown',
    params: { thing: 'category', id: 'technical', suggestion: null, known: ['behavioural'] },
  },
  {
    name: 'a target for a competency that is not there points at its key',
    text: `${head}${tact}profiles:\n  - {id: agent, title: Agent, targets: {┆tract: 1}}\n`,
    code: 'reference/unknown',
    params: { thing: 'competency', id: 'tract', suggestion: 'tact', known: ['tact'] },
  },
  {
    name: 'a weight for a competency that is not there points at its key',
    text: `${head}${tact}profiles:\n  - {id: agent, title: Agent, weights: {┆toString: 1}}\n`.replace(
      'toString',
      'constructor',
    ),
    code: 'reference/unknown',
    params: { thing: 'competency', id: 'constructor', suggestion: null, known: ['tact'] },
  },
  {
    name: 'a target that is no level of the competency',
    text: `${head}${tact}profiles:\n  - {id: agent, title: Agent, targets: {tact: ┆3}}\n`,
    code: 'target/not-a-level',
    params: { competency: 'tact', level: 3, levels: [1, 2, 4] },
  },
  {
    name: 'the end of a range that is no level',
    text: `${head}${tact}profiles:\n  - {id: agent, title: Agent, targets: {tact: {min: 2, max: ┆5}}}\n`,
    code: 'target/not-a-level',
    params: { competency: 'tact', level: 5, levels: [1, 2, 4] },
  },
  {
    name: 'a range that runs down',
    text: `${head}${tact}profiles:\n  - {id: agent, title: Agent, targets: {tact: ┆{min: 4, max: 2}}}\n`,
    code: 'target/range',
    params: { min: 4, max: 2 },
  },
  {
    name: 'a target outside the shared scale of a competency without levels',
    text: `${head}scale: {levels: [{level: 1}, {level: 2}]}\n${tact.replace(/ {4}levels.*\n/, '')}profiles:\n  - {id: agent, title: Agent, targets: {tact: ┆3}}\n`,
    code: 'target/not-a-level',
    params: { competency: 'tact', level: 3, levels: [1, 2] },
  },
  {
    name: 'levels that do not ascend',
    text: `${head}${tact.replace('{level: 4}', '{level: ┆2}')}`,
    code: 'level/not-ascending',
    params: { level: 2, previous: 2 },
  },
  {
    name: 'a shared scale that does not ascend',
    text: `${head}${tact}scale: {levels: [{level: 2}, {level: ┆1}]}\n`,
    code: 'level/not-ascending',
    params: { level: 1, previous: 2 },
  },
  {
    name: 'a competency without levels, in a file without a scale',
    text: `${head}${tact.replace(/ {4}levels.*\n/, '').replace('id: tact', '┆id: tact')}`,
    code: 'level/none',
    params: { competency: 'tact' },
  },
  {
    name: 'rating points that all count the same',
    text: `${head}${tact}rating:\n  ┆points: [{id: a, value: 1, title: A}, {id: b, value: 1, title: B}]\n`,
    code: 'rating/no-spread',
    params: {},
  },
  {
    name: 'a rating point that takes the name of what could not be seen',
    text: `${head}${tact}rating:\n  points: [{id: seen, value: 1, title: A}, {id: ┆not-observed, value: 0, title: B}]\n`,
    code: 'rating/reserved',
    params: { id: 'not-observed' },
  },
];

test.each(cases)('$name ($code)', ({ text, code, params }) => {
  const { said, marks } = referencesSay(text);
  expect(said).toEqual([{ code, params, at: marks[0] }]);
});

describe('an id that is given twice points at the second, and names the line of the first', () => {
  test.each([
    ['category', `${head}categories:\n  - {id: ┆a, title: A}\n  - {id: ┆a, title: B}\n${tact}`, 'a'],
    [
      'competency',
      `${head}${tact.replace('id: tact', 'id: ┆tact')}  - {id: ┆tact, title: T, definition: D, levels: [{level: 1}]}\n`,
      'tact',
    ],
    ['profile', `${head}${tact}profiles:\n  - {id: ┆agent, title: A}\n  - {id: ┆agent, title: B}\n`, 'agent'],
    [
      'rating',
      `${head}${tact}rating:\n  points:\n    - {id: ┆a, value: 0, title: A}\n    - {id: ┆a, value: 1, title: B}\n`,
      'a',
    ],
    [
      'indicator',
      `${head}${tact.replace(/ {4}levels.*\n/, '')}    levels:\n      - {level: 1, indicators: [{id: ┆asks, text: A}]}\n      - {level: 2, indicators: [{id: ┆asks, text: B}]}\n`,
      'asks',
    ],
    [
      'dimension',
      `${head}${tact}    progression:\n      dimensions:\n        - {id: ┆effort, title: A}\n        - {id: ┆effort, title: B}\n`,
      'effort',
    ],
  ])('%s', (thing, text, id) => {
    const { said, marks } = referencesSay(text);
    const params = { thing, id, firstFile: null, firstLine: marks[0]?.line };
    expect(said).toEqual([{ code: 'reference/duplicate-id', params, at: marks[1] }]);
  });
});

test('the same indicator id in two competencies is no clash', () => {
  const levels = 'levels: [{level: 1, indicators: [{id: asks, text: A}]}]';
  const text = `${head}competencies:\n  - {id: a, title: A, definition: A, ${levels}}\n  - {id: b, title: B, definition: B, ${levels}}\n`;
  expect(referencesSay(text).said).toEqual([]);
});

test('a level may be numbered 0, and a range may hold one level', () => {
  const text = `${head}${tact.replace('{level: 1}', '{level: 0}')}profiles:\n  - {id: a, title: A, targets: {tact: {min: 2, max: 2}}}\n`;
  expect(referencesSay(text).said).toEqual([]);
});
