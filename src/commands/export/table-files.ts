import { headedTable, sheetsOf, singleTable, tableWords } from '../../exchange/index.ts';
import type { RenderedFile } from '../render/destination.ts';
import type { Exporting } from './exporting.ts';

/** A workbook with a sheet for each kind of thing. */
export async function xlsxFile({ file, given }: Exporting): Promise<readonly RenderedFile[]> {
  const { workbookXlsx } = await import('../../output/xlsx/workbook.ts');
  const words = tableWords[given.context.language];
  const content = await workbookXlsx(sheetsOf(file).map((each) => headedTable(each, words)));
  return [{ name: `${file.id}.xlsx`, content }];
}

/** One table with a row for each thing; in a folder, a table for each kind of thing. */
export async function csvFiles({ file, to, given }: Exporting): Promise<readonly RenderedFile[]> {
  const { tableCsv } = await import('../../output/csv/table.ts');
  const { language } = given.context;
  const words = tableWords[language];
  const sheets = sheetsOf(file);
  if (to.kind !== 'folder') {
    return [{ name: `${file.id}.csv`, content: tableCsv(singleTable(sheets, words), language) }];
  }
  return sheets.map((each) => ({
    name: `${file.id}.${each.name}.csv`,
    content: tableCsv(headedTable(each, words), language),
  }));
}
