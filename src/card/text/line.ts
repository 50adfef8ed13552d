import type { FontId } from '../mark.ts';
import type { Face, Fonts } from './fonts.ts';

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
  readonly colour: string | undefined;
  readonly language: string | undefined;
}

export interface Line {
  readonly runs: readonly LineRun[];
  readonly width: number;
  readonly rightToLeft: boolean;
}

/** A piece of text that is not broken; a space may follow it. */
export interface Token {
  readonly text: string;
  readonly face: Face;
  readonly span: Span;
  readonly width: number;
  readonly space: boolean;
}

export interface LineWish {
  readonly fonts: Fonts;
  readonly size: number;
  /** In points. */
  readonly width: number;
}

/** The width of the space after a token, in thousandths. */
export function spaceAfter(token: Token | undefined, fonts: Fonts): number {
  return token?.space === true ? fonts.width(' ', token.face) : 0;
}
