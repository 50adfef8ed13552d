import { detailKinds } from './fields.ts';
import type { Cell, Column, Sheet } from './sheets.ts';
import type { TableWords } from './words.ts';

/** A table as people see it: a name, and rows of which the first holds the headings. */
export interface HeadedTable {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** Whether the headings stand in the first column instead. */
  readonly isVertical: boolean;
}

/** A sheet with its headings and its own words in a reader's language; the framework itself reads from top to bottom. */
export function headedTable(sheet: Sheet, words: TableWords): HeadedTable {
  const heads = sheet.columns.map((each) => headingOf(each, sheet.columns, words));
  const rows = sheet.rows.map((row) => row.map((cell, at) => cellIn(words, sheet.columns[at], cell)));
  const name = words.sheets[sheet.name];
  if (sheet.name !== 'framework') return { name, rows: [heads, ...rows], isVertical: false };
  const facts = heads.map((head, at): readonly Cell[] => [head, rows[0]?.[at] ?? null]);
  return { name, rows: facts.filter(([, cell]) => cell !== null), isVertical: true };
}

/** All sheets in one table: a row for each thing, under every column that some row fills. */
export function singleTable(sheets: readonly Sheet[], words: TableWords): HeadedTable {
  const columns = distinctColumns(sheets);
  const filled = sheets.flatMap((sheet) =>
    sheet.rows.map((row) => [
      words.sheets[sheet.name],
      ...columns.map((column) => {
        const at = sheet.columns.findIndex((each) => keyOf(each) === keyOf(column));
        return at < 0 ? null : cellIn(words, column, row[at] ?? null);
      }),
    ]),
  );
  const used = [true, ...columns.map((_, at) => filled.some((row) => row[at + 1] !== null))];
  const kept = (row: readonly Cell[]) => row.filter((_, at) => used[at] === true);
  const heads = [words.sheet, ...columns.map((each) => headingOf(each, columns, words))];
  return { name: words.sheets.framework, rows: [kept(heads), ...filled.map(kept)], isVertical: false };
}

function distinctColumns(sheets: readonly Sheet[]): readonly Column[] {
  // What tells where a row belongs stands first, whichever sheet names it.
  const first = ['competency', 'profile', 'level', 'kind', 'id'];
  const all = new Map(sheets.flatMap(({ columns }) => columns.map((each) => [keyOf(each), each] as const)));
  const rank = ({ field }: Column) => (first.includes(field) ? first.indexOf(field) : first.length);
  return [...all.values()].toSorted((a, b) => rank(a) - rank(b));
}

function keyOf({ field, language }: Column): string {
  return `${field}@${language ?? ''}`;
}

/** `Title`, or `Title (fr)` where texts stand in several languages. */
function headingOf({ field, language }: Column, columns: readonly Column[], { fields }: TableWords): string {
  const languages = new Set(columns.flatMap((each) => (each.language === null ? [] : [each.language])));
  return language === null || languages.size < 2 ? fields[field] : `${fields[field]} (${language})`;
}

/** Words that the program chose are said in the reader's language; what the framework says stays. */
function cellIn({ details, progressions }: TableWords, column: Column | undefined, cell: Cell): Cell {
  if (column?.field === 'kind') return details[detailKinds.find((each) => each === cell) ?? 'note'];
  if (column?.field === 'type' && cell !== null) return progressions[cell === 'independent' ? cell : 'cumulative'];
  return cell;
}
