import { type Diagnostic, diagnostic, type PairedThing } from '../diagnostics/index.ts';
import type { Text } from '../model/index.ts';
import type { Fate, Part } from './fate.ts';
import { linesOf, placeOf } from './findings.ts';

/** What a list that is to be paired is a list of, and where it stands in the second source. */
export interface Where {
  readonly thing: PairedThing;
  readonly title: string;
  readonly competency: number;
  readonly level: number | null;
}

/** How many of a thing each has, and the lines of those that the second has. */
export interface Unequal {
  readonly first: number;
  readonly second: number;
  readonly fates: readonly Fate[];
}

/** Pairs texts and lists, and keeps account of what did not pair. */
export class Pairing {
  readonly diagnostics: Diagnostic[] = [];
  readonly languages: readonly [string, string];
  readonly #fates: readonly Fate[];
  /** Lines of the second source that found no partner. */
  readonly #left = new Set<Fate>();
  /** The place in the result of each competency of the second source. */
  readonly #places = new Map<number, number>();

  constructor(languages: readonly [string, string], fates: readonly Fate[]) {
    this.languages = languages;
    this.#fates = fates;
  }

  /** A text in both languages, or in the one that has it. */
  text(first: Text | undefined, second: Text | undefined): Text | undefined {
    const [from, to] = this.languages;
    const words = {
      ...(typeof first === 'string' ? { [from]: first } : first),
      ...(typeof second === 'string' ? { [to]: second } : second),
    };
    return Object.keys(words).length === 0 ? undefined : words;
  }

  /** The same as a list, which is empty where there are no words. */
  texts(first: Text | undefined, second: Text | undefined): readonly Text[] {
    const text = this.text(first, second);
    return text === undefined ? [] : [text];
  }

  /** The pairs of two lists of the same length; else the first list alone, and the second one left over. */
  list<T>(
    first: readonly T[],
    second: readonly T[],
    where: Where,
  ): readonly (readonly [T | undefined, T | undefined])[] {
    if (first.length === second.length) return first.map((each, at) => [each, second[at]]);
    const own = this.#fatesOf(where);
    this.tell(where, { first: first.length, second: second.length, fates: own });
    if (first.length === 0) return second.map((each) => [undefined, each]);
    for (const each of second.length === 0 ? [] : own) this.#left.add(each);
    return first.map((each) => [each, undefined]);
  }

  /** The words of a list of the second source that found no partner, to be kept. */
  leftOf<T>(
    first: readonly T[],
    second: readonly T[],
    words: (thing: T) => readonly (Text | undefined)[],
  ): readonly Text[] {
    const isLeft = first.length > 0 && first.length !== second.length;
    return isLeft ? second.flatMap(words).flatMap((each) => this.texts(undefined, each)) : [];
  }

  /** What only one of the two has, told. */
  alone(where: Where, first: number, second: number): void {
    this.tell(where, { first, second, fates: this.#fatesOf(where) });
  }

  /** Says where a competency of the second source went in the result. */
  place(second: number, result: number): void {
    this.#places.set(second, result);
  }

  /** Where the lines of the second source went. */
  fates(): readonly Fate[] {
    return this.#fates.map((fate) => ({
      ...fate,
      part: this.#left.has(fate) ? 'leftover' : fate.part,
      competency: fate.competency === null ? null : (this.#places.get(fate.competency) ?? null),
    }));
  }

  #fatesOf({ thing, competency, level }: Where): readonly Fate[] {
    return this.#fates.filter(
      (each) => each.competency === competency && each.level === level && each.part === partOf[thing],
    );
  }

  /** Tells that there are not as many of a thing in both, with the lines that it is about. */
  tell({ thing, title, level }: Where, { first, second, fates }: Unequal): void {
    const where = [title, ...(level === null ? [] : [String(level)])].filter((each) => each !== '').join(', ');
    const params = { thing, where, first, second, lines: linesOf(fates) };
    const place = fates.length > 0 ? placeOf(fates) : placeOf(this.#fates.slice(0, 1));
    this.diagnostics.push(diagnostic('import/unpaired', params, place));
  }
}

const partOf: Readonly<Record<PairedThing, Part>> = {
  competency: 'title',
  level: 'level',
  indicator: 'indicator',
  contrast: 'contrast',
  dimension: 'dimension',
  value: 'value',
  note: 'note',
  guidance: 'guidance',
  elaboration: 'elaboration',
  example: 'example',
};
