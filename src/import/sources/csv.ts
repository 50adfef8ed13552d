import { parse } from 'csv-parse/sync';
import type { SourceRow } from '../tables/table.ts';

/** What parts the cells of a line; the most usual first. */
const delimiters = [',', ';', '\t', '|'] as const;

/** Why a text was not read as a table. */
export type CsvRefusal = 'damaged' | 'too-many-rows';

/** The rows of a CSV text, whatever parts its cells; line breaks inside quotes belong to their cell. */
export function csvRows(text: string, most: number): readonly SourceRow[] | CsvRefusal {
  const whole = text.replace(/^\ufeff/, '');
  const delimiter = delimiterOf(whole);
  try {
    const records = parsed(whole, delimiter, most + 1);
    return records.length > most ? 'too-many-rows' : records;
  } catch {
    return 'damaged';
  }
}

function parsed(text: string, delimiter: string, to: number): readonly SourceRow[] {
  const options = { delimiter, to, info: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: false };
  // With `info` each record comes with what is known about it; the types of the library do not say so.
  const records = parse(text, options) as unknown as readonly {
    readonly record: string[];
    readonly info: { readonly lines: number };
  }[];
  let line = 1;
  return records.map(({ record, info }) => {
    const row = { line, cells: record };
    line = info.lines + 1;
    return row;
  });
}

const sampled = 50;

/** The mark that parts the first rows into the same number of cells, and most of them; Excel may say it in a line of its own. */
function delimiterOf(text: string): string {
  const said = /^sep=(.)\r?\n/i.exec(text)?.[1];
  if (said !== undefined) return said;
  const beginning = text.slice(0, 200_000);
  const scored = delimiters.map((delimiter) => ({ delimiter, score: score(beginning, delimiter) }));
  return scored.reduce((best, each) => (each.score > best.score ? each : best)).delimiter;
}

/** Cells in each of the first rows, counted only where the rows agree. */
function score(text: string, delimiter: string): number {
  try {
    const widths = parsed(text, delimiter, sampled).map(({ cells }) => cells.length);
    const usual = Math.max(0, ...widths);
    const agreeing = widths.filter((each) => each === usual).length;
    return usual < 2 ? 0 : usual * (agreeing / widths.length);
  } catch {
    return 0;
  }
}
