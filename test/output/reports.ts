import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { type Diagnostic, diagnostic, type Place, type Severity } from '../../src/diagnostics/index.ts';
import { messagesIn } from '../../src/i18n/index.ts';
import { styleOf } from '../../src/output/text/style.ts';
import type { ReportWish, ValidationResult } from '../../src/output/validation.ts';

/** How tests want reports: in English, without colour, everything. */
export const plainWish: ReportWish = {
  language: 'en',
  messages: messagesIn('en'),
  style: styleOf(false),
  quiet: false,
  maxProblems: null,
  location: (file) => file,
  hash: (text) => createHash('sha256').update(text).digest('hex'),
  now: new Date('2026-11-22T12:00:00Z'),
  version: '1.2.3',
};

export function placeIn(file: string, line = 1, column = 1): Place {
  return { file, line, column, length: 1, excerpt: [{ line, text: 'kind: framework' }] };
}

/** An error about an unknown key, at a line of a file. */
export function unknownKey(property: string, place: Place): Diagnostic {
  return diagnostic('schema/unknown-property', { property, parent: '', suggestion: null, known: [] }, place);
}

/** A warning about a translation that is missing. */
export function untranslated(language: string, place: Place): Diagnostic {
  return diagnostic('text/missing-translation', { language }, place);
}

export function resultOf(files: readonly string[], diagnostics: readonly Diagnostic[] = []): ValidationResult {
  return { files, diagnostics };
}

/** Text as hostile files have it: controls, lone surrogates, markup, separators of every format. */
const hostileText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      '%',
      ':',
      ',',
      '\n',
      '\r',
      '<',
      '>',
      '&',
      '"',
      "'",
      '|',
      '`',
      ']]>',
      '\0',
      '\ud800',
      '\uffff',
      'é',
    ),
  }),
);

const places = fc.record({
  file: fc.constantFrom('a.yaml', 'folder/b c.yaml', 'é:ü,%.yaml', '<stdin>'),
  line: fc.integer({ min: 1, max: 9999 }),
  column: fc.integer({ min: 1, max: 200 }),
});

const severity = fc.constantFrom<Severity>('error', 'warning', 'info');

const diagnostics: fc.Arbitrary<Diagnostic> = fc
  .record({ text: hostileText, at: places, severity })
  .map(({ text, at, severity }) => ({
    ...unknownKey(text, { ...placeIn(at.file, at.line, at.column), excerpt: [{ line: at.line, text }] }),
    severity,
  }));

/** Any result, of hostile files too. */
export const results: fc.Arbitrary<ValidationResult> = fc
  .record({ found: fc.array(diagnostics, { maxLength: 12 }), clean: fc.subarray(['clean.yaml', 'ok/too.yaml']) })
  .map(({ found, clean }) => resultOf([...new Set([...clean, ...found.map((each) => each.place.file)])].sort(), found));
