import { sql } from 'kysely';
import { auditedStore, lasting } from './audited.ts';
import type { Bulk } from './bulk.ts';
import { contentsOf, type OpenedContents } from './contents.ts';
import { rememberErasure } from './erasures.ts';
import { type ServerAddress, serverAddress, shownLocation } from './location.ts';
import { Outbox, outboxPath } from './outbox.ts';
import { patiently, within } from './patience.ts';
import { type PostEvent, postedStore, sendKept } from './posted.ts';
import { bulkOnServer } from './postgres-bulk.ts';
import { type Connections, connectTo } from './postgres-connection.ts';
import { connectingError, isLost, isOvertaken, postgresError } from './postgres-error.ts';
import { serverState, upgrade } from './postgres-upgrade.ts';
import type { Database } from './schema.ts';
import type { AssessmentStore } from './store.ts';
import { StoreError } from './store-error.ts';
import { storeOver } from './store-over.ts';

export interface ServerOptions {
  /** libpq's variables: PGHOST, PGUSER, PGPASSWORD, PGSSLMODE… */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** How long a lost connection is tried again, in milliseconds. */
  readonly patience?: number;
  /** Whether the tables must be there already. */
  readonly mustExist?: boolean;
  /** Where answers are kept while the server is away; without it writing fails then. */
  readonly stateFolder?: string;
  /** Encrypts what is kept there; an empty key is no key. */
  readonly key?: string;
  readonly tell?: (event: PostEvent) => void;
}

/**
 * Opens the store in a PostgreSQL database, or makes its tables.
 * @throws StoreError
 */
export async function openPostgresStore(location: string, options: ServerOptions = {}): Promise<AssessmentStore> {
  const reached = await reach(location, options);
  try {
    return await posted(await watched(reached), { ...reached, options });
  } catch (error) {
    await reached.connections.close();
    throw error;
  }
}

/** A server whose tables are there and up to date. */
interface Reached extends Place {
  readonly connections: Connections;
  readonly mood: { isAway: boolean };
}

async function reach(location: string, options: ServerOptions): Promise<Reached> {
  const path = shownLocation(location);
  const environment = options.environment ?? {};
  const address = serverAddress(location, environment);
  if (typeof address === 'string') throw new StoreError('store/bad-location', { path, problem: address });
  const connections = await connectTo(address, { path, environment });
  const mood = { isAway: false };
  const safely = safelyAt(path, () => (mood.isAway ? 0 : (options.patience ?? 10_000)));
  try {
    await safely(() => upgrade(connections.db, path, options.mustExist ?? false));
  } catch (error) {
    await connections.close();
    throw connections.wasTaken() ? error : connectingError(error, path);
  }
  return { connections, path, address, safely, mood };
}

/** The store; where the roles of the database ask for it, every reading and every erasure leaves a line first. */
async function watched({ connections, ...place }: Reached): Promise<AssessmentStore> {
  const store = storeAt(connections, place);
  const { db } = connections;
  if (!(await place.safely(() => hasAudit(db)))) return store;
  return auditedStore(store, (action, subject) => place.safely(() => note(db, action, subject)));
}

async function hasAudit(db: Database): Promise<boolean> {
  const { rows } = await sql<{ is: boolean }>`
    select to_regprocedure('competency_note(text, text)') is not null as is`.execute(db);
  return rows[0]?.is === true;
}

/**
 * Opens all that a database of a server holds, or makes its tables.
 * @throws StoreError
 */
export async function openServerContents(location: string, options: ServerOptions = {}): Promise<OpenedContents> {
  const { connections, path, safely } = await reach(location, options);
  const { db, pool, close } = connections;
  const bulk = <T>(work: (bulk: Bulk) => Promise<T>) => bulkOnServer(pool, work);
  const isAudited = await safely(() => hasAudit(db));
  const seen = isAudited ? lasting(() => safely(() => note(db, 'read', null))) : async () => undefined;
  const noted = async <T>(work: () => Promise<T>) => {
    await seen();
    return safely(() => work());
  };
  return { contents: contentsOf(db, { bulk, safely: noted }), path, close };
}

async function note(db: Database, action: 'read' | 'erase', subject: string | null): Promise<void> {
  await sql`select competency_note(${action}, ${subject})`.execute(db);
}

type Safely = <T>(work: (again: boolean) => Promise<T>) => Promise<T>;

function safelyAt(path: string, untilLost: () => number): Safely {
  return (work) => mapped(path, () => patiently({ isOvertaken, isLost, untilLost, chance: Math.random }, work));
}

async function mapped<T>(path: string, work: () => Promise<T>): Promise<T> {
  return work().catch((error: unknown) => {
    throw postgresError(error, path);
  });
}

interface Posting {
  readonly address: ServerAddress;
  readonly options: ServerOptions;
  readonly mood: { isAway: boolean };
}

/** The store with its outbox, where there is a place for one. */
async function posted(store: AssessmentStore, { address, options, mood }: Posting): Promise<AssessmentStore> {
  const { stateFolder, key = '', tell = () => undefined } = options;
  if (stateFolder === undefined) return store;
  const outbox = new Outbox({ path: outboxPath(stateFolder, address), key, busyTimeout: 10_000 });
  await sendKept(store, { outbox, tell });
  const away = (isAway: boolean) => {
    mood.isAway = isAway;
  };
  return postedStore(store, { outbox, tell, away });
}

interface Place {
  readonly path: string;
  readonly address: ServerAddress;
  readonly safely: Safely;
}

// How long a rater waits for a server that is silent, in milliseconds.
const longestSilence = 20_000;

function storeAt({ db, pool, cut, close }: Connections, { path, address, safely }: Place): AssessmentStore {
  return storeOver(db, {
    engine: 'postgresql',
    safely,
    promptly: (work) => safely((again) => within(longestSilence, cut, work(again))),
    bulk: (work) => mapped(path, () => bulkOnServer(pool, work)),
    filled: () => analyze(db),
    erasing: (person) => rememberErasure(db, person),
    erased: () => vacuum(db),
    facts: async () => ({
      kind: 'postgresql',
      path,
      schemaVersion: (await serverState(db)).version,
      encrypted: address.tls !== 'disable',
      bytes: await databaseSize(db),
    }),
    backup: () => Promise.reject(new StoreError('store/backup-failed', { path, reason: 'server' })),
    close,
  });
}

/** Tells the planner how much there is now; else its plans are those for empty tables until the server looks by itself. */
async function analyze(db: Database): Promise<void> {
  await sql`analyze assessments, names, answers`.execute(db).catch(() => undefined);
}

/** Gives the room of deleted rows free, so that they are written over; without the right to do so that is left to the server. */
async function vacuum(db: Database): Promise<void> {
  await sql`vacuum answers, names, assessments, workbook_entries, people, requests, releases`
    .execute(db)
    .catch((error: unknown) => {
      if (isLost(error)) throw error;
    });
}

async function databaseSize(db: Database): Promise<number> {
  const { rows } = await sql<{ bytes: string }>`select pg_database_size(current_database()) as bytes`.execute(db);
  return Number(rows[0]?.bytes ?? 0);
}
