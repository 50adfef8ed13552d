import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from './files.ts';

type Kind = 'file' | 'folder' | 'other';

/** What stands at `path`, links followed; null where nothing does. A pipe or a device is neither file nor folder. */
export function kindAt(path: string): Kind | null {
  try {
    const found = statSync(path);
    if (found.isDirectory()) return 'folder';
    return found.isFile() ? 'file' : 'other';
  } catch {
    return null;
  }
}

/** Whether `path` is a folder. */
export function isFolder(path: string): boolean {
  return kindAt(path) === 'folder';
}

/**
 * The wanted files in a folder and in those below it, at most `depth` names long, as sorted relative paths. Links are
 * followed, but each folder is entered once, so that one that holds itself has an end. Hidden names and node_modules are
 * left out; a folder that cannot be read is given back like a file, for the reader to refuse.
 */
export function filesIn(folder: string, depth: number, wanted: (path: string) => boolean): readonly string[] {
  const entered = new Set<string>();
  const found: string[] = [];
  const enter = (at: string, left: number): void => {
    const entries = entriesIn(join(folder, at), entered);
    if (entries === null) found.push(at);
    for (const entry of entries ?? []) {
      const path = at === '' ? entry.name : `${at}/${entry.name}`;
      const kind = entry.isFile() ? 'file' : kindAt(join(folder, path));
      if (kind === 'folder' && left > 1) enter(path, left - 1);
      // A link that leads nowhere is somebody's mistake, and worth a word.
      else if ((kind === 'file' || kind === null) && wanted(path)) found.push(path);
    }
  };
  enter('', depth);
  return found.sort();
}

/** What stands in a folder; nothing where it was entered before, null where it cannot be read. */
function entriesIn(folder: string, entered: Set<string>): readonly Dirent[] | null {
  try {
    const real = realpathSync(folder);
    if (entered.has(real)) return [];
    entered.add(real);
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.filter(({ name }) => !name.startsWith('.') && name !== 'node_modules');
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? [] : null;
  }
}
