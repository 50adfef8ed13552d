import type Libsql from 'libsql';
import type { Bulk, BulkTable } from './bulk.ts';
import type { Database, Tables } from './schema.ts';

/** So many rows go into one statement at most: their values stay far below the 32,766 that SQLite binds. */
const together = 50;

type Values = readonly unknown[];

/** Does `work` in one transaction of a file, in which rows are written by prepared statements. */
export async function bulkInFile<T>(
  database: Libsql.Database,
  db: Database,
  work: (bulk: Bulk) => Promise<T>,
): Promise<T> {
  return db.transaction().execute((transaction) => {
    const statements = new Map<string, Libsql.Statement>();
    const prepared = (sql: string) => {
      const statement = statements.get(sql) ?? database.prepare(sql);
      statements.set(sql, statement);
      return statement;
    };
    const write: Bulk['write'] = async (table, rows) => {
      for (const group of groupsOf(rows)) {
        const { sql, bound } = insertOf(table, group);
        prepared(sql).run(bound);
      }
    };
    return work({ db: transaction, write });
  });
}

/** Neighbours of one subject, which have much in common. */
function* groupsOf<T extends BulkTable>(rows: readonly Tables[T][]): Generator<readonly Tables[T][]> {
  let from = 0;
  while (from < rows.length) {
    let to = from + 1;
    while (to < rows.length && to - from < together && isNeighbour(rows[from], rows[to])) to += 1;
    yield rows.slice(from, to);
    from = to;
  }
}

/** Of one assessment, where they say so, else of one subject: groups are of few sizes, and few statements are prepared. */
function isNeighbour(one: Tables[BulkTable] | undefined, other: Tables[BulkTable] | undefined): boolean {
  return ownerOf(one) !== null && ownerOf(one) === ownerOf(other);
}

function ownerOf(row: Tables[BulkTable] | undefined): string | null {
  if (row === undefined || !('subject' in row)) return null;
  return 'assessment' in row ? row.assessment : row.subject;
}

/** One statement for all rows; what they share is bound once, since handing a value over costs more than writing it. */
function insertOf(table: string, group: readonly object[]): { readonly sql: string; readonly bound: Values } {
  const rows: readonly Values[] = group.map((row) => Object.values(row));
  const columns = Object.keys(group[0] ?? {});
  const isShared = columns.map((_, at) => rows.every((row) => row[at] === rows[0]?.[at]));
  const bound: unknown[] = columns.flatMap((_, at) => (isShared[at] ? [rows[0]?.[at]] : []));
  let shared = 0;
  const sharedAt = isShared.map((each) => (each ? ++shared : 0));
  const places = rows.map((row) => {
    const own = row.map((value, at) => (isShared[at] ? sharedAt[at] : bound.push(value)));
    return `(${own.map((each) => `?${each}`).join(', ')})`;
  });
  const names = columns.map((each) => `"${each}"`).join(', ');
  return { sql: `insert into "${table}" (${names}) values ${places.join(', ')}`, bound };
}
