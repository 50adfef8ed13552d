import { stringify } from 'csv-stringify/sync';
import { type Cell, type HeadedTable, neutral } from '../../exchange/index.ts';
import type { Language } from '../../i18n/index.ts';

/** What spreadsheets of each language expect of a CSV file: French ones take commas for decimals. */
const habits = { en: { delimiter: ',', decimal: '.' }, fr: { delimiter: ';', decimal: ',' } } as const;

/** A table as CSV that spreadsheets of that language open with their accents; nothing in it is a formula. */
export function tableCsv({ rows }: HeadedTable, language: Language): string {
  const { delimiter, decimal } = habits[language];
  const shown = (cell: Cell) =>
    typeof cell === 'number' ? String(cell).replace('.', decimal) : cell === null ? '' : neutral(cell);
  // The mark at the beginning tells Excel that this is UTF-8.
  return stringify(
    rows.map((row) => row.map(shown)),
    { bom: true, delimiter, record_delimiter: '\r\n', quoted_match: /[;,\t\r\n]|^\s|\s$/ },
  );
}
