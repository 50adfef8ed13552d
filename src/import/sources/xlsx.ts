import { zipSync } from 'fflate';
import readWorkbook from 'read-excel-file/universal';
import { mostRows, type SourceTable } from '../tables/table.ts';
import { type SheetMarkup, sheetMarkups, withoutEmptyCells } from './xlsx-markup.ts';
import { membersOf } from './zip.ts';
import { type Refusal, unpacked } from './zip-unpack.ts';

/** The most that the sheets of a workbook unpack to, in megabytes; pictures are not unpacked at all. */
export const workbookLimit = 60;

const megabyte = 1_000_000;

/** The parts of a workbook that hold its cells and what they need. */
const wanted =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/;

export interface Workbook {
  readonly tables: readonly SourceTable[];
  /** Cells with a formula that nobody calculated: `Levels B2`. */
  readonly uncalculated: readonly string[];
}

/** The sheets of a workbook, merged cells filled; or why they cannot be read. */
export async function workbookOf(bytes: Uint8Array): Promise<Workbook | Refusal | 'password' | 'too-many-rows'> {
  const members = membersOf(bytes);
  if (members === null) return 'damaged';
  if (members.some((each) => each.isEncrypted)) return 'password';
  const parts = members.filter(({ name }) => wanted.test(name));
  const files = unpacked(bytes, parts, workbookLimit * megabyte);
  if (typeof files === 'string') return files;
  const markups = sheetMarkups(files);
  if (markups.some(({ lastRow, lastColumn }) => lastRow > mostRows || lastColumn > mostColumns)) return 'too-many-rows';
  try {
    const sheets = await readWorkbook(safePackage(files), { trim: false });
    const tables = sheets.map(({ sheet, data }) =>
      tableOf(
        sheet,
        data,
        markups.find(({ name }) => name === sheet),
      ),
    );
    return { tables, uncalculated: markups.flatMap(({ name, formulas }) => formulas.map((cell) => `${name} ${cell}`)) };
  } catch {
    return 'damaged';
  }
}

/** No table that people read has so many columns. */
const mostColumns = 500;

/** Only the cells reach the library: a package is made of the parts that were unpacked safely. */
function safePackage(files: ReadonlyMap<string, Uint8Array>): ArrayBuffer {
  const parts = [...files].map(([name, content]) => [
    name,
    name.includes('worksheets/') ? withoutEmptyCells(content) : content,
  ]);
  const whole = zipSync(Object.fromEntries(parts), { level: 0 });
  const copy = new ArrayBuffer(whole.byteLength);
  new Uint8Array(copy).set(whole);
  return copy;
}

function tableOf(name: string, data: readonly (readonly unknown[])[], markup: SheetMarkup | undefined): SourceTable {
  const cells = data.map((row) => row.map(cellText));
  // The cells of one column that were merged say what the first of them says.
  for (const { column, from, to } of markup?.merged ?? []) {
    const words = cells[from - 1]?.[column] ?? '';
    for (let at = from; at < Math.min(to, cells.length); at += 1) {
      const row = cells[at];
      if (row !== undefined && (row[column] ?? '') === '') row[column] = words;
    }
  }
  return { name, rows: cells.map((row, at) => ({ line: at + 1, cells: row })) };
}

/** What a cell shows; dates as 2016-04-30. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return String(value);
}
