import { constants } from 'node:fs';
import { copyFile, link, readdir, realpath, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { keepToOneself, type StoreFile } from './connection.ts';
import { StoreError } from './store-error.ts';
import { fileSize, flush, systemCode } from './store-file.ts';

/**
 * Puts a store that was made in the place of another, which is kept beside it under the name that is given back; null where
 * there was none. Nobody can write into the other meanwhile: it would go into the file that is put aside.
 * @throws StoreError store/busy where another program has the other one open
 */
export async function putInPlace(made: string, file: StoreFile): Promise<string | null> {
  const { path } = file;
  if ((await fileSize(path)) === 0) {
    await rename(made, path);
    return null;
  }
  const beside = `${path}.before-${new Date().toISOString().replace(/\D/g, '')}`;
  const letGo = locked(file);
  try {
    // Windows replaces no file that is open.
    if (process.platform === 'win32') letGo();
    for (const step of stepsIntoPlace(made, path, beside)) await step();
    return beside;
  } finally {
    letGo();
  }
}

/** Names under which stores that stood at a path were kept when others took their place. */
export async function keptBeside(location: string): Promise<readonly string[]> {
  const path = await realpath(location).catch(() => location);
  const names = await readdir(dirname(path)).catch(() => []);
  const start = `${basename(path)}.before-`;
  return names
    .filter((name) => name.startsWith(start) && !/-(wal|shm)$/.test(name))
    .map((name) => join(dirname(path), name));
}

function locked(file: StoreFile): () => void {
  try {
    return keepToOneself({ ...file, busyTimeout: 0 });
  } catch (error) {
    if (systemCode(error)?.startsWith('SQLITE_BUSY')) throw new StoreError('store/busy', { path: file.path });
    // Damaged, or of another key: what waits in the -wal file is kept beside it.
    return () => undefined;
  }
}

/**
 * The steps one by one: whoever stops after any of them leaves a store at the path, and the former one there or beside it.
 * The new one comes last, since SQLite would play a -wal file of the old one into it.
 */
export function stepsIntoPlace(made: string, path: string, beside: string): readonly (() => Promise<void>)[] {
  return [
    () => keepBeside(path, beside),
    () => keepBeside(`${path}-wal`, `${beside}-wal`),
    () => rm(`${path}-wal`, { force: true }),
    () => rm(`${path}-shm`, { force: true }),
    () => rename(made, path),
    // Only names a folder: Windows cannot flush one.
    () => flush(dirname(path)).catch(() => undefined),
  ];
}

/** Gives a file a second name; where the file system knows no links, a copy. */
async function keepBeside(path: string, beside: string): Promise<void> {
  try {
    await link(path, beside);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return;
    if (systemCode(error) === 'EEXIST') throw error;
    await copyFile(path, beside, constants.COPYFILE_EXCL);
    await flush(beside);
  }
}
