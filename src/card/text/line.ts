import type { FontId } from '../mark.ts';
import type { Face, Fonts, Part } from './fonts.ts';

/** A stretch of text in one face and colour. */
export interface Span {
  readonly text: string;
  readonly face?: Face | undefined;
  readonly colour?: string | undefined;
  readonly language?: string | undefined;
}

/** What one font draws of a line; `x` and `width` in points from the start of the line. */
export interface LineRun {
  readonly x: number;
  readonly width: number;
  readonly font: FontId;
  readonly text: string;
  /** What it says, where that is not what it draws. */
  readonly said?: string;
  readonly colour: string | undefined;
  readonly language: string | undefined;
}

/** A line with its runs where they stand, from the start of the line. */
export interface SetLine {
  readonly runs: readonly LineRun[];
  /** In points, without the space after its last word. */
  readonly width: number;
  readonly rightToLeft: boolean;
}

/** A piece of text that is not broken, as part of what an author wrote; a space may follow it. */
export interface Token {
  readonly part: Part;
  readonly span: Span;
  readonly space: boolean;
}

/** A line before its runs are set: enough to count lines by. */
export type Line = readonly Token[];

export interface LineWish {
  readonly fonts: Fonts;
  readonly size: number;
  /** In points. */
  readonly width: number;
}

/** The width of the space after a token, in thousandths. */
export function spaceAfter(token: Token | undefined, fonts: Fonts): number {
  return token?.space === true ? fonts.blank(token.part.face) : 0;
}
