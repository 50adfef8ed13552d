import { accessSync, closeSync, constants, openSync, readFileSync, readSync, type Stats, statSync } from 'node:fs';
import type { Readable } from 'node:stream';
import type { NotAFile } from '../diagnostics/index.ts';
import { errorCode } from './files.ts';

/** What came of reading a file: its text, or why there is none. */
export type ReadText = { readonly ok: true; readonly text: string } | UnreadText;

/** Why there is nothing to read. */
export type UnreadText =
  | { readonly ok: false; readonly code: 'file/not-found' | 'file/not-text' }
  | { readonly ok: false; readonly code: 'file/not-readable'; readonly reason: string }
  | { readonly ok: false; readonly code: 'file/not-a-file'; readonly actual: NotAFile }
  | { readonly ok: false; readonly code: 'file/too-large'; readonly megabytes: number; readonly limit: number };

const megabyte = 1_000_000;

/** The most that is read of one file, in megabytes: some three hundred long competencies in two languages. */
const limit = 10;

/** Reads a UTF-8 text file; a byte-order mark is dropped. What is not a plain file is never opened: a pipe may never end. */
export async function readText(path: string): Promise<ReadText> {
  try {
    // Synchronous, because a thousand small files are read five times faster so.
    const found = statSync(path);
    if (found.isDirectory()) accessSync(path, constants.R_OK | constants.X_OK);
    if (!found.isFile()) return { ok: false, code: 'file/not-a-file', actual: kindOf(found) };
    return found.size > limit * megabyte ? tooLarge(found.size) : decoded(bytesOf(path, found.size));
  } catch (error) {
    return unreadable(error);
  }
}

// Small files pass through the same memory, one after the other: a thousand buffers are what cleaning up has most to do with.
const passage = Buffer.allocUnsafeSlow(65_536);

/** The bytes of a file of about `size` bytes; good until the next file is read. */
function bytesOf(path: string, size: number): Uint8Array {
  if (size >= passage.length) return readFileSync(path);
  const file = openSync(path, 'r');
  try {
    let length = 0;
    for (let more = 1; more > 0 && length < passage.length; length += more) {
      more = readSync(file, passage, length, passage.length - length, null);
    }
    // What has grown meanwhile beyond the passage is read anew.
    return length < passage.length ? passage.subarray(0, length) : readFileSync(path);
  } finally {
    closeSync(file);
  }
}

/** The bytes of a plain file; null where it cannot be read, or is too large. */
export function readBytes(path: string): Uint8Array | null {
  try {
    const found = statSync(path);
    return found.isFile() && found.size <= limit * megabyte ? readFileSync(path) : null;
  } catch {
    return null;
  }
}

/** Reads standard input to its end, or until it is too large. */
export async function readStandardInput(stdin: Readable): Promise<ReadText> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stdin) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Uint8Array);
      size += bytes.length;
      // Leaving the loop closes the stream, so that what feeds it ends too.
      if (size > limit * megabyte) return tooLarge(size);
      chunks.push(bytes);
    }
    return decoded(Buffer.concat(chunks));
  } catch (error) {
    return unreadable(error);
  }
}

/** The text of bytes that were read from somewhere else. */
export function textFrom(bytes: Uint8Array): ReadText {
  return bytes.length > limit * megabyte ? tooLarge(bytes.length) : decoded(bytes);
}

/** What stands under the name of no plain file. */
export function kindOf(found: Stats): NotAFile {
  if (found.isDirectory()) return 'folder';
  if (found.isFIFO()) return 'pipe';
  return found.isSocket() ? 'socket' : 'device';
}

function tooLarge(size: number): ReadText {
  return { ok: false, code: 'file/too-large', megabytes: Math.ceil(size / megabyte), limit };
}

const decoder = new TextDecoder('utf-8', { fatal: true });

function decoded(bytes: Uint8Array): ReadText {
  try {
    const text = decoder.decode(bytes);
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
