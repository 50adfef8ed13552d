import type { Outcome } from '../diagnostics/index.ts';
import type { Monolingual } from '../exchange/index.ts';
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
  /** What the columns of a table hold, by heading or letter; read by `--map`. */
  readonly columns?: ReadonlyMap<string, string>;
}

/** What a reader made of a source. */
export interface Imported {
  readonly draft: FrameworkDraft;
  /** Where each line of the source went, in the order of the source. */
  readonly fates: readonly Fate[];
  /** Lists of what a competency is and is not that had to be parted without a sign where. */
  readonly unsure?: readonly UnsureList[];
  /** A package of ours in one of the languages of its framework: two of them are put together by their ids. */
  readonly monolingual?: Monolingual;
  /** How the tables of a spreadsheet were understood. */
  readonly layouts?: readonly SheetLayout[];
}

/** How a table was understood. */
export interface SheetLayout {
  /** Empty where the source has no names for its tables. */
  readonly sheet: string;
  readonly kind: 'own' | 'indicators' | 'levels' | 'matrix';
  readonly rows: number;
  readonly columns: readonly { readonly heading: string; readonly field: string }[];
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
