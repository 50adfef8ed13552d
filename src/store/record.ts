import type { Transaction } from 'kysely';
import type { AssessmentHeader } from '../model/index.ts';
import type { Database, Tables } from './schema.ts';
import type {
  AssessmentKey,
  CarriedAssessment,
  FrameworkSnapshot,
  InterviewPosition,
  RecordedAnswer,
} from './store.ts';
import { StoreError } from './store-error.ts';

// Databases limit how many values a statement may carry: 32,766 in SQLite, 65,535 in PostgreSQL.
const answersPerStatement = 1000;

/** Keeps a new assessment, its names, and its framework where that is not kept yet. */
export async function start(db: Database, header: AssessmentHeader, framework: FrameworkSnapshot): Promise<void> {
  await db.transaction().execute((transaction) => startIn(transaction, header, framework));
}

async function startIn(
  transaction: Transaction<Tables>,
  header: AssessmentHeader,
  { reference, content }: FrameworkSnapshot,
): Promise<void> {
  await transaction
    .insertInto('frameworks')
    .values({ ...reference, content })
    .onConflict((conflict) => conflict.column('digest').doNothing())
    .execute();
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('assessments')
    .values(assessmentRow(header))
    .onConflict((conflict) => conflict.columns(['subject', 'id']).doNothing())
    .executeTakeFirst();
  if (!numInsertedOrUpdatedRows) throw new StoreError('store/assessment-exists', { id: header.id });
  const names = nameRows(header);
  if (names.length > 0) await transaction.insertInto('names').values(names).execute();
}

/** Keeps completed assessments that were carried over, all of them or none. */
export async function carryOver(
  db: Database,
  copies: readonly CarriedAssessment[],
  framework: FrameworkSnapshot,
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    for (const { header, answers, completedAt, results } of copies) {
      const key = { subject: header.subject.id, id: header.id };
      await startIn(transaction, header, framework);
      await answerIn(transaction, key, { answers, cursor: null, skipped: [] });
      await completeIn(transaction, key, { completedAt, results });
    }
  });
}

function assessmentRow(header: AssessmentHeader): Tables['assessments'] {
  return {
    subject: header.subject.id,
    id: header.id,
    framework: header.framework.digest,
    rater: header.rater.id,
    relation: header.rater.relation,
    profile: header.profile ?? null,
    cycle: header.cycle ?? null,
    method: header.method,
    competencies: header.only === undefined ? null : JSON.stringify(header.only),
    started_at: header.startedAt,
    completed_at: null,
    cursor: null,
    skipped: '[]',
    results: null,
    origin: header.origin === undefined ? null : JSON.stringify(header.origin),
  };
}

function nameRows({ id, subject, rater }: AssessmentHeader): Tables['names'][] {
  const of = { subject: subject.id, assessment: id };
  const rows: Tables['names'][] = [
    { ...of, part: 'subject', name: subject.name ?? null, unit: subject.unit ?? null },
    { ...of, part: 'rater', name: rater.name ?? null, unit: null },
  ];
  return rows.filter(({ name, unit }) => name !== null || unit !== null);
}

export interface Answering extends InterviewPosition {
  readonly answers: readonly RecordedAnswer[];
}

/** Adds answers and moves the interview. */
export async function answer(db: Database, key: AssessmentKey, { answers, cursor, skipped }: Answering): Promise<void> {
  await db.transaction().execute((transaction) => answerIn(transaction, key, { answers, cursor, skipped }));
}

async function answerIn(
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
  const last = await lastPosition(transaction, key);
  const rows = answers.map((each, index) => answerRow(key, each, last + index + 1));
  for (let from = 0; from < rows.length; from += answersPerStatement) {
    await transaction
      .insertInto('answers')
      .values(rows.slice(from, from + answersPerStatement))
      .onConflict((conflict) => conflict.columns(['subject', 'assessment', 'id']).doNothing())
      .execute();
  }
}

async function refusal(transaction: Transaction<Tables>, key: AssessmentKey): Promise<StoreError> {
  const { id } = key;
  return (await isKept(transaction, key))
    ? new StoreError('store/assessment-completed', { id })
    : new StoreError('store/unknown-assessment', { id });
}

async function lastPosition(transaction: Transaction<Tables>, key: AssessmentKey): Promise<number> {
  const { last } = await transaction
    .selectFrom('answers')
    .select(({ fn }) => fn.max('position').as('last'))
    .where('subject', '=', key.subject)
    .where('assessment', '=', key.id)
    .executeTakeFirstOrThrow();
  return Number(last ?? 0);
}

function answerRow({ subject, id }: AssessmentKey, given: RecordedAnswer, position: number): Tables['answers'] {
  return { subject, assessment: id, id: given.id, position, at: given.at, answer: JSON.stringify(given.answer) };
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

async function isKept(transaction: Transaction<Tables>, { subject, id }: AssessmentKey): Promise<boolean> {
  const found = await transaction
    .selectFrom('assessments')
    .select('id')
    .where('subject', '=', subject)
    .where('id', '=', id)
    .executeTakeFirst();
  return found !== undefined;
}
