import type { Transaction } from 'kysely';
import { migrations } from './migrations.ts';
import type { Database, Engine, Tables } from './schema.ts';

/** The version of the tables that this program writes. */
export const knownVersion = migrations.length;

export interface SchemaState {
  /** 0 where there is no store yet. */
  readonly version: number;
  /** How many tables there are, ours or not. */
  readonly tables: number;
}

/** What a database holds before anything is changed in it. */
export async function schemaState(db: Database): Promise<SchemaState> {
  const tables = (await db.introspection.getTables()).map(({ name }) => name);
  if (!tables.includes('competency_schema')) return { version: 0, tables: tables.length };
  const { version } = await db
    .selectFrom('competency_schema')
    .select(({ fn }) => fn.max('version').as('version'))
    .executeTakeFirstOrThrow();
  return { version: Number(version), tables: tables.length };
}

/** How a database is brought up to date: what it is, and how others are kept from doing the same meanwhile. */
export interface Upgrade {
  readonly engine: Engine;
  readonly state: (db: Database) => Promise<SchemaState>;
  /** Called first in the transaction; nothing where beginning it has locked already. */
  readonly lock?: (transaction: Transaction<Tables>) => Promise<void>;
}

/** Brings the tables to the known version; whoever comes second finds it done, since the version is read under lock. */
export async function migrate(db: Database, { engine, state, lock }: Upgrade): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await lock?.(transaction);
    const { version } = await state(transaction);
    if (version === 0) {
      await transaction.schema
        .createTable('competency_schema')
        .addColumn('version', 'integer', (column) => column.primaryKey().notNull())
        .execute();
    }
    for (const [index, migration] of migrations.entries()) {
      if (index < version) continue;
      await migration(transaction, engine);
      await transaction
        .insertInto('competency_schema')
        .values({ version: index + 1 })
        .execute();
    }
  });
}
