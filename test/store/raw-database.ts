import Libsql from 'libsql';
import { onTestFinished } from 'vitest';

/** A connection past the store, closed when the test has finished. */
export function rawDatabase(path: string, key = ''): Libsql.Database {
  const options = { timeout: 0, encryptionCipher: 'aes256cbc', encryptionKey: key };
  const database = new Libsql(path, options);
  onTestFinished(() => void database.close());
  return database;
}

/**
 * Runs SQL in a file and leaves nothing beside it. No prepared statement, which would keep the file open.
 */
export function rewrite(path: string, sql: string): void {
  const database = new Libsql(path);
  database.exec(sql);
  database.close();
}
