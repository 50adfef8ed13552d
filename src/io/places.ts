import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of the installed package: the nearest one above this code that has frameworks/. */
export function packageFolder(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}

/** The project file that rules `folder`: competency.yaml there or in the nearest folder above. */
export function projectFileAbove(folder: string): string | null {
  for (let at = folder; ; at = dirname(at)) {
    const file = join(at, 'competency.yaml');
    if (existsSync(file)) return file;
    if (dirname(at) === at) return null;
  }
}
