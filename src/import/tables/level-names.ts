import type { Headings } from '../recognise/headings.ts';
import { numberFrom } from './number.ts';

/** Gives numbers to what stands in a column of levels: `2`, `Level 2 – Taking charge`, `2. Taking charge`, or a bare name. */
export class LevelNames {
  readonly #headings: Headings;
  readonly #names: string[] = [];

  constructor(headings: Headings) {
    this.#headings = headings;
  }

  /** The level; names without a number are numbered in the order in which they first appear. */
  level(words: string): { readonly number: number; readonly title: string } {
    const number = numberFrom(words);
    if (number !== undefined && Number.isInteger(number) && number >= 0) return { number, title: '' };
    const said = this.#headings.level(words);
    if (said !== null) return { number: said.level, title: said.title };
    const [, digits, title] = /^[NL]?\s?(\d{1,3})\s*(?:[.:)–-]\s*)?(.*)$/u.exec(words) ?? [];
    if (digits !== undefined) return { number: Number(digits), title: title ?? '' };
    if (!this.#names.includes(words)) this.#names.push(words);
    return { number: this.#names.indexOf(words) + 1, title: words };
  }
}
