import {
  type Field,
  fieldsOf,
  plain,
  type SheetName,
  sheetNames,
  type TableWords,
  tableWords,
} from '../../exchange/index.ts';
import { phraseOf } from '../recognise/folding.ts';
import type { SourceRow, SourceTable } from './table.ts';

/** A row of a sheet that this toolkit wrote: words by field and language; the language is empty where none is named. */
export interface OwnRow {
  readonly line: number;
  readonly fields: Readonly<Partial<Record<Field, Readonly<Record<string, string>>>>>;
}

/** A sheet that this toolkit wrote, perhaps edited since. */
export interface OwnSheet {
  readonly name: SheetName;
  readonly rows: readonly OwnRow[];
  /** Headings that were added by hand. */
  readonly unknown: readonly string[];
}

/** The sheets that a table is one of, or that stand in it; null where it is none of ours. */
export function ownSheets(table: SourceTable): readonly OwnSheet[] | null {
  const first = phraseOf(table.rows[0]?.cells[0] ?? '');
  const read = Object.values(tableWords).map((words) =>
    first === phraseOf(words.sheet) ? stacked(table, words) : single(table, words),
  );
  // Some words are the same in both languages: the one counts in which more is said.
  const said = (sheets: readonly OwnSheet[] | null) =>
    (sheets ?? []).flatMap(({ rows }) => rows.flatMap(({ fields }) => Object.keys(fields))).length;
  return read.reduce((a, b) => (said(b) > said(a) ? b : a), read[0] ?? null);
}

/** All sheets in one table, which its first column tells apart. */
function stacked({ rows: [heads, ...rows] }: SourceTable, words: TableWords): readonly OwnSheet[] | null {
  if (heads === undefined || heads.cells.length < 2) return null;
  const columns = columnsOf(heads.cells, words);
  const sheets = sheetNames.map((name) => ({
    name,
    rows: rows
      .filter(({ cells }) => phraseOf(cells[0] ?? '') === phraseOf(words.sheets[name]))
      .map((row) => ownRow(row, columns)),
    unknown: [],
  }));
  return sheets.some((each) => each.rows.length > 0) ? sheets.filter((each) => each.rows.length > 0) : null;
}

function single(table: SourceTable, words: TableWords): readonly OwnSheet[] | null {
  const name = sheetNames.find((each) => phraseOf(words.sheets[each]) === phraseOf(table.name));
  if (name === undefined) return null;
  const rows = name === 'framework' ? turned(table.rows) : table.rows;
  const [heads, ...rest] = rows;
  const columns = columnsOf(heads?.cells ?? [], words).map((each) =>
    each !== null && isOf(name, each.field) ? each : null,
  );
  // Sheets of others may have these names, too; ours have at least two of their columns left.
  if (columns.filter((each) => each !== null).length < 2) return null;
  const unknown = (heads?.cells ?? []).filter((head, at) => head.trim() !== '' && columns[at] === null);
  return [{ name, rows: rest.map((row) => ownRow(row, columns)), unknown }];
}

function isOf(sheet: SheetName, field: Field): boolean {
  return fieldsOf(sheet).some(([own]) => own === field);
}

/** The framework's own sheet reads from top to bottom: headings on the left, values on the right. */
function turned(rows: readonly SourceRow[]): readonly SourceRow[] {
  const row = (at: number) => ({ line: 1, cells: rows.map(({ cells }) => cells[at] ?? '') });
  return [row(0), row(1)];
}

interface OwnColumn {
  readonly field: Field;
  readonly language: string;
}

/** What each heading names; null for those that were added. */
function columnsOf(heads: readonly string[], { fields }: TableWords): readonly (OwnColumn | null)[] {
  // The keys of the words of fields are the fields.
  const known = new Map(Object.entries(fields).map(([field, head]) => [phraseOf(head), field as Field]));
  return heads.map((head) => {
    const [, name = head, language = ''] = /^(.*?)\s*\(([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\)\s*$/.exec(head) ?? [];
    const field = known.get(phraseOf(name));
    return field === undefined ? null : { field, language };
  });
}

function ownRow({ line, cells }: SourceRow, columns: readonly (OwnColumn | null)[]): OwnRow {
  const fields: Partial<Record<Field, Record<string, string>>> = {};
  columns.forEach((column, at) => {
    const words = cells[at] ?? '';
    if (column === null || words.trim() === '') return;
    fields[column.field] = { ...fields[column.field], [column.language]: plain(words) };
  });
  return { line, fields };
}
