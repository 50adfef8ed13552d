import { type Contents, personalTables, type Rows } from './contents.ts';

/** Some people, and all that is kept about them. */
export interface Part {
  readonly subjects: readonly string[];
  readonly rows: Rows;
}

const mostSubjects = 200;
const mostRows = 10_000;

/** People so many at a time, and fewer where much is kept about each: what is in memory at once follows the rows, not the people. */
export async function* partsOf(contents: Contents, all: readonly string[]): AsyncGenerator<Part> {
  let count = 10;
  for (let at = 0; at < all.length; ) {
    const subjects = all.slice(at, at + count);
    const rows = await contents.rows(subjects);
    yield { subjects, rows };
    at += subjects.length;
    const each = Math.max(1, rowCount(rows) / subjects.length);
    count = Math.max(1, Math.min(mostSubjects, 2 * count, Math.floor(mostRows / each)));
  }
}

/** How many rows there are in all tables. */
export function rowCount(rows: Rows): number {
  return personalTables.reduce((sum, table) => sum + rows[table].length, 0);
}
