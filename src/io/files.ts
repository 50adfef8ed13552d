import { constants } from 'node:fs';
import { access, mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { Failure } from '../diagnostics/index.ts';

/** What came of reading a file: its text, or why there is none. */
export type ReadText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly code: 'file/not-found' | 'file/not-text' }
  | { readonly ok: false; readonly code: 'file/not-readable'; readonly reason: string };

/** Reads a UTF-8 text file; a byte-order mark is dropped. */
export async function readText(path: string): Promise<ReadText> {
  try {
    return decoded(await readFile(path));
  } catch (error) {
    return unreadable(error);
  }
}

/** The bytes of a file; null where it cannot be read. */
export async function readBytes(path: string): Promise<Uint8Array | null> {
  return readFile(path).catch(() => null);
}

/** Reads standard input to its end. */
export async function readStandardInput(stdin: Readable): Promise<ReadText> {
  return decoded(await buffer(stdin));
}

function decoded(bytes: Uint8Array): ReadText {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? { ok: false, code: 'file/not-text' } : { ok: true, text };
  } catch {
    return { ok: false, code: 'file/not-text' };
  }
}

function unreadable(error: unknown): ReadText {
  const reason = errorCode(error);
  if (reason === 'ENOENT' || reason === 'ENOTDIR') return { ok: false, code: 'file/not-found' };
  return { ok: false, code: 'file/not-readable', reason };
}

export interface WriteOptions {
  /** Whether a file that is already there may be replaced. */
  readonly force: boolean;
  readonly mode: number;
  /** Whether a folder that is missing is made. */
  readonly makeFolder?: boolean;
}

/**
 * Writes a whole file or none: into a temporary file of the same folder, flushed, then renamed.
 * @throws Failure file/exists, file/not-writable
 */
export async function writeWhole(
  path: string,
  content: string | Uint8Array,
  { force, mode }: WriteOptions,
): Promise<void> {
  await writeAllWhole([{ path, content }], { force, mode });
}

/** A file to be written. */
export interface WholeFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/**
 * Writes several files, all of them or none: each into a temporary file beside its place, and when all are safely
 * there, renamed.
 * @throws Failure file/exists, file/not-writable
 */
export async function writeAllWhole(files: readonly WholeFile[], options: WriteOptions): Promise<void> {
  const staged: { readonly temporary: string; readonly path: string }[] = [];
  let at = '';
  try {
    for (const { path, content } of files) {
      at = path;
      if (!options.force && (await exists(path))) throw new Failure('file/exists', { path });
      const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
      staged.push({ temporary, path });
      if (options.makeFolder === true) await mkdir(dirname(path), { recursive: true });
      await writeFlushed(temporary, content, options.mode);
    }
    for (const { temporary, path } of staged) await rename(temporary, path);
  } catch (error) {
    await Promise.all(staged.map(({ temporary }) => rm(temporary, { force: true }).catch(() => undefined)));
    throw error instanceof Failure ? error : new Failure('file/not-writable', { path: at, reason: errorCode(error) });
  }
}

async function writeFlushed(path: string, content: string | Uint8Array, mode: number): Promise<void> {
  const file = await open(path, 'w', mode);
  await file
    .writeFile(content)
    .then(() => file.sync())
    .finally(() => file.close());
}

/** Whether something is there under this name. */
export async function exists(path: string): Promise<boolean> {
  return access(path, constants.F_OK).then(
    () => true,
    () => false,
  );
}

/** Whether `path` is a folder. */
export async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
