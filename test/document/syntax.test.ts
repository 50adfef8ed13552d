import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/document/index.ts';
import { marked } from '../support/marked.ts';

/** What is said of a text, as `code problem` or `code`, and where, against its marks. */
function faultsOf(withMarks: string) {
  const { text, marks } = marked(withMarks);
  const { diagnostics } = readDocument('file.yaml', text);
  const said = diagnostics.map(({ code, params }) => ('problem' in params ? String(params.problem) : code));
  const places = diagnostics.map(({ place: { line, column } }) => ({ line, column }));
  return { said, places, marks };
}

function expectFaults(withMarks: string, said: readonly string[]): void {
  const found = faultsOf(withMarks);
  expect(found.said).toEqual(said);
  expect(found.places).toEqual(found.marks);
}

describe('a fault is named and placed as a person would', () => {
  it.each([
    ['a quote that is never closed', 'kind: framework\ntitle: ┆"abc\nid: x\n', 'unclosed-quote'],
    [
      'a quote that is never closed, among others that are',
      'a:\n  - title: ┆"abc\n    definition: "def"\n',
      'unclosed-quote',
    ],
    ['a single quote that is never closed', "title: ┆'abc\nid: x\n", 'unclosed-quote'],
    ['an apostrophe in single quotes', "title: 'l'┆agent'\nid: x\n", 'after-value'],
    ['words after a quote', 'title: "abc" ┆def\n', 'after-value'],
    ['words after a bracket', 'title: [draft] ┆Service\nid: x\n', 'after-value'],
    ['a bracket that is never closed', 'languages: ┆[fr, en\nid: x\n', 'unclosed-bracket'],
    ['a brace that is never closed, in a list', 'a:\n  - title: ┆{fr: A, en: B\n    id: x\n', 'unclosed-bracket'],
    ['a bracket closed by a brace', 'languages: ┆[fr, en}\nid: x\n', 'unclosed-bracket'],
    ['the inner one of two brackets', 'a:\n  b: {c: ┆[1, 2}\n  d: 1\n', 'unclosed-bracket'],
    ['a bracket in JSON', '{\n "a": 1,\n "b": ┆[1, 2\n}\n', 'unclosed-bracket'],
    ['a bracket that closes nothing', 'languages: [fr, en]┆]\nid: x\nversion: 1.0.0\n', 'extra-bracket'],
    ['a comma left out', 'title: {fr: A ┆en: B}\n', 'missing-comma'],
    ['a comma left out between quotes', 'title: {fr: "A" ┆"en": "B"}\n', 'missing-comma'],
    ['a comma left out in JSON', '{\n "a": 1\n ┆"b": 2\n}\n', 'missing-comma'],
    ['a key indented less than its siblings', 'a:\n    b: 1\n  ┆c: 2\nd: 3\n', 'indentation'],
    ['a key indented more than its siblings', 'a:\n  b: 1\n    ┆c: 2\nd: 3\n', 'indentation'],
    ['a key of a list item indented less', 'a:\n  - id: x\n   ┆title: y\n  - id: z\n', 'indentation'],
    ['a key of a list item indented more', 'a:\n  - id: x\n     ┆title: y\n  - id: z\n', 'indentation'],
    ['a list item indented less', 'a:\n  - x\n ┆- y\nd: 3\n', 'indentation'],
    ['a list at the margin of a map', 'a: 1\n┆- b\n- c\n', 'indentation'],
    ['a text indented less than it began', 'a: |\n   x\n  ┆y\nb: 1\n', 'indentation'],
    ['a list in brackets at the margin', 'a: [\n┆b, c\n]\nd: 1\n', 'indentation'],
    ['a colon left out', 'kind: framework\n┆id x\nversion: 1\n', 'missing-colon'],
    ['a colon left out at the end', 'kind: framework\n┆id\n', 'missing-colon'],
    ['a space left out after a colon', 'kind:┆framework\nid: x\n', 'missing-space'],
    ['a space left out before a comment', 'a: "x"┆#c\n', 'missing-space'],
    ['a colon in a text without quotes', 'title: ┆Note: this\nid: x\n', 'nested-mapping'],
    ['a text that begins with a star', 'title: ┆*bold*\n', 'alias'],
    ['a text that begins with @', 'title: ┆@home\n', 'unexpected'],
    ['a text that begins with a bar', 'title: ┆|foo\nid: x\n', 'unexpected'],
    ['a list item on the line of its key', 'a: ┆- b\nid: x\n', 'unexpected'],
    ['an unknown escape', 'title: "a┆\\qb"\n', 'escape'],
    ['a merge conflict', 'a: 1\n┆<<<<<<< HEAD\nb: 2\n=======\nb: 3\n>>>>>>> other\nc: 3\n', 'merge-conflict'],
    ['a tab before a key', 'a:\n┆\tb: 1\n', 'yaml/tab'],
    ['a tab after spaces', 'a:\n  ┆\tb: 1\n', 'yaml/tab'],
    ['a tab after a dash', 'a:\n  -┆\tid: x\n    t: y\n', 'yaml/tab'],
    ['a tab under a value', 'a: 1\n┆\tb: 2\n', 'yaml/tab'],
  ])('%s', (_, text, problem) => {
    expectFaults(text, [problem]);
    expectFaults(text.replaceAll('\n', '\r\n'), [problem]);
  });
});

describe('what follows a fault', () => {
  it('is folded as far as its block goes', () => {
    expectFaults('a:\n  - id: ┆"x\n    b: {c: 1\n    d: e: f\n', ['unclosed-quote']);
    expectFaults('a:\n  ┆b c\n  d: e: f\n  g: [\n', ['missing-colon']);
  });

  it('is told where a new block begins', () => {
    expectFaults('a: ┆b: c\nd: 1\ne: ┆f: g\n', ['nested-mapping', 'nested-mapping']);
    expectFaults('list:\n  - t: ┆a: b\n    u: 1\n  - t: ┆c: d\n', ['nested-mapping', 'nested-mapping']);
  });

  it('does not hide a key that is there twice before it', () => {
    expectFaults('a: 1\n┆a: 2\nb: ┆c: d\n', ['yaml/duplicate-key', 'nested-mapping']);
  });
});
