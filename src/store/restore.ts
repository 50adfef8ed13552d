import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { StoreFile } from './connection.ts';
import { type Copied, type CopyOptions, copyContents, copyStore } from './copy.ts';
import { isServer } from './location.ts';
import { schemaState } from './migrate.ts';
import { openContents, type StorePlace } from './place.ts';
import { putInPlace } from './put-in-place.ts';
import { damagedContents, fileAt, removeFile, withCopy, withRaw } from './raw-file.ts';
import { complaints } from './salvage.ts';
import { StoreError } from './store-error.ts';
import { prepareFile } from './store-file.ts';

export interface Restored extends Copied {
  /** Where the file is now that stood in the way. */
  readonly before?: string;
}

/**
 * Makes a store of all that can be read in a backup or a damaged file. A file that stands in the way is kept beside it.
 * @throws StoreError store/busy where another program has the store open, store/damaged where nothing at all can be read,
 *   store/exists where a server holds people and nothing says that they may be replaced
 */
export async function restoreStore(
  from: string,
  { location, options }: StorePlace,
  { force = false }: CopyOptions = {},
): Promise<Restored> {
  const file = fileAt(from, options);
  await prepareFile(file.path);
  if (isServer(location)) {
    if (!force) await refuseFilled({ location, options });
    return withCopy(file, `${file.path}.reading`, (copy) => copyFrom(copy, { location, options }, { force }));
  }
  // A link stays one.
  const path = await realpath(location).catch(() => resolve(location));
  const made = `${path}.restoring`;
  try {
    // Of one that was cut short.
    await removeFile(made);
    const copied = await withCopy(file, `${path}.reading`, (copy) => copyFrom(copy, { location: made, options }));
    // What is there, however damaged, is more than nothing.
    if (copied.subjects === 0 && copied.lost > 0) throw new StoreError('store/damaged', { path: file.path });
    const before = await putInPlace(made, fileAt(path, options));
    return before === null ? copied : { ...copied, before };
  } finally {
    await removeFile(made);
  }
}

async function refuseFilled(place: StorePlace): Promise<void> {
  const { contents, path, close } = await openContents(place);
  const there = await contents.subjects().finally(close);
  if (there.length > 0) throw new StoreError('store/exists', { path, server: true });
}

async function copyFrom(file: StoreFile, to: StorePlace, options: CopyOptions = {}): Promise<Copied> {
  const isSound = await withRaw(file, async ({ db }) => (await complaints(db)).length === 0);
  if (isSound) return copyStore({ location: file.path, options: { key: file.key } }, to, options);
  const target = await openContents(to);
  try {
    return await withRaw(file, async ({ db }) => {
      const { contents, lost } = damagedContents(db, await schemaState(db).catch(() => null));
      const copied = await copyContents(contents, target.contents, { path: target.path, ...options });
      return { ...copied, lost: copied.lost + lost() };
    });
  } finally {
    await target.close();
  }
}
