import { basename, dirname, join, resolve } from 'node:path';
import { Failure, suggestion } from '../diagnostics/index.ts';
import {
  digestOf,
  exists,
  filesNamed,
  type Io,
  isFolder,
  packageFolder,
  projectFileAbove,
  readText,
} from '../io/index.ts';
import { canonicalText, type Framework, type FrameworkReference } from '../model/index.ts';
import { type LoadedFramework, loadFile, loadFramework, shortPath, standardInput } from './load.ts';
import { refuseInvalid } from './refuse.ts';

/** A framework that can be named by its id: of the project, of ./frameworks, or shipped with the package. */
export interface KnownFramework {
  readonly id: string;
  readonly path: string;
  readonly origin: 'project' | 'shipped';
}

/** Every framework that can be named here; the project's own come before the shipped ones of the same id. */
export async function knownFrameworks(io: Io): Promise<readonly KnownFramework[]> {
  const own = await identified(io, await projectFiles(io), 'project');
  const shipped = await shippedFrameworks(io);
  const ids = new Set(own.map((each) => each.id));
  return [...own, ...shipped.filter((each) => !ids.has(each.id))];
}

/** The frameworks that come with the program. */
export async function shippedFrameworks(io: Io): Promise<readonly KnownFramework[]> {
  return identified(io, await filesNamed(join(packageFolder(), 'frameworks'), io.folder), 'shipped');
}

async function projectFiles(io: Io): Promise<readonly string[]> {
  const project = projectFileAbove(io.folder);
  const settings = project === null ? undefined : (await loadFile(io, project, 'project')).value?.value;
  const root = project === null ? io.folder : dirname(project);
  const patterns = settings?.frameworks ?? ['frameworks'];
  const found = await Promise.all(patterns.map((pattern) => filesNamed(join(root, pattern), io.folder)));
  return [...new Set(found.flat())];
}

async function identified(io: Io, paths: readonly string[], origin: KnownFramework['origin']) {
  const found = await Promise.all(
    paths.map(async (path) => ({ id: await idIn(resolve(io.folder, path)), path, origin })),
  );
  return found.filter((each): each is KnownFramework => each.id !== null);
}

// A look at the text instead of a parse: a broken file must not hide the others, and naming one must stay quick.
async function idIn(path: string): Promise<string | null> {
  const read = await readText(path);
  if (!read.ok || !/^kind:\s*["']?framework\b/m.test(read.text)) return null;
  return /^id:\s*["']?([a-z0-9-]+)/m.exec(read.text)?.[1] ?? null;
}

/**
 * The path that a FRAMEWORK argument means: a path, or the id of a known framework.
 * @throws Failure framework/not-found
 */
export async function frameworkPath(io: Io, reference: string): Promise<string> {
  if (reference === standardInput) return reference;
  const looksLikePath = /[\\/]|\.ya?ml$/i.test(reference) || basename(reference) !== reference;
  if (looksLikePath || (await isFile(resolve(io.folder, reference)))) return reference;
  const known = await knownFrameworks(io);
  const found = known.find((each) => each.id === reference);
  if (found !== undefined) return shortPath(io.folder, resolve(io.folder, found.path));
  const ids = known.map((each) => each.id);
  throw new Failure('framework/not-found', { reference, known: ids, suggestion: suggestion(reference, ids) });
}

// A folder may bear the name of a framework; only a file can be one.
async function isFile(path: string): Promise<boolean> {
  return (await exists(path)) && !(await isFolder(path));
}

export interface OpenedFramework {
  readonly framework: Framework;
  readonly reference: FrameworkReference;
  /** The canonical text that the digest was made of. */
  readonly content: string;
  readonly path: string;
  /** The file with the places of its words. */
  readonly file: LoadedFramework['file'];
}

/**
 * The framework that a FRAMEWORK argument means, sound and ready for use.
 * @throws Failure framework/not-found, framework/invalid, file/not-found
 */
export async function openFramework(io: Io, reference: string): Promise<OpenedFramework> {
  const path = await frameworkPath(io, reference);
  const loaded = await loadFramework(io, path);
  if (loaded.value === undefined || loaded.diagnostics.length > 0)
    throw refuseInvalid('framework/invalid', path, loaded.diagnostics);
  const { framework } = loaded.value;
  const content = canonicalText(framework);
  return {
    framework,
    content,
    path,
    file: loaded.value.file,
    reference: { id: framework.id, version: framework.version, digest: digestOf(content) },
  };
}
