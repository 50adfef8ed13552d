import { chmod, open, realpath, stat } from 'node:fs/promises';
import { writeWhole } from './files.ts';

const byteOrderMark = '\ufeff';

/**
 * Replaces the text of a file that is there, whole or not at all. A byte-order mark and the file's permissions stay, and a
 * symbolic link goes on leading to the file.
 * @throws Failure file/not-writable
 */
export async function rewriteText(path: string, text: string): Promise<void> {
  const file = await realpath(path);
  const mode = (await stat(file)).mode & 0o777;
  const mark = (await beginsWithMark(file)) ? byteOrderMark : '';
  await writeWhole(file, mark + text, { force: true, mode });
  // What the umask took away when the new file was made.
  await chmod(file, mode);
}

async function beginsWithMark(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(3), 0, 3, 0);
    return bytesRead === 3 && buffer.toString('utf8') === byteOrderMark;
  } finally {
    await file.close();
  }
}
