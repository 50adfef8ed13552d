import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Path } from '../../src/diagnostics/index.ts';
import { readDocument } from '../../src/document/document.ts';
import { Lines } from '../../src/document/lines.ts';
import { parsed } from '../../src/document/parsed.ts';
import { placeAt } from '../../src/document/places.ts';
import { quickValue } from '../../src/document/quick.ts';
import { quickNode } from '../../src/document/quick-node.ts';

// What two parsers may read differently: signs, keys, scalars of both versions of YAML, line ends, odd spaces.
const piece = fc.constantFrom(
  ...[
    '\n',
    '\n\n',
    '\n\n  \n',
    '\r\n',
    '\r',
    ' ',
    '  ',
    '    ',
    '- ',
    '-',
    '- - ',
    '-  ',
    ': ',
    ':',
    '? ',
    '?',
    ', ',
    ',',
  ],
  ...[
    '[',
    ']',
    '{',
    '}',
    '[ ',
    '{a: 1}',
    '[1, 2]',
    '{[a]}',
    '{{a}}',
    '[[a]: b]',
    'k: [\n a,\n b]\n',
    'k: {\n a: 1,\n b}\n',
  ],
  ...[
    '"',
    "'",
    '""',
    "''",
    '"a b"',
    "'c''d'",
    '"\\\n"',
    '\\n',
    '\\u00e9',
    '\\x41',
    '\\ud83d',
    'key: "x"',
    "key: 'y'\n",
  ],
  ...[
    '#',
    ' # c',
    '#\n',
    '"x"#c',
    '&a ',
    '*a',
    '!!str ',
    '!t ',
    '! ',
    '%',
    '%YAML 1.1\n',
    '---',
    '--- ',
    '---\n',
    '...\n',
  ],
  ...['|', '>', '|-\n', '>-\n', '|+\n', '|2\n', '>1-\n', 'text: >-\n  un\n\n   deux\n  trois\n', 't: |\n  a\n b\n'],
  ...[
    '1',
    '0b11',
    '0o7',
    '0x1F',
    '007',
    '1_000',
    '1e3',
    '1e400',
    '-0',
    '+1',
    '.5',
    '5.',
    '.inf',
    '-.INF',
    '.nan',
    '1:30',
  ],
  ...['~', 'null', 'Null', 'true', 'yes', 'No', '2001-01-01', '<<', '<<: ', '=', '@', '`', '__proto__', 'constructor'],
  ...['a: ', 'b: 1\n', 'z:\n', 'x y', 'é', '😀', '"k": v\n', '? k\n: v\n', '\n  key:\n', '\n- k: v\n  l: w\n', 'fr: x'],
  ...['\t', '\u0085', '\u2028', '\ufeff', '\u00a0', '\u007f', '\u0001'],
);
const real = ['service-excellence', 'service-orientation'].map((name) =>
  readFileSync(new URL(`../../frameworks/${name}.yaml`, import.meta.url), 'utf8'),
);

const pieces = fc.array(piece, { minLength: 1, maxLength: 12 }).map((all) => all.join(''));
const lines = fc
  .array(fc.tuple(fc.nat(6), fc.array(piece, { maxLength: 4 })), { minLength: 1, maxLength: 6 })
  .map((all) => all.map(([indent, words]) => ' '.repeat(indent) + words.join('')).join('\n'));
const edit = fc.tuple(fc.nat(), fc.nat(6), piece);
const excerpt = fc
  .tuple(fc.constantFrom(...real), fc.nat(), fc.integer({ min: 2, max: 14 }), fc.array(edit, { maxLength: 3 }))
  .map(([text, from, count, edits]) => {
    const all = text.split('\n');
    const start = from % all.length;
    return edits.reduce(edited, all.slice(start, start + count).join('\n'));
  });

const word = fc.oneof(
  piece,
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.nat(130).map((length) => 'k'.repeat(length)),
);
const json = fc
  .dictionary(
    word,
    fc.object({
      key: word,
      maxDepth: 3,
      maxKeys: 4,
      values: [word, fc.double(), fc.integer(), fc.boolean(), fc.constant(null)],
    }),
  )
  .map((value) => JSON.stringify(value))
  // Refused before either reads.
  .filter((text) => readDocument('file.json', text).diagnostics.every(({ code }) => code !== 'yaml/control-character'));

function edited(text: string, [at, removed, inserted]: readonly [number, number, string]): string {
  const start = at % (text.length + 1);
  return text.slice(0, start) + inserted + text.slice(start + removed);
}

function pathsOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries = Array.isArray(value) ? value.map((each, at) => [at, each] as const) : Object.entries(value);
  return [path, [...path, 'absent'], ...entries.flatMap(([step, each]) => pathsOf(each, [...path, step]))];
}

/** What the quick reading accepts, the careful one accepts with the same value, keys in the same order, and places. */
function expectAgreement(text: string): void {
  const quick = quickValue(text);
  if (quick === undefined) return;
  const careful = parsed('file.yaml', text);
  expect(careful.diagnostics).toEqual([]);
  expect(careful.value?.value).toEqual(quick);
  expect(JSON.stringify(careful.value?.value)).toBe(JSON.stringify(quick));
  const root = quickNode(text);
  if (root === null) return;
  const lines = new Lines('file.yaml', text);
  for (const path of pathsOf(quick)) {
    for (const at of ['key', 'value'] as const) {
      expect(placeAt(root, lines, path, at)).toEqual(careful.value?.place(path, at));
    }
  }
}

const numRuns = process.env.CI === 'true' ? 8000 : 3000;

describe('the quick reading agrees with the careful one', () => {
  it.each([
    ['signs and words in any order', pieces],
    ['signs and words after a sound beginning', pieces.map((text) => `kind: framework\n${text}`)],
    ['lines of any indentation', lines.map((text) => `a: 1\n${text}`)],
    ['edited parts of real frameworks', excerpt],
    ['JSON as programs write it', json],
  ])('over %s', (_, texts) => {
    fc.assert(fc.property(texts, expectAgreement), { numRuns });
  });

  // Found by the properties above, over a few million texts.
  it.each([
    ['---b: 1\n'],
    ['---  fr: x'],
    ['---{a: 1}'],
    ['-.INF: 1\n'],
    ['.nan:  # c'],
    ['1e400: x\n'],
    ['title: {{name}}\n'],
    ['{[a]: 1, b: 2}'],
    ['{ # c\n [a]}'],
    ['a: "x"#c\n'],
    ['a: >1-\n   '],
    ['.: |2\n    '],
    ['a:\n  - \n- k: v\n'],
    ['z:\n#c\n  un\n  trois\nb: 1'],
    [`${'k'.repeat(1100)}: 1\n`],
    ['a: 1_000\nb: 0b11\nc: 0o17\nd: 007\ne: 190:20:30\n'],
    ['a: "\u007f"\n'],
    ['a: > # c\n'],
    ['a: |+\n\n  x\n\n\nb: 1\n'],
    ["a: \"x\n\n  y \\u00e9\"\nb: 'it''s\n  so'\n"],
    ['a:\n- - 1\n  - b: 2\n    c:\n    - 3\n'],
    ['{"a":1,"a":1}'],
    ['{"__proto__":{"a":1}}'],
    ['{"1":{"2":3}}'],
    [`{"${'k'.repeat(1100)}":1}`],
    [`{"a":"${'k'.repeat(1100)}"}`],
    ['{"a":1e+21,"b":1e-7,"c":-0.5}'],
    ['{"a":1e400}'],
    ['{"a":"\u2028"}'],
    ['{"a":"\\ud83d"}'],
    [`{"a":${'['.repeat(300)}${']'.repeat(300)}}`],
  ])('over %j', (text) => expectAgreement(text));
});

describe('the quick reading', () => {
  it('serves the frameworks as people write them', () => {
    for (const text of real) expect(quickValue(text)).toBeDefined();
    expect(quickValue(real.join('\n').replaceAll('\n', '\r\n'))).toBeUndefined();
    expect(quickValue(real[0]?.replaceAll('\n', '\r\n') ?? '')).toBeDefined();
  });

  it('serves JSON as programs write it', () => {
    expect(
      quickValue(JSON.stringify({ kind: 'x', ratings: { a: { point: 'partly', note: 'a: [b], {c} # d' } } })),
    ).toBeDefined();
  });

  it('serves texts with signs that mean something elsewhere', () => {
    const words = [
      'R&D',
      '5 * 3',
      'Really?',
      'Vraiment ?',
      '100 %',
      'now!',
      'a [b] c',
      '“x: y”',
      '- - -',
      'C#',
      'a | b > c',
      '…',
    ];
    const text = words.map((each, index) => `- t${index}: text ${each}\n`).join('');
    expect(quickValue(`kind: x\nlist:\n${text.replace('“x: y”', '“x”')}`)).toBeDefined();
  });
});
