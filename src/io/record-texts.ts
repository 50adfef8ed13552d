import { constants, createReadStream } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { errorCode } from './files.ts';
import type { UnreadText } from './read-text.ts';

/** The text of one record in a file of many, and the line of the file that it begins on. */
export interface RecordText {
  readonly text: string;
  readonly line: number;
}

/** Thrown where a file of records cannot be read to its end. */
export class UnreadRecords extends Error {
  readonly unread: UnreadText;

  constructor(unread: UnreadText) {
    super(unread.code);
    this.unread = unread;
  }
}

/**
 * Whether a file of records may be read; it is not opened, since what comes from another program can be read only once.
 * @throws UnreadRecords
 */
export async function refuseUnreadRecords(path: string): Promise<void> {
  const found = await access(path, constants.R_OK).then(
    () => stat(path),
    (error: unknown) => Promise.reject(unread(errorCode(error))),
  );
  if (found.isDirectory()) throw unread('EISDIR');
}

/**
 * The records of a file that may be larger than memory: each line of its own where the first is a whole JSON object, else
 * the documents between lines of `---`.
 * @throws UnreadRecords
 */
export async function* recordTexts(source: string | Readable): AsyncGenerator<RecordText> {
  let isLines: boolean | null = null;
  let begun: string[] = [];
  let beganAt = 1;
  let line = 0;
  for await (const text of linesOf(source)) {
    line += 1;
    const bare = text.trim();
    if (isLines === null && bare !== '') isLines = bare.startsWith('{') && bare.endsWith('}');
    if (isLines === true) {
      if (bare !== '') yield { text, line };
    } else if (/^---(\s|$)/.test(text)) {
      if (hasContent(begun)) yield { text: begun.join('\n'), line: beganAt };
      begun = [];
      beganAt = line + 1;
    } else begun.push(text);
  }
  if (hasContent(begun)) yield { text: begun.join('\n'), line: beganAt };
}

function hasContent(lines: readonly string[]): boolean {
  return lines.some((each) => each.trim() !== '' && !each.startsWith('#'));
}

async function* linesOf(source: string | Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  for await (const chunk of bytesOf(source)) {
    const lines = `${rest}${decoded(decoder, chunk)}`.split('\n');
    rest = lines.pop() ?? '';
    for (const each of lines) yield each.endsWith('\r') ? each.slice(0, -1) : each;
  }
  rest += decoded(decoder);
  if (rest !== '') yield rest;
}

async function* bytesOf(source: string | Readable): AsyncGenerator<Uint8Array> {
  try {
    const stream = typeof source === 'string' ? createReadStream(source, { highWaterMark: 1 << 18 }) : source;
    for await (const chunk of stream) yield typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Uint8Array);
  } catch (error) {
    throw unread(errorCode(error));
  }
}

function unread(reason: string): UnreadRecords {
  const isMissing = reason === 'ENOENT' || reason === 'ENOTDIR';
  return new UnreadRecords(
    isMissing ? { ok: false, code: 'file/not-found' } : { ok: false, code: 'file/not-readable', reason },
  );
}

function decoded(decoder: TextDecoder, chunk?: Uint8Array): string {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch {
    throw new UnreadRecords({ ok: false, code: 'file/not-text' });
  }
}
