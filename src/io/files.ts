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
  if (!force && (await exists(path))) throw new Failure('file/exists', { path });
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    const file = await open(temporary, 'w', mode);
    await file
      .writeFile(content)
      .then(() => file.sync())
      .finally(() => file.close());
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw new Failure('file/not-writable', { path, reason: errorCode(error) });
  }
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
