import { describe, expect, test } from 'vitest';
import { textIn, textsOf } from '../../src/model/index.ts';
import { frameworkOf, placedFile } from '../support/documents.ts';
import { listening, smallest } from '../support/frameworks.ts';

describe('a framework as every command sees it', () => {
  test('rates by three points, holds at 0.75 and needs half observed, where the file says nothing', () => {
    const { rating } = frameworkOf(smallest);
    expect(rating.points.map(({ id, value }) => [id, value])).toEqual([
      ['not-demonstrated', 0],
      ['partly', 0.5],
      ['demonstrated', 1],
    ]);
    expect([rating.threshold, rating.minimumObserved]).toEqual([0.75, 0.5]);
    for (const { title } of rating.points) expect(Object.keys(title).sort()).toEqual(['en', 'fr']);
  });

  test('takes what the file says of the rating, and keeps the rest', () => {
    const { rating } = frameworkOf(`${smallest}rating: {minimumObserved: 0}\n`);
    expect([rating.points.length, rating.threshold, rating.minimumObserved]).toEqual([3, 0.75, 0]);
  });

  test('never lacks a list, and a scale is cumulative unless it says otherwise', () => {
    const [competency] = frameworkOf(smallest).competencies;
    expect(competency).toMatchObject({
      notes: [],
      guidance: [],
      contrasts: [],
      values: [],
      progression: { type: 'cumulative', dimensions: [] },
      levels: [{ level: 1, indicators: [], elaboration: [], examples: [] }],
    });
  });

  test('gives a competency without levels those of the shared scale', () => {
    const text = smallest
      .replace(/ {4}levels:\n.*\n/, '')
      .concat('scale: {levels: [{level: 1, title: Basic, description: Small steps}, {level: 2}]}\n');
    expect(frameworkOf(text).competencies[0]?.levels).toMatchObject([
      { level: 1, title: 'Basic', concept: 'Small steps' },
      { level: 2 },
    ]);
  });

  test('gives a level the title of the shared scale, unless it has its own', () => {
    const text = smallest
      .replace('{level: 1}', '{level: 1}\n      - {level: 2, title: Own}')
      .concat('scale: {levels: [{level: 1, title: Basic}, {level: 2, title: Advanced}]}\n');
    expect(frameworkOf(text).competencies[0]?.levels.map((each) => each.title)).toEqual(['Basic', 'Own']);
  });

  test('has no key that starts with x-', () => {
    const text = listening
      .replaceAll('{id: ', '{x-mine: 1, id: ')
      .replace('id: front-desk', 'x-top: 1\nid: front-desk');
    expect(JSON.stringify(frameworkOf(text))).not.toContain('x-');
  });
});

describe('the texts of a file', () => {
  test('are all found, each where it stands', () => {
    const file = placedFile(listening, 'framework');
    const found = textsOf(file.value);
    expect(found.map(({ path }) => path.join('.'))).toEqual(
      expect.arrayContaining([
        'title',
        'categories.0.title',
        'competencies.0.definition',
        'competencies.0.contrasts.0.isNot',
        'competencies.0.levels.0.indicators.1.text',
        'profiles.0.title',
      ]),
    );
    // Each text of this file is a map that begins with fr.
    expect(found).toHaveLength(listening.match(/\{fr:/g)?.length ?? 0);
    for (const { path, text } of found) {
      expect(Object.keys(text)).toEqual(['fr', 'en']);
      expect(path.reduce<unknown>((at, key) => (at as Record<string | number, unknown>)[key], file.value)).toBe(text);
    }
  });

  test('are found in lists, in sources and in dimensions, and not under x-', () => {
    const text = `${smallest}    notes: [One]
    values: [Two]
    guidance: [Three]
    progression: {summary: Four, dimensions: [{id: a, title: Five, lower: Six, upper: Seven}]}
source: {organization: Eight, title: Nine, licence: Ten, note: Eleven, url: no-text, date: "2016"}
x-note: {title: not a text}
`;
    const found = textsOf(placedFile(text, 'framework').value).map((each) => each.text);
    expect(found.slice(0, 3)).toEqual(['Smallest', 'Tact', 'Saying things without hurting.']);
    expect(found.slice(3)).toEqual([
      'One',
      'Two',
      'Three',
      'Four',
      'Five',
      'Six',
      'Seven',
      'Eight',
      'Nine',
      'Ten',
      'Eleven',
    ]);
  });
});

describe('a text in the reader’s language', () => {
  test.each([
    ['the language itself', { fr: 'Écoute', en: 'Listening' }, 'fr', 'Écoute'],
    ['a regional variant of it', { 'fr-CA': 'Écoute', en: 'Listening' }, 'fr', 'Écoute'],
    ['the language of a variant', { fr: 'Écoute', en: 'Listening' }, 'fr-CA', 'Écoute'],
    ['the first language of the file', { es: 'Escucha', en: 'Listening' }, 'fr', 'Listening'],
    ['whatever there is', { es: 'Escucha' }, 'fr', 'Escucha'],
    ['a plain text', 'Listening', 'fr', 'Listening'],
  ])('is %s', (_, text, language, expected) => {
    expect(textIn(text, language, ['en', 'fr'])).toBe(expected);
  });
});
