import { readFileSync, statSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { errorCode } from './files.ts';
import { kindOf, type UnreadText } from './read-text.ts';

/** What came of reading a file of any kind: its bytes, or why there are none. */
export type ReadBytes = { readonly ok: true; readonly bytes: Uint8Array } | UnreadText;

const megabyte = 1_000_000;

/** Reads the bytes of a plain file of at most `limit` megabytes. */
export function readWholeBytes(path: string, limit: number): ReadBytes {
  try {
    const found = statSync(path);
    if (!found.isFile()) return { ok: false, code: 'file/not-a-file', actual: kindOf(found) };
    return found.size > limit * megabyte ? tooLarge(found.size, limit) : { ok: true, bytes: readFileSync(path) };
  } catch (error) {
    return unreadable(errorCode(error));
  }
}

/** Reads the bytes of standard input to its end, or until they are too many. */
export async function readBytesFrom(stdin: Readable, limit: number): Promise<ReadBytes> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stdin) {
      const bytes: Uint8Array = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      size += bytes.length;
      // Leaving the loop closes the stream, so that what feeds it ends too.
      if (size > limit * megabyte) return tooLarge(size, limit);
      chunks.push(bytes);
    }
    return { ok: true, bytes: Buffer.concat(chunks) };
  } catch (error) {
    return unreadable(errorCode(error));
  }
}

function tooLarge(size: number, limit: number): ReadBytes {
  return { ok: false, code: 'file/too-large', megabytes: Math.ceil(size / megabyte), limit };
}

function unreadable(reason: string): ReadBytes {
  if (reason === 'ENOENT' || reason === 'ENOTDIR') return { ok: false, code: 'file/not-found' };
  return { ok: false, code: 'file/not-readable', reason };
}
