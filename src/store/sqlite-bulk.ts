import type Libsql from 'libsql';
import type { Bulk, BulkTable } from './bulk.ts';
import type { Database, Tables } from './schema.ts';

/** So many rows go into one statement at most: their values stay far below the 32,766 that SQLite binds. */
const together = 50;

/** So many prepared statements are kept at most: groups of all kinds may come. */
const mostStatements = 200;

/** Does `work` in one transaction of a file, in which rows are written by prepared statements. */
export async function bulkInFile<T>(
  database: Libsql.Database,
  db: Database,
  work: (bulk: Bulk) => Promise<T>,
): Promise<T> {
  return db.transaction().execute((transaction) => {
    const statements = new Map<string, Libsql.Statement>();
    const write: Bulk['write'] = async (table, rows) => {
      for (const group of groupsOf(rows)) {
        const insert = insertOf(table, group);
        if (statements.size >= mostStatements) statements.clear();
        const statement = statements.get(insert.key) ?? database.prepare(insert.sql());
        statements.set(insert.key, statement);
        statement.run(insert.bound);
      }
    };
    return work({ db: transaction, write });
  });
}

/** Neighbours with much in common: answers of one assessment, and of one subject whatever else there is. */
function* groupsOf<T extends BulkTable>(rows: readonly Tables[T][]): Generator<readonly Tables[T][]> {
  let from = 0;
  while (from < rows.length) {
    const owner = ownerOf(rows[from]);
    let to = from + 1;
    while (to < rows.length && to - from < together && owner !== null && ownerOf(rows[to]) === owner) to += 1;
    yield rows.slice(from, to);
    from = to;
  }
}

function ownerOf(row: Tables[BulkTable] | undefined): string | null {
  if (row === undefined || !('subject' in row)) return null;
  return 'indicator' in row ? row.assessment : row.subject;
}

interface Insert {
  /** The same for groups that the same statement serves. */
  readonly key: string;
  readonly sql: () => string;
  readonly bound: readonly unknown[];
}

/**
 * One statement for all rows. Handing a value over costs more than writing it: what all rows share is bound once, and
 * numbers, which count from one in every group, stand in the statement itself.
 */
function insertOf(table: string, group: readonly object[]): Insert {
  const rows: readonly (readonly unknown[])[] = group.map((row) => Object.values(row));
  const [first = [], ...others] = rows;
  const bound: unknown[] = [];
  const places = first.map((value, at): Place => {
    if (rows.every((row) => typeof row[at] === 'number')) return 'number';
    if (!others.every((row) => row[at] === value)) return 'own';
    return bound.push(value);
  });
  const numbers: unknown[] = [];
  for (const row of rows)
    for (const [at, place] of places.entries()) {
      if (place === 'own') bound.push(row[at]);
      else if (place === 'number') numbers.push(row[at]);
    }
  const key = [table, rows.length, places, numbers].join();
  return { key, bound, sql: () => insertSql(table, group, places) };
}

/** Where a value comes from: bound for its row alone, written out, or bound for all rows at this place. */
type Place = 'own' | 'number' | number;

function insertSql(table: string, group: readonly object[], places: readonly Place[]): string {
  const names = Object.keys(group[0] ?? {}).map((each) => `"${each}"`);
  let last = places.filter((place) => typeof place === 'number').length;
  const rows = group.map((row) => {
    const values = Object.values(row).map((value, at) => {
      const place = places[at];
      if (place === 'number') return String(value);
      return `?${place === 'own' || place === undefined ? ++last : place}`;
    });
    return `(${values.join(', ')})`;
  });
  return `insert into "${table}" (${names.join(', ')}) values ${rows.join(', ')}`;
}
