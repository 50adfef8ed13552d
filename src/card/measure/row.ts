import type { Mark } from '../mark.ts';
import { type Piece, type Placed, type Sheet, type Spot, slack, standing, withdraw } from './piece.ts';

export interface Cell {
  /** From the left end of the row, in points. */
  readonly x: number;
  readonly piece: Piece;
}

export interface RowLook {
  readonly padding: number;
  /** What lies under or around a part of the row of this height. */
  readonly ground: (x: number, y: number, height: number) => readonly Mark[];
  /** A row up to this height moves whole to the next page instead of being split. */
  readonly unsplit: number;
}

const noGround: RowLook = { padding: 0, ground: () => [], unsplit: 0 };
const leastSplit = 40;

/** Pieces side by side; where they do not fit, each goes on from where it stopped. */
export function rowPiece(cells: readonly Cell[], look: RowLook = noGround): Piece {
  const height = Math.max(0, ...cells.map((each) => each.piece.height)) + 2 * look.padding;
  return {
    height,
    place: (sheet, spot) => {
      if (height <= spot.available + slack) return placeParts(cells, look, sheet, { ...spot, available: height });
      if (!spot.fresh && (height <= look.unsplit || spot.available < leastSplit + 2 * look.padding)) return null;
      return placeParts(cells, look, sheet, spot);
    },
  };
}

function placeParts(cells: readonly Cell[], look: RowLook, sheet: Sheet, spot: Spot): Placed | null {
  const start = standing(sheet);
  const available = spot.available - 2 * look.padding;
  const parts = cells.map(({ x, piece }) => ({
    x,
    piece,
    placed: piece.place(sheet, { x: spot.x + x, y: spot.y + look.padding, available, fresh: spot.fresh }),
  }));
  const waiting = parts.filter(({ piece, placed }) => piece.height > 0 && (placed === null || placed.height === 0));
  const inked = parts.filter(({ piece }) => piece.height > 0);
  // A row begins with all its cells, or on the next page.
  if (waiting.length > 0 && (!spot.fresh || waiting.length === inked.length)) {
    withdraw(sheet, start);
    return null;
  }
  const rests = parts.map(({ x, piece, placed }) => ({ x, piece: placed === null ? piece : (placed.rest ?? empty) }));
  const height = Math.max(...parts.map(({ placed }) => placed?.height ?? 0)) + 2 * look.padding;
  sheet.marks.splice(start[0], 0, ...look.ground(spot.x, spot.y, height));
  const done = rests.every((each) => each.piece === empty);
  return { height, rest: done ? null : rowPiece(rests, look) };
}

/** A piece that takes no room: an empty cell, or one that has been said already. */
const empty: Piece = { height: 0, place: () => ({ height: 0, rest: null }) };
