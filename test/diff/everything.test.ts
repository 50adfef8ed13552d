import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Path } from '../../src/diagnostics/index.ts';
import { compareFrameworks } from '../../src/diff/index.ts';
import { placedFramework } from '../../src/model/index.ts';
import { type FrameworkFile, versionOf } from './generated.ts';

interface Schema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

const root = JSON.parse(readFileSync('schemas/framework.schema.json', 'utf8')) as Schema;
const complete = parse(readFileSync('test/diff/complete.yaml', 'utf8')) as FrameworkFile;

/** Told elsewhere: what a file is, the version in the head of the result, the base before anything is compared. */
const toldElsewhere = ['kind', 'version', 'extends'];

/** Every property that the schema knows, as a path in which `*` stands for any item or key. */
function properties(schema: Schema, at: readonly string[] = []): readonly (readonly string[])[] {
  const name = schema.$ref?.split('#/$defs/')[1];
  if (name === 'text') return [at];
  const own = name === undefined ? schema : (root.$defs?.[name] ?? {});
  const named = Object.entries(own.properties ?? {}).flatMap(([key, each]) => properties(each, [...at, key]));
  const other = typeof own.additionalProperties === 'object' ? [own.additionalProperties] : [];
  const inside = [...(own.items === undefined ? [] : [own.items]), ...other].flatMap((each) =>
    properties(each, [...at, '*']),
  );
  const all = [...named, ...inside];
  return all.length > 0 ? all : [at];
}

/** Where the complete framework has a value for such a path. */
function places(value: unknown, [first, ...rest]: readonly string[], at: Path = []): readonly Path[] {
  if (first === undefined) return value === undefined ? [] : [at];
  if (typeof value !== 'object' || value === null) return [];
  const entries = Array.isArray(value) ? value.map((each, index) => [index, each] as const) : Object.entries(value);
  return entries
    .filter(([key]) => first === '*' || key === first)
    .flatMap(([key, each]) => places(each, rest, [...at, key]));
}

/** The framework with another value at that place; ids are renamed wherever they are named. */
function altered(at: Path): FrameworkFile | null {
  const copy = structuredClone(complete);
  const parent = at
    .slice(0, -1)
    .reduce<unknown>((value, key) => (value as Record<string | number, unknown>)[key], copy);
  const holder = parent as Record<string | number, unknown>;
  const key = at.at(-1) ?? '';
  const before = holder[key];
  for (const other of otherValues(before, at).filter((each) => each !== before)) {
    holder[key] = other;
    const text =
      typeof before === 'string' && key === 'id'
        ? JSON.stringify(copy).replaceAll(`"${before}"`, `"${String(other)}"`)
        : JSON.stringify(copy);
    const file = JSON.parse(text) as FrameworkFile;
    const place = () => ({ file: '', line: 1, column: 1, length: 1 });
    if (placedFramework({ value: file, place }).value !== undefined) return file;
  }
  return null;
}

function otherValues(value: unknown, at: Path): readonly unknown[] {
  if (typeof value === 'number') return [value === 1 ? 2 : 1, 0.25, 7];
  if (typeof value === 'string')
    return at.at(-1) === 'type'
      ? ['independent']
      : at[0] === 'languages'
        ? ['es']
        : at.at(-1) === 'category'
          ? ['work']
          : [`${value}-other`];
  return [{ fr: 'Tout autre chose que cela', en: 'Something else altogether' }];
}

describe('everything a framework can say', () => {
  const known = properties(root).filter(([first]) => !toldElsewhere.includes(first ?? ''));

  it.each(known.map((each) => [each.join('.')] as const))('%s makes a change when it changes', (name) => {
    const found = places(complete, name.split('.'));
    expect(found.length, 'the complete framework must say it').toBeGreaterThan(0);
    const edits = found.map(altered).filter((each) => each !== null);
    expect(edits.length, 'there must be another value for it').toBeGreaterThan(0);
    for (const edited of edits) {
      expect(compareFrameworks(versionOf(complete), versionOf(edited)).changes).not.toEqual([]);
    }
  });

  it('counts the properties, so that the walk is known to walk', () => {
    expect(known.length).toBeGreaterThan(50);
  });
});
