import type { Kysely, Transaction } from 'kysely';
import type { Relation } from '../model/index.ts';

/**
 * The tables, in SQL that SQLite and PostgreSQL share. The subject leads every key of personal data, so that it can
 * say on which machine a row is kept; ids come from the caller.
 */
export interface Tables {
  readonly competency_schema: { readonly version: number };
  readonly frameworks: FrameworkTable;
  readonly assessments: AssessmentTable;
  readonly names: NameTable;
  readonly answers: AnswerTable;
  readonly workbook_entries: WorkbookEntryTable;
}

export type Database = Kysely<Tables>;

/** No personal data: one row a version of a framework, shared by all subjects. */
interface FrameworkTable {
  readonly digest: string;
  readonly id: string;
  readonly version: string;
  readonly content: string;
}

interface AssessmentTable {
  readonly subject: string;
  readonly id: string;
  readonly framework: string;
  readonly rater: string;
  readonly relation: Relation;
  readonly profile: string | null;
  readonly cycle: string | null;
  readonly method: 'complete' | 'adaptive';
  /** JSON list, null where all competencies are asked about. */
  readonly competencies: string | null;
  readonly started_at: string;
  /** Null while in progress. */
  readonly completed_at: string | null;
  readonly cursor: string | null;
  /** JSON list. */
  readonly skipped: string;
  /** JSON. */
  readonly results: string | null;
  /** JSON; null where the ratings were given in this assessment. */
  readonly origin: string | null;
}

/** The only table with names: as they were when the assessment began, since people change unit. */
interface NameTable {
  readonly subject: string;
  readonly assessment: string;
  readonly part: 'subject' | 'rater';
  readonly name: string | null;
  readonly unit: string | null;
}

interface AnswerTable {
  readonly subject: string;
  readonly assessment: string;
  readonly id: string;
  /** From 1; not the id's order, since a clock that was put back must not make an older answer the newest. */
  readonly position: number;
  readonly at: string;
  /** JSON. */
  readonly answer: string;
}

/** What people wrote in workbooks, entry by entry: their own reflection, apart from every assessment. */
interface WorkbookEntryTable {
  /** The person; for what a group agreed on, the group. */
  readonly subject: string;
  readonly session: string;
  readonly id: string;
  /** From 1, for each subject of a session. */
  readonly position: number;
  readonly at: string;
  readonly kind: string;
  /** JSON. */
  readonly content: string;
}

/** What turns version n of the tables into version n + 1. A released one is never edited. */
export const migrations: readonly ((db: Transaction<Tables>) => Promise<void>)[] = [
  async (db) => {
    await createFrameworks(db);
    await createAssessments(db);
    await createNames(db);
    await createAnswers(db);
  },
  async ({ schema }) => {
    await schema.alterTable('assessments').addColumn('origin', 'text').execute();
  },
  createWorkbookEntries,
];

async function createFrameworks({ schema }: Database): Promise<void> {
  await schema
    .createTable('frameworks')
    .addColumn('digest', 'text', (column) => column.primaryKey().notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('version', 'text', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .execute();
}

async function createAssessments({ schema }: Database): Promise<void> {
  await schema
    .createTable('assessments')
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('framework', 'text', (column) => column.notNull().references('frameworks.digest'))
    .addColumn('rater', 'text', (column) => column.notNull())
    .addColumn('relation', 'text', (column) => column.notNull())
    .addColumn('profile', 'text')
    .addColumn('cycle', 'text')
    .addColumn('method', 'text', (column) => column.notNull())
    .addColumn('competencies', 'text')
    .addColumn('started_at', 'text', (column) => column.notNull())
    .addColumn('completed_at', 'text')
    .addColumn('cursor', 'text')
    .addColumn('skipped', 'text', (column) => column.notNull())
    .addColumn('results', 'text')
    .addPrimaryKeyConstraint('assessments_key', ['subject', 'id'])
    .execute();
  await schema.createIndex('assessments_by_rater').on('assessments').columns(['rater', 'subject']).execute();
}

async function createNames({ schema }: Database): Promise<void> {
  await schema
    .createTable('names')
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('assessment', 'text', (column) => column.notNull())
    .addColumn('part', 'text', (column) => column.notNull())
    .addColumn('name', 'text')
    .addColumn('unit', 'text')
    .addPrimaryKeyConstraint('names_key', ['subject', 'assessment', 'part'])
    .addForeignKeyConstraint('names_assessment', ['subject', 'assessment'], 'assessments', ['subject', 'id'])
    .execute();
}

async function createAnswers({ schema }: Database): Promise<void> {
  await schema
    .createTable('answers')
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('assessment', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('answer', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('answers_key', ['subject', 'assessment', 'id'])
    .addForeignKeyConstraint('answers_assessment', ['subject', 'assessment'], 'assessments', ['subject', 'id'])
    .execute();
}

async function createWorkbookEntries({ schema }: Database): Promise<void> {
  await schema
    .createTable('workbook_entries')
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('session', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('workbook_entries_key', ['subject', 'session', 'id'])
    .execute();
  await schema.createIndex('workbook_entries_by_session').on('workbook_entries').columns(['session']).execute();
}
