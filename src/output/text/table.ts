import stringWidth from 'string-width';
import type { Block, TableBlock } from '../../card/index.ts';
import { Layout } from './layout.ts';

const gutter = 2;
/** A column narrower than this breaks words; a table that would need one is told row by row. */
const narrowest = 9;

/** How blocks become lines; told from outside, since a table stands among blocks and holds some. */
export type WriteBlock = (block: Block, layout: Layout) => readonly string[];

/** A table as columns where the width allows it, else row by row with the heads before the values. */
export function tableLines(table: TableBlock, layout: Layout, write: WriteBlock): readonly string[] {
  const sheet = { table: filledColumns(table, layout, write), layout, write };
  const widths = columnWidths(sheet);
  return widths === null ? stackedLines(sheet) : gridLines(sheet, widths);
}

interface Sheet {
  readonly table: Pick<TableBlock, 'columns' | 'rows'>;
  readonly layout: Layout;
  readonly write: WriteBlock;
}

type Cell = readonly Block[];

/** Columns that hold nothing but room to write are for paper. */
function filledColumns({ columns, rows }: TableBlock, layout: Layout, write: WriteBlock): Sheet['table'] {
  const isFilled = columns.map((_, at) =>
    rows.some(({ cells }) => (cells[at] ?? []).some((each) => write(each, layout).length > 0)),
  );
  const kept = (_: unknown, at: number) => isFilled[at] === true;
  return { columns: columns.filter(kept), rows: rows.map((row) => ({ ...row, cells: row.cells.filter(kept) })) };
}

/** A width for each column: what its longest cell needs, where all fit; else its share of the page; null where too narrow. */
function columnWidths({ table: { columns, rows }, layout, write }: Sheet): readonly number[] | null {
  const written = columns.map(({ header }, at) => [header, ...rows.map(({ cells }) => cells[at] ?? [])]);
  const longest = (cell: Cell) =>
    Math.max(0, ...cell.flatMap((each) => write(each, layout).map((line) => stringWidth(line))));
  const needed = written.map((cells) => Math.max(...cells.map(longest)));
  const room = layout.width - gutter * (columns.length - 1);
  if (sum(needed) <= room) return needed;
  // The wide columns share what the narrow ones leave.
  const isNarrow = needed.map((each) => each <= Math.min(room / columns.length, 14));
  const left = room - sum(needed.filter((_, at) => isNarrow[at] === true));
  const shares = sum(columns.map(({ share }, at) => (isNarrow[at] === true ? 0 : share)));
  const widths = columns.map(({ share }, at) =>
    isNarrow[at] === true ? (needed[at] ?? 0) : Math.floor((left * share) / shares),
  );
  return widths.some((each, at) => each < narrowest && isNarrow[at] !== true) ? null : widths;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}

function gridLines(sheet: Sheet, widths: readonly number[]): readonly string[] {
  const { columns, rows } = sheet.table;
  const { style } = sheet.layout;
  const row = (cells: readonly Cell[]) => rowLines(cells, widths, sheet);
  return [
    ...row(columns.map(({ header }) => header)),
    style.faint(widths.map((width) => '─'.repeat(width)).join(' '.repeat(gutter))),
    ...rows.flatMap(({ cells, marked }) => (marked === true ? row(cells).map(style.strong) : row(cells))),
  ];
}

function rowLines(cells: readonly Cell[], widths: readonly number[], { layout, write }: Sheet): readonly string[] {
  const columns = widths.map((width, at) => {
    const narrow = new Layout(width, layout.style);
    return (cells[at] ?? []).flatMap((each) => write(each, narrow));
  });
  const height = Math.max(1, ...columns.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    columns
      .map((lines, at) => padded(lines[line] ?? '', widths[at] ?? 0))
      .join(' '.repeat(gutter))
      .trimEnd(),
  );
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}

/** Row by row: the first cell names the row, the others stand under it behind their heads. */
function stackedLines({ table: { columns, rows }, layout, write }: Sheet): readonly string[] {
  const wide = new Layout(Number.MAX_SAFE_INTEGER, layout.style);
  const text = (cell: Cell) => cell.flatMap((each) => write(each, wide)).join(' ');
  const heads = columns.map(({ header }) => text(header));
  return rows.flatMap(({ cells: [first = [], ...rest] }) => {
    const facts = rest.flatMap((cell, at) => (isBlank(text(cell)) ? [] : [`${heads[at + 1]} – ${text(cell)}`]));
    return [...layout.marked('•', text(first)), ...layout.indented(layout.narrower(2).row(facts))];
  });
}

/** A dash stands for nothing where columns line up; here nothing says it as well. */
function isBlank(text: string): boolean {
  return text === '' || text === '–';
}
