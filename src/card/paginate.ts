import type { Block } from './blocks.ts';
import type { Area, Mark, Page } from './mark.ts';
import { blocksPiece } from './measure/measure.ts';
import type { Piece, Setting, Sheet } from './measure/piece.ts';

export interface Paper {
  readonly name: string;
  /** In points, as it lies before the reader. */
  readonly width: number;
  readonly height: number;
}

/** Where text may stand on a page. */
export interface Frame extends Area {
  readonly paper: Paper;
}

/** Something left its frame or was never placed: a fault of ours, never to be printed. */
class LayoutError extends Error {
  override readonly name = 'LayoutError';
}

type Ground = Omit<Setting, 'width' | 'frame'>;

/** The pages that some blocks fill, one frame each. */
export function pagesOf(blocks: readonly Block[], frame: Frame, setting: Ground): readonly Page[] {
  return filledPages(measured(blocks, frame, setting), frame, false);
}

/** How many pages some blocks fill: as `pagesOf`, without setting a line. */
export function pageCount(blocks: readonly Block[], frame: Frame, setting: Ground): number {
  return filledPages(measured(blocks, frame, setting), frame, true).length;
}

function measured(blocks: readonly Block[], frame: Frame, setting: Ground): Piece {
  return blocksPiece(blocks, { ...setting, width: frame.width, frame: frame.height });
}

function filledPages(piece: Piece, frame: Frame, counting: boolean): readonly Page[] {
  const pages: Page[] = [];
  let rest: Piece | null = piece;
  while (rest !== null) {
    const sheet: Sheet = { counting, marks: [], bookmarks: [] };
    const spot = { x: frame.x, y: frame.y, available: frame.height, fresh: true };
    const placed = rest.place(sheet, spot);
    if (placed === null || (placed.rest !== null && placed.height === 0)) {
      throw new LayoutError(`nothing fits on ${frame.paper.name}`);
    }
    const { width, height } = frame.paper;
    pages.push({ width, height, marks: sheet.marks, bookmarks: sheet.bookmarks });
    rest = placed.rest;
  }
  return pages;
}

/** What a mark covers, from the ascenders of its text to the descenders. */
export function areaOf(mark: Mark): Area {
  if (mark.kind === 'text') {
    return { x: mark.x, y: mark.y - mark.size * 0.8, width: mark.width, height: mark.size };
  }
  if (mark.kind !== 'shape') return mark;
  if (mark.shape.form === 'rectangle') return mark.shape;
  const xs = mark.shape.points.map(([x]) => x);
  const ys = mark.shape.points.map(([, y]) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** A page whose every mark stands inside its frame; the footer's own room is outside it. */
export function insideFrame(page: Page, frame: Frame): Page {
  for (const mark of page.marks) {
    const { x, y, width, height } = areaOf(mark);
    const blank = mark.kind === 'text' ? mark.size * 0.4 : 1;
    const outside =
      x < frame.x - 1 ||
      y < frame.y - blank ||
      x + width > frame.x + frame.width + blank ||
      y + height > frame.y + frame.height + blank;
    if (outside) throw new LayoutError(`${mark.kind} outside the frame at ${x}, ${y}`);
  }
  return page;
}
