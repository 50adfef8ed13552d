import type { Transaction } from 'kysely';
import type { AssessmentHeader } from '../model/index.ts';
import { answerIn, isKept, lastPosition } from './answer.ts';
import { assessmentRow, nameRows } from './rows.ts';
import type { Database, Tables } from './schema.ts';
import type { AssessmentKey, CarriedAssessment, FrameworkSnapshot } from './store.ts';
import { StoreError } from './store-error.ts';

/** Keeps a framework where it is not kept yet: in a transaction of its own, since it belongs to no subject. */
export async function keepFramework(db: Database, { reference, content }: FrameworkSnapshot): Promise<void> {
  const { digest } = reference;
  const kept = await db.selectFrom('frameworks').select('digest').where('digest', '=', digest).executeTakeFirst();
  if (kept !== undefined) return;
  await db
    .insertInto('frameworks')
    .values({ ...reference, content })
    .onConflict((conflict) => conflict.column('digest').doNothing())
    .execute();
}

/**
 * Keeps a new assessment, its names, and its framework where that is not kept yet. `again` after a lost connection:
 * one that is there and says the same was kept by the attempt before.
 */
export async function start(db: Database, { header, framework }: Beginning, again = false): Promise<void> {
  await keepFramework(db, framework);
  await db.transaction().execute((transaction) => startIn(transaction, header, again));
}

export interface Beginning {
  readonly header: AssessmentHeader;
  readonly framework: FrameworkSnapshot;
}

async function startIn(transaction: Transaction<Tables>, header: AssessmentHeader, again: boolean): Promise<void> {
  const row = assessmentRow(header);
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('assessments')
    .values(row)
    .onConflict((conflict) => conflict.columns(['subject', 'id']).doNothing())
    .executeTakeFirst();
  if (!numInsertedOrUpdatedRows) {
    if (again && (await isSame(transaction, row))) return;
    throw new StoreError('store/assessment-exists', { id: header.id });
  }
  const names = nameRows(header);
  if (names.length > 0) await transaction.insertInto('names').values(names).execute();
}

async function isSame(transaction: Transaction<Tables>, row: Tables['assessments']): Promise<boolean> {
  const found = await transaction
    .selectFrom('assessments')
    .select(['framework', 'rater', 'started_at'])
    .where('subject', '=', row.subject)
    .where('id', '=', row.id)
    .executeTakeFirst();
  return found?.framework === row.framework && found.rater === row.rater && found.started_at === row.started_at;
}

/** Keeps completed assessments that were carried over, all of them or none. */
export async function carryOver(db: Database, { copies, framework }: CarryingOver, again = false): Promise<void> {
  await keepFramework(db, framework);
  await db.transaction().execute(async (transaction) => {
    for (const { header, answers, completedAt, results } of copies) {
      const key = { subject: header.subject.id, id: header.id };
      await startIn(transaction, header, again);
      // Kept whole by the attempt before.
      if (again && (await lastPosition(transaction, key)) > 0) continue;
      await answerIn(transaction, key, { answers, cursor: null, skipped: [] });
      await completeIn(transaction, key, { completedAt, results });
    }
  });
}

export interface CarryingOver {
  readonly copies: readonly CarriedAssessment[];
  readonly framework: FrameworkSnapshot;
}

/** Completes an assessment with its results, once. */
export async function complete(db: Database, key: AssessmentKey, completion: Completion): Promise<void> {
  await db.transaction().execute((transaction) => completeIn(transaction, key, completion));
}

interface Completion {
  readonly completedAt: string;
  readonly results: unknown;
}

async function completeIn(
  transaction: Transaction<Tables>,
  key: AssessmentKey,
  { completedAt, results }: Completion,
): Promise<void> {
  const { numUpdatedRows } = await transaction
    .updateTable('assessments')
    .set({ completed_at: completedAt, results: JSON.stringify(results ?? null) })
    .where('subject', '=', key.subject)
    .where('id', '=', key.id)
    .where('completed_at', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n && !(await isKept(transaction, key)))
    throw new StoreError('store/unknown-assessment', { id: key.id });
}
