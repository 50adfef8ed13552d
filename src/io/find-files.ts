import { join, resolve } from 'node:path';
import { filesIn, kindAt } from './folder.ts';

/** The files that a path, a folder or a glob names, sorted; a plain path is given back even if nothing is there. */
export async function filesNamed(named: string, folder: string): Promise<readonly string[]> {
  const path = resolve(folder, named);
  const kind = kindAt(path);
  if (kind === 'folder') return filesIn(path, Number.POSITIVE_INFINITY, isYaml).map(under(named));
  return kind === null && mayBeGlob(named) ? matching(named, folder) : [named];
}

/** The folder below which a glob looks; a path that is no glob as it is. */
export async function unchangingPart(named: string): Promise<string> {
  if (!mayBeGlob(named)) return named;
  const { default: picomatch } = await import('picomatch');
  const { base, isGlob } = picomatch.scan(named);
  return isGlob ? base || '.' : named;
}

async function matching(named: string, folder: string): Promise<readonly string[]> {
  const { default: picomatch } = await import('picomatch');
  const { base, glob, isGlob } = picomatch.scan(named);
  if (!isGlob) return [named];
  const matches = picomatch(glob);
  return filesIn(resolve(folder, base), depthOf(glob), (path) => matches(path)).map(under(base));
}

// Most paths are no globs; those who pay for reading globs are those who write them.
function mayBeGlob(named: string): boolean {
  return /[*?[\]{}()!]/.test(named);
}

/** How many names long the paths are that a glob can name. */
function depthOf(glob: string): number {
  return glob.includes('**') ? Number.POSITIVE_INFINITY : glob.split('/').length;
}

function isYaml(path: string): boolean {
  return /\.ya?ml$/.test(path);
}

function under(folder: string): (path: string) => string {
  return (path) => (folder === '' || folder === '.' ? path : join(folder, path));
}
