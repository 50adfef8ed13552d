import type { Transaction } from 'kysely';
import type { Database, Tables } from './schema.ts';
import type { WorkbookEntry, WorkbookSummary } from './store.ts';
import { StoreError } from './store-error.ts';
import { systemCode } from './store-file.ts';

export interface WorkbookBeginning {
  readonly session: string;
  readonly entries: readonly WorkbookEntry[];
}

/**
 * Begins work on a workbook: its entries, all of them or none. `again` after a lost connection: entries that are there
 * were kept by the attempt before.
 */
export async function beginWorkbook(
  db: Database,
  { session, entries }: WorkbookBeginning,
  again = false,
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const known = await transaction
      .selectFrom('workbook_entries')
      .select('id')
      .where('session', '=', session)
      .execute();
    if (again && known.some(({ id }) => id === entries[0]?.id)) return;
    if (known.length > 0) throw new StoreError('store/assessment-exists', { id: session });
    await add(transaction, session, entries);
  });
}

/** Adds entries to what was begun. */
export async function keepEntries(db: Database, session: string, entries: readonly WorkbookEntry[]): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    for (const subject of new Set(entries.map((each) => each.subject)))
      await refuseStranger(transaction, session, subject);
    await add(transaction, session, entries);
  });
}

/** Who was forgotten meanwhile must not come back with the next answer. */
async function refuseStranger(transaction: Transaction<Tables>, session: string, subject: string): Promise<void> {
  const known = await transaction
    .selectFrom('workbook_entries')
    .select('id')
    .where('subject', '=', subject)
    .where('session', '=', session)
    .executeTakeFirst();
  if (known === undefined) throw new StoreError('store/unknown-assessment', { id: session });
}

async function add(transaction: Transaction<Tables>, session: string, entries: readonly WorkbookEntry[]) {
  const last = new Map<string, number>();
  for (const { subject, id, at, kind, content } of entries) {
    const position = (last.get(subject) ?? (await lastPosition(transaction, session, subject))) + 1;
    last.set(subject, position);
    await transaction
      .insertInto('workbook_entries')
      .values({ subject, session, id, position, at, kind, content: JSON.stringify(content ?? null) })
      .onConflict((conflict) => conflict.columns(['subject', 'session', 'id']).doNothing())
      .execute();
  }
}

async function lastPosition(transaction: Transaction<Tables>, session: string, subject: string): Promise<number> {
  const { last } = await transaction
    .selectFrom('workbook_entries')
    .select(({ fn }) => fn.max('position').as('last'))
    .where('subject', '=', subject)
    .where('session', '=', session)
    .executeTakeFirstOrThrow();
  return Number(last ?? 0);
}

/** Every entry of one session; those of one subject in the order in which they were kept. */
export async function workbookEntries(db: Database, session: string): Promise<readonly WorkbookEntry[]> {
  const rows = await db
    .selectFrom('workbook_entries')
    .select(['subject', 'id', 'at', 'kind', 'content'])
    .where('session', '=', session)
    .orderBy('subject')
    .orderBy('position')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ ...row, content: JSON.parse(row.content) as unknown }));
}

/** Every session, newest first: what it began with, who takes part, and whether it was finished. */
export async function workbookSessions(db: Database): Promise<readonly WorkbookSummary[]> {
  const rows = await db
    .selectFrom('workbook_entries')
    .select(['session', 'subject', 'kind', 'at', 'content'])
    .where('kind', 'in', ['begun', 'joined', 'completed'])
    .execute();
  const bySession = new Map<string, typeof rows>();
  for (const row of rows) bySession.set(row.session, [...(bySession.get(row.session) ?? []), row]);
  return [...bySession]
    .flatMap(([session, own]) => {
      const begun = own.find(({ kind }) => kind === 'begun');
      if (begun === undefined) return [];
      const subjects = own.filter(({ kind }) => kind === 'joined').map(({ subject }) => subject);
      const completedAt = own.find(({ kind }) => kind === 'completed')?.at ?? null;
      const content: unknown = JSON.parse(begun.content);
      return [{ session, begunAt: begun.at, completedAt, subjects: subjects.sort(), content }];
    })
    .sort(
      (one, other) => Date.parse(other.begunAt) - Date.parse(one.begunAt) || (one.session < other.session ? 1 : -1),
    );
}

/** How much is kept of them; null where the database does not let this user see it. */
export async function workbookCounts(db: Database) {
  try {
    const { sessions, entries } = await db
      .selectFrom('workbook_entries')
      .select(({ fn }) => [fn.count('session').distinct().as('sessions'), fn.countAll().as('entries')])
      .executeTakeFirstOrThrow();
    return { sessions: Number(sessions), entries: Number(entries) };
  } catch (error) {
    // PostgreSQL's insufficient_privilege.
    if (systemCode(error) === '42501') return null;
    throw error;
  }
}

/**
 * Erases a person from the workbooks: their own answers, and what a group agreed on once nobody of it is left.
 * Gives the number of their entries.
 */
export async function eraseFromWorkbooks(db: Database, person: string): Promise<number> {
  return db.transaction().execute(async (transaction) => {
    const sessions = await transaction
      .selectFrom('workbook_entries')
      .select('session')
      .distinct()
      .where('subject', '=', person)
      .execute();
    const erased = await transaction.deleteFrom('workbook_entries').where('subject', '=', person).executeTakeFirst();
    for (const { session } of sessions) await eraseDeserted(transaction, session);
    return Number(erased.numDeletedRows);
  });
}

async function eraseDeserted(transaction: Transaction<Tables>, session: string): Promise<void> {
  const somebody = await transaction
    .selectFrom('workbook_entries')
    .select('id')
    .where('session', '=', session)
    .where('kind', '=', 'joined')
    .executeTakeFirst();
  if (somebody === undefined) await transaction.deleteFrom('workbook_entries').where('session', '=', session).execute();
}
