import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { chmod, copyFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { type Connection, connect, connectToLook, type StoreFile } from './connection.ts';
import type { OpenedContents } from './contents.ts';
import { type Copied, copyContents } from './copy.ts';
import { refuseUnreadable } from './fitness.ts';
import { isServer } from './location.ts';
import { knownVersion, schemaState } from './migrate.ts';
import { openServerContents, type ServerOptions } from './postgres.ts';
import { complaints, salvageOf } from './salvage.ts';
import { openFileContents, type StoreOptions } from './sqlite.ts';
import { guarded } from './sqlite-error.ts';
import { fileSize, pendingSize, prepareFile } from './store-file.ts';

/** A store by its location, and how to open it. */
export interface StorePlace {
  readonly location: string;
  readonly options: StoreOptions & ServerOptions;
}

/**
 * Copies one store to another, of whatever kind; done again after it was cut short, it goes on.
 * @throws StoreError
 */
export async function copyStore(from: StorePlace, to: StorePlace): Promise<Copied> {
  const source = await openContents(from);
  try {
    const target = await openContents(to);
    return await copyContents(source.contents, target.contents, target.path).finally(() => target.close());
  } finally {
    await source.close();
  }
}

function openContents({ location, options }: StorePlace): Promise<OpenedContents> {
  return isServer(location) ? openServerContents(location, options) : openFileContents(location, options);
}

/** What was found in a file. */
export interface Verified {
  /** In the words of SQLite, which name pages and tables, never rows; none where all is sound. */
  readonly problems: readonly string[];
  readonly subjects: number;
  /** Rows that can be read. */
  readonly rows: number;
  /** Parts that cannot. */
  readonly lost: number;
}

/**
 * Looks at every page and row of a file, and changes nothing.
 * @throws StoreError where it is no store at all
 */
export async function verifyFile(path: string, key: string): Promise<Verified> {
  return withRaw({ path: resolve(path), key, busyTimeout: 10_000 }, async (connection) => {
    const problems = await complaints(connection.db);
    const { contents, lost } = await damagedContents(connection);
    // What is lost of the frameworks is lost where nobody was assessed by them, too.
    await contents.frameworks();
    const subjects = await contents.subjects();
    let rows = 0;
    for (let at = 0; at < subjects.length; at += 200) {
      const part = await contents.rows(subjects.slice(at, at + 200));
      rows += Object.values(part).reduce((sum, each) => sum + each.length, 0);
    }
    return { problems, subjects: subjects.length, rows, lost: lost() };
  });
}

/**
 * Makes a store of all that can be read in a backup or a damaged file. A file that stands in the way is kept beside it.
 * @throws StoreError
 */
export async function restoreStore(file: string, { location, options }: StorePlace): Promise<Copied> {
  const target = isServer(location) ? location : `${resolve(location)}.restoring`;
  const folder = isServer(location) ? dirname(resolve(file)) : dirname(target);
  const copy = join(folder, `.${basename(file)}.${randomUUID()}.tmp`);
  try {
    await prepareFile(resolve(file));
    // A copy, since a backup of an earlier version is brought up to date before it is read.
    await copyFile(file, copy, constants.COPYFILE_EXCL);
    await chmod(copy, 0o600);
    const copied = await copyFrom(
      { path: copy, key: options.key ?? '', busyTimeout: 10_000 },
      { location: target, options },
    );
    if (!isServer(location)) await putInPlace(target, resolve(location));
    return copied;
  } finally {
    for (const each of [copy, ...(isServer(location) ? [] : [target])])
      for (const end of ['', '-wal', '-shm']) await rm(`${each}${end}`, { force: true });
  }
}

async function copyFrom(file: StoreFile, to: StorePlace): Promise<Copied> {
  const isSound = await withRaw(file, async ({ db }) => (await complaints(db)).length === 0);
  if (isSound) return copyStore({ location: file.path, options: { key: file.key } }, to);
  const target = await openContents(to);
  try {
    return await withRaw(file, async (connection) => {
      const { contents, lost } = await damagedContents(connection);
      return { ...(await copyContents(contents, target.contents, target.path)), lost: lost() };
    });
  } finally {
    await target.close();
  }
}

async function putInPlace(made: string, path: string): Promise<void> {
  if ((await fileSize(path)) > 0) {
    const beside = `${path}.before-${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}`;
    await rename(path, beside);
    // What was not yet moved into the old file belongs to it.
    for (const end of ['-wal', '-shm']) await rename(`${path}${end}`, `${beside}${end}`).catch(() => undefined);
  }
  await rename(made, path);
}

async function damagedContents(connection: Connection) {
  const state = await schemaState(connection.db).catch(() => null);
  // The rows of an older version are read by what brings it up to date, which a damaged file does not let happen.
  const isPresent = state?.version === knownVersion;
  const salvage = salvageOf(connection.db);
  if (isPresent) return { contents: salvage, lost: salvage.lost };
  return { contents: { ...salvage, subjects: async () => [] }, lost: () => (state?.version === 0 ? 0 : 1) };
}

async function withRaw<T>(file: StoreFile, work: (connection: Connection) => Promise<T>): Promise<T> {
  return guarded(file.path, async () => {
    await refuseUnreadable(file);
    const connection = (await pendingSize(file.path)) === 0 ? connectToLook(file) : connect(file);
    return work(connection).finally(() => connection.close());
  });
}
