import { type Contents, digestOfRows, type Rows } from './contents.ts';
import { erasedFrom } from './erasures.ts';
import { mergedReleases, subjectsApart, withoutErased } from './merge.ts';
import { type Part, partsOf, rowCount } from './parts.ts';
import { openContents, type StorePlace } from './place.ts';
import { soundRows } from './sound-rows.ts';
import { StoreError } from './store-error.ts';

/** What a copy holds, counted and compared with where it came from. */
export interface Copied {
  readonly subjects: number;
  readonly rows: number;
  /** Subjects that were there already, from a copy that was cut short. */
  readonly already: number;
  /** Subjects left out, since the other store remembers that they were erased. */
  readonly erased: number;
  /** Parts that could not be read, and rows whose assessment or framework is gone. */
  readonly lost: number;
}

export interface CopyOptions {
  /** Whether what is there about the people of the source, and differs, is replaced. */
  readonly force?: boolean;
}

/**
 * Copies one store to another, of whatever kind; done again after it was cut short, it goes on.
 * @throws StoreError
 */
export async function copyStore(from: StorePlace, to: StorePlace, options: CopyOptions = {}): Promise<Copied> {
  const source = await openContents(from);
  try {
    const target = await openContents(to);
    const place = { path: target.path, ...options };
    return await copyContents(source.contents, target.contents, place).finally(() => target.close());
  } finally {
    await source.close();
  }
}

interface Target extends CopyOptions {
  /** Where it is, as it may be shown. */
  readonly path: string;
}

/**
 * Copies everything from one store to another, so many subjects in a transaction, and reads it back: what is there already
 * and the same is passed over, so that a copy that was cut short goes on where it was. Nothing is written where the other
 * store holds what this one has not.
 * @throws StoreError store/copy-target where it does, store/copy-differs
 */
export async function copyContents(from: Contents, to: Contents, { path, force = false }: Target): Promise<Copied> {
  const found = await from.subjects();
  const frameworks = await from.frameworks();
  await refuseOtherWords(frameworks, to, path);
  const isErased = erasedFrom(await to.erasures(), await from.erasures());
  const subjects = found.filter((each) => !isErased(each));
  const preparing = { to, isErased, digests: new Set(frameworks.map(({ digest }) => digest)) };
  await refuseTarget(from, preparing, { found, path, force });
  await to.keepFrameworks(frameworks);
  await refuseOtherWords(frameworks, to, path, true);
  await to.keepErasures(await from.erasures());
  let [rows, already, lost] = [0, 0, 0];
  for await (const part of partsOf(from, subjects)) {
    const { wanted, there, lost: missing } = await prepared(part, preparing);
    lost += missing;
    rows += rowCount(wanted);
    if (digestOfRows(there) === digestOfRows(wanted)) already += part.subjects.length;
    else {
      // Somebody may have written there since.
      if (!force) refuseDiffering(subjectsApart(there, wanted).size, path);
      await replace(part.subjects, wanted, { to, path });
    }
  }
  return { subjects: subjects.length, rows, already, erased: found.length - subjects.length, lost };
}

/** Refuses where ratings would mean something else there, or where frameworks `mustBe` there and are not. */
async function refuseOtherWords(
  wanted: Awaited<ReturnType<Contents['frameworks']>>,
  to: Contents,
  path: string,
  mustBe = false,
): Promise<void> {
  const kept = new Map((await to.frameworks()).map((each) => [each.digest, each.content]));
  const isOther = (content: string, there: string | undefined) => (there === undefined ? mustBe : there !== content);
  if (wanted.some(({ digest, content }) => isOther(content, kept.get(digest))))
    throw new StoreError('store/copy-differs', { path });
}

interface Preparing {
  readonly to: Contents;
  readonly isErased: (person: string) => boolean;
  /** Of the frameworks of the source. */
  readonly digests: ReadonlySet<string>;
}

/** What is to stand there about some people, what stands there now, and how many rows of the source belong nowhere. */
async function prepared({ subjects, rows }: Part, { to, isErased, digests }: Preparing) {
  const there = await to.rows(subjects);
  const sound = soundRows(rows, digests);
  const wanted = mergedReleases(there, withoutErased(there, sound.rows, isErased));
  return { wanted, there, lost: sound.lost };
}

interface Refusing {
  /** Whom the source holds rows about. */
  readonly found: readonly string[];
  readonly path: string;
  readonly force: boolean;
}

/** Refuses a store that holds what the source has not. */
async function refuseTarget(from: Contents, preparing: Preparing, { found, path, force }: Refusing): Promise<void> {
  const there = await preparing.to.subjects();
  const known = new Set(found);
  const strangers = there.filter((each) => !known.has(each)).length;
  if (strangers > 0) throw new StoreError('store/copy-target', { path, strangers, differing: 0 });
  if (force) return;
  let differing = 0;
  const both = there.filter((each) => !preparing.isErased(each));
  for await (const part of partsOf(from, both)) {
    const { wanted, there: standing } = await prepared(part, preparing);
    differing += subjectsApart(standing, wanted).size;
  }
  refuseDiffering(differing, path);
}

function refuseDiffering(differing: number, path: string): void {
  if (differing > 0) throw new StoreError('store/copy-target', { path, strangers: 0, differing });
}

async function replace(subjects: readonly string[], wanted: Rows, { to, path }: { to: Contents; path: string }) {
  await to.replace(subjects, wanted);
  if (digestOfRows(await to.rows(subjects)) !== digestOfRows(wanted))
    throw new StoreError('store/copy-differs', { path });
}
