import { type Piece, type Placed, type Sheet, type Spot, slack, standing, withdraw } from './piece.ts';
import { stackPiece } from './stack.ts';

/** Rows under column headings, which stand again at the head of each page. */
export interface MeasuredTable {
  readonly header: Piece;
  /** The same headings as an artifact, for the pages that follow. */
  readonly repeated: Piece;
  readonly rows: readonly Piece[];
}

/** A heading this tall would leave its rows no room; then it is said once. */
const tallest = 0.45;

export function tablePiece(table: MeasuredTable, frame: number): Piece {
  const rows = table.rows.map((piece) => ({ piece, gap: 0, keep: false }));
  if (table.header.height > frame * tallest) {
    return stackPiece([{ piece: table.header, gap: 0, keep: false }, ...rows]);
  }
  return headed(table.header, table.repeated, stackPiece(rows, Math.min(2, rows.length)));
}

function headed(header: Piece, repeated: Piece, body: Piece): Piece {
  return {
    height: header.height + body.height,
    place: (sheet, spot) => placeHeaded({ header, repeated, body }, sheet, spot),
  };
}

interface Headed {
  readonly header: Piece;
  readonly repeated: Piece;
  readonly body: Piece;
}

function placeHeaded({ header, repeated, body }: Headed, sheet: Sheet, spot: Spot): Placed | null {
  if (header.height > spot.available + slack && !spot.fresh) return null;
  const start = standing(sheet);
  const top = header.place(sheet, spot);
  const height = top?.height ?? 0;
  const below = { ...spot, y: spot.y + height, available: spot.available - height };
  const placed = body.place(sheet, below);
  if (placed === null) {
    withdraw(sheet, start);
    return null;
  }
  return {
    height: height + placed.height,
    rest: placed.rest === null ? null : headed(repeated, repeated, placed.rest),
  };
}
