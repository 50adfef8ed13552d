import { isText, otherThanText } from './core-schema.ts';
import { Cursor, doubt, sign } from './quick-cursor.ts';

/** What no plain text begins with; a dash may where a word follows at once. */
const indicators = new Set([...'?:,[]{}#&*!|>%@`"\''].map((each) => each.charCodeAt(0)));

const escapes: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
]);

/** Reads single values. Each reading begins at the first sign of the value. */
export class ScalarCursor extends Cursor {
  /** A plain text, number or other word behind a key or a dash of `parent` spaces. */
  plain(parent: number): unknown {
    const { text, at } = this;
    this.refuseIndicator();
    const line = text.slice(at, this.lineEnd(at));
    const comment = line.indexOf(' #');
    const end = this.trimmed(at, comment < 0 ? at + line.length : at + comment);
    const first = text.slice(at, end);
    refuseColon(first);
    this.#finish(at, end);
    if (this.indent <= parent) return scalarOf(first);
    if (comment >= 0) throw doubt;
    return this.#continued(first, parent);
  }

  #finish(start: number, end: number): void {
    this.start = start;
    this.end = end;
    this.at = this.lineAfter(end);
    this.nextLine();
  }

  /** A plain text that goes on over the lines that are indented deeper. */
  #continued(first: string, parent: number): string {
    const { start } = this;
    let words = first;
    while (this.indent > parent) {
      const { at } = this;
      const between = this.text.slice(this.end, this.lineStart);
      const end = this.trimmed(at, this.lineEnd(at));
      const line = this.text.slice(at, end);
      if (between.includes('#') || line.includes(' #') || this.code === sign.dash) throw doubt;
      refuseColon(line);
      words += folding(between.split('\n').length - 2) + line;
      this.#finish(start, end);
    }
    return words;
  }

  refuseIndicator(): void {
    const { code } = this;
    if (indicators.has(code) || (code === sign.dash && !isWordSign(this.text.charCodeAt(this.at + 1)))) throw doubt;
  }

  /** A text in quotes, up to behind the closing one; lines after the first are indented deeper than `parent`. */
  quoted(parent: number): string {
    const { at } = this;
    const isDouble = this.code === sign.doubleQuote;
    const close = isDouble ? this.#doubleClose(at + 1) : this.#singleClose(at + 1);
    const source = this.text.slice(at + 1, close);
    this.start = at;
    this.end = close + 1;
    this.at = close + 1;
    const words = source.includes('\n') ? foldedQuote(source, parent) : source;
    return isDouble ? unescaped(words) : words.replaceAll("''", "'");
  }

  #doubleClose(from: number): number {
    let close = this.text.indexOf('"', from);
    while (close > 0 && this.#isEscaped(close, from)) close = this.text.indexOf('"', close + 1);
    if (close < 0) throw doubt;
    return close;
  }

  #isEscaped(at: number, from: number): boolean {
    let first = at;
    while (first > from && this.text[first - 1] === '\\') first -= 1;
    return (at - first) % 2 === 1;
  }

  #singleClose(from: number): number {
    let close = this.text.indexOf("'", from);
    while (close > 0 && this.text.charCodeAt(close + 1) === sign.singleQuote) close = this.text.indexOf("'", close + 2);
    if (close < 0) throw doubt;
    return close;
  }
}

function isWordSign(code: number): boolean {
  return code > sign.space && !indicators.has(code);
}

/** A colon that ends a key has no place in a text. */
function refuseColon(line: string): void {
  for (let at = line.indexOf(':'); at >= 0; at = line.indexOf(':', at + 1)) {
    if (at === line.length - 1 || line.charCodeAt(at + 1) === sign.space) throw doubt;
  }
}

/** The value of a plain word. */
export function scalarOf(source: string): unknown {
  return isText(source) ? source : otherThanText(source);
}

/** What stands for line ends in a folded text: a space, or the empty lines. */
function folding(emptyLines: number): string {
  return emptyLines === 0 ? ' ' : '\n'.repeat(emptyLines);
}

function foldedQuote(source: string, parent: number): string {
  const [first = '', ...rest] = source.split(/\r?\n/);
  let words = first.replace(/ +$/, '');
  let empty = 0;
  for (const [index, line] of rest.entries()) {
    const isLast = index === rest.length - 1;
    const core = line.replace(isLast ? /^ +/ : /^ +| +$/g, '');
    if (core === '' && !isLast) empty += 1;
    else {
      if (line.length - line.trimStart().length <= parent) throw doubt;
      words += folding(empty) + core;
      empty = 0;
    }
  }
  return words;
}

function unescaped(words: string): string {
  if (!words.includes('\\')) return words;
  return words.replace(
    /\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(.?))/gs,
    (_, long?: string, short?: string, one = '') => {
      const code = long ?? short;
      const made = code === undefined ? escapes.get(String(one)) : String.fromCharCode(Number.parseInt(code, 16));
      if (made === undefined || /[\ud800-\udfff]/.test(made)) throw doubt;
      return made;
    },
  );
}
