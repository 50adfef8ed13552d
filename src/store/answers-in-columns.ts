import { type Kysely, type SchemaModule, sql, type Transaction } from 'kysely';
import { answerColumns } from './answer-columns.ts';
import type { Engine, Tables } from './schema.ts';

/** The table of answers before: one JSON text an answer. */
interface Before {
  readonly answers_before: {
    readonly subject: string;
    readonly assessment: string;
    readonly id: string;
    readonly position: number;
    readonly at: string;
    readonly answer: string;
  };
  readonly assessments: { subject: string; id: string; origin: string | null; carried_from: string | null };
}

const batch = 500;

/**
 * Gives what an answer says columns of its own, and marks the newest about each thing, so that the database can count
 * ratings without reading JSON.
 */
export async function columnsForAnswers(db: Transaction<Tables>, engine: Engine): Promise<void> {
  await db.schema.alterTable('answers').renameTo('answers_before').execute();
  await createAnswers(db, engine);
  // The types know only the present tables.
  const before = db as unknown as Kysely<Before>;
  await copyAnswers(before, db);
  await db.schema.dropTable('answers_before').execute();
  await db.schema.alterTable('assessments').addColumn('carried_from', 'text').execute();
  await fillOrigins(before);
}

/** The table of answers with the columns that it has had from the beginning. */
export function answerTable(schema: SchemaModule) {
  return schema
    .createTable('answers')
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('assessment', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull());
}

async function createAnswers({ schema }: Transaction<Tables>, engine: Engine): Promise<void> {
  const table = answerTable(schema)
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('competency', 'text', (column) => column.notNull())
    .addColumn('indicator', 'text', (column) => column.notNull())
    .addColumn('value', 'text')
    .addColumn('newest', 'smallint', (column) => column.notNull())
    .addPrimaryKeyConstraint('answers_primary', ['subject', 'assessment', 'id'])
    .addForeignKeyConstraint('answers_of_assessment', ['subject', 'assessment'], 'assessments', ['subject', 'id']);
  // The rows stand in the key's tree itself: half the size, and the answers of a person lie together.
  await (engine === 'sqlite' ? table.modifyEnd(sql`without rowid`) : table).execute();
}

async function copyAnswers(before: Kysely<Before>, db: Transaction<Tables>): Promise<void> {
  const subjects = await before.selectFrom('answers_before').select(['subject', 'assessment']).distinct().execute();
  for (const { subject, assessment } of subjects) {
    const rows = await before
      .selectFrom('answers_before')
      .selectAll()
      .where('subject', '=', subject)
      .where('assessment', '=', assessment)
      .orderBy('position', 'desc')
      .execute();
    const seen = new Set<string>();
    const renewed = rows.map(({ answer, ...row }) => {
      // This store wrote the answer.
      const columns = answerColumns(JSON.parse(answer));
      const about = `${columns.kind} ${columns.competency} ${columns.indicator}`;
      const newest = seen.has(about) ? 0 : 1;
      seen.add(about);
      return { ...row, ...columns, newest };
    });
    for (let from = 0; from < renewed.length; from += batch)
      await db
        .insertInto('answers')
        .values(renewed.slice(from, from + batch))
        .execute();
  }
}

async function fillOrigins(before: Kysely<Before>): Promise<void> {
  const carried = await before
    .selectFrom('assessments')
    .select(['subject', 'id', 'origin'])
    .where('origin', 'is not', null)
    .execute();
  for (const { subject, id, origin } of carried) {
    // This store wrote the origin.
    const { assessment } = JSON.parse(origin ?? '{}') as { assessment: string };
    await before
      .updateTable('assessments')
      .set({ carried_from: assessment })
      .where('subject', '=', subject)
      .where('id', '=', id)
      .execute();
  }
}
