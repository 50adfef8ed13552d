import type { Outcome } from '../diagnostics/index.ts';
import type { FrameworkDraft } from './draft.ts';
import type { Fate } from './fate.ts';
import type { HeadingWords } from './words/heading-words.ts';

/** A source as it came: its name for messages, and its bytes. */
export interface Material {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a person said about how a source is to be read. */
export interface ReadingWish {
  /** The words by which headings are known, the project's own included. */
  readonly headings: HeadingWords;
  /** The language of the source; null where it is to be guessed. */
  readonly language: string | null;
}

/** What a reader made of a source. */
export interface Imported {
  readonly draft: FrameworkDraft;
  /** Where each line of the source went, in the order of the source. */
  readonly fates: readonly Fate[];
  /** Lists of what a competency is and is not that had to be parted without a sign where. */
  readonly unsure?: readonly UnsureList[];
}

export interface UnsureList {
  /** The place of the competency in the draft, from 0. */
  readonly competency: number;
  /** How many items the list has. */
  readonly count: number;
  readonly line: number;
  /** Its first item. */
  readonly text: string;
}

/** Turns a source into a draft; what is wrong with the source is told with its place in it, and never thrown. */
export type Reader = (material: Material, wish: ReadingWish) => Promise<Outcome<Imported>>;
