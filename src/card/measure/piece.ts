import type { Mark, Node } from '../mark.ts';
import type { Fonts } from '../text/fonts.ts';
import type { Theme, TypeScale } from '../theme.ts';

/** Something measured that waits for its place. */
export interface Piece {
  /** In points, when nothing splits it. */
  readonly height: number;
  /**
   * Puts as much of it as fits onto the sheet; null where none of it should stand here. On a fresh page it always
   * puts something.
   */
  readonly place: (sheet: Sheet, spot: Spot) => Placed | null;
}

/** A page that is being filled; what is placed and then withdrawn is cut off again. */
export interface Sheet {
  /** Whether only its pages count, not what stands on them. */
  readonly counting: boolean;
  readonly marks: Mark[];
  readonly bookmarks: { title: string; level: number; target: string; y: number }[];
}

export interface Spot {
  readonly x: number;
  readonly y: number;
  /** Points down to the end of the frame. */
  readonly available: number;
  /** Whether this is the top of a page, where waiting for a better place gains nothing. */
  readonly fresh: boolean;
}

export interface Placed {
  readonly height: number;
  readonly rest: Piece | null;
}

/** What measuring needs to know. */
export interface Setting {
  readonly fonts: Fonts;
  readonly theme: Theme;
  readonly type: TypeScale;
  /** Where the structure elements go; null where matter is repeated. */
  readonly node: Node | null;
  /** In points. */
  readonly width: number;
  /** Height of a whole frame: rows up to a good part of it are not split. */
  readonly frame: number;
}

/** Rounding of coordinates must not push a line to the next page. */
export const slack = 0.01;

/** Withdraws what was placed after `mark` marks and `bookmarks` bookmarks. */
export function withdraw(sheet: Sheet, [marks, bookmarks]: readonly [number, number]): void {
  sheet.marks.length = marks;
  sheet.bookmarks.length = bookmarks;
}

/** How much stands on the sheet, to come back to. */
export function standing(sheet: Sheet): readonly [number, number] {
  return [sheet.marks.length, sheet.bookmarks.length];
}
