import { answerOf } from './answer-columns.ts';
import { headerRows, newestFirst, summaryOf } from './header.ts';
import type { Database } from './schema.ts';
import type {
  AssessmentKey,
  AssessmentQuery,
  AssessmentSummary,
  CycleCount,
  RecordedAnswer,
  StoredAssessment,
} from './store.ts';
import { workbookCounts } from './workbooks.ts';

const columns = {
  id: 'a.id',
  subject: 'a.subject',
  rater: 'a.rater',
  framework: 'f.id',
  cycle: 'a.cycle',
} as const satisfies Partial<Record<keyof AssessmentQuery, string>>;

/** The assessments that fit a query, newest first. */
export async function find(db: Database, query: AssessmentQuery): Promise<readonly AssessmentSummary[]> {
  let rows = headerRows(db);
  for (const field of ['id', 'subject', 'rater', 'framework', 'cycle'] as const) {
    const wanted = query[field];
    if (wanted !== undefined) rows = rows.where(columns[field], '=', wanted);
  }
  if (query.status !== undefined)
    rows = rows.where('a.completed_at', query.status === 'completed' ? 'is not' : 'is', null);
  return (await rows.execute()).map(summaryOf).sort(newestFirst);
}

/** One assessment with all its answers, as of one moment. */
export async function load(db: Database, key: AssessmentKey): Promise<StoredAssessment | null> {
  // One snapshot: between two reads another process may answer, and answers and cursor would no longer agree.
  const snapshot = db.transaction().setAccessMode('read only').setIsolationLevel('repeatable read');
  return snapshot.execute(async (transaction) => {
    const row = await headerRows(transaction)
      .select(['a.cursor', 'a.skipped', 'a.results'])
      .where('a.subject', '=', key.subject)
      .where('a.id', '=', key.id)
      .executeTakeFirst();
    if (row === undefined) return null;
    return {
      header: summaryOf(row),
      answers: await history(transaction, key),
      cursor: row.cursor,
      // This store wrote the list.
      skipped: JSON.parse(row.skipped) as readonly string[],
      results: row.results === null ? null : JSON.parse(row.results),
    };
  });
}

/** Every answer of an assessment in the order in which it was given. */
export async function history(db: Database, { subject, id }: AssessmentKey): Promise<readonly RecordedAnswer[]> {
  const rows = await db
    .selectFrom('answers')
    .select(['id', 'at', 'kind', 'competency', 'indicator', 'value'])
    .where('subject', '=', subject)
    .where('assessment', '=', id)
    .orderBy('position')
    .execute();
  return rows.map((row) => ({ id: row.id, at: row.at, answer: answerOf(row) }));
}

/** Every answer about a person, by assessment, each in the order in which it was given. */
export async function historyOf(
  db: Database,
  subject: string,
): Promise<ReadonlyMap<string, readonly RecordedAnswer[]>> {
  const rows = await db
    .selectFrom('answers')
    .select(['assessment', 'id', 'at', 'kind', 'competency', 'indicator', 'value'])
    .where('subject', '=', subject)
    .orderBy('assessment')
    .orderBy('position')
    .execute();
  const found = new Map<string, RecordedAnswer[]>();
  for (const { assessment, id, at, ...row } of rows) {
    const own = found.get(assessment) ?? [];
    own.push({ id, at, answer: answerOf(row) });
    found.set(assessment, own);
  }
  return found;
}

/** The canonical JSON of a framework. */
export async function framework(db: Database, digest: string): Promise<string | null> {
  const found = await db.selectFrom('frameworks').select('content').where('digest', '=', digest).executeTakeFirst();
  return found?.content ?? null;
}

/** The cycles with their assessments, in the order of their names. */
export async function cycles(db: Database): Promise<readonly CycleCount[]> {
  const rows = await db
    .selectFrom('assessments')
    .select(({ fn }) => ['cycle', fn.countAll().as('all'), fn.count('completed_at').as('completed')])
    .groupBy('cycle')
    .execute();
  return rows
    .flatMap(({ cycle, all, completed }) =>
      cycle === null ? [] : [{ cycle, inProgress: Number(all) - Number(completed), completed: Number(completed) }],
    )
    .sort((one, other) => (one.cycle < other.cycle ? -1 : 1));
}

/** How much is kept. */
export async function counts(db: Database) {
  const { subjects, all, completed } = await db
    .selectFrom('assessments')
    .select(({ fn }) => [
      fn.count('subject').distinct().as('subjects'),
      fn.countAll().as('all'),
      fn.count('completed_at').as('completed'),
    ])
    .executeTakeFirstOrThrow();
  const { answers } = await db
    .selectFrom('answers')
    .select(({ fn }) => fn.countAll().as('answers'))
    .executeTakeFirstOrThrow();
  const { listed } = await db
    .selectFrom('people')
    .select(({ fn }) => fn.countAll().as('listed'))
    .executeTakeFirstOrThrow();
  return {
    subjects: Number(subjects),
    listed: Number(listed),
    workbooks: await workbookCounts(db),
    assessments: { inProgress: Number(all) - Number(completed), completed: Number(completed) },
    answers: Number(answers),
  };
}
