import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { digestOf } from '../../src/io/index.ts';
import { canonicalText, frameworkFrom } from '../../src/model/index.ts';
import { frameworkOf } from '../support/documents.ts';
import { listening, smallest } from '../support/frameworks.ts';

const shipped = ['service-excellence', 'service-orientation', 'service-attitude'].map((id) =>
  readFileSync(new URL(`../../frameworks/${id}.yaml`, import.meta.url), 'utf8'),
);
const texts = [smallest, listening, ...shipped];

/** Ways to write the same strings. */
const hands = [
  { defaultStringType: 'PLAIN', lineWidth: 80 },
  { defaultStringType: 'QUOTE_DOUBLE', lineWidth: 40 },
  { defaultStringType: 'QUOTE_SINGLE', lineWidth: 200 },
  { defaultStringType: 'BLOCK_LITERAL', lineWidth: 0 },
] as const;

function digest(text: string): string {
  return digestOf(canonicalText(frameworkOf(text)));
}

/** The same value with the keys of every map in another order. */
function shuffled(value: unknown, random: () => number): unknown {
  if (Array.isArray(value)) return value.map((each) => shuffled(each, random));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, each]) => [random(), [key, shuffled(each, random)]] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => a - b).map(([, entry]) => entry));
}

/** Every string of a value but its keys, ids and references, with how to change it. */
function wordsIn(value: unknown, path: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  const kept = ['kind', 'id', 'category', 'languages', 'version', 'type', 'date'];
  return Object.entries(value).flatMap(([key, each]) =>
    kept.includes(key) ? [] : wordsIn(each, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function withChange(value: unknown, path: readonly (string | number)[]): unknown {
  const copy: unknown = structuredClone(value);
  const holder = path.slice(0, -1).reduce<unknown>((at, key) => (at as Record<string | number, unknown>)[key], copy);
  const record = holder as Record<string | number, string>;
  record[path.at(-1) ?? ''] += '!';
  return copy;
}

describe('the digest of a framework', () => {
  test('is SHA-256 in hexadecimal', () => {
    expect(digest(smallest)).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  test('does not depend on the order of keys, on quoting, comments or line widths', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...texts.keys()),
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        fc.constantFrom(...hands),
        (which, randoms, hand) => {
          const text = texts[which] ?? '';
          const value = shuffled(parse(text), () => randoms.next().value);
          const written = stringify(value, { ...hand, defaultKeyType: 'PLAIN' });
          expect(digest(`# Another hand wrote this.\n${written}`)).toBe(digest(text));
        },
      ),
      { numRuns: 30 },
    );
  });

  test('changes with any word', () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts.keys()), fc.nat(), (which, at) => {
        const text = texts[which] ?? '';
        const value: unknown = parse(text);
        const paths = wordsIn(value);
        const path = paths[at % paths.length] ?? [];
        expect(digest(stringify(withChange(value, path)))).not.toBe(digest(text));
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    ['an indicator id', listening.replace('id: asks-questions', 'id: asks')],
    ['a level', smallest.replace('level: 1', 'level: 2')],
    ['the version', listening.replace('1.2.0', '1.2.1')],
    ['the order of languages', listening.replace('[fr, en]', '[en, fr]')],
    ['the order of indicators', listening.replace(/( +- \{id: lets.*\n)( +- \{id: repeats.*\n)/, '$2$1')],
    ['the type of a scale', smallest.replace('    levels:', '    progression: {type: independent}\n    levels:')],
    ['the threshold', `${smallest}rating: {threshold: 0.8}\n`],
    ['a target', listening.replace('listening: 2', 'listening: 3')],
  ])('changes with %s', (_, changed) => {
    const original = changed.includes('id: smallest') ? smallest : listening;
    expect(changed).not.toBe(original);
    expect(digest(changed)).not.toBe(digest(original));
  });

  test('is the same whether a default is written out or not, and whatever stands under x-', () => {
    expect(digest(`${smallest}rating: {threshold: 0.75, minimumObserved: 0.5}\n`)).toBe(digest(smallest));
    expect(digest(`${smallest}x-owner: hr\n`)).toBe(digest(smallest));
    const inside = listening.replace('{id: lets-finish,', '{id: lets-finish, x-seen: 2024,');
    expect(digest(inside)).toBe(digest(listening));
  });
});

test('a framework is read back from its canonical text as it was', () => {
  for (const text of texts) {
    const framework = frameworkOf(text);
    expect(frameworkFrom(canonicalText(framework))).toStrictEqual(framework);
  }
});
