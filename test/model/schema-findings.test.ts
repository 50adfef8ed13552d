import { describe, expect, test } from 'vitest';
import { fileOf, type Kind, kindOf } from '../../src/model/index.ts';
import { documentOf, schemaSays } from '../support/documents.ts';
import { marked } from '../support/marked.ts';

interface Case {
  readonly name: string;
  readonly kind?: Kind;
  /** The file; `┆` stands just before each offending key or value. */
  readonly text: string;
  readonly code: string;
  readonly params: unknown;
}

const head = 'kind: framework\nid: desk\nversion: 1.0.0\nlanguages: [fr, en]\n';
const sound = `${head}title: Desk\ncompetencies:\n  - id: tact\n    title: Tact\n    definition: Not hurting.\n`;
const answers = `kind: assessment
framework: {id: desk, version: 1.0.0}
subject: {id: ada-roy}
rater: {id: ada-roy, relation: self}
`;

const cases: readonly Case[] = [
  {
    name: 'a key that is missing points at the first key of the map that lacks it',
    text: `${head}title: Desk\ncompetencies:\n  - ┆id: tact\n    title: Tact\n`,
    code: 'schema/missing-property',
    params: { property: 'definition', parent: 'tact' },
  },
  {
    name: 'a key that is missing from a named map points at the name',
    text: `${sound}┆scale:\n  title: Scale\n`,
    code: 'schema/missing-property',
    params: { property: 'levels', parent: 'scale' },
  },
  {
    name: 'an unknown key points at itself, with the nearest known one',
    text: `${sound}    ┆defnition: Not hurting.\n`,
    code: 'schema/unknown-property',
    params: expect.objectContaining({ property: 'defnition', parent: 'competencies', suggestion: 'definition' }),
  },
  {
    name: 'an unknown key far from any is not guessed at, and the known ones are told',
    text: `${sound}rating:\n  ┆zzzzzz: 1\n`,
    code: 'schema/unknown-property',
    params: {
      property: 'zzzzzz',
      parent: 'rating',
      suggestion: null,
      known: ['points', 'threshold', 'minimumObserved'],
    },
  },
  {
    name: 'a value of a wrong type points at the value and says both types',
    text: `${sound}    levels:\n      - {level: ┆two}\n`,
    code: 'schema/type',
    params: { property: 'level', expected: ['integer'], actual: 'string' },
  },
  {
    name: 'a value that is left out is empty, and points at its key',
    text: `${sound}┆description:\n`,
    code: 'schema/type',
    params: { property: 'description', expected: ['string', 'object'], actual: 'null' },
  },
  {
    name: 'a level with a fraction is no whole number',
    text: `${sound}    levels:\n      - {level: ┆1.5}\n`,
    code: 'schema/type',
    params: { property: 'level', expected: ['integer'], actual: 'number' },
  },
  {
    name: 'a word outside a list of words gets the nearest one',
    text: `${sound}    progression: {type: ┆cumulativ}\n`,
    code: 'schema/value',
    params: {
      property: 'type',
      value: 'cumulativ',
      allowed: ['cumulative', 'independent'],
      suggestion: 'cumulative',
    },
  },
  {
    name: 'a number below its least',
    text: `${sound}    levels:\n      - {level: ┆-1}\n`,
    code: 'schema/too-small',
    params: { property: 'level', limit: 0, exclusive: false, actual: -1 },
  },
  {
    name: 'a threshold of 0, which every level would reach',
    text: `${sound}rating: {threshold: ┆0}\n`,
    code: 'schema/too-small',
    params: { property: 'threshold', limit: 0, exclusive: true, actual: 0 },
  },
  {
    name: 'a share above 1',
    text: `${sound}rating: {minimumObserved: ┆50}\n`,
    code: 'schema/too-large',
    params: { property: 'minimumObserved', limit: 1, actual: 50 },
  },
  {
    name: 'a text without a letter',
    text: `${sound}description: ┆""\n`,
    code: 'schema/empty',
    params: { property: 'description' },
  },
  {
    name: 'a text without a language',
    text: `${sound}description: ┆{}\n`,
    code: 'schema/empty',
    params: { property: 'description' },
  },
  {
    name: 'a list with too few items',
    text: `${sound}rating:\n  points: ┆[{id: yes-point, value: 1, title: Yes}]\n`,
    code: 'schema/too-few',
    params: { property: 'points', limit: 2 },
  },
  {
    name: 'an id longer than 100 letters',
    text: `${sound}profiles:\n  - {id: ┆${'a'.repeat(101)}, title: A}\n`,
    code: 'schema/too-long',
    params: { property: 'id', limit: 100 },
  },
  {
    name: 'an id used as a key and longer than 100 letters',
    text: `${sound}profiles:\n  - {id: a, title: A, targets: {┆${'a'.repeat(101)}: 1}}\n`,
    code: 'schema/too-long',
    params: { property: 'a'.repeat(101), limit: 100 },
  },
  {
    name: 'a language named twice points at the second',
    text: sound.replace('[fr, en]', '[fr, en, ┆fr]'),
    code: 'schema/duplicate-item',
    params: { property: 'languages', value: 'fr' },
  },
  {
    name: 'an id with capitals, spaces and accents gets one without',
    text: sound.replace('id: tact', 'id: ┆Écoute active'),
    code: 'schema/id',
    params: { property: 'id', value: 'Écoute active', suggestion: 'ecoute-active' },
  },
  {
    name: 'an id used as a key points at the key',
    text: `${sound}profiles:\n  - {id: a, title: A, targets: {┆Tact: 1}}\n`,
    code: 'schema/id',
    params: { property: 'Tact', value: 'Tact', suggestion: 'tact' },
  },
  {
    name: 'a version of two numbers in quotes',
    text: sound.replace('version: 1.0.0', 'version: ┆"1.0"'),
    code: 'schema/version',
    params: { value: '1.0' },
  },
  {
    name: 'a version without quotes that YAML reads as a number',
    text: sound.replace('version: 1.0.0', 'version: ┆1.5'),
    code: 'schema/version-number',
    params: { value: '1.5' },
  },
  {
    name: 'a version with a leading zero',
    text: sound.replace('version: 1.0.0', 'version: ┆1.02.0'),
    code: 'schema/version',
    params: { value: '1.02.0' },
  },
  {
    name: 'a language tag with an underscore, in the list of languages',
    text: sound.replace('[fr, en]', '[fr, ┆en_CA]'),
    code: 'schema/language-tag',
    params: { value: 'en_CA' },
  },
  {
    name: 'a language tag with an underscore, as the key of a text',
    text: sound.replace('title: Tact', 'title: {fr: Tact, ┆en_CA: Tact}'),
    code: 'schema/language-tag',
    params: { value: 'en_CA' },
  },
  {
    name: 'a date that is none',
    text: `${sound}source: {date: ┆"April 2016"}\n`,
    code: 'schema/date',
    params: { property: 'date', value: 'April 2016' },
  },
  {
    name: 'a thirteenth month',
    text: `${sound}source: {date: ┆"2016-13"}\n`,
    code: 'schema/date',
    params: { property: 'date', value: '2016-13' },
  },
  {
    name: 'an instant without a time',
    kind: 'assessment',
    text: `${answers}startedAt: ┆"2026-04-30"\nratings: {}\n`,
    code: 'schema/instant',
    params: { property: 'startedAt', value: '2026-04-30' },
  },
  {
    name: 'an instant at 25 o’clock',
    kind: 'assessment',
    text: `${answers}completedAt: ┆"2026-04-30T25:00:00Z"\nratings: {}\n`,
    code: 'schema/instant',
    params: { property: 'completedAt', value: '2026-04-30T25:00:00Z' },
  },
  {
    name: 'an assessment id that is no ULID',
    kind: 'assessment',
    text: `${answers}id: ┆first\nratings: {}\n`,
    code: 'schema/ulid',
    params: { value: 'first' },
  },
  {
    name: 'a digest that is none',
    kind: 'assessment',
    text: `${answers.replace('1.0.0}', '1.0.0, digest: ┆"sha256:12"}')}ratings: {}\n`,
    code: 'schema/digest',
    params: { value: 'sha256:12' },
  },
  {
    name: 'a group that would show fewer than two raters',
    kind: 'project',
    text: 'kind: project\nanonymity: {peer: ┆1}\n',
    code: 'schema/too-small',
    params: { property: 'peer', limit: 2, exclusive: false, actual: 1 },
  },
  {
    name: 'evidence with a part that STAR does not have',
    kind: 'assessment',
    text: `${answers}ratings:\n  tact: {indicators: {a: {evidence: {┆situaton: Here}}}}\n`,
    code: 'schema/unknown-property',
    params: {
      property: 'situaton',
      parent: 'evidence',
      suggestion: 'situation',
      known: ['situation', 'task', 'action', 'result'],
    },
  },
];

