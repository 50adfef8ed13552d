import type { ExcerptLine, Place } from '../diagnostics/index.ts';

/** How much of a long line an excerpt shows before and after the place, in characters. */
const around = { before: 100, after: 300 };

/** In a long line the characters before every so many code units are counted once and kept. */
const stride = 256;

/** Tells where offsets of a text stand, in lines and characters that count from 1. */
export class Lines {
  readonly file: string;
  readonly text: string;
  #known: readonly number[] | undefined;
  readonly #counts = new Map<number, readonly number[]>();

  constructor(file: string, text: string) {
    this.file = file;
    this.text = text;
  }

  /** The place from `offset` up to `end`, or to the end of its line. */
  placeAt(offset: number, end = offset + 1): Place {
    const line = this.#lineOf(offset);
    const column = this.#charactersBefore(line, offset) + 1;
    const last = this.#wordEnd(offset, Math.min(end, this.#endOf(line)));
    return {
      file: this.file,
      line: line + 1,
      column,
      length: Math.max(1, this.#charactersBefore(line, last) + 1 - column),
      excerpt: [line - 1, line, line + 1].flatMap((each) => this.#excerpt(each, column)),
    };
  }

  /** `end` without the spaces before it. */
  #wordEnd(start: number, end: number): number {
    let last = end;
    while (last > start && (this.text[last - 1] === ' ' || this.text[last - 1] === '\t')) last -= 1;
    return last;
  }

  /** Offsets of the first character of each line; a byte-order mark belongs to no line. */
  get #starts(): readonly number[] {
    if (this.#known !== undefined) return this.#known;
    const starts = [this.text.startsWith('\ufeff') ? 1 : 0];
    for (let at = this.text.indexOf('\n'); at >= 0; at = this.text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.#known = starts;
    return starts;
  }

  #startOf(line: number): number {
    return this.#starts[line] ?? this.text.length;
  }

  /** Where the characters of a line end: before LF, CR LF, or the end of the text. */
  #endOf(line: number): number {
    const next = this.#starts[line + 1];
    if (next === undefined) return this.text.length;
    return this.text[next - 2] === '\r' && next - 2 >= this.#startOf(line) ? next - 2 : next - 1;
  }

  #excerpt(line: number, column: number): readonly ExcerptLine[] {
    if (line < 0 || line >= this.#starts.length) return [];
    const [start, end] = [this.#startOf(line), this.#endOf(line)];
    if (start === end && line === this.#starts.length - 1) return [];
    if (end - start <= around.before + around.after) return [{ line: line + 1, text: this.text.slice(start, end) }];
    const first = Math.max(1, column - around.before);
    const [from, to] = [first, column + around.after].map((each) => this.#offsetOf(line, each));
    return [{ line: line + 1, text: this.text.slice(from, to), column: first }];
  }

  /** The offset of the character at `column` of a line, or of its end where it is shorter. */
  #offsetOf(line: number, column: number): number {
    const end = this.#endOf(line);
    const strides = firstAtLeast(this.#countsOf(line), column - 1);
    let offset = this.#startOf(line) + strides * stride;
    for (let left = column - 1 - (this.#countsOf(line)[strides - 1] ?? 0); left > 0 && offset < end; left -= 1) {
      offset += isSecondHalf(this.text.charCodeAt(offset + 1)) ? 2 : 1;
    }
    return Math.min(offset, end);
  }

  #charactersBefore(line: number, offset: number): number {
    const start = this.#startOf(line);
    const strides = Math.floor(Math.max(0, offset - start) / stride);
    const counted = strides === 0 ? 0 : (this.#countsOf(line)[strides - 1] ?? 0);
    return counted + characters(this.text, start + strides * stride, offset);
  }

  #countsOf(line: number): readonly number[] {
    const known = this.#counts.get(line);
    if (known !== undefined) return known;
    const made: number[] = [];
    const end = this.#endOf(line);
    for (let at = this.#startOf(line); at + stride <= end + 1; at += stride) {
      made.push((made.at(-1) ?? 0) + characters(this.text, at, at + stride));
    }
    this.#counts.set(line, made);
    return made;
  }

  #lineOf(offset: number): number {
    const starts = this.#starts;
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** The index of the first of ascending `counts` that is at least `wanted`, or their number where none is. */
function firstAtLeast(counts: readonly number[], wanted: number): number {
  let [low, high] = [0, counts.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((counts[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

// Code points, so that an emoji before a key does not move its column by two: its second half does not count.
function characters(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) {
    if (!isSecondHalf(text.charCodeAt(at))) count += 1;
  }
  return count;
}

function isSecondHalf(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
