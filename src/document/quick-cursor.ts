/** Thrown where the quick reading is not sure; the careful one then has the only word. */
export const doubt = new Error('doubt');

/** Code units of the signs that reading looks for. */
export const sign = {
  lineFeed: 0x0a,
  carriageReturn: 0x0d,
  space: 0x20,
  doubleQuote: 0x22,
  hash: 0x23,
  singleQuote: 0x27,
  comma: 0x2c,
  dash: 0x2d,
  colon: 0x3a,
  greater: 0x3e,
  bracket: 0x5b,
  closingBracket: 0x5d,
  brace: 0x7b,
  bar: 0x7c,
  closingBrace: 0x7d,
} as const;

/** A place in a text that moves on, from value to value and from line to line. */
export class Cursor {
  readonly text: string;
  at = 0;
  /** Where the present line begins, and by how many spaces it is indented; -1 at the end of the text. */
  lineStart = 0;
  indent = 0;
  /** Where the value that was read last begins and ends; at the same offset where it is empty. */
  start = 0;
  end = 0;

  constructor(text: string) {
    this.text = text;
  }

  get code(): number {
    return this.text.charCodeAt(this.at);
  }

  /** From the beginning of a line to the first sign of the next one that holds more than a comment. */
  nextLine(): void {
    const { text } = this;
    let { at } = this;
    let line = at;
    for (;;) {
      while (text.charCodeAt(at) === sign.space) at += 1;
      const code = text.charCodeAt(at);
      if (at >= text.length || (!isLineEnd(code) && code !== sign.hash)) break;
      at = this.lineAfter(at);
      line = at;
    }
    this.at = at;
    this.lineStart = line;
    this.indent = at >= text.length ? -1 : at - line;
  }

  /** From behind a value to the next line; nothing but a comment may stand between. */
  endLine(): void {
    const from = this.at;
    this.skipSpaces();
    if (this.code === sign.hash ? this.at === from : !this.isAtLineEnd()) throw doubt;
    this.at = this.lineAfter(this.at);
    this.nextLine();
  }

  skipSpaces(): void {
    while (this.code === sign.space) this.at += 1;
  }

  isAtLineEnd(): boolean {
    return this.at >= this.text.length || isLineEnd(this.code);
  }

  /** Where the characters of the line end in which `at` stands, and where the line after it begins. */
  lineEnd(at: number): number {
    const feed = this.text.indexOf('\n', at);
    if (feed < 0) return this.text.length;
    return feed > at && this.text.charCodeAt(feed - 1) === sign.carriageReturn ? feed - 1 : feed;
  }

  lineAfter(at: number): number {
    const feed = this.text.indexOf('\n', at);
    return feed < 0 ? this.text.length : feed + 1;
  }

  /** `end` without the spaces before it. */
  trimmed(start: number, end: number): number {
    let last = end;
    while (last > start && this.text.charCodeAt(last - 1) === sign.space) last -= 1;
    return last;
  }
}

function isLineEnd(code: number): boolean {
  return code === sign.lineFeed || code === sign.carriageReturn;
}
