import { parse } from 'csv-parse/sync';
import { type Diagnostic, diagnostic, type Place } from '../diagnostics/index.ts';

/** One line of a table, which quoted line breaks may spread over several lines of its file. */
export interface TableRow {
  readonly cells: readonly string[];
  /** The place of a cell, by its number from 0. */
  readonly place: (cell: number) => Place;
}

export interface Table {
  readonly rows: readonly TableRow[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface TableSource {
  readonly file: string;
  readonly text: string;
  readonly delimiter: string;
  /** The first line that belongs to the table, from 1. */
  readonly fromLine: number;
}

const delimiters = [';', ',', '\t', '|'] as const;

/** The delimiter is the one by which the heading line names most columns, as `known` counts them. */
export function tableSource(file: string, text: string, known: (cells: readonly string[]) => number): TableSource {
  // Excel may say the delimiter on a line of its own.
  const said = /^sep=(.)\r?\n/i.exec(text)?.[1];
  const fromLine = said === undefined ? 1 : 2;
  if (said !== undefined) return { file, text, delimiter: said, fromLine };
  const head = /^\s*([^\r\n]*)/.exec(text)?.[1] ?? '';
  const named = delimiters.map((delimiter) => {
    const cells = readTable({ file, text: head, delimiter, fromLine }).rows[0]?.cells ?? [];
    return { delimiter, known: known(cells), cells: cells.length };
  });
  const [best] = named.sort((one, other) => other.known - one.known || other.cells - one.cells);
  return { file, text, delimiter: best?.delimiter ?? ',', fromLine };
}

/** What csv-parse tells of a record with `info` and `raw`. */
interface ParsedRecord {
  readonly record: readonly string[];
  readonly raw: string;
  readonly info: { readonly lines: number };
}

/** Reads a table; a line whose quotes go wrong is told and left out, the others are read. */
export function readTable({ file, text, delimiter, fromLine }: TableSource): Table {
  const diagnostics = new Map<number, Diagnostic>();
  const records: unknown = parse(text, {
    delimiter,
    from_line: fromLine,
    info: true,
    raw: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error, raw) => {
      // A quote that is never closed swallows the rest of the file, and is told at the end of it.
      const swallowed = error?.code === 'CSV_QUOTE_NOT_CLOSED' ? breaksIn((raw ?? '').trim()) : 0;
      const line = Number(error?.lines ?? 1) - swallowed;
      // One bad line may fail at each of its quotes.
      if (!diagnostics.has(line))
        diagnostics.set(line, diagnostic('csv/quote', {}, { file, line, column: 1, length: 1 }));
      return undefined;
    },
  });
  // With `info` and `raw` csv-parse gives such records, which its types do not know.
  const rows = (records as readonly ParsedRecord[]).map((each) => rowOf(each, { file, delimiter }));
  return { rows: rows.filter(isFilled), diagnostics: [...diagnostics.values()] };
}

/** A line of which a spreadsheet kept only the delimiters holds nothing. */
function isFilled({ cells }: TableRow): boolean {
  return cells.some((each) => each !== '');
}

function rowOf(
  { record, raw, info }: ParsedRecord,
  { file, delimiter }: { readonly file: string; readonly delimiter: string },
): TableRow {
  const first = info.lines - breaksIn(record.join(''));
  return {
    // A line break within a cell is one of the screen it was typed on, not of the name.
    cells: record.map((each) => each.replace(/\s+/g, ' ').trim()),
    place: (cell) => {
      const before = cellStart(raw.replace(/^[\r\n]+/, ''), { cell, delimiter });
      const column = [...(before.split('\n').at(-1) ?? '')].length + 1;
      const length = Math.max(1, [...(record[cell] ?? '')].length);
      return { file, line: first + breaksIn(before), column, length };
    },
  };
}

/** What stands before a cell in the text of its record. */
function cellStart(raw: string, { cell, delimiter }: { readonly cell: number; readonly delimiter: string }): string {
  let left = cell;
  let quoted = false;
  for (let at = 0; at < raw.length && left > 0; at += 1) {
    if (raw[at] === '"') quoted = !quoted;
    else if (raw[at] === delimiter && !quoted) left -= 1;
    if (left === 0) return raw.slice(0, at + 1);
  }
  return cell === 0 ? '' : raw.trimEnd();
}

function breaksIn(text: string): number {
  return text.split('\n').length - 1;
}