test.each(cases)('$name ($code)', ({ kind = 'framework', text, code, params }) => {
  const { said, marks } = schemaSays(kind, text);
  expect(said).toEqual([{ code, params, at: marks[0] }]);
});

test('all problems of a file are told at once, each at its place', () => {
  const { said, marks } = schemaSays(
    'framework',
    sound.replace('id: desk', 'id: ┆Desk').replace('title: Tact', 'title: ┆7').concat('┆colour: red\n'),
  );
  const byLine = said.toSorted((a, b) => a.at.line - b.at.line);
  expect(byLine.map(({ code, at }) => [code, at])).toEqual([
    ['schema/id', marks[0]],
    ['schema/type', marks[1]],
    ['schema/unknown-property', marks[2]],
  ]);
});

test('a key that is misspelt is not missing as well', () => {
  const { said, marks } = schemaSays('framework', sound.replace('definition', '┆defnition'));
  expect(said.map(({ code, at }) => [code, at])).toEqual([['schema/unknown-property', marks[0]]]);
});

test('characters that take two code units count as one column', () => {
  const { said, marks } = schemaSays('framework', sound.replace('title: Tact', 'title: {fr: "👍🏽", ┆FR: x}'));
  expect(said.map(({ at }) => at)).toEqual([marks[0]]);
});

