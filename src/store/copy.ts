import { type Contents, digestOfRows, personalTables, type Rows } from './contents.ts';
import { openContents, type StorePlace } from './place.ts';
import { soundRows } from './sound-rows.ts';
import { StoreError } from './store-error.ts';

/** How many people are read at a time. */
export const subjectsAtATime = 200;

/** What a copy holds, counted and compared with where it came from. */
export interface Copied {
  readonly subjects: number;
  readonly rows: number;
  /** Subjects that were there already, from a copy that was cut short. */
  readonly already: number;
  /** Parts that could not be read, and rows whose assessment or framework is gone. */
  readonly lost: number;
}

/**
 * Copies one store to another, of whatever kind; done again after it was cut short, it goes on.
 * @throws StoreError
 */
export async function copyStore(from: StorePlace, to: StorePlace): Promise<Copied> {
  const source = await openContents(from);
  try {
    const target = await openContents(to);
    return await copyContents(source.contents, target.contents, target.path).finally(() => target.close());
  } finally {
    await source.close();
  }
}

/**
 * Copies everything from one store to another, so many subjects in a transaction, and reads it back: what is there already
 * and the same is passed over, so that a copy that was cut short goes on where it was.
 * @throws StoreError store/copy-target where the other store has people whom this one has not, store/copy-differs
 */
export async function copyContents(from: Contents, to: Contents, path: string): Promise<Copied> {
  const subjects = await from.subjects();
  const known = new Set(subjects);
  if ((await to.subjects()).some((each) => !known.has(each))) throw new StoreError('store/copy-target', { path });
  const frameworks = await copyFrameworks(from, to, path);
  await to.keepErasures(await from.erasures());
  let rows = 0;
  let already = 0;
  let lost = 0;
  for (let at = 0; at < subjects.length; at += subjectsAtATime) {
    const part = subjects.slice(at, at + subjectsAtATime);
    const { rows: read, lost: missing } = soundRows(await from.rows(part), frameworks);
    lost += missing;
    rows += personalTables.reduce((sum, table) => sum + read[table].length, 0);
    if (!(await copied(part, read, to))) continue;
    already += part.length;
  }
  return { subjects: subjects.length, rows, already, lost };

  /** Whether the part was there already. */
  async function copied(part: readonly string[], read: Rows, target: Contents): Promise<boolean> {
    const wanted = digestOfRows(read);
    if (digestOfRows(await target.rows(part)) === wanted) return true;
    await target.replace(part, read);
    if (digestOfRows(await target.rows(part)) !== wanted) throw new StoreError('store/copy-differs', { path });
    return false;
  }
}

/** Gives the digests of those that are there now. */
async function copyFrameworks(from: Contents, to: Contents, path: string): Promise<ReadonlySet<string>> {
  const wanted = await from.frameworks();
  await to.keepFrameworks(wanted);
  const kept = new Map((await to.frameworks()).map((each) => [each.digest, each.content]));
  // Ratings would mean something else there.
  if (wanted.some(({ digest, content }) => kept.get(digest) !== content))
    throw new StoreError('store/copy-differs', { path });
  return new Set(wanted.map(({ digest }) => digest));
}
