import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/document/index.ts';
import { marked } from '../support/marked.ts';

function said(text: string) {
  return readDocument('file.yaml', text).diagnostics.map(({ code, place: { line, column } }) => ({
    code,
    line,
    column,
  }));
}

function expectRefused(withMarks: string, code: string): void {
  const { text, marks } = marked(withMarks);
  expect(said(text)).toEqual(marks.map((mark) => ({ code, ...mark })));
}

function read(text: string): unknown {
  const { value, diagnostics } = readDocument('file.yaml', text);
  expect(diagnostics).toEqual([]);
  return value?.value;
}

describe('what YAML allows and this toolkit refuses', () => {
  it.each([
    ['a key that is there twice', 'a: 1\n┆a: 2\n┆a: 3\n', 'yaml/duplicate-key'],
    ['a key that is there twice in braces', 'a: {b: 1, ┆b: 2}\n', 'yaml/duplicate-key'],
    ['a key that is there twice, once in quotes', 'a: 1\n┆"a": 2\n', 'yaml/duplicate-key'],
    ['a tag that runs code', 'a: ┆!!js/function "x"\n', 'yaml/unknown-tag'],
    ['a tag of somebody else', 'a: ┆!foo {b: 1}\nb: ┆!e!x 1\n', 'yaml/unknown-tag'],
    [
      'tags of YAML that make no plain value',
      'a: ┆!!set {x}\nb: ┆!!binary aGk=\nc: ┆!!timestamp 2001-01-01\n',
      'yaml/unknown-tag',
    ],
    ['a tag that its value contradicts', 'a: ┆!!int abc\n', 'yaml/unknown-tag'],
    ['YAML 1.1', '┆%YAML 1.1\n---\na: yes\n', 'yaml/version'],
    ['YAML 1.1 after a comment', '# first\n┆%YAML 1.1\n---\na: yes\n', 'yaml/version'],
    ['YAML of the future', '┆%YAML 2.0\n---\na: 1\n', 'yaml/version'],
    ['two documents', 'a: 1\n┆---\nb: 2\n', 'yaml/several-documents'],
    ['a hundred documents', `a: 1\n┆---\n${'b: 2\n---\n'.repeat(99)}`, 'yaml/several-documents'],
    ['a second document that is broken', 'a: 1\n┆---\nb: [\n', 'yaml/several-documents'],
    ['a list as a key', '┆[a, b]: 1\n', 'yaml/key-not-text'],
    ['a map as a key', '? ┆{a: 1}\n: 2\n', 'yaml/key-not-text'],
    ['a map as a key without a colon, as templates write it', 'title: {┆{name}}\n', 'yaml/key-not-text'],
    ['a number as a key', 'a:\n  ┆1: x\n  ┆2.5: y\n  ┆0x1F: z\n', 'yaml/key-not-text'],
    ['true, null and nothing as keys', '┆true: 1\n┆null: 2\n┆~: 3\n', 'yaml/key-not-text'],
    ['an alias as a key', 'a: &x y\n┆*x : 1\n', 'yaml/key-not-text'],
    ['an alias of nothing', 'a: ┆*x\n', 'yaml/syntax'],
    ['an alias inside its own anchor', 'a: &x [┆*x]\n', 'yaml/alias-expansion'],
    ['an alias deep inside its own anchor', 'a: &x\n  b:\n    - c: {d: ┆*x}\n', 'yaml/alias-expansion'],
    ['a control character', 'title: a┆\u001b[31mred\n', 'yaml/control-character'],
    ['a control character in a comment', 'a: 1 # ┆\u0007\n', 'yaml/control-character'],
    ['a control character of the second set, in quotes', 'a: "┆\u009b31m"\n', 'yaml/control-character'],
  ])('%s', (_, text, code) => {
    expectRefused(text, code);
  });

  it.each([
    ['nothing', ''],
    ['a space', ' '],
    ['empty lines', '\n\n\r\n'],
    ['comments', '# one\n# two\n'],
    ['a byte-order mark', '\ufeff'],
    ['the start of a document', '---\n'],
    ['its start and its end', '---\n...\n'],
    ['a directive', '%YAML 1.2\n'],
  ])('a file that holds only %s is empty', (_, text) => {
    expect(said(text).map((each) => each.code)).toEqual(['file/empty']);
  });
});

describe('what is sound', () => {
  it.each([
    ['carriage returns', 'kind: framework\r\ntitle: "a\r\n  b"\r\n', { kind: 'framework', title: 'a b' }],
    ['a byte-order mark', '\ufeffkind: framework\n', { kind: 'framework' }],
    [
      'words that YAML 1.1 read as truth',
      'a: yes\nb: no\nc: on\nd: Off\ne: y\n',
      { a: 'yes', b: 'no', c: 'on', d: 'Off', e: 'y' },
    ],
    [
      'numbers that YAML 1.1 had',
      'a: 0b11\nb: 1_000\nc: 190:20:30\nd: 2001-01-01\n',
      { a: '0b11', b: '1_000', c: '190:20:30', d: '2001-01-01' },
    ],
    [
      'numbers of YAML 1.2',
      'a: 0o17\nb: 0x1F\nc: 007\nd: 1e3\ne: -.inf\nf: .5\n',
      { a: 15, b: 31, c: 7, d: 1000, e: Number.NEGATIVE_INFINITY, f: 0.5 },
    ],
    ['an alias of what stands before it', 'a: &x [1]\nb: *x\n', { a: [1], b: [1] }],
    ['a merge key, which is a key like others', '<<: {a: 1}\n', { '<<': { a: 1 } }],
    ['tags of the core schema', 'a: !!str 5\nb: !!map {c: 1}\n', { a: '5', b: { c: 1 } }],
    ['a control character that is written as an escape', 'a: "\\e[31m"\n', { a: '\u001b[31m' }],
    ['a single document with its marks', '---\na: 1\n...\n', { a: 1 }],
  ])('%s', (_, text, value) => {
    expect(read(text)).toEqual(value);
  });

  it('keys named like the inner workings of objects touch nothing but their own map', () => {
    for (const text of [
      '__proto__: {polluted: yes}\nconstructor: {prototype: {polluted: yes}}\n',
      '? __proto__\n: {polluted: yes}\n',
    ]) {
      const value = read(text);
      expect(Object.keys(value as object)).toContain('__proto__');
      expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
      expect('polluted' in {}).toBe(false);
    }
  });
});

