import { chmod, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** An empty folder that others may enter, removed when the test has finished. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'competency-store-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await chmod(folder, 0o755);
  return folder;
}

/** Every file of a folder with its bytes, as base64 so that a difference can be told. */
export async function contentOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const names = (await readdir(folder)).sort();
  const entries = await Promise.all(names.map(async (name) => [name, await bytesOf(join(folder, name))] as const));
  return Object.fromEntries(entries.flatMap(([name, bytes]) => (bytes === null ? [] : [[name, bytes]])));
}

// SQLite removes its -shm and -wal when statements are collected, which may be between listing and reading.
async function bytesOf(path: string): Promise<string | null> {
  return readFile(path, 'base64').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
}

/** The names of the files in a folder that contain a text, in UTF-8. */
export async function filesWith(folder: string, text: string): Promise<readonly string[]> {
  const contents = Object.entries(await contentOf(folder));
  return contents.filter(([, bytes]) => Buffer.from(bytes, 'base64').includes(text)).map(([name]) => name);
}
