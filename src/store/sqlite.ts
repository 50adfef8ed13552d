import { resolve } from 'node:path';
import { backup } from './backup.ts';
import { compact } from './compact.ts';
import { type Connection, connect, type StoreFile } from './connection.ts';
import { contentsOf, type OpenedContents } from './contents.ts';
import { refuseState, refuseUnfit } from './fitness.ts';
import { knownVersion, migrate, schemaState } from './migrate.ts';
import type { Database } from './schema.ts';
import { bulkInFile } from './sqlite-bulk.ts';
import { guarded } from './sqlite-error.ts';
import type { AssessmentStore } from './store.ts';
import { fileSize, pendingSize, prepareFile } from './store-file.ts';
import { storeOver } from './store-over.ts';

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
export async function openSqliteStore(path: string, options: StoreOptions = {}): Promise<AssessmentStore> {
  const { connection, file } = await openFile(path, options);
  return storeIn(connection, file);
}

/**
 * Opens all that a file holds, or makes the file.
 * @throws StoreError
 */
export async function openFileContents(path: string, options: StoreOptions = {}): Promise<OpenedContents> {
  const { connection, file } = await openFile(path, options);
  const { db, database, close } = connection;
  const safely = <T>(work: () => Promise<T>) => guarded(file.path, work);
  const contents = contentsOf(db, { bulk: (work) => bulkInFile(database, db, work), safely });
  return { contents, path: file.path, close };
}

async function openFile(path: string, { key = '', busyTimeout = 10_000 }: StoreOptions) {
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
    return { connection, file };
  });
}

async function upgrade(db: Database, path: string): Promise<void> {
  const state = await schemaState(db);
  refuseState(state, path);
  // Beginning a transaction locks the file already.
  if (state.version < knownVersion) await migrate(db, { engine: 'sqlite', state: schemaState });
}

function storeIn({ db, database, close }: Connection, file: StoreFile): AssessmentStore {
  const { path } = file;
  return storeOver(db, {
    engine: 'sqlite',
    safely: (work) => guarded(path, () => work(false)),
    bulk: (work) => guarded(path, () => bulkInFile(database, db, work)),
    erased: () => compact(db, path),
    facts: async () => ({
      kind: 'sqlite',
      path,
      schemaVersion: (await schemaState(db)).version,
      encrypted: file.key !== '',
      bytes: (await fileSize(path)) + (await pendingSize(path)),
    }),
    backup: (target, options) => backup(db, path, { file: target, ...options }),
    close,
  });
}
