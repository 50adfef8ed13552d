import { execFile } from 'node:child_process';
import { posix, relative, sep } from 'node:path';
import { type ReadText, textFrom } from './read-text.ts';

/** A revision of a git repository, as seen from a folder of its working tree. */
export interface GitRevision {
  /** As it was named: main, HEAD~3. */
  readonly name: string;
  /** The way from the root of the repository to a file named by its absolute path. */
  readonly pathOf: (absolute: string) => string;
  /** Reads the file that stood under this absolute path. */
  readonly read: (absolute: string) => Promise<ReadText>;
}

/** Where `folder` stands in its git repository: `sub/folder/`, empty at the root; null outside of any. */
export async function gitPrefix(folder: string): Promise<string | null> {
  const said = await git(folder, ['rev-parse', '--show-prefix']);
  return said === null ? null : said.toString('utf8').replace(/\r?\n$/, '');
}

/** The revision of that name, or null where there is none. */
export async function gitRevision(folder: string, prefix: string, name: string): Promise<GitRevision | null> {
  // A name that begins with a hyphen would be an option to git.
  if (name.startsWith('-')) return null;
  const commit = await git(folder, ['rev-parse', '--verify', '--quiet', `${name}^{commit}`]);
  if (commit === null) return null;
  const hash = commit.toString('utf8').trim();
  const pathOf = (absolute: string) =>
    posix.normalize(posix.join(prefix, relative(folder, absolute).split(sep).join('/')));
  return {
    name,
    pathOf,
    read: async (absolute) => {
      const bytes = await git(folder, ['cat-file', 'blob', `${hash}:${pathOf(absolute)}`]);
      return bytes === null ? { ok: false, code: 'file/not-found' } : textFrom(bytes);
    },
  };
}

const mostBytes = 64 * 1024 * 1024;

/** What git says, or null where it refuses or is not there. No shell reads the arguments. */
function git(folder: string, args: readonly string[]): Promise<Buffer | null> {
  return new Promise((resolve) => {
    const options = { cwd: folder, encoding: 'buffer', maxBuffer: mostBytes } as const;
    execFile('git', [...args], options, (error, stdout) => resolve(error === null ? stdout : null));
  });
}
