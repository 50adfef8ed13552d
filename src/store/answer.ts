import type { Transaction } from 'kysely';
import { answerRows } from './rows.ts';
import type { Database, Tables } from './schema.ts';
import type { AssessmentKey, InterviewPosition, RecordedAnswer } from './store.ts';
import { StoreError } from './store-error.ts';

// Databases limit how many values a statement may carry: 32,766 in SQLite, 65,535 in PostgreSQL.
const answersPerStatement = 1000;

export interface Answering extends InterviewPosition {
  readonly answers: readonly RecordedAnswer[];
}

/** Adds answers and moves the interview. */
export async function answer(db: Database, key: AssessmentKey, { answers, cursor, skipped }: Answering): Promise<void> {
  await db.transaction().execute((transaction) => answerIn(transaction, key, { answers, cursor, skipped }));
}

/** Adds answers in a transaction that others may take part in. */
export async function answerIn(
  transaction: Transaction<Tables>,
  key: AssessmentKey,
  { answers, cursor, skipped }: Answering,
): Promise<void> {
  // First the move: it locks the assessment's row, so that two writers number their answers one after the other.
  const { numUpdatedRows } = await transaction
    .updateTable('assessments')
    .set({ cursor, skipped: JSON.stringify(skipped) })
    .where('subject', '=', key.subject)
    .where('id', '=', key.id)
    .where('completed_at', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw await refusal(transaction, key);
  if (answers.length === 0) return;
  const last = await lastPosition(transaction, key);
  const given = answerRows(key, answers, last);
  // One that is there already is left out below, so that only the table can tell which are the newest.
  const rows = last === 0 ? given : given.map((each) => ({ ...each, newest: 1 }));
  for (let from = 0; from < rows.length; from += answersPerStatement) {
    await transaction
      .insertInto('answers')
      .values(rows.slice(from, from + answersPerStatement))
      .onConflict((conflict) => conflict.columns(['subject', 'assessment', 'id']).doNothing())
      .execute();
  }
  if (last > 0) await markNewest(transaction, key, rows);
}

/** Of the answers about the same things as `rows`, only the newest keeps its mark. */
async function markNewest(
  transaction: Transaction<Tables>,
  { subject, id }: AssessmentKey,
  rows: readonly Tables['answers'][],
): Promise<void> {
  await transaction
    .updateTable('answers')
    .set({ newest: 0 })
    .where('subject', '=', subject)
    .where('assessment', '=', id)
    .where('newest', '=', 1)
    .where('competency', 'in', [...new Set(rows.map(({ competency }) => competency))])
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('answers as later')
          .select('later.id')
          .where('later.subject', '=', subject)
          .where('later.assessment', '=', id)
          .whereRef('later.kind', '=', 'answers.kind')
          .whereRef('later.competency', '=', 'answers.competency')
          .whereRef('later.indicator', '=', 'answers.indicator')
          .whereRef('later.position', '>', 'answers.position'),
      ),
    )
    .execute();
}

async function refusal(transaction: Transaction<Tables>, key: AssessmentKey): Promise<StoreError> {
  const { id } = key;
  return (await isKept(transaction, key))
    ? new StoreError('store/assessment-completed', { id })
    : new StoreError('store/unknown-assessment', { id });
}

/** Position of the last answer, 0 where there is none. */
export async function lastPosition(transaction: Transaction<Tables>, key: AssessmentKey): Promise<number> {
  const { last } = await transaction
    .selectFrom('answers')
    .select(({ fn }) => fn.max('position').as('last'))
    .where('subject', '=', key.subject)
    .where('assessment', '=', key.id)
    .executeTakeFirstOrThrow();
  return Number(last ?? 0);
}

/** Whether there is such an assessment. */
export async function isKept(transaction: Transaction<Tables>, { subject, id }: AssessmentKey): Promise<boolean> {
  const found = await transaction
    .selectFrom('assessments')
    .select('id')
    .where('subject', '=', subject)
    .where('id', '=', id)
    .executeTakeFirst();
  return found !== undefined;
}
