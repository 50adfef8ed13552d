import type Libsql from 'libsql';
import type { Bulk } from './bulk.ts';
import type { Database } from './schema.ts';

/** Does `work` in one transaction of a file, in which rows are written by one prepared statement a table. */
export async function bulkInFile<T>(
  database: Libsql.Database,
  db: Database,
  work: (bulk: Bulk) => Promise<T>,
): Promise<T> {
  return db.transaction().execute((transaction) => {
    const statements = new Map<string, Libsql.Statement>();
    const write: Bulk['write'] = async (table, rows) => {
      const [first] = rows;
      if (first === undefined) return;
      const columns = Object.keys(first);
      const statement = statements.get(table) ?? database.prepare(insertInto(table, columns));
      statements.set(table, statement);
      for (const row of rows) statement.run(Object.values(row));
    };
    return work({ db: transaction, write });
  });
}

function insertInto(table: string, columns: readonly string[]): string {
  const names = columns.map((each) => `"${each}"`).join(', ');
  return `insert into "${table}" (${names}) values (${columns.map(() => '?').join(', ')})`;
}
