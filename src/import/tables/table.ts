/** One row of a table with the place it has in its source. */
export interface SourceRow {
  /** The number of the row in its sheet, or of its first line in a text; from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A table as it came: a sheet of a workbook, or all of a CSV file. */
export interface SourceTable {
  /** Empty where the source has no names for its tables. */
  readonly name: string;
  readonly rows: readonly SourceRow[];
}

/** No framework has so many rows; more would only take memory. */
export const mostRows = 20_000;

/** What a cell says, without the spaces around it. */
export function cellAt({ cells }: SourceRow, index: number): string {
  return (cells[index] ?? '').trim();
}

export function isBlank({ cells }: SourceRow): boolean {
  return cells.every((each) => each.trim() === '');
}
