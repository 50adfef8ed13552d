import { sql } from 'kysely';
import { knownVersion, migrate, type SchemaState } from './migrate.ts';
import { postgresError } from './postgres-error.ts';
import type { Database } from './schema.ts';
import { StoreError } from './store-error.ts';

/**
 * Makes the tables, or brings them up to date.
 * @throws StoreError store/not-a-database, store/newer, store/older, store/none
 */
export async function upgrade(db: Database, path: string, mustExist: boolean): Promise<void> {
  const { version, tables } = await serverState(db);
  if (version === 0 && tables > 0) throw new StoreError('store/not-a-database', { path });
  if (version > knownVersion) throw new StoreError('store/newer', { path, found: version, known: knownVersion });
  if (version === 0 && mustExist) throw new StoreError('store/none', { path });
  if (version === knownVersion) return;
  try {
    await migrate(db, { engine: 'postgresql', state: serverState, lock });
  } catch (error) {
    const meaning = postgresError(error, path);
    if (version > 0 && meaning instanceof StoreError && meaning.code === 'store/not-allowed')
      throw new StoreError('store/older', { path, found: version, known: knownVersion });
    throw error;
  }
}

// Any number that other programs on the same database do not take: the first bytes of sha256('competency').
const lockNumber = 0x9e3a5313;

/** Keeps others from making or changing the tables until the transaction ends. */
async function lock(transaction: Database): Promise<void> {
  await sql`select pg_advisory_xact_lock(${lockNumber})`.execute(transaction);
}

/** What the schema that new tables go to holds of ours; tables of other programs may stand beside them. */
export async function serverState(db: Database): Promise<SchemaState> {
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables where table_schema = current_schema()
    and table_name in ('competency_schema', 'frameworks', 'assessments', 'names', 'answers')`.execute(db);
  if (!rows.some(({ name }) => name === 'competency_schema')) return { version: 0, tables: rows.length };
  const { version } = await db
    .selectFrom('competency_schema')
    .select(({ fn }) => fn.max('version').as('version'))
    .executeTakeFirstOrThrow();
  return { version: Number(version ?? 0), tables: rows.length };
}
