import type { StoreFile } from './connection.ts';
import type { Contents } from './contents.ts';
import { type Finding, findingsOfFrameworks, findingsOfRows } from './findings.ts';
import { isServer } from './location.ts';
import { knownVersion, schemaState } from './migrate.ts';
import { partsOf, rowCount } from './parts.ts';
import type { StorePlace } from './place.ts';
import { openServerContents } from './postgres.ts';
import { damagedContents, fileAt, withCopy, withRaw } from './raw-file.ts';
import { complaints } from './salvage.ts';
import { soundRows } from './sound-rows.ts';
import { openFileContents } from './sqlite.ts';

/** What was found in a store. */
export interface Verified {
  /** In the words of SQLite, which name pages and tables, never rows; none where all is sound, or on a server. */
  readonly problems: readonly string[];
  /** What rows contradict, the first of it. */
  readonly findings: readonly Finding[];
  /** How many findings there are, listed or not. */
  readonly found: number;
  readonly subjects: number;
  /** Rows that can be read, and belong somewhere. */
  readonly rows: number;
  /** Parts that cannot be read, and rows whose assessment or framework is gone. */
  readonly lost: number;
}

const mostListed = 100;

/**
 * Looks at every row of a store, and at every page of a file; changes nothing.
 * @throws StoreError where it is no store at all
 */
export async function verifyStore(place: StorePlace): Promise<Verified> {
  if (!isServer(place.location)) return verifyFile(fileAt(place.location, place.options));
  const { contents, close } = await openServerContents(place.location, { ...place.options, mustExist: true });
  try {
    return { problems: [], ...(await verifyContents(contents)) };
  } finally {
    await close();
  }
}

async function verifyFile(file: StoreFile): Promise<Verified> {
  const verified = await withRaw(file, async ({ db }) => {
    const problems = await complaints(db);
    const state = await schemaState(db).catch(() => null);
    const isOlder = state !== null && state.version > 0 && state.version < knownVersion;
    if (isOlder && problems.length === 0) return null;
    const { contents, lost } = damagedContents(db, state);
    const found = await verifyContents(contents);
    return { problems, ...found, lost: found.lost + lost() };
  });
  return verified ?? withCopy(file, `${file.path}.reading`, verifyFileBroughtUp);
}

/** The rows of an older version are read by what brings them up to date. */
async function verifyFileBroughtUp({ path, key }: StoreFile): Promise<Verified> {
  const { contents, close } = await openFileContents(path, { key });
  try {
    return { problems: [], ...(await verifyContents(contents)) };
  } finally {
    await close();
  }
}

/** Looks at every row, so many people at a time. */
async function verifyContents(contents: Contents): Promise<Omit<Verified, 'problems'>> {
  const frameworks = await contents.frameworks();
  const digests = new Set(frameworks.map(({ digest }) => digest));
  const findings: Finding[] = [];
  let found = 0;
  const add = (some: readonly Finding[]) => {
    found += some.length;
    findings.push(...some.slice(0, mostListed - findings.length));
  };
  add(findingsOfFrameworks(frameworks));
  const subjects = await contents.subjects();
  let rows = 0;
  let lost = 0;
  for await (const { rows: part } of partsOf(contents, subjects)) {
    add(findingsOfRows(part, digests));
    const sound = soundRows(part, digests);
    rows += rowCount(sound.rows);
    lost += sound.lost;
  }
  return { findings, found, subjects: subjects.length, rows, lost };
}
