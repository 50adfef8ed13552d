import { extname, resolve } from 'node:path';
import { type Diagnostic, diagnostic, Failure, type Outcome } from '../../diagnostics/index.ts';
import {
  decodedText,
  type Format,
  formatOf,
  type Imported,
  isLocked,
  isMisnamed,
  type Material,
  membersOf,
  promisedDocument,
  type ReadingWish,
  readableFormats,
  readerFor,
} from '../../import/index.ts';
import { type Io, readBytesFrom, readWholeBytes } from '../../io/index.ts';
import { standardInput, standardInputName, unreadDiagnostic } from '../load.ts';
import { titled } from './named.ts';

/** A source that was read. */
export interface ReadSource extends Imported {
  readonly file: string;
  readonly format: Format;
}

/** The most that is read of a document, in megabytes: most of a long one are its pictures. */
const documentLimit = 100;
/** The most that is read of a text. */
const textLimit = 10;
/** The most that is read of a page, whose marks and lines cost more than its letters. */
const pageLimit = 2;
const pages: readonly Format[] = ['text', 'markdown', 'html'];

/**
 * Reads a source in whatever format it is; `-` is standard input.
 * @throws Failure file/not-found
 */
export async function readSource(io: Io, path: string, wish: ReadingWish): Promise<Outcome<ReadSource>> {
  const isInput = path === standardInput;
  const read = isInput
    ? await readBytesFrom(io.stdin, documentLimit)
    : readWholeBytes(resolve(io.folder, path), documentLimit);
  const file = isInput ? standardInputName : path;
  if (!read.ok && read.code === 'file/not-found') throw new Failure('file/not-found', { path });
  return read.ok
    ? sourceFrom({ name: file, bytes: read.bytes }, wish)
    : { diagnostics: [unreadDiagnostic(read, file)] };
}

async function sourceFrom(material: Material, wish: ReadingWish): Promise<Outcome<ReadSource>> {
  const { name: file, bytes } = material;
  const start = { file, line: 1, column: 1, length: 1 };
  const ending = endingOf(file);
  const format = formatOf({ bytes, ending, text: beginningOf(bytes), members: namesIn(bytes) });
  if (bytes.length === 0) return { diagnostics: [diagnostic('file/empty', { path: file }, start)] };
  const promised = promisedDocument(ending);
  if (promised !== null && (format === null || format === 'zip'))
    return { diagnostics: [diagnostic('import/damaged', { path: file, format: promised }, start)] };
  if (format === null) return { diagnostics: [diagnostic('import/unknown-format', { path: file }, start)] };
  const misnamed = isMisnamed(format, ending) ? [diagnostic('import/wrong-ending', { ending, format }, start)] : [];
  const refusal = refusalOf(material, format, start);
  if (refusal !== null) return { diagnostics: [...misnamed, refusal] };
  const reader = await readerFor(format);
  if (reader === null) {
    const params = { path: file, format, readable: readableFormats };
    return { diagnostics: [...misnamed, diagnostic('import/no-reader', params, start)] };
  }
  const { value, diagnostics } = await reader(material, wish);
  const told = [...misnamed, ...diagnostics];
  return value === undefined
    ? { diagnostics: told }
    : { value: { file, format, ...value, draft: titled(value.draft, file) }, diagnostics: told };
}

/** The ending of a file's name, in small letters and without its dot. */
export function endingOf(file: string): string {
  return extname(file).slice(1).toLowerCase();
}

const packed: readonly Format[] = ['pdf', 'docx', 'xlsx', 'odt', 'zip', 'office'];

/** What is refused by its looks. Texts are bounded more narrowly than documents, whose size is pictures. */
function refusalOf({ name, bytes }: Material, format: Format, start: Diagnostic['place']): Diagnostic | null {
  if (format === 'office' && isLocked(bytes))
    return diagnostic('import/password', { path: name, format: 'Office' }, start);
  const megabytes = Math.ceil(bytes.length / 1_000_000);
  const limit = pages.includes(format) ? pageLimit : textLimit;
  if (packed.includes(format) || megabytes <= limit) return null;
  return diagnostic('file/too-large', { path: name, megabytes, limit }, start);
}

function beginningOf(bytes: Uint8Array): string | null {
  // Cut at an even byte, for UTF-16; a character of UTF-8 that the cut goes through must not make it another encoding.
  const cut = bytes.length > sampled ? bytes.subarray(0, endOfCharacter(bytes, sampled)) : bytes;
  return decodedText(cut)?.text ?? null;
}

const sampled = 65_536;

function endOfCharacter(bytes: Uint8Array, at: number): number {
  let end = at;
  while (end > at - 4 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  return end;
}

function namesIn(bytes: Uint8Array): ReadonlySet<string> {
  return new Set((membersOf(bytes) ?? []).map((each) => each.name));
}
