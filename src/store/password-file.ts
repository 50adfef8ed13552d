import { readFile, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { ServerAddress } from './location.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The password for an address in PGPASSFILE or ~/.pgpass, empty where there is none. Like libpq, it passes over a file
 * that others may read. ("The Password File", manual of PostgreSQL.)
 */
export async function passwordOf(address: ServerAddress, environment: Environment): Promise<string> {
  const file = environment.PGPASSFILE || join(environment.HOME ?? homedir(), '.pgpass');
  const text = await privateText(file);
  const { host, port, database, user } = address;
  // A socket's folder is called localhost there.
  const wanted = [host.startsWith('/') ? 'localhost' : host, String(port), database, user];
  for (const line of text.split(/\r?\n/)) {
    const [password, ...fields] = fieldsOf(line).toReversed();
    const found = fields.toReversed();
    if (found.length === 4 && wanted.every((each, at) => found[at] === '*' || found[at] === each))
      return password ?? '';
  }
  return '';
}

async function privateText(file: string): Promise<string> {
  try {
    const { mode } = await stat(file);
    return (mode & 0o077) === 0 || process.platform === 'win32' ? await readFile(file, 'utf8') : '';
  } catch {
    return '';
  }
}

/** The fields of a line, in which \: and \\ stand for themselves; none of a comment. */
function fieldsOf(line: string): readonly string[] {
  if (line.startsWith('#')) return [];
  const fields = line.match(/(?:\\.|[^:\\])*(?::|$)/g) ?? [];
  return fields.slice(0, 5).map((each) => each.replace(/:$/, '').replace(/\\(.)/g, '$1'));
}
