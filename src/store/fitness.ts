import { type Connection, connectToLook, type StoreFile } from './connection.ts';
import { knownVersion, type SchemaState, schemaState } from './migrate.ts';
import { StoreError } from './store-error.ts';
import { fileKind, pendingSize, systemCode } from './store-file.ts';

/** Refuses a file that is no store, needs another key or is of a newer version, without touching it. */
export async function refuseUnfit(file: StoreFile): Promise<void> {
  const state = await refuseUnreadable(file);
  // While a -wal file holds something, the file alone does not tell.
  if (state !== null && (await pendingSize(file.path)) === 0) refuseState(state, file.path);
}

/** Refuses a file that is no database or needs another key, without touching it; gives what it holds, where it can tell. */
export async function refuseUnreadable(file: StoreFile): Promise<SchemaState | null> {
  const { path } = file;
  const kind = await fileKind(path);
  if (kind === 'new') return null;
  if (kind === 'other') throw new StoreError('store/not-a-database', { path });
  if (kind === 'plain' && file.key !== '') throw new StoreError('store/not-encrypted', { path });
  if (kind === 'encrypted' && file.key === '') throw new StoreError('store/key-needed', { path });
  return lookAt(file, kind);
}

/**
 * Refuses a database of a newer program or of another one.
 * @throws StoreError store/newer, store/not-a-database
 */
export function refuseState({ version, tables }: SchemaState, path: string): void {
  if (version === 0 && tables > 0) throw new StoreError('store/not-a-database', { path });
  if (version > knownVersion) throw new StoreError('store/newer', { path, found: version, known: knownVersion });
}

async function lookAt(file: StoreFile, kind: 'plain' | 'encrypted'): Promise<SchemaState | null> {
  const { path } = file;
  let connection: Connection | undefined;
  try {
    connection = connectToLook(file);
    return await schemaState(connection.db);
  } catch (error) {
    // With a wrong key the first page is noise, and SQLite says so in the same words.
    if (systemCode(error) === 'SQLITE_NOTADB')
      throw new StoreError(kind === 'encrypted' ? 'store/wrong-key' : 'store/not-a-database', { path });
    // Another process may be writing under our eyes; the real opening tells.
    return null;
  } finally {
    await connection?.close();
  }
}
