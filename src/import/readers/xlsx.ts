import { type Diagnostic, diagnostic } from '../../diagnostics/index.ts';
import type { Reader } from '../reader.ts';
import { workbookLimit, workbookOf } from '../sources/xlsx.ts';
import { mostRows } from '../tables/table.ts';
import { tablesImport } from '../tables/tables-import.ts';

const format = 'xlsx';

/** Reads an Excel workbook: ours, or one of which every sheet with known headings is read. */
export const xlsxReader: Reader = async ({ name, bytes }, wish) => {
  const place = { file: name, line: 1, column: 1, length: 1 };
  const refuse = (found: Diagnostic) => ({ diagnostics: [found] });
  const workbook = await workbookOf(bytes);
  switch (workbook) {
    case 'too-much':
      return refuse(
        diagnostic('import/too-much', { path: name, megabytes: workbookLimit, limit: workbookLimit }, place),
      );
    case 'too-many-rows':
      return refuse(diagnostic('import/too-many-rows', { path: name, limit: mostRows }, place));
    case 'password':
      return refuse(diagnostic('import/password', { path: name, format }, place));
    case 'damaged':
      return refuse(diagnostic('import/damaged', { path: name, format }, place));
  }
  const { tables, uncalculated } = workbook;
  const read = tablesImport(tables, { ...wish, name });
  const cells = uncalculated.slice(0, 10).join(', ');
  const told =
    uncalculated.length === 0 ? [] : [diagnostic('import/formula', { cells, count: uncalculated.length }, place)];
  return { ...read, diagnostics: [...told, ...read.diagnostics] };
};
