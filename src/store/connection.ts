import { pathToFileURL } from 'node:url';
import Libsql from 'libsql';
import { kyselyOver } from './libsql.ts';
import type { Database } from './schema.ts';

/** A file and how to open it. */
export interface StoreFile {
  readonly path: string;
  /** Empty for a store that is not encrypted. */
  readonly key: string;
  /** How long to wait for another process, in milliseconds. */
  readonly busyTimeout: number;
}

export interface Connection {
  readonly db: Database;
  /** What `db` speaks to. */
  readonly database: Libsql.Database;
  /** Never throws. */
  close(): Promise<void>;
}

// Full: on disk before an answer is confirmed; on macOS that takes F_FULLFSYNC.
// Memory: what VACUUM sorts aside would otherwise lie in clear in the folder for temporary files.
const settings = [
  'journal_mode = wal',
  'synchronous = full',
  'fullfsync = on',
  'checkpoint_fullfsync = on',
  'secure_delete = on',
  'foreign_keys = on',
  'temp_store = memory',
  'trusted_schema = off',
];

/** Opens a store for use. */
export function connect(file: StoreFile): Connection {
  const database = open(file.path, file);
  const db = kyselyOver(database);
  try {
    database.exec(settings.map((each) => `pragma ${each};`).join(' '));
  } catch (error) {
    database.close();
    throw error;
  }
  return { db, database, close: () => close(database, db) };
}

/** Opens a file to look at it: nothing is locked, written or made beside it, and what only the -wal holds is not seen. */
export function connectToLook(file: StoreFile): Connection {
  const database = open(`${pathToFileURL(file.path).href}?immutable=1`, file);
  const db = kyselyOver(database);
  return { db, database, close: () => close(database, db) };
}

/**
 * Keeps everybody else out of a file until the function it gives is called; what was not yet moved into the file is in it
 * then. Whoever merely has the file open is found too.
 */
export function keepToOneself(file: StoreFile): () => void {
  const database = open(file.path, file);
  try {
    // No statement is prepared: it would keep the file locked after closing.
    database.exec('pragma locking_mode = exclusive; pragma journal_mode = delete; begin exclusive;');
  } catch (error) {
    database.close();
    throw error;
  }
  return () => database.close();
}

function open(path: string, { key, busyTimeout }: StoreFile): Libsql.Database {
  // Their types lack the options of encryption.
  const options = { timeout: busyTimeout, encryptionCipher: 'aes256cbc', encryptionKey: key };
  return new Libsql(path, options);
}

// libsql keeps a closed database open until its statements are collected as garbage, or the process ends: emptied here,
// the -wal file holds no answers meanwhile. Not waiting: another process may be using the store.
async function close(database: Libsql.Database, db: Database): Promise<void> {
  try {
    database.exec('pragma busy_timeout = 0; pragma wal_checkpoint(truncate);');
  } catch {
    // What is not moved into the file now is moved at the next opening.
  } finally {
    await db.destroy();
    database.close();
  }
}
