import { diagnostic } from '../../diagnostics/index.ts';
import type { Reader } from '../reader.ts';
import { csvRows } from '../sources/csv.ts';
import { decodedText } from '../sources/encoding.ts';
import { mostRows } from '../tables/table.ts';
import { tablesImport } from '../tables/tables-import.ts';

/** Reads a table of text, with whatever between its cells: one of ours, or one whose layout is guessed. */
export const csvReader: Reader = async ({ name, bytes }, wish) => {
  const place = { file: name, line: 1, column: 1, length: 1 };
  const decoded = decodedText(bytes);
  if (decoded === null) return { diagnostics: [diagnostic('import/unknown-format', { path: name }, place)] };
  const rows = csvRows(decoded.text.replace(/^sep=.\r?\n/i, ''), mostRows);
  if (rows === 'damaged') return { diagnostics: [diagnostic('import/damaged', { path: name, format: 'csv' }, place)] };
  if (rows === 'too-many-rows')
    return { diagnostics: [diagnostic('import/too-many-rows', { path: name, limit: mostRows }, place)] };
  const { encoding } = decoded;
  const told = encoding === 'utf-8' ? [] : [diagnostic('import/encoding', { encoding }, place)];
  const read = tablesImport([{ name: '', rows }], { ...wish, name });
  return { ...read, diagnostics: [...told, ...read.diagnostics] };
};
