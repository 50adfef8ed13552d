import { constants } from 'node:fs';
import { access, mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Failure } from '../diagnostics/index.ts';

export interface WriteOptions {
  /** Whether a file that is already there may be replaced. */
  readonly force: boolean;
  readonly mode: number;
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
interface WholeFile {
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

/**
 * Makes a folder and those it lies in, where they are missing.
 * @throws Failure file/not-writable
 */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    throw new Failure('file/not-writable', { path, reason: errorCode(error) });
  }
}

/** Whether something is there under this name. */
export async function exists(path: string): Promise<boolean> {
  return access(path, constants.F_OK).then(
    () => true,
    () => false,
  );
}

/** The code of a system error: `EACCES`. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