test('keys that start with x- belong to the writer, at every depth', () => {
  const text = `${sound}    x-note: {anything: [1, 2]}\nx-owner: hr\nrating: {x-why: policy}\n`;
  expect(schemaSays('framework', text).said).toEqual([]);
});

test('an extension may leave out title and competencies; a framework of its own may not', () => {
  expect(schemaSays('framework', `${head}extends: base.yaml\n`).said).toEqual([]);
  const missing = schemaSays('framework', head).said.map(({ params }) => params);
  expect(missing).toEqual([
    { property: 'title', parent: '' },
    { property: 'competencies', parent: '' },
  ]);
});

describe('the kind of a file', () => {
  const kindSays = (withMarks: string) => {
    const { text, marks } = marked(withMarks);
    const [said, ...more] = kindOf(documentOf(text)).diagnostics;
    expect(more).toEqual([]);
    return {
      code: said?.code,
      params: said?.params,
      at: said && { line: said.place.line, column: said.place.column },
      mark: marks[0],
    };
  };

  test('is asked for on line 1 when it is missing', () => {
    const { code, at } = kindSays('id: desk\ntitle: Desk\n');
    expect([code, at]).toEqual(['schema/kind-missing', { line: 1, column: 1 }]);
  });

  test('gets a suggestion when it is misspelt', () => {
    const { code, params, at, mark } = kindSays('id: desk\nkind: ┆framwork\n');
    expect([code, at]).toEqual(['schema/unknown-kind', mark]);
    expect(params).toMatchObject({ kind: 'framwork', suggestion: 'framework' });
  });

  test('may be anything but a word, and is told as it stands', () => {
    expect(kindSays('kind: ┆7\n')).toMatchObject({
      code: 'schema/unknown-kind',
      params: { kind: '7', suggestion: null },
    });
    expect(kindSays('kind: ┆[framework]\n').code).toBe('schema/unknown-kind');
  });

  test.each([
    ['- kind: framework\n', 'array'],
    ['framework\n', 'string'],
    ['12\n', 'number'],
  ])('of %j cannot be told: it is no map', (text, actual) => {
    expect(kindSays(text)).toMatchObject({ code: 'schema/not-a-map', params: { actual } });
  });
});

test('what fits its schema is given back as it stands, with its places', () => {
  const { value } = fileOf(documentOf(sound), 'framework');
  expect(value?.value.competencies?.[0]?.title).toBe('Tact');
  expect(value?.place(['competencies', 0, 'title'], 'value')).toMatchObject({ line: 8, column: 12, length: 4 });
});
