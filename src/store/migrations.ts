import type { Transaction } from 'kysely';
import { answerTable, columnsForAnswers } from './answers-in-columns.ts';
import type { Database, Engine, Tables } from './schema.ts';

/** What turns version n of the tables into version n + 1. A released one is never edited. */
export const migrations: readonly ((db: Transaction<Tables>, engine: Engine) => Promise<void>)[] = [
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
  columnsForAnswers,
  async (db) => {
    await createPeople(db);
    await createRequests(db);
  },
  createReleases,
  createErasures,
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
  await answerTable(schema)
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

async function createPeople({ schema }: Database): Promise<void> {
  await schema
    .createTable('people')
    .addColumn('subject', 'text', (column) => column.primaryKey().notNull())
    .addColumn('name', 'text')
    .addColumn('unit', 'text')
    .addColumn('profile', 'text')
    .addColumn('manager', 'text')
    .addColumn('email', 'text')
    .execute();
}

async function createRequests({ schema }: Database): Promise<void> {
  await schema
    .createTable('requests')
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('cycle', 'text', (column) => column.notNull())
    .addColumn('framework', 'text', (column) => column.notNull())
    .addColumn('rater', 'text', (column) => column.notNull())
    .addColumn('relation', 'text', (column) => column.notNull())
    .addColumn('due', 'text')
    .addPrimaryKeyConstraint('requests_key', ['subject', 'cycle', 'framework', 'rater'])
    .execute();
  await schema.createIndex('requests_by_rater').on('requests').columns(['rater', 'subject']).execute();
}

async function createReleases({ schema }: Database): Promise<void> {
  await schema
    .createTable('releases')
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('framework', 'text', (column) => column.notNull())
    .addColumn('cycle', 'text', (column) => column.notNull())
    .addColumn('relation', 'text', (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('least', 'integer', (column) => column.notNull())
    .addColumn('assessments', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('releases_key', ['subject', 'framework', 'cycle', 'relation', 'position'])
    .execute();
}

async function createErasures({ schema }: Database): Promise<void> {
  await schema
    .createTable('erasures')
    .addColumn('person', 'text', (column) => column.primaryKey().notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .execute();
}
