import { resolve } from 'node:path';
import { backup } from './backup.ts';
import { compact } from './compact.ts';
import { type Connection, connect, type StoreFile } from './connection.ts';
import { erase } from './erase.ts';
import { refuseState, refuseUnfit } from './fitness.ts';
import { knownVersion, migrate, schemaState } from './migrate.ts';
import { answer, carryOver, complete, start } from './record.ts';
import { counts, cycles, find, framework, history, load } from './retrieve.ts';
import type { Database } from './schema.ts';
import { guarded } from './sqlite-error.ts';
import type { AssessmentStore, StoreInfo } from './store.ts';
import { fileSize, pendingSize, prepareFile } from './store-file.ts';
import { beginWorkbook, keepEntries, workbookEntries, workbookSessions } from './workbooks.ts';

export interface StoreOptions {
  /** Encrypts the file at rest; an empty key is no key. */
  readonly key?: string;
  /** How long to wait for another process that is writing, in milliseconds. */
  readonly busyTimeout?: number;
}

/**
 * Opens the store in an SQLite file, or makes it.
 * @throws StoreError
 */
export async function openSqliteStore(path: string, { key = '', busyTimeout = 10_000 }: StoreOptions = {}) {
  const file = { path: resolve(path), key, busyTimeout };
  return guarded(file.path, async () => {
    await prepareFile(file.path);
    await refuseUnfit(file);
    const connection = connect(file);
    try {
      await upgrade(connection.db, file.path);
    } catch (error) {
      await connection.close();
      throw error;
    }
    return storeOver(connection, file);
  });
}

async function upgrade(db: Database, path: string): Promise<void> {
  const state = await schemaState(db);
  refuseState(state, path);
  if (state.version < knownVersion) await migrate(db);
}

function storeOver({ db, close }: Connection, file: StoreFile): AssessmentStore {
  const { path } = file;
  const safely = <T>(work: () => Promise<T>) => guarded(path, work);
  return {
    start: (header, snapshot) => safely(() => start(db, header, snapshot)),
    answer: (key, answers, position) => safely(() => answer(db, key, { answers, ...position })),
    complete: (key, completedAt, results) => safely(() => complete(db, key, { completedAt, results })),
    carryOver: (copies, snapshot) => safely(() => carryOver(db, copies, snapshot)),
    find: (query) => safely(() => find(db, query)),
    load: (key) => safely(() => load(db, key)),
    framework: (digest) => safely(() => framework(db, digest)),
    history: (key) => safely(() => history(db, key)),
    cycles: () => safely(() => cycles(db)),
    workbooks: {
      begin: (session, entries) => safely(() => beginWorkbook(db, session, entries)),
      keep: (session, entries) => safely(() => keepEntries(db, session, entries)),
      entries: (session) => safely(() => workbookEntries(db, session)),
      sessions: () => safely(() => workbookSessions(db)),
    },
    forget: (person) =>
      safely(async () => {
        const erasure = await erase(db, person);
        await compact(db, path);
        return erasure;
      }),
    info: () => safely(() => info(db, file)),
    backup: (target, options) => safely(() => backup(db, path, { file: target, ...options })),
    close,
  };
}

async function info(db: Database, { path, key }: StoreFile): Promise<StoreInfo> {
  return {
    path,
    schemaVersion: (await schemaState(db)).version,
    encrypted: key !== '',
    ...(await counts(db)),
    bytes: (await fileSize(path)) + (await pendingSize(path)),
    cycles: await cycles(db),
  };
}
