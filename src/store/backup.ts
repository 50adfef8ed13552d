import { link, open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { sql } from 'kysely';
import { ulid } from 'ulid';
import type { Database } from './schema.ts';
import type { BackupOptions } from './store.ts';
import { StoreError } from './store-error.ts';
import { fileSize, flush, systemCode } from './store-file.ts';

/** Copies the store at `path` to another file, whole or not at all; encrypted with the same key where the store is. */
export async function backup(
  db: Database,
  path: string,
  { file, overwrite = false }: BackupOptions & { readonly file: string },
): Promise<void> {
  const target = resolve(file);
  const temporary = join(dirname(target), `.${basename(target)}.${ulid()}.tmp`);
  try {
    await refuseTarget(target, { path, overwrite });
    await createPrivate(temporary);
    await sql`vacuum into ${temporary}`.execute(db);
    await flush(temporary);
    await (overwrite ? rename(temporary, target) : moveToFree(temporary, target));
    // Only names a folder: Windows cannot flush one, and the copy is whole either way.
    await flush(dirname(target)).catch(() => undefined);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw backupError(error, target);
  }
}

async function refuseTarget(target: string, { path, overwrite }: { path: string; overwrite: boolean }): Promise<void> {
  const [there, store] = await Promise.all([stat(target).catch(() => null), stat(path)]);
  if (there === null) return;
  if (there.ino === store.ino && there.dev === store.dev) throw failed(target, 'same-file');
  if (!overwrite) throw new StoreError('store/backup-exists', { path: target });
  // The next opening would play the -wal file of the old database into the new one.
  const unfinished = (await fileSize(`${target}-wal`)) + (await fileSize(`${target}-journal`));
  if (unfinished > 0) throw failed(target, 'in-use');
}

// SQLite fills an empty file that is already there, and keeps its rights.
async function createPrivate(path: string): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  await file.chmod(0o600).finally(() => file.close());
}

async function moveToFree(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
    await rm(from);
  } catch (error) {
    // Some file systems, such as those of USB keys, know no links; there the check at the beginning has to do.
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(systemCode(error) ?? '')) throw error;
    await rename(from, to);
  }
}

function backupError(error: unknown, target: string): unknown {
  const reason = systemCode(error);
  if (reason === null || error instanceof StoreError) return error;
  return reason === 'EEXIST' ? new StoreError('store/backup-exists', { path: target }) : failed(target, reason);
}

function failed(path: string, reason: string): StoreError {
  return new StoreError('store/backup-failed', { path, reason });
}
