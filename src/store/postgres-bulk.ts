import { once } from 'node:events';
import { Kysely, PostgresDialect, type PostgresPoolClient, sql } from 'kysely';
import type pg from 'pg';
import { from } from 'pg-copy-streams';
import type { Bulk } from './bulk.ts';
import type { Database } from './schema.ts';

// Another number than that of whoever makes the tables: the first bytes of sha256('competency import').
const lockNumber = 0x8a27c771;

/** Does `work` in one transaction of a connection of its own, one at a time, in which rows are written by COPY. */
export async function bulkOnServer<T>(pool: pg.Pool, work: (bulk: Bulk) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    return await overOne(client)
      .transaction()
      // What another import keeps is seen as soon as the lock is had, not as of the beginning.
      .setIsolationLevel('read committed')
      .execute(async (transaction) => {
        await sql`select pg_advisory_xact_lock(${lockNumber})`.execute(transaction);
        return work({ db: transaction, write: (table, rows) => copyInto(client, table, rows) });
      });
  } finally {
    client.release();
  }
}

/** The same connection for every query, since COPY must run in the same transaction as they. */
function overOne(client: pg.PoolClient): Database {
  const query = (sql: string, values: unknown[]) => client.query(sql, values);
  // The dialect's type has a second form, for cursors, which nobody asks for.
  const borrowed = { query, release: () => undefined } as unknown as PostgresPoolClient;
  const pool = { connect: async () => borrowed, end: async () => undefined };
  return new Kysely({ dialect: new PostgresDialect({ pool }) });
}

async function copyInto(client: pg.PoolClient, table: string, rows: readonly object[]): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first).map((each) => `"${each}"`);
  const stream = client.query(from(`copy "${table}" (${columns.join(', ')}) from stdin`));
  const written = once(stream, 'finish');
  // As much as a socket takes at a time; all of it at once would stand twice in memory.
  for (let at = 0; at < rows.length; at += 1000) {
    const lines = rows.slice(at, at + 1000).map(lineOf);
    if (!stream.write(lines.join(''))) await Promise.race([once(stream, 'drain'), written]);
  }
  stream.end();
  await written;
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** One row in the text format of COPY ("File Formats", manual of PostgreSQL). */
function lineOf(row: object): string {
  const fields = Object.values(row).map((value) => (value === null ? '\\N' : escaped(String(value))));
  return `${fields.join('\t')}\n`;
}

function escaped(text: string): string {
  return /[\\\n\r\t]/.test(text) ? text.replace(/[\\\n\r\t]/g, (sign) => escapes[sign] ?? sign) : text;
}
