import { resolve } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { isFolder } from './files.ts';

/** The files that a path, a folder or a glob names, sorted; a path that names nothing is given back as it is. */
export async function filesNamed(named: string, folder: string): Promise<readonly string[]> {
  const path = resolve(folder, named);
  if (await isFolder(path)) return matching(['**/*.yaml', '**/*.yml'], path, named);
  if (isDynamicPattern(named)) {
    const found = await matching([named], folder, '');
    return found.length > 0 ? found : [named];
  }
  return [named];
}

async function matching(patterns: readonly string[], folder: string, prefix: string): Promise<readonly string[]> {
  const found = await glob([...patterns], { cwd: folder, ignore: ['**/node_modules/**'], expandDirectories: false });
  const start = prefix === '' || prefix === '.' ? '' : `${prefix.replace(/\/+$/, '')}/`;
  return found.map((each) => `${start}${each}`).sort();
}
