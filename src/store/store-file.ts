import { constants } from 'node:fs';
import { access, type FileHandle, open, realpath, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { StoreError, type StoreErrorCode } from './store-error.ts';

/** What a file looks like before SQLite sees it. */
export type FileKind = 'new' | 'plain' | 'encrypted' | 'other';

/** Makes the file where there is none, and refuses what can never be a store. */
export async function prepareFile(path: string): Promise<void> {
  const found = (await isThere(path)) || !(await create(path));
  if (found) await refuseUnusable(path);
}

async function isThere(path: string): Promise<boolean> {
  try {
    if (!(await stat(path)).isFile()) throw new StoreError('store/not-a-file', { path });
    return true;
  } catch (error) {
    const code = systemCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return false;
    throw fileError(error, path);
  }
}

/** Whether it was made now, and not by another process in the meantime. */
async function create(path: string): Promise<boolean> {
  let file: FileHandle;
  try {
    file = await open(path, 'wx', 0o600);
  } catch (error) {
    const code = systemCode(error);
    // A link that leads nowhere: SQLite would follow it and make the file there, readable by all.
    if (code === 'EEXIST' && !(await isThere(path))) throw new StoreError('store/not-a-file', { path });
    if (code === 'EEXIST') return false;
    throw fileError(error, path);
  }
  // A umask only takes rights away, but it may take the owner's.
  await file.chmod(0o600).finally(() => file.close());
  return true;
}

async function refuseUnusable(path: string): Promise<void> {
  await access(path, constants.R_OK).catch(() => {
    throw new StoreError('store/not-readable', { path });
  });
  // SQLite writes its -wal and -shm files beside the file itself, which may stand elsewhere than a link to it.
  const folder = dirname(await realpath(path));
  await Promise.all([access(path, constants.W_OK), access(folder, constants.W_OK | constants.X_OK)]).catch(() => {
    throw new StoreError('store/not-writable', { path });
  });
}

const plainStart = Buffer.from('SQLite format 3\0', 'latin1');
// Bytes 21 to 23 of every SQLite file; the encryption leaves bytes 16 to 23 in clear.
const fixedBytes = Buffer.from([64, 32, 32]);

/** Reads what kind of file it is from its first 24 bytes. */
export async function fileKind(path: string): Promise<FileKind> {
  const file = await open(path, 'r');
  const { buffer, bytesRead } = await file.read(Buffer.alloc(24), 0, 24, 0).finally(() => file.close());
  if (bytesRead === 0) return 'new';
  if (buffer.subarray(0, 16).equals(plainStart)) return 'plain';
  return buffer.subarray(21).equals(fixedBytes) ? 'encrypted' : 'other';
}

/** Size in bytes, 0 where there is no file. */
export async function fileSize(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  );
}

const codes: Readonly<Record<string, Extract<StoreErrorCode, `store/${'folder-missing' | `not-${string}` | 'full'}`>>> =
  {
    ENOENT: 'store/folder-missing',
    ENOTDIR: 'store/folder-missing',
    EISDIR: 'store/not-a-file',
    EACCES: 'store/not-writable',
    EPERM: 'store/not-writable',
    EROFS: 'store/not-writable',
    ENOSPC: 'store/full',
    EDQUOT: 'store/full',
  };

function fileError(error: unknown, path: string): unknown {
  const reason = systemCode(error);
  if (reason === null || error instanceof StoreError) return error;
  const code = codes[reason];
  return code === undefined ? new StoreError('store/unreachable', { path, reason }) : new StoreError(code, { path });
}

/** Size in bytes of what SQLite has not yet moved into the file; its -wal stands beside the file itself, not a link. */
export async function pendingSize(path: string): Promise<number> {
  return fileSize(`${await realpath(path)}-wal`);
}

/** Waits until a file, or the names in a folder, are on disk. */
export async function flush(path: string): Promise<void> {
  let opened: FileHandle | undefined;
  try {
    opened = await open(path, 'r');
    await opened.sync();
  } finally {
    await opened?.close();
  }
}

/** The code of a system error (ENOENT…), null where it is none. */
export function systemCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
