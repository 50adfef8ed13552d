import type { LineCounter } from 'yaml';
import type { ExcerptLine, Place } from '../diagnostics/index.ts';

/** Tells where offsets of a text stand, in lines and characters that count from 1. */
export class Lines {
  readonly file: string;
  readonly text: string;
  readonly #starts: readonly number[];

  constructor(file: string, text: string, counter: LineCounter) {
    this.file = file;
    this.text = text;
    this.#starts = counter.lineStarts;
  }

  /** The place from `offset` up to `end`, or to the end of its line. */
  placeAt(offset: number, end = offset + 1): Place {
    const line = this.#lineOf(offset);
    const start = this.#starts[line] ?? 0;
    const lineEnd = (this.#starts[line + 1] ?? this.text.length + 1) - 1;
    return {
      file: this.file,
      line: line + 1,
      column: characters(this.text, start, offset) + 1,
      length: Math.max(1, characters(this.text, offset, Math.min(end, lineEnd))),
      excerpt: [line - 1, line, line + 1].flatMap((each) => this.#excerpt(each)),
    };
  }

  #excerpt(line: number): readonly ExcerptLine[] {
    const [start, next] = [this.#starts[line], this.#starts[line + 1]];
    if (start === undefined) return [];
    const text = this.text.slice(start, next === undefined ? undefined : next - 1).replace(/\r$/, '');
    return text === '' && next === undefined ? [] : [{ line: line + 1, text }];
  }

  #lineOf(offset: number): number {
    let [low, high] = [0, this.#starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

// Code points, so that an emoji before a key does not move its column by two.
function characters(text: string, from: number, to: number): number {
  let count = 0;
  for (const _ of text.slice(from, to).replace(/\r$/, '')) count += 1;
  return count;
}
