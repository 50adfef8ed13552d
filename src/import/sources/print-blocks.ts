import type { Block } from '../block.ts';
import { type IsHeading, linesOf, type PrintedLine, type PrintedPage } from './print.ts';
import { type ColumnLine, hasMark, joinedLines } from './print-lines.ts';
import { columnAt, type Region, regionsOf } from './print-tables.ts';

/** The blocks of printed pages: paragraphs of lines, items, headings by their size, rows of tables by their columns. */
export function printedBlocks(pages: readonly PrintedPage[], isHeading: IsHeading): readonly Block[] {
  const all = pages.map((page) => ({ page, lines: linesOf(page) }));
  const margin = marginOf(all.flatMap(({ lines }) => lines));
  const body = bodySize(all.flatMap(({ lines }) => lines));
  const margins = all.map(({ page, lines }) => lines.filter((line) => isInMargin(line, page)));
  const repeated = repeatedOf(margins);
  return all.flatMap(({ lines }, at) => {
    const asides = new Set(margins[at]?.filter((line) => repeated.has(keyOf(line)) || isPageNumber(line)));
    const content = lines.filter((line) => !asides.has(line));
    const blocks = regionsOf(content, isHeading).flatMap((region) =>
      blocksOf(region, { body, isHeading, margin, isCell: false }),
    );
    return [...[...asides].map(aside), ...blocks];
  });
}

interface Printing {
  /** The height of the letters of most of the text. */
  readonly body: number;
  readonly isHeading: IsHeading;
  readonly margin: number | null;
  readonly isCell: boolean;
}

function blocksOf(region: Region, printing: Printing): readonly Block[] {
  if (region.columns.length < 2) return joinedLines(region.lines.map(whole), printing);
  return rowsOf(region).flatMap((row, at): readonly Block[] => {
    const [first] = row;
    if (first === undefined) return [];
    const cells = region.columns.map((_, column) =>
      joinedLines(
        row.flatMap((line) => cellOf(line, region, column)),
        printing,
      ),
    );
    const text = cells.map((cell) => cell.map((each) => each.text).join(' ')).join(' | ');
    return [{ kind: 'row', line: first.line, page: first.page, text, cells, isFirst: at === 0, isClose: at > 0 }];
  });
}

/** A line of one column, whatever gaps it has. */
function whole({ page, line, y, size, segments }: PrintedLine): ColumnLine {
  const text = segments.map((each) => each.text).join(' ');
  const [left, right] = [
    Math.min(...segments.map((each) => each.left)),
    Math.max(...segments.map((each) => each.right)),
  ];
  return { page, line, y, size, text, left, right };
}

function cellOf(line: PrintedLine, { columns }: Region, column: number): readonly ColumnLine[] {
  const segments = line.segments.filter((each) => columnAt(columns, each) === column);
  return segments.length === 0 ? [] : [whole({ ...line, segments })];
}

/** The lines of each row: a new one begins after a gap that goes through all columns; the heads are one of their own. */
function rowsOf({ lines }: Region): readonly (readonly PrintedLine[])[] {
  const gaps = lines.slice(1).map((line, at) => (lines[at]?.y ?? 0) - line.y);
  const usual = Math.min(...gaps.filter((gap) => gap > 1), Number.POSITIVE_INFINITY);
  const rows: PrintedLine[][] = [];
  lines.forEach((line, at) => {
    const gap = gaps[at - 1] ?? 0;
    const isNew = at === 0 || gap > usual * 1.35 || (at === 1 && line.segments.length > 1);
    if (isNew) rows.push([line]);
    else rows.at(-1)?.push(line);
  });
  return rows;
}

/** The leftmost edge where lines begin, where no item of the document has a mark that is text; else null. */
function marginOf(lines: readonly PrintedLine[]): number | null {
  const texts = lines.map(whole);
  return texts.some((each) => hasMark(each.text)) ? null : Math.min(...texts.map((each) => each.left));
}

/** The size of letters that most of the text has. */
function bodySize(lines: readonly PrintedLine[]): number {
  const letters = new Map<number, number>();
  for (const { size, segments } of lines) {
    const rounded = Math.round(size * 2) / 2;
    const count = segments.reduce((sum, each) => sum + each.text.length, 0);
    letters.set(rounded, (letters.get(rounded) ?? 0) + count);
  }
  return [...letters].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 10;
}

/** Heads and feet stand in this share of a page, at its top and at its bottom. */
const margin = 0.1;

function isInMargin({ y }: PrintedLine, { bottom, top }: PrintedPage): boolean {
  const share = (y - bottom) / Math.max(1, top - bottom);
  return share < margin || share > 1 - margin;
}

/** Lines in the margins of pages that come again on other pages. */
function repeatedOf(pages: readonly (readonly PrintedLine[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const lines of pages)
    for (const each of new Set(lines.map(keyOf))) counts.set(each, (counts.get(each) ?? 0) + 1);
  const least = Math.max(2, Math.ceil(pages.length / 2));
  return new Set([...counts].filter(([, count]) => count >= least).map(([key]) => key));
}

/** The words of a line without numbers, with its place on the page. */
function keyOf({ segments, y }: PrintedLine): string {
  const words = segments
    .map((each) => each.text)
    .join(' ')
    .replace(/\d+/g, '#');
  return `${Math.round(y / 4)} ${words}`;
}

function isPageNumber({ segments }: PrintedLine): boolean {
  const [only, ...others] = segments;
  return (
    only !== undefined &&
    others.length === 0 &&
    /^(?:page\s*)?\d{1,4}(?:\s*(?:\/|of|de|sur)\s*\d{1,4})?$/i.test(only.text)
  );
}

function aside(line: PrintedLine): Block {
  return { kind: 'aside', line: line.line, page: line.page, text: whole(line).text, isClose: false };
}
