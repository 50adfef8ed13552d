import { createHash } from 'node:crypto';
import type { Bulk, BulkTable } from './bulk.ts';
import type { Database, Tables } from './schema.ts';

/** The tables of personal data, each after those it refers to. */
export const personalTables = [
  'assessments',
  'names',
  'answers',
  'workbook_entries',
  'people',
  'requests',
  'releases',
] as const satisfies readonly BulkTable[];

export type PersonalTable = (typeof personalTables)[number];

/** Rows of some subjects, by table. */
export type Rows = { readonly [T in PersonalTable]: readonly Tables[T][] };

/** All that a store holds, for copying and verifying. */
export interface Contents {
  frameworks(): Promise<readonly Tables['frameworks'][]>;
  /** Those that are remembered, as digests. */
  erasures(): Promise<readonly Tables['erasures'][]>;
  /** Whom anything is kept about, in the order of their bytes. */
  subjects(): Promise<readonly string[]>;
  rows(subjects: readonly string[]): Promise<Rows>;
  keepFrameworks(rows: readonly Tables['frameworks'][]): Promise<void>;
  /** Of two instants of one person the later one stays. */
  keepErasures(rows: readonly Tables['erasures'][]): Promise<void>;
  /** Puts rows in the place of all that is there about these subjects, all of it or nothing. */
  replace(subjects: readonly string[], rows: Rows): Promise<void>;
}

/** The contents of a store that was opened for them. */
export interface OpenedContents {
  readonly contents: Contents;
  /** Where it is, as it may be shown. */
  readonly path: string;
  readonly close: () => Promise<void>;
}

interface Access {
  readonly bulk: <T>(work: (bulk: Bulk) => Promise<T>) => Promise<T>;
  /** Does `work`, whose errors come out as StoreError. */
  readonly safely: <T>(work: () => Promise<T>) => Promise<T>;
}

/** What stands in the tables of a database. */
export function contentsOf(db: Database, { bulk, safely }: Access): Contents {
  const bare = bareContents(db, bulk);
  return {
    frameworks: () => safely(() => bare.frameworks()),
    erasures: () => safely(() => bare.erasures()),
    subjects: () => safely(() => bare.subjects()),
    rows: (subjects) => safely(() => bare.rows(subjects)),
    keepFrameworks: (rows) => safely(() => bare.keepFrameworks(rows)),
    keepErasures: (rows) => safely(() => bare.keepErasures(rows)),
    replace: (subjects, rows) => safely(() => bare.replace(subjects, rows)),
  };
}

/** The same, with the errors of the database. */
export function bareContents(db: Database, bulk: Access['bulk']): Contents {
  return {
    frameworks: () => db.selectFrom('frameworks').selectAll().execute(),
    erasures: () => db.selectFrom('erasures').selectAll().execute(),
    subjects: () => subjectsIn(db),
    rows: (subjects) => rowsOf(db, subjects),
    keepFrameworks: async (rows) => {
      for (const row of rows)
        await db
          .insertInto('frameworks')
          .values(row)
          .onConflict((conflict) => conflict.column('digest').doNothing())
          .execute();
    },
    keepErasures: async (rows) => {
      for (const row of rows)
        await db
          .insertInto('erasures')
          .values(row)
          .onConflict((conflict) =>
            conflict.column('person').doUpdateSet({ at: row.at }).where('erasures.at', '<', row.at),
          )
          .execute();
    },
    replace: (subjects, rows) =>
      bulk(async (transaction) => {
        for (const table of personalTables.toReversed())
          await transaction.db.deleteFrom(table).where('subject', 'in', subjects).execute();
        for (const table of personalTables) await transaction.write(table, rows[table]);
      }),
  };
}

async function subjectsIn(db: Database): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const table of personalTables) {
    const rows = await db.selectFrom(table).select('subject').distinct().execute();
    for (const { subject } of rows) found.add(subject);
  }
  return [...found].sort();
}

async function rowsOf(db: Database, subjects: readonly string[]): Promise<Rows> {
  const found: Partial<Record<PersonalTable, readonly object[]>> = {};
  for (const table of personalTables)
    found[table] = await db.selectFrom(table).selectAll().where('subject', 'in', subjects).execute();
  // Each table's own rows.
  return found as Rows;
}

/** A digest of rows that does not depend on their order, nor on the database they come from. */
export function digestOfRows(rows: Rows): string {
  const hash = createHash('sha256');
  for (const table of personalTables) {
    const lines = rows[table].map(signOfRow);
    hash.update(`${table}\n${lines.sort().join('\n')}\n`);
  }
  return hash.digest('hex');
}

/** All that a row says, the same from every database. */
export function signOfRow(row: object): string {
  return JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));
}
