import { rename } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { StoreFile } from './connection.ts';
import { type Copied, copyContents, copyStore } from './copy.ts';
import { isServer } from './location.ts';
import { schemaState } from './migrate.ts';
import { openContents, type StorePlace } from './place.ts';
import { damagedContents, fileAt, removeFile, withCopy, withRaw } from './raw-file.ts';
import { complaints } from './salvage.ts';
import { fileSize, prepareFile } from './store-file.ts';

/**
 * Makes a store of all that can be read in a backup or a damaged file. A file that stands in the way is kept beside it.
 * @throws StoreError
 */
export async function restoreStore(from: string, { location, options }: StorePlace): Promise<Copied> {
  const file = fileAt(from, options);
  await prepareFile(file.path);
  if (isServer(location)) return withCopy(file, dirname(file.path), (copy) => copyFrom(copy, { location, options }));
  const path = resolve(location);
  const made = `${path}.restoring`;
  try {
    const copied = await withCopy(file, dirname(path), (copy) => copyFrom(copy, { location: made, options }));
    await putInPlace(made, path);
    return copied;
  } finally {
    await removeFile(made);
  }
}

async function copyFrom(file: StoreFile, to: StorePlace): Promise<Copied> {
  const isSound = await withRaw(file, async ({ db }) => (await complaints(db)).length === 0);
  if (isSound) return copyStore({ location: file.path, options: { key: file.key } }, to);
  const target = await openContents(to);
  try {
    return await withRaw(file, async ({ db }) => {
      const { contents, lost } = damagedContents(db, await schemaState(db).catch(() => null));
      const copied = await copyContents(contents, target.contents, target.path);
      return { ...copied, lost: copied.lost + lost() };
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
