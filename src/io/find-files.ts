import { resolve } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { exists, isFolder } from './files.ts';

/** The files that a path, a folder or a glob names, sorted; a plain path is given back even if nothing is there. */
export async function filesNamed(named: string, folder: string): Promise<readonly string[]> {
  const path = resolve(folder, named);
  if (await isFolder(path)) return matching(['**/*.yaml', '**/*.yml'], path, named);
  return isDynamicPattern(named) && !(await exists(path)) ? matching([named], folder, '') : [named];
}

async function matching(patterns: readonly string[], folder: string, prefix: string): Promise<readonly string[]> {
  const found = await glob([...patterns], { cwd: folder, ignore: ['**/node_modules/**'], expandDirectories: false });
  const start = prefix === '' || prefix === '.' ? '' : `${prefix.replace(/\/+$/, '')}/`;
  return found.map((each) => `${start}${each}`).sort();
}

/** The folder below which a glob looks; a path that is no glob as it is. */
export function unchangingPart(named: string): string {
  if (!isDynamicPattern(named)) return named;
  const parts = named.split('/');
  const fixed = parts.slice(
    0,
    parts.findIndex((part) => isDynamicPattern(part)),
  );
  return fixed.length === 0 ? '.' : fixed.join('/') || '/';
}
