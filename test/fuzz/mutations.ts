import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { completeAnswers } from './answers.ts';

const folder = new URL('../../frameworks/', import.meta.url);
const frameworks = readdirSync(folder).map((each) => readFileSync(new URL(each, folder), 'utf8'));
const project = 'kind: project\nlanguages: [fr, en]\nframeworks: [frameworks]\nlint: {writing/negatives: off}\n';
const flow = `kind: framework
id: flow
version: 1.0.0
languages: [en]
title: "Texts \\u00e9 in quotes"
competencies: [{id: one, title: 'It''s one', definition: 'A
  definition', levels: [{level: 1, indicators: [{id: a, text: Greets}]}]}]
`;
const corpus = [...frameworks, completeAnswers, project, flow];

/** What means something to YAML, or harm: between signs, instead of them, or alone on a line. */
const tokens = [
  ...[': ', '- ', '? ', '#', ' #', '|', '>', '>-\n', '|2\n', '"', "'", '[', ']', '{', '}', ',', '\\', '\\x'],
  ...[
    '&a ',
    '*a',
    '&a [*a, *a]',
    '<<: *a',
    '!!js/function ',
    '!!binary ',
    '!t ',
    '!<tag:x> ',
    '%YAML 1.1\n',
    '%TAG ! x\n',
  ],
  ...['---', '\n---\n', '\n...\n', '\n--- # c\n', '__proto__: 1\n', 'constructor: {prototype: 1}\n', 'toString: x\n'],
  ...['\t', '\r', '\r\n', '\u0000', '\u0007', '\u001b[31m', '\u007f', '\u0085', '\u2028', '\ufeff', '\u202e', '\ufffe'],
  ...[
    '\ud800',
    '\udc00',
    '🎉',
    'é',
    '\u0301',
    '中',
    ' ',
    '\n',
    '\n\n\n',
    '~',
    'null',
    '0b11',
    '1_000',
    '1e999',
    '-.inf',
  ],
  ...[
    '9'.repeat(400),
    'x'.repeat(3000),
    '['.repeat(300),
    '{a: '.repeat(120),
    '- '.repeat(150),
    '# competency-ignore x\n',
  ],
  ...['# competency-ignore writing/negatives: so\n', 'extends: fuzzed.yaml\n', 'kind: project\n', 'kind: crosswalk\n'],
];

/** One way to break a text; `at` is a share of its length or of its lines, and `other` another text of the corpus. */
interface Wound {
  readonly kind: 'insert' | 'remove' | 'splice' | 'duplicate' | 'delete' | 'indent' | 'outdent' | 'swap' | 'crlf';
  readonly at: number;
  readonly size: number;
  readonly token: string;
  readonly other: string;
}

const share = fc.double({ min: 0, max: 0.9999, noNaN: true });
const wound: fc.Arbitrary<Wound> = fc.record({
  kind: fc.constantFrom<Wound['kind']>(
    ...([
      'insert',
      'insert',
      'insert',
      'remove',
      'splice',
      'duplicate',
      'delete',
      'indent',
      'outdent',
      'swap',
    ] as const),
    ...(['crlf'] as const),
  ),
  at: share,
  size: fc.integer({ min: 1, max: 40 }),
  token: fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...tokens) }, fc.string({ unit: 'binary', maxLength: 8 })),
  other: fc.constantFrom(...corpus),
});

const ofLines =
  (change: (lines: string[], at: number, wound: Wound) => void) =>
  (text: string, wound: Wound): string => {
    const lines = text.split('\n');
    change(lines, Math.floor(wound.at * lines.length), wound);
    return lines.join('\n');
  };

const indented = (by: (line: string, size: number) => string) =>
  ofLines((lines, at, { size }) => {
    for (let line = at; line < Math.min(lines.length, at + (size % 5) + 1); line += 1) {
      lines[line] = by(lines[line] ?? '', size);
    }
  });

const wounds: Readonly<Record<Wound['kind'], (text: string, wound: Wound) => string>> = {
  insert: (text, { at, token }) => `${text.slice(0, at * text.length)}${token}${text.slice(at * text.length)}`,
  remove: (text, { at, size }) => text.slice(0, at * text.length) + text.slice(Math.floor(at * text.length) + size),
  splice: (text, { at, size, other }) => text.slice(0, at * text.length) + other.slice((size / 41) * other.length),
  duplicate: ofLines((lines, at, { size }) => lines.splice(at, 0, ...lines.slice(at, at + size))),
  delete: ofLines((lines, at, { size }) => lines.splice(at, size)),
  indent: indented((line, size) => ' '.repeat((size % 4) + 1) + line),
  outdent: indented((line, size) => line.replace(new RegExp(`^ {0,${(size % 4) + 1}}`), '')),
  swap: ofLines((lines, at) => lines.splice(at, 2, ...lines.slice(at, at + 2).reverse())),
  crlf: (text) => text.replaceAll('\n', '\r\n'),
};

/** A bit that came wrong out of a disk, which mostly leaves a file that is no UTF-8. */
const flip = fc.record({ at: share, bit: fc.nat(7) });

/** A real file, whole or a piece of it, with a few wounds. */
export const broken: fc.Arbitrary<Buffer> = fc
  .record({
    file: fc.constantFrom(...corpus),
    kept: fc.oneof(fc.integer({ min: 100, max: 3000 }), fc.constant(6000)),
    wounds: fc.array(wound, { minLength: 1, maxLength: 7 }),
    flips: fc.oneof({ weight: 9, arbitrary: fc.constant([]) }, fc.array(flip, { maxLength: 2 })),
  })
  .map(({ file, kept: length, wounds: all, flips }) => {
    const text = all.reduce((each, one) => wounds[one.kind](each, one).slice(0, 20_000), file.slice(0, length));
    const bytes = Buffer.from(text);
    for (const { at, bit } of bytes.length > 0 ? flips : []) flipped(bytes, Math.floor(at * bytes.length), bit);
    return bytes;
  });

function flipped(bytes: Buffer, at: number, bit: number): void {
  bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << bit), at);
}

/** Inputs that once broke something, or nearly: kept, and tried at every run. */
export const kept: readonly (readonly [string, Buffer])[] = readdirSync(new URL('fixtures/', import.meta.url)).map(
  (name) => [name, readFileSync(new URL(`fixtures/${name}`, import.meta.url))],
);
