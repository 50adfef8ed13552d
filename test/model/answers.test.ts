import { expect, test } from 'vitest';
import { answerDiagnostics, ratingsOf } from '../../src/model/index.ts';
import { frameworkOf, placedFile } from '../support/documents.ts';
import { listening } from '../support/frameworks.ts';
import { marked } from '../support/marked.ts';

const framework = frameworkOf(listening);
const reference = { id: 'front-desk', version: '1.2.0', digest: `sha256:${'0'.repeat(64)}` };

const people = `subject: {id: ada-roy}
rater: {id: ada-roy, relation: self}
`;
const head = `kind: assessment\nframework: {id: front-desk, version: 1.2.0}\n${people}`;

function says(withMarks: string) {
  const { text, marks } = marked(withMarks);
  const found = answerDiagnostics(placedFile(text, 'assessment'), framework, reference);
  return {
    said: found.map(({ code, params, place: { line, column } }) => ({ code, params, at: { line, column } })),
    marks,
  };
}

interface Case {
  readonly name: string;
  readonly text: string;
  readonly code: string;
  readonly params: unknown;
}

const cases: readonly Case[] = [
  {
    name: 'answers for another framework',
    text: `kind: assessment\nframework: {id: ┆back-desk, version: 9.0.0}\n${people}ratings: {nothing: {}}\n`,
    code: 'answers/other-framework',
    params: { expected: 'front-desk', actual: 'back-desk' },
  },
  {
    name: 'answers for another version',
    text: `kind: assessment\nframework: {id: front-desk, version: ┆1.1.0}\n${people}ratings: {nothing: {}}\n`,
    code: 'answers/other-version',
    params: { framework: 'front-desk', expected: '1.2.0', actual: '1.1.0' },
  },
  {
    name: 'answers for the same version with other words',
    text: `kind: assessment\nframework: {id: front-desk, version: 1.2.0, digest: ┆"sha256:${'1'.repeat(64)}"}\n${people}ratings: {}\n`,
    code: 'answers/other-digest',
    params: { framework: 'front-desk', version: '1.2.0' },
  },
  {
    name: 'a competency that is not there',
    text: `${head}ratings:\n  ┆listning: {}\n`,
    code: 'reference/unknown',
    params: { thing: 'competency', id: 'listning', suggestion: 'listening', known: ['listening', 'tact'] },
  },
  {
    name: 'a competency by the name of what every object has',
    text: `${head}ratings:\n  ┆constructor: {}\n`,
    code: 'reference/unknown',
    params: { thing: 'competency', id: 'constructor', suggestion: null, known: ['listening', 'tact'] },
  },
  {
    name: 'an indicator that is not there',
    text: `${head}ratings:\n  listening: {indicators: {┆let-finish: {point: partly}}}\n`,
    code: 'reference/unknown',
    params: expect.objectContaining({ thing: 'indicator', id: 'let-finish', suggestion: 'lets-finish' }),
  },
  {
    name: 'a point that is not there',
    text: `${head}ratings:\n  listening: {indicators: {lets-finish: {point: ┆often}}}\n`,
    code: 'reference/unknown',
    params: {
      thing: 'rating',
      id: 'often',
      suggestion: null,
      known: ['not-demonstrated', 'partly', 'demonstrated', 'not-observed'],
    },
  },
  {
    name: 'a point that is nearly there',
    text: `${head}ratings:\n  listening: {indicators: {lets-finish: {point: ┆demonstratd}}}\n`,
    code: 'reference/unknown',
    params: expect.objectContaining({ suggestion: 'demonstrated' }),
  },
  {
    name: 'a profile that is not there',
    text: `${head}profile: ┆agents\nratings: {}\n`,
    code: 'reference/unknown',
    params: { thing: 'profile', id: 'agents', suggestion: 'agent', known: ['agent'] },
  },
  {
    name: 'a competency that was asked about and is not there',
    text: `${head}only: [tact, ┆cooking]\nratings: {}\n`,
    code: 'reference/unknown',
    params: { thing: 'competency', id: 'cooking', suggestion: null, known: ['listening', 'tact'] },
  },
  {
    name: 'a level named for a competency that has indicators',
    text: `${head}ratings:\n  listening: {┆level: 2}\n`,
    code: 'answers/level-of-indicators',
    params: { competency: 'listening' },
  },
  {
    name: 'indicators rated for a competency that has none',
    text: `${head}ratings:\n  tact: {┆indicators: {soft: {point: partly}}}\n`,
    code: 'answers/indicators-of-level',
    params: { competency: 'tact' },
  },
  {
    name: 'a level that the competency has not',
    text: `${head}ratings:\n  tact: {level: ┆4}\n`,
    code: 'answers/unknown-level',
    params: { competency: 'tact', level: 4, levels: [1, 2, 3] },
  },
];

test.each(cases)('$name ($code)', ({ text, code, params }) => {
  const { said, marks } = says(text);
  expect(said).toEqual([{ code, params, at: marks[0] }]);
});

test('all problems of the ratings are told at once', () => {
  const { said, marks } = says(
    `${head}ratings:\n  listening: {indicators: {┆a: {point: partly}, lets-finish: {point: ┆b}}}\n  tact: {level: ┆9}\n  ┆c: {}\n`,
  );
  expect(said.map(({ at }) => at)).toEqual(marks);
});

test.each([
  ['nothing at all', 'ratings: {}'],
  ['not observed', 'ratings: {listening: {indicators: {lets-finish: {point: not-observed}}}}'],
  ['evidence without a rating', 'ratings: {listening: {indicators: {lets-finish: {evidence: Saw it.}}}}'],
  ['a note on a competency that is rated by level', 'ratings: {tact: {note: To be seen.}}'],
  ['below the first level', 'ratings: {tact: {level: 0}}'],
  ['the profile and the competencies asked about', 'profile: agent\nonly: [tact]\nratings: {tact: {level: 1}}'],
])('%s is a sound answer', (_, text) => {
  expect(says(`${head}${text}\n`).said).toEqual([]);
});

test('ratings keep what was said and no more: unanswered stays unanswered', () => {
  const text = `${head}ratings: {listening: {note: Later.}, tact: {level: 2}}\n`;
  expect(ratingsOf(placedFile(text, 'assessment').value)).toEqual({
    listening: { indicators: {}, note: 'Later.' },
    tact: { indicators: {}, level: 2 },
  });
});
