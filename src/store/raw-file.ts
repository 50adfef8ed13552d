import { constants } from 'node:fs';
import { chmod, copyFile, realpath, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Connection, connect, connectToLook, type StoreFile } from './connection.ts';
import type { Contents } from './contents.ts';
import { refuseUnreadable } from './fitness.ts';
import { knownVersion, type SchemaState } from './migrate.ts';
import { type Salvage, salvageOf } from './salvage.ts';
import type { Database } from './schema.ts';
import type { StoreOptions } from './sqlite.ts';
import { guarded } from './sqlite-error.ts';
import { StoreError } from './store-error.ts';
import { pendingSize } from './store-file.ts';

/** A file by its path, and its key where it has one. */
export function fileAt(path: string, { key = '' }: StoreOptions): StoreFile {
  return { path: resolve(path), key, busyTimeout: 10_000 };
}

/** Gives `work` the database in a file as it is; what is not yet in the file itself is seen too. */
export async function withRaw<T>(file: StoreFile, work: (connection: Connection) => Promise<T>): Promise<T> {
  return guarded(file.path, async () => {
    await refuseUnreadable(file);
    const connection = (await pendingSize(file.path)) === 0 ? connectToLook(file) : connect(file);
    return work(connection).finally(() => connection.close());
  });
}

// Since this version the tables have had their present columns.
const oldestReadable = 4;

/** Of a much older version nothing is read, since what brings its rows up to date does not take a damaged file. */
export function damagedContents(
  db: Database,
  state: SchemaState | null,
): Pick<Salvage, 'lost'> & { readonly contents: Contents } {
  const salvage = salvageOf(db);
  const version = state?.version ?? 0;
  if (version >= oldestReadable && version <= knownVersion) return { contents: salvage, lost: salvage.lost };
  return { contents: { ...salvage, subjects: async () => [] }, lost: () => (state?.version === 0 ? 0 : 1) };
}

/**
 * Gives `work` a copy of a file, with what was not yet moved into it: to read an earlier version it is brought up to date.
 * The copy has a fixed name, so that one that a killed process left is removed by the next.
 */
export async function withCopy<T>(file: StoreFile, path: string, work: (copy: StoreFile) => Promise<T>): Promise<T> {
  try {
    await removeFile(path);
    await copyPrivately(file.path, path);
    if ((await pendingSize(file.path)) > 0) await copyPrivately(`${await realpath(file.path)}-wal`, `${path}-wal`);
    return await work({ ...file, path });
  } catch (error) {
    throw aboutOriginal(error, path, file.path);
  } finally {
    await removeFile(path);
  }
}

/** Nobody knows the copy: what is wrong with it is wrong with the file. */
function aboutOriginal(error: unknown, copy: string, original: string): unknown {
  if (!(error instanceof StoreError) || !('path' in error.params) || error.params.path !== copy) return error;
  return new StoreError(error.code, { ...error.params, path: original });
}

async function copyPrivately(from: string, to: string): Promise<void> {
  await copyFile(from, to, constants.COPYFILE_EXCL);
  await chmod(to, 0o600);
}

/** Removes a database with what stands beside it. */
export async function removeFile(path: string): Promise<void> {
  for (const end of ['', '-wal', '-shm']) await rm(`${path}${end}`, { force: true });
}
