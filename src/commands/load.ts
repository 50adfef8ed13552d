import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { type Diagnostic, diagnostic, type Outcome } from '../diagnostics/index.ts';
import { readDocument, type SourceDocument } from '../document/index.ts';
import { type Io, readStandardInput, readText, type UnreadText } from '../io/index.ts';
import {
  extended,
  type FileTypes,
  type Framework,
  fileOf,
  type Kind,
  kindOf,
  type PlacedFile,
  placedFramework,
  type Workbook,
} from '../model/index.ts';
import { placedWorkbook } from '../workbook/index.ts';

/** What stands for standard input on a command line. */
export const standardInput = '-';

/** What standard input is called where its problems are told. */
export const standardInputName = '<stdin>';

/** Reads and parses one file; `-` is standard input. */
export async function loadDocument(io: Io, path: string): Promise<Outcome<SourceDocument>> {
  const read =
    path === standardInput
      ? await readStandardInput(io.stdin)
      : await (io.readFile ?? readText)(resolve(io.folder, path));
  const file = path === standardInput ? standardInputName : path;
  return read.ok ? readDocument(file, read.text) : { diagnostics: [unreadDiagnostic(read, file)] };
}

/** Why a file could not be read, at its beginning. */
export function unreadDiagnostic(read: UnreadText, path: string): Diagnostic {
  const place = { file: path, line: 1, column: 1, length: 1 };
  switch (read.code) {
    case 'file/not-readable':
      return diagnostic(read.code, { path, reason: read.reason }, place);
    case 'file/not-a-file':
      return diagnostic(read.code, { path, actual: read.actual }, place);
    case 'file/too-large':
      return diagnostic(read.code, { path, megabytes: read.megabytes, limit: read.limit }, place);
    default:
      return diagnostic(read.code, { path }, place);
  }
}

/** A file of the kind it says it is; undefined where it is of another kind than `kind`. */
export async function loadFile<K extends Kind>(
  io: Io,
  path: string,
  kind: K,
): Promise<Outcome<PlacedFile<FileTypes[K]>>> {
  const document = await documentOf(io, path, kind);
  return document.value === undefined ? { diagnostics: document.diagnostics } : fileOf(document.value, kind);
}

/** A document that says it is of `kind`; of another kind, nothing more is worth saying of it. */
async function documentOf(io: Io, path: string, kind: Kind): Promise<Outcome<SourceDocument>> {
  const document = await loadDocument(io, path);
  if (document.value === undefined) return document;
  const said = kindOf(document.value);
  if (said.value === kind) return document;
  if (said.value === undefined) return { diagnostics: said.diagnostics };
  const params = { property: 'kind', value: said.value, allowed: [kind], suggestion: null };
  return { diagnostics: [diagnostic('schema/value', params, document.value.place(['kind'], 'value'))] };
}

/** A framework as every command sees it, with the place of everything that made it. */
export interface LoadedFramework {
  readonly framework: Framework;
  readonly file: PlacedFile<FileTypes['framework']>;
}

/** Loads a framework file and what it extends; its own problems all at once. */
export async function loadFramework(io: Io, path: string): Promise<Outcome<LoadedFramework>> {
  const document = await documentOf(io, path, 'framework');
  return document.value === undefined ? { diagnostics: document.diagnostics } : frameworkOf(io, document.value, [path]);
}

/** The framework that an already parsed document describes; `chain` holds the files that extend it, for cycles. */
export async function frameworkOf(
  io: Io,
  document: SourceDocument,
  chain: readonly string[],
): Promise<Outcome<LoadedFramework>> {
  const own = fileOf(document, 'framework');
  if (own.value === undefined) return { diagnostics: own.diagnostics };
  const merged = await withBase(io, own.value, chain);
  if (merged.value === undefined) return { diagnostics: merged.diagnostics };
  const placed = placedFramework(merged.value);
  const diagnostics = [...merged.diagnostics, ...placed.diagnostics];
  return placed.value === undefined
    ? { diagnostics }
    : { value: { framework: placed.value, file: merged.value }, diagnostics };
}

/** A workbook as every command sees it, with the place of everything in it. */
export interface LoadedWorkbook {
  readonly workbook: Workbook;
  readonly file: PlacedFile<FileTypes['workbook']>;
}

/** Loads a workbook file; its problems all at once. */
export async function loadWorkbook(io: Io, path: string): Promise<Outcome<LoadedWorkbook>> {
  const document = await documentOf(io, path, 'workbook');
  return document.value === undefined ? { diagnostics: document.diagnostics } : workbookOf(document.value);
}

/** The workbook that an already parsed document describes. */
export function workbookOf(document: SourceDocument): Outcome<LoadedWorkbook> {
  const file = fileOf(document, 'workbook');
  if (file.value === undefined) return { diagnostics: file.diagnostics };
  const { value, diagnostics } = placedWorkbook(file.value);
  return value === undefined ? { diagnostics } : { value: { workbook: value, file: file.value }, diagnostics };
}

type PlacedFramework = PlacedFile<FileTypes['framework']>;

async function withBase(io: Io, own: PlacedFramework, chain: readonly string[]): Promise<Outcome<PlacedFramework>> {
  if (own.value.extends === undefined) return { value: own, diagnostics: [] };
  const path = besides(chain.at(-1) ?? '', own.value.extends);
  const base = await loadBase(io, { own, path, chain });
  return base.value === undefined ? { diagnostics: base.diagnostics } : extended(base.value, own);
}

interface BaseRequest {
  readonly own: PlacedFramework;
  readonly path: string;
  readonly chain: readonly string[];
}

async function loadBase(io: Io, { own, path, chain }: BaseRequest): Promise<Outcome<PlacedFramework>> {
  const place = own.place(['extends'], 'value');
  const refuse = (found: Diagnostic) => ({ diagnostics: [found] });
  const absolute = resolve(io.folder, path);
  if (chain.some((each) => resolve(io.folder, each) === absolute)) {
    return refuse(diagnostic('extends/cycle', { chain: [...chain, path] }, place));
  }
  const document = await loadDocument(io, path);
  if (document.value === undefined) {
    const missing = document.diagnostics.some((each) => each.code === 'file/not-found');
    return refuse(diagnostic(missing ? 'extends/not-found' : 'extends/base-invalid', { path }, place));
  }
  const kind = kindOf(document.value);
  if (kind.value !== undefined && kind.value !== 'framework') {
    return refuse(diagnostic('extends/not-a-framework', { path }, place));
  }
  const base = await frameworkOf(io, document.value, [...chain, path]);
  if (base.value !== undefined && base.diagnostics.length === 0) return { value: base.value.file, diagnostics: [] };
  const cycle = base.diagnostics.find((each) => each.code === 'extends/cycle');
  return refuse(cycle === undefined ? diagnostic('extends/base-invalid', { path }, place) : { ...cycle, place });
}

function besides(file: string, path: string): string {
  return isAbsolute(path) ? path : join(dirname(file), path);
}

/** `path` as a person in `folder` would write it. */
export function shortPath(folder: string, path: string): string {
  const short = relative(folder, path);
  return short === '' || short.startsWith('..') ? path : short;
}
