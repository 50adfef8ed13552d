import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { problemsIn } from '../../src/commands/validation/problems.ts';
import type { Diagnostic } from '../../src/diagnostics/index.ts';
import { readDocument } from '../../src/document/index.ts';
import { messagesIn } from '../../src/i18n/index.ts';
import { settingsOf } from '../../src/lint/index.ts';
import { diagnosticText } from '../../src/output/text/diagnostics.ts';
import { styleOf } from '../../src/output/text/style.ts';
import { completeAnswers } from './answers.ts';

const folder = new URL('../../frameworks/', import.meta.url);
const frameworks = readdirSync(folder).map((each) => readFileSync(new URL(each, folder), 'utf8'));
const files = [...frameworks, completeAnswers, 'kind: project\nlanguages: [fr, en]\nframeworks: [frameworks]\n'];

/** What files are broken by: signs that mean something to YAML, and text that means harm. */
const hostile = [
  ':',
  '- ',
  '\t',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  '#',
  '&a ',
  '*a',
  '<<: *a',
  '!!js ',
  '%YAML 1.1\n',
  '---\n',
];
const harmful = [
  '\u0000',
  '\u001b[31m',
  '\ufeff',
  '\r\n',
  '__proto__: 1\n',
  '0b11',
  '? x\n',
  '|\n',
  '>-\n',
  '\ud800',
  '🎉',
  ' ',
];

interface Edit {
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 400 })),
  text: fc.oneof(fc.constantFrom(...hostile, ...harmful), fc.string({ unit: 'binary', maxLength: 8 }), fc.constant('')),
});

/** A piece of a real file, with a few edits. */
const mutated = fc
  .record({
    file: fc.constantFrom(...files),
    kept: fc.integer({ min: 200, max: 3000 }),
    edits: fc.array(edit, { minLength: 1, maxLength: 6 }),
  })
  .map(({ file, kept, edits }) =>
    edits.reduce(
      (text, { at, length, text: inserted }) => {
        const from = Math.floor(at * text.length);
        return text.slice(0, from) + inserted + text.slice(from + length);
      },
      file.slice(0, kept),
    ),
  );

const settings = settingsOf({
  value: { kind: 'project' },
  place: () => ({ file: '', line: 1, column: 1, length: 1 }),
});

async function problemsOf(text: string): Promise<readonly Diagnostic[]> {
  const document = readDocument('fuzzed.yaml', text);
  if (document.value === undefined) return document.diagnostics;
  // An extension would read another file; whether it is there is not what is tried here.
  return problemsIn({ folder: '/nowhere' } as Parameters<typeof problemsIn>[0], document.value, {
    path: 'fuzzed.yaml',
    settings,
  });
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose.
const control = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/;
const runs = process.env.CI ? 10_000 : 500;

test(`${runs} mutated files end in diagnostics at places of the file, and in no crash`, {
  timeout: 600_000,
}, async () => {
  const voice = { language: 'fr', messages: messagesIn('fr'), style: styleOf(false) } as const;
  await fc.assert(
    fc.asyncProperty(mutated, async (text) => {
      const found = await problemsOf(text);
      const lines = text.split(/\r\n|\r|\n/).length;
      for (const each of found) {
        expect(each.place.line).toBeGreaterThanOrEqual(1);
        expect(each.place.line).toBeLessThanOrEqual(lines + 1);
        expect(each.place.column).toBeGreaterThanOrEqual(1);
        expect(diagnosticText(each, voice)).not.toMatch(control);
      }
    }),
    { numRuns: runs, seed: 20_261_122 },
  );
});
