import { cutAt, type IsHeading, type PrintedLine, type Segment } from './print.ts';

/** Lines that follow each other, either in one column or side by side in several. */
export interface Region {
  readonly lines: readonly PrintedLine[];
  /** The left edges of its columns; one where there is no table. */
  readonly columns: readonly number[];
}

/** How far, in points, the beginnings of the cells of one column may lie apart. */
const tolerance = 14;

/** Cuts the lines of a page into regions: where lines of several segments share their left edges, there is a table. */
export function regionsOf(lines: readonly PrintedLine[], isHeading: IsHeading): readonly Region[] {
  const regions: Region[] = [];
  let at = 0;
  while (at < lines.length) {
    const table = tableAt(lines, at, isHeading);
    if (table === null) {
      const last = regions.at(-1);
      const line = lines.slice(at, at + 1);
      if (last !== undefined && last.columns.length === 1)
        regions[regions.length - 1] = { ...last, lines: [...last.lines, ...line] };
      else regions.push({ lines: line, columns: [0] });
      at += 1;
    } else {
      regions.push(withHead(table, regions));
      at += table.lines.length;
    }
  }
  return regions;
}

/** A table with the line above it as its head, where that has as many segments: heads are often centred over their columns. */
function withHead(table: Region, regions: Region[]): Region {
  const last = regions.at(-1);
  const head = last?.columns.length === 1 ? last.lines.at(-1) : undefined;
  const [first] = table.lines;
  if (last === undefined || head === undefined || first === undefined) return table;
  if (head.segments.length !== table.columns.length || isApart(head, first)) return table;
  regions[regions.length - 1] = { ...last, lines: last.lines.slice(0, -1) };
  const segments = head.segments.map((each, at) => ({ ...each, left: table.columns[at] ?? each.left }));
  return { ...table, lines: [{ ...head, segments }, ...table.lines] };
}

const longestTable = 200;

/** The table that begins with a line; null where none does. */
function tableAt(lines: readonly PrintedLine[], from: number, isHeading: IsHeading): Region | null {
  const first = lines[from];
  if (first === undefined || first.segments.length < 2) return null;
  const near = nearby(lines.slice(from, from + longestTable), isHeading);
  const columns = columnsOf(near);
  const ahead = near.map((line) => cutAt(line, columns));
  const end = ahead.findIndex((line) => !belongs(line, columns));
  const own = end < 0 ? ahead : ahead.slice(0, end);
  return own.filter((each) => each.segments.length > 1).length < 2 ? null : { lines: own, columns };
}

/** The lines up to a far gap, other letters or a heading: what lies beyond is no part of a table, and has columns of its own. */
function nearby(lines: readonly PrintedLine[], isHeading: IsHeading): readonly PrintedLine[] {
  const end = lines.findIndex((line, at) => {
    const above = lines[at - 1];
    const [only, ...others] = line.segments;
    if (above === undefined || only === undefined || others.length > 0) return false;
    return isApart(above, line) || (isHeading(only.text) && (lines[at + 1]?.segments.length ?? 0) < 2);
  });
  return end < 0 ? lines : lines.slice(0, end);
}

function isApart(above: PrintedLine, line: PrintedLine): boolean {
  return above.y - line.y > line.size * 3.2 || Math.abs(above.size - line.size) > above.size * 0.12;
}

/** Whether a line is part of a table: its segments begin in columns of their own, and none goes on over the next one. */
function belongs({ segments }: PrintedLine, columns: readonly number[]): boolean {
  const cells = segments.map((each) => columnAt(columns, each));
  const fits = cells.every((each) => each !== null) && new Set(cells).size === cells.length;
  return fits && !segments.some((each) => reachesOver(each, columns));
}

/** The left edges that a line of several segments shares with lines below it, from the left. */
function columnsOf(lines: readonly PrintedLine[]): readonly number[] {
  const edges: number[] = [];
  for (const { segments } of lines.filter((each) => each.segments.length > 1).slice(0, 20)) {
    for (const { left } of segments) {
      const known = edges.findIndex((each) => Math.abs(each - left) <= tolerance);
      if (known < 0) edges.push(left);
      else edges[known] = Math.min(edges[known] ?? left, left);
    }
  }
  const shared = edges.filter((left) => lines.filter((each) => beginsAt(each, left)).length >= 2);
  return shared.length >= 2 ? shared.sort((a, b) => a - b).slice(0, mostColumns) : [];
}

const mostColumns = 8;

/** Whether some words of a line begin at an edge, or a little to the right of it as items do. */
function beginsAt({ words }: PrintedLine, left: number): boolean {
  return words.some(({ x }) => x >= left - 3 && x <= left + tolerance);
}

/** The column a segment begins in; items are indented a little. Null where it begins in none. */
export function columnAt(columns: readonly number[], { left }: Segment): number | null {
  const at = columns.findLastIndex((each) => each <= left + tolerance);
  const edge = columns[at];
  return edge === undefined || left - edge > tolerance * 3 ? null : at;
}

/** Whether a segment goes on over the beginning of the next column. */
function reachesOver(segment: Segment, columns: readonly number[]): boolean {
  const at = columnAt(columns, segment);
  const next = at === null ? undefined : columns[at + 1];
  return next !== undefined && segment.right > next + tolerance;
}
