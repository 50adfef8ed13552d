import { sql } from 'kysely';
import { bareContents, type Contents, type PersonalTable, personalTables, type Rows } from './contents.ts';
import type { Database, Tables } from './schema.ts';
import { systemCode } from './store-file.ts';

/** Reading from a damaged file: what can be read, and how much could not. */
export interface Salvage extends Contents {
  /** How many tables of subjects, or ways to find subjects, could not be read. */
  readonly lost: () => number;
}

/** The contents of a file of which some pages may be damaged: what one page holds is lost, and no more than that. */
export function salvageOf(db: Database): Salvage {
  const whole = bareContents(db, () => Promise.reject(new Error('a damaged file is only read')));
  let lost = 0;
  const attempt = async <T>(work: () => Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      // An earlier version had not all of the tables.
      if (isWithoutTable(error)) return otherwise;
      if (!isDamage(error)) throw error;
      lost += 1;
      return otherwise;
    }
  };
  const rowsOfOne = async (subject: string): Promise<Rows> => {
    const found: Partial<Record<PersonalTable, readonly object[]>> = {};
    for (const table of personalTables)
      found[table] = await attempt(() => db.selectFrom(table).selectAll().where('subject', '=', subject).execute(), []);
    // Each table's own rows.
    return found as Rows;
  };
  return {
    ...whole,
    lost: () => lost,
    frameworks: () => frameworksFound(db, attempt),
    erasures: () => attempt(() => whole.erasures(), []),
    subjects: async () => {
      const found = new Set<string>();
      for (const table of personalTables) for (const each of await subjectsFound(db, table, attempt)) found.add(each);
      return [...found].sort();
    },
    rows: async (subjects) => {
      const parts: Rows[] = [];
      for (const each of subjects) parts.push(await rowsOfOne(each));
      return Object.fromEntries(
        personalTables.map((table) => [table, parts.flatMap((part): readonly object[] => part[table])]),
        // Each table's own rows.
      ) as unknown as Rows;
    },
  };
}

type Attempt = <T>(work: () => Promise<T>, otherwise: T) => Promise<T>;

/** The frameworks, at once where their table is sound, else each by itself. */
async function frameworksFound(db: Database, attempt: Attempt): Promise<readonly Tables['frameworks'][]> {
  try {
    return await db.selectFrom('frameworks').selectAll().execute();
  } catch (error) {
    if (!isDamage(error)) throw error;
  }
  const digests = await attempt(() => db.selectFrom('frameworks').select('digest').execute(), []);
  const found: Tables['frameworks'][] = [];
  for (const { digest } of digests) {
    const one = () => db.selectFrom('frameworks').selectAll().where('digest', '=', digest).execute();
    found.push(...(await attempt(one, [])));
  }
  return found;
}

/** The subjects of a table, from its beginning to the damage, and from its end back to it. */
async function subjectsFound(db: Database, table: PersonalTable, attempt: Attempt): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const direction of ['asc', 'desc'] as const) {
    let last: string | null = null;
    for (;;) {
      const from: string | null = last;
      const rows: readonly Pick<Tables['people'], 'subject'>[] = await attempt(
        () =>
          db
            .selectFrom(table)
            .select('subject')
            .distinct()
            .$if(from !== null, (query) => query.where('subject', direction === 'asc' ? '>' : '<', from ?? ''))
            .orderBy('subject', direction)
            .limit(20)
            .execute(),
        [],
      );
      const end = rows.at(-1)?.subject;
      for (const { subject } of rows) found.add(subject);
      if (end === undefined) break;
      last = end;
    }
  }
  return [...found];
}

function isWithoutTable(error: unknown): boolean {
  return error instanceof Error && error.message.includes('no such table');
}

function isDamage(error: unknown): boolean {
  const code = systemCode(error);
  return code !== null && /^SQLITE_(CORRUPT|IOERR|NOTADB)/.test(code);
}

/** What SQLite's own check has against a file; empty where all is sound. */
export async function complaints(db: Database): Promise<readonly string[]> {
  try {
    const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check(20)`.execute(db);
    return rows.map((row) => row.integrity_check).filter((each) => each !== 'ok');
  } catch (error) {
    if (!isDamage(error)) throw error;
    return [systemCode(error) ?? ''];
  }
}