describe('what could take for ever', () => {
  it.each([
    ['brackets', '['.repeat(20_000), 101],
    ['brackets that are closed', `a: ${'['.repeat(20_000)}${']'.repeat(20_000)}`, 103],
    ['braces', '{a: '.repeat(20_000), 401],
    ['dashes on one line', `${'- '.repeat(20_000)}x`, 201],
    ['question marks', '? '.repeat(20_000), 201],
  ])('nesting in %s goes a hundred deep, and no deeper', (_, text, column) => {
    expect(said(text)).toEqual([{ code: 'yaml/too-deep', line: 1, column }]);
  });

  it('nesting by indentation goes a hundred deep, and no deeper', () => {
    const lines = Array.from({ length: 3000 }, (_, depth) => `${' '.repeat(depth)}a:`);
    expect(said(lines.join('\n'))).toEqual([{ code: 'yaml/too-deep', line: 101, column: 101 }]);
    expect(said(`${lines.slice(0, 100).join('\n')} x`)).toEqual([]);
  });

  it('aliases that double again and again end at the one that goes too far', () => {
    const levels = 'bcdefghijklmnopqrstuvwxyz'.split('').map((name, index) => {
      const before = 'abcdefghijklmnopqrstuvwxyz'[index];
      return `${name}: &${name} [${Array(9).fill(`*${before}`).join(', ')}]`;
    });
    const found = said(['a: &a [x, x, x, x, x, x, x, x, x]', ...levels].join('\n'));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ code: 'yaml/alias-expansion', line: 6 });
  });

  it('a long line with a fault at each item has its places in time', () => {
    const items = Array.from({ length: 100_000 }, () => '1: "é😀"');
    const found = said(`{${items.join(', ')}}`);
    expect(found).toHaveLength(1000);
    expect(found.at(-1)).toEqual({ code: 'yaml/key-not-text', line: 1, column: 2 + 999 * 9 });
  });

  it('a map of a hundred thousand keys is searched for double ones in time', () => {
    const keys = Array.from({ length: 100_000 }, (_, index) => `k${index}: 1`);
    expect(said([...keys, '"k0": 2'].join('\n'))).toEqual([{ code: 'yaml/duplicate-key', line: 100_001, column: 1 }]);
  });

  it.each([
    ['openings', '['],
    ['closings', ']'],
    ['quotes', '"'],
    ['apostrophes', "'"],
    ['colons', ': '],
    ['dashes', '-'],
    ['commas', ','],
    ['anchors', '&a '],
    ['aliases', '*a '],
    ['tags', '! '],
    ['bars', '|\n'],
    ['marks', '---\n'],
    ['ends', '...\n'],
    ['comments', '#\n'],
    ['tabs', '\t'],
    ['line ends', '\n'],
    ['carriage returns', '\r'],
    ['percents', '%\n'],
    ['escapes', '"\\'],
    ['pairs', 'a: b: '],
    ['questions', '?\n'],
    ['broken items', '- a: b: c\n'],
    ['broken keys', 'a\n'],
    ['unclosed lines', 'a: [\n'],
    ['comments after commas', '[,#\n'],
  ])('a hundred thousand %s end in at most a thousand diagnostics of bounded length', (_, piece) => {
    const { diagnostics } = readDocument('file.yaml', piece.repeat(100_000));
    expect(diagnostics.length).toBeLessThanOrEqual(1000);
    for (const { params, place } of diagnostics) {
      expect(JSON.stringify(params).length).toBeLessThan(2000);
      expect(JSON.stringify(place.excerpt ?? []).length).toBeLessThan(6000);
    }
  });

  it.each([['- a: b: c\n'], ['- a: 1\n'], ['? 1\n'], ['1: "x", '], ['[1,'], ['"a"\n']])(
    'ten megabytes of %j end in diagnostics',
    (piece) => {
      const { diagnostics } = readDocument('file.yaml', piece.repeat(Math.floor(10_000_000 / piece.length)));
      expect(diagnostics.length).toBeGreaterThan(0);
    },
  );

  it('more words and signs than fit into memory are not read to their end', () => {
    expect(said('- 1\n'.repeat(600_000))).toEqual([{ code: 'yaml/too-many-signs', line: 300_001, column: 1 }]);
  });

  it('a key of a megabyte is cut where a message repeats it', () => {
    const key = 'k'.repeat(1_000_000);
    const [found] = readDocument('file.yaml', `"${key}": 1\n? "${key}"\n: 2\n? "${key}"\n: 3\n`).diagnostics;
    expect(JSON.stringify(found).length).toBeLessThan(5000);
  });
});
