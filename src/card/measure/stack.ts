import { type Piece, type Placed, type Sheet, type Spot, slack, standing, withdraw } from './piece.ts';

export interface StackItem {
  readonly piece: Piece;
  /** Space before it, in points; none at the top of a page. */
  readonly gap: number;
  /** Whether it must not be parted from what follows. */
  readonly keep: boolean;
}

/** Pieces one below the other; at least `least` of them begin on the same page, unless the page is fresh. */
export function stackPiece(items: readonly StackItem[], least = 1): Piece {
  const height = items.reduce((sum, { piece, gap }, at) => sum + piece.height + (at === 0 ? 0 : gap), 0);
  return { height, place: (sheet, spot) => placeStack(items, least, sheet, spot) };
}

interface Progress {
  readonly y: number;
  readonly standing: readonly [number, number];
}

function placeStack(items: readonly StackItem[], least: number, sheet: Sheet, spot: Spot): Placed | null {
  const end = spot.y + spot.available;
  const progress: Progress[] = [];
  let y = spot.y;
  for (const [at, { piece, gap }] of items.entries()) {
    progress.push({ y, standing: standing(sheet) });
    // What takes no room, such as a text of blanks, is no beginning; a heading would come along to the next page.
    const isTop = y === spot.y;
    const top = isTop ? y : y + gap;
    const fresh = spot.fresh && (isTop || items.slice(0, at).every(({ keep }) => keep));
    const placed = top > end + slack ? null : piece.place(sheet, { ...spot, y: top, available: end - top, fresh });
    if (placed === null) return broken(items, at, { least, sheet, spot, progress });
    y = top + placed.height;
    if (placed.rest === null) continue;
    const rest: StackItem = { piece: placed.rest, gap: 0, keep: items[at]?.keep ?? false };
    return { height: y - spot.y, rest: stackPiece([rest, ...items.slice(at + 1)]) };
  }
  return { height: y - spot.y, rest: null };
}

interface Breaking {
  readonly least: number;
  readonly sheet: Sheet;
  readonly spot: Spot;
  readonly progress: readonly Progress[];
}

/** Breaks before item `at`, or earlier where it must stay with what stands before it. */
function broken(items: readonly StackItem[], at: number, { least, sheet, spot, progress }: Breaking): Placed | null {
  let from = at;
  while (from > 0 && items[from - 1]?.keep === true) from--;
  if (from < least && from < items.length) from = 0;
  if (from === 0) {
    // On a fresh page waiting gains nothing: the break that no rule likes is still better than a lost text.
    if (!spot.fresh || at === 0) return nothing(sheet, progress);
    from = at;
  }
  const there = progress[from];
  if (there === undefined) return null;
  withdraw(sheet, there.standing);
  return { height: there.y - spot.y, rest: stackPiece(items.slice(from)) };
}

function nothing(sheet: Sheet, progress: readonly Progress[]): null {
  const start = progress[0];
  if (start !== undefined) withdraw(sheet, start.standing);
  return null;
}
