import type { Span } from './text/line.ts';

/** What a card says, before anyone asked where: every pen starts from these. */
export type Block =
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | TableBlock
  | BoxBlock
  | WritingBlock
  | TickBlock
  | FigureBlock
  | PairBlock
  | ContentsBlock;

/** The running text of a block; a plain string is one span. */
export type Words = string | readonly Span[];

export interface HeadingBlock {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly words: Words;
  /** A word or two before the title, on a coloured ground: « Niveau 2 ». */
  readonly badge?: string;
  /** How far up a scale this stands, shown as steps beside the words that say it. */
  readonly step?: { readonly at: number; readonly of: number };
  /** Makes the heading a target of links and an entry of the outline. */
  readonly target?: string;
}

export type ParagraphRole = 'body' | 'lead' | 'small' | 'label' | 'eyebrow' | 'strong';

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly words: Words;
  readonly role: ParagraphRole;
  /** How a terminal colours it; the words say it all without. */
  readonly tone?: 'good' | 'warning' | 'faint';
  readonly align?: 'left' | 'center' | 'right';
}

export interface ListBlock {
  readonly kind: 'list';
  readonly items: readonly Words[];
  readonly small?: boolean;
}

export interface TableBlock {
  readonly kind: 'table';
  /** Shares of the width, and what each column is called. */
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
  /** Whether the first cell of each row names the row. */
  readonly rowHeaders: boolean;
  readonly look: 'ruled' | 'grid' | 'plain';
  /** Font size of the whole table, in points; the body's where it is not said. */
  readonly size?: number;
  /** What the table is, for those who cannot see what surrounds it. */
  readonly summary?: string;
}

export interface Column {
  readonly share: number;
  readonly header: readonly Block[];
  /** Of what stands in the column, where it is not the document's. */
  readonly language?: string;
}

export interface TableRow {
  readonly cells: readonly (readonly Block[])[];
  /** A row that stands out: a target, a total. */
  readonly marked?: boolean;
}

export interface BoxBlock {
  readonly kind: 'box';
  readonly tone: 'tint' | 'edge';
  readonly blocks: readonly Block[];
}

/** Ruled lines, or a frame, to write in. */
export interface WritingBlock {
  readonly kind: 'writing';
  readonly lines: number;
  readonly label?: string;
  readonly name: string;
  readonly tooltip: string;
  /** Width in points; the whole column where it is not said. */
  readonly width?: number;
}

/** A box to tick, one of those that share a name. */
export interface TickBlock {
  readonly kind: 'tick';
  readonly name: string;
  readonly value: string;
  readonly tooltip: string;
  readonly label?: Words;
}

/** A drawing with a sentence that says the same; coordinates from its top left corner, in points. */
export interface FigureBlock {
  readonly kind: 'figure';
  readonly alt: string;
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly FigureShape[];
}

/** A colour by what it means; each pen has its own for light, dark and paper. */
export type FigureTone = 'ink' | 'faint' | 'rule' | 'tint' | 'accent' | 'paper';

/** A part of a drawing; what is told by a tone is told by a form or a word too. */
export type FigureShape =
  | {
      readonly form: 'area';
      /** A closed line through these points. */
      readonly points: readonly Point[];
      readonly fill: FigureTone | null;
      readonly stroke?: FigureTone;
      readonly thickness?: number;
    }
  | {
      readonly form: 'line';
      readonly points: readonly Point[];
      readonly stroke: FigureTone;
      readonly thickness?: number;
    }
  | {
      readonly form: 'text';
      readonly at: Point;
      readonly words: string;
      readonly size: number;
      readonly tone: FigureTone;
      /** Where the words stand from their point. */
      readonly anchor: 'start' | 'middle' | 'end';
      readonly strong?: boolean;
    };

export type Point = readonly [x: number, y: number];

/** Blocks side by side that belong together: fields of one line of a form. */
export interface PairBlock {
  readonly kind: 'pair';
  readonly shares: readonly number[];
  readonly cells: readonly (readonly Block[])[];
}

/** What stands where: each entry leads to its page. */
export interface ContentsBlock {
  readonly kind: 'contents';
  readonly entries: readonly { readonly title: Words; readonly page: number; readonly target: string }[];
}

/** The spans of some words. */
export function spansOf(words: Words): readonly Span[] {
  return typeof words === 'string' ? [{ text: words }] : words;
}

/** The language that all of some words are in, where it is not that of what surrounds them. */
export function languageOf(words: Words): string | undefined {
  const [first, ...others] = spansOf(words).map((each) => each.language);
  return others.every((each) => each === first) ? first : undefined;
}

/** Words one after the other. */
export function wordsOf(...all: readonly Words[]): Words {
  return all.every((each) => typeof each === 'string') ? all.join('') : all.flatMap(spansOf);
}

/** The plain text of some words. */
export function plainOf(words: Words): string {
  return typeof words === 'string' ? words : words.map((each) => each.text).join('');
}

/** The spans of some words, in `face` where they do not say another. */
export function faced(words: Words, face: 'regular' | 'bold'): readonly Span[] {
  return spansOf(words).map((span) => ({ face, ...span }));
}
