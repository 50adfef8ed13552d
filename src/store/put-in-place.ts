import { constants } from 'node:fs';
import { copyFile, link, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { connect, type StoreFile } from './connection.ts';
import { fileSize, flush, systemCode } from './store-file.ts';

/** Puts a store that was made in the place of another, which is kept beside it. */
export async function putInPlace(made: string, file: StoreFile): Promise<void> {
  const { path } = file;
  if ((await fileSize(path)) === 0) return rename(made, path);
  await moveIn(file);
  const moment = new Date().toISOString().replace(/\D/g, '');
  for (const step of stepsIntoPlace(made, path, `${path}.before-${moment}`)) await step();
}

/** Moves what waits in the -wal file into the file itself, where that can be done: then removing it takes nothing away. */
async function moveIn(file: StoreFile): Promise<void> {
  try {
    await connect({ ...file, busyTimeout: 0 }).close();
  } catch {
    // Damaged, or of another key: what waits is kept beside it.
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
