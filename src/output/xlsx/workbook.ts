import writeWorkbook, { type CellObject } from 'write-excel-file/node';
import { type Cell, type HeadedTable, neutral } from '../../exchange/index.ts';

/** Tables as the sheets of an Excel workbook: headings stay in sight, long texts wrap, nothing in it is a formula. */
export async function workbookXlsx(tables: readonly HeadedTable[]): Promise<Uint8Array> {
  const sheets = tables.map(({ name, rows, isVertical }) => ({
    sheet: name,
    data: rows.map((row, at) => row.map((cell, column) => cellOf(cell, isVertical ? column === 0 : at === 0))),
    columns: widthsOf(rows).map((width) => ({ width })),
    ...(isVertical ? { stickyColumnsCount: 1 } : { stickyRowsCount: 1 }),
  }));
  return writeWorkbook(sheets, { fontFamily: 'Calibri', fontSize: 11 }).toBuffer();
}

function cellOf(cell: Cell, isHeading: boolean): CellObject | null {
  if (cell === null) return null;
  if (typeof cell === 'number') return { value: cell, type: Number, alignVertical: 'top' };
  const style = { alignVertical: 'top', wrap: true } as const;
  return { value: escaped(neutral(cell)), type: String, ...style, ...(isHeading ? { fontWeight: 'bold' } : {}) };
}

/**
 * Excel reads `_x0041_` in a text as a character by its number; such a text must say that it means itself. So must the
 * name of something that every object has, under which the library would find that in the place of the text. The sign for
 * what could not be read is left out by the library.
 */
function escaped(text: string): string {
  const plain = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(/\ufffd/g, '_xFFFD_');
  if (!(text in {})) return plain;
  const first = text.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return `_x${first}_${text.slice(1)}`;
}

const [narrowest, widest] = [8, 60];

function widthsOf(rows: HeadedTable['rows']): readonly number[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: columns }, (_, at) => {
    const lengths = rows.map((row) => String(row[at] ?? '').length);
    return Math.min(widest, Math.max(narrowest, ...lengths) + 2);
  });
}
