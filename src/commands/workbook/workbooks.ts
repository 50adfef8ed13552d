import { basename, dirname, join, resolve } from 'node:path';
import { Failure, suggestion } from '../../diagnostics/index.ts';
import { exists, filesNamed, type Io, isFolder, packageFolder, projectFileAbove, readText } from '../../io/index.ts';
import type { Workbook } from '../../model/index.ts';
import { type LoadedWorkbook, loadWorkbook, shortPath, standardInput } from '../load.ts';
import { refuseInvalid } from '../refuse.ts';

/** A workbook that can be named by its id: of the project, of ./workbooks, or shipped with the package. */
interface KnownWorkbook {
  readonly id: string;
  readonly path: string;
}

async function knownWorkbooks(io: Io): Promise<readonly KnownWorkbook[]> {
  const own = await identified(io, await projectFiles(io));
  const shipped = await identified(io, await filesNamed(join(packageFolder(), 'templates', 'workbooks'), io.folder));
  return [...own, ...shipped.filter(({ id }) => !own.some((each) => each.id === id))];
}

/** A project keeps its own in workbooks/ beside competency.yaml. */
async function projectFiles(io: Io): Promise<readonly string[]> {
  const project = projectFileAbove(io.folder);
  const folder = join(project === null ? io.folder : dirname(project), 'workbooks');
  return isFolder(folder) ? filesNamed(folder, io.folder) : [];
}

async function identified(io: Io, paths: readonly string[]): Promise<readonly KnownWorkbook[]> {
  const found = await Promise.all(paths.map(async (path) => ({ path, id: await idIn(resolve(io.folder, path)) })));
  return found.flatMap(({ path, id }) => (id === null ? [] : [{ path, id }]));
}

// A look at the text instead of a parse: a broken file must not hide the others.
async function idIn(path: string): Promise<string | null> {
  const read = await readText(path);
  if (!read.ok || !isWorkbookText(read.text)) return null;
  return /^id:\s*["']?([a-z0-9-]+)/m.exec(read.text)?.[1] ?? null;
}

function isWorkbookText(text: string): boolean {
  return /^\{?kind:\s*["']?workbook\b(?!-)/m.test(text);
}

function looksLikePath(reference: string): boolean {
  return /[\\/]|\.ya?ml$/i.test(reference) || basename(reference) !== reference;
}

// A folder may bear the name of a workbook; only a file can be one.
async function isFile(path: string): Promise<boolean> {
  return (await exists(path)) && !isFolder(path);
}

/** Whether a reference, which may mean a framework, means a workbook: by what its file says, or by its id. */
export async function isWorkbook(io: Io, reference: string): Promise<boolean> {
  if (reference === standardInput) return false;
  const path = resolve(io.folder, reference);
  if (looksLikePath(reference) || (await isFile(path))) {
    const read = await readText(path);
    return read.ok && isWorkbookText(read.text);
  }
  return (await knownWorkbooks(io)).some(({ id }) => id === reference);
}

/**
 * The workbook that a WORKBOOK argument means, sound and ready for use.
 * @throws Failure workbook/not-found, workbook/invalid, file/not-found
 */
export async function openWorkbook(io: Io, reference: string): Promise<LoadedWorkbook> {
  const path = await workbookPath(io, reference);
  const { value, diagnostics } = await loadWorkbook(io, path);
  if (value === undefined) throw refuseInvalid('workbook/invalid', path, diagnostics);
  return value;
}

/** What names a workbook in the store. */
export function isSame(one: Pick<Workbook, 'id' | 'version'>, other: Pick<Workbook, 'id' | 'version'>): boolean {
  return one.id === other.id && one.version === other.version;
}

async function workbookPath(io: Io, reference: string): Promise<string> {
  const path = resolve(io.folder, reference);
  if (reference === standardInput || looksLikePath(reference) || (await isFile(path))) return reference;
  const known = await knownWorkbooks(io);
  const found = known.find(({ id }) => id === reference);
  if (found !== undefined) return shortPath(io.folder, resolve(io.folder, found.path));
  const ids = known.map(({ id }) => id);
  throw new Failure('workbook/not-found', { reference, known: ids, suggestion: suggestion(reference, ids) });
}
