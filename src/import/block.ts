import type { Section } from './words/heading-words.ts';

/** Where a block stands in its source. */
export interface Standing {
  /** Line of a text or HTML file; paragraph or line of print, counted from 1, of a document. */
  readonly line: number;
  /** Page of a document that has pages, from 1. */
  readonly page?: number;
}

/** One piece of a document, whatever its format: a heading, an item of a list, a paragraph, or the row of a table. */
export type Block =
  | HeadingBlock
  | BulletBlock
  | ParagraphBlock
  | RowBlock
  | AsideBlock
  | ContrastBlock
  | DimensionBlock;

interface BlockBase extends Standing {
  readonly text: string;
  /** Whether it follows the block before without a gap, as a line follows a line. */
  readonly isClose: boolean;
  /** The words of the source, where `text` is only part of them. */
  readonly said?: string;
}

export interface HeadingBlock extends BlockBase {
  readonly kind: 'heading';
  /** From 1, the highest. */
  readonly rank: number;
  /** What it announces, where that is known from the table that it stands in and not from its words. */
  readonly means?: Section | { readonly level: number };
  /** Whether it repeats what the head of a table says once, and so is no line of its own. */
  readonly isMade?: boolean;
}

export interface BulletBlock extends BlockBase {
  readonly kind: 'bullet';
  /** From 0, the outermost. */
  readonly depth: number;
  /** The number that it is marked with, where it is marked with one. */
  readonly ordinal: number | null;
}

export interface ParagraphBlock extends BlockBase {
  readonly kind: 'paragraph';
}

export interface RowBlock extends BlockBase {
  readonly kind: 'row';
  /** What stands in each cell, from the left. */
  readonly cells: readonly (readonly Block[])[];
  /** Whether a table begins with it. */
  readonly isFirst: boolean;
}

/** A row of a table that sets what it is against what it is not. */
export interface ContrastBlock extends BlockBase {
  readonly kind: 'contrast';
  readonly is: string;
  readonly isNot: string;
}

/** A row of a table that sets the lower levels against the upper ones. */
export interface DimensionBlock extends BlockBase {
  readonly kind: 'dimension';
  readonly title: string;
  readonly definition: string;
  readonly lower: string;
  readonly upper: string;
}

/** What stands on the page and is not its content: menus, headers and footers that repeat. */
export interface AsideBlock extends BlockBase {
  readonly kind: 'aside';
  /** Whether it is the head of a table, which is content although it says nothing of its own. */
  readonly isHead?: boolean;
}
