import { oneAhead } from './one-ahead.ts';
import { keepFramework } from './record.ts';
import { type Signed, signOf } from './record-sign.ts';
import { answerRows, assessmentRow, nameRows } from './rows.ts';
import type { Database, Tables } from './schema.ts';
import type { FrameworkSnapshot, Imported, ImportedRecord, ImportPart } from './store.ts';

/** Tables that many rows at once are written to. */
export type BulkTable = Exclude<keyof Tables, 'competency_schema'>;

/** A transaction in which many rows are written the quickest way that the database has. */
export interface Bulk {
  readonly db: Database;
  write<T extends BulkTable>(table: T, rows: readonly Tables[T][]): Promise<void>;
}

/** Keeps completed assessments, each once. */
export async function importParts(
  bulk: Bulk,
  parts: AsyncIterable<ImportPart>,
  taken: (id: string) => void,
): Promise<Imported> {
  const frameworks = new Set<string>();
  let kept = 0;
  let known = 0;
  for await (const { records, frameworks: snapshots } of oneAhead(parts)) {
    for (const each of snapshots) await keepOnce(bulk.db, each, frameworks);
    const sorted = await sortedOut(bulk.db, records);
    await writeRecords(bulk, sorted.fresh);
    for (const id of sorted.taken) taken(id);
    kept += sorted.fresh.length;
    known += records.length - sorted.fresh.length - sorted.taken.length;
  }
  return { kept, known };
}

async function keepOnce(db: Database, framework: FrameworkSnapshot, kept: Set<string>): Promise<void> {
  if (kept.has(framework.reference.digest)) return;
  await keepFramework(db, framework);
  kept.add(framework.reference.digest);
}

/** Those that are not kept yet, each once, and the ids under which something else is kept. */
async function sortedOut(db: Database, records: readonly ImportedRecord[]) {
  const kept = await keptUnder(db, records);
  const fresh: ImportedRecord[] = [];
  const taken: string[] = [];
  for (const each of records) {
    const before = kept.get(keyOf(each));
    if (before === undefined) {
      fresh.push(each);
      kept.set(keyOf(each), () => signedOf(each));
    } else if (signOf(before(), each.unsaid) !== signOf(signedOf(each), each.unsaid)) taken.push(each.header.id);
  }
  return { fresh, taken };
}

/** What is kept under the key of a record, which is compared for few records only. */
async function keptUnder(db: Database, records: readonly ImportedRecord[]): Promise<Map<string, () => Signed>> {
  if (records.length === 0) return new Map();
  const sought = new Set(records.map(keyOf));
  const rows = await db
    .selectFrom('assessments')
    .selectAll()
    // Not by ids too: two lists make a database look for every pair of them.
    .where('subject', 'in', [...new Set(records.map(({ header }) => header.subject.id))])
    .execute();
  const known = rows.filter(({ subject, id }) => sought.has(`${subject} ${id}`));
  const answers = await answersOf(db, [...new Set(known.map(({ subject }) => subject))]);
  return new Map(
    known.map((assessment) => {
      const key = `${assessment.subject} ${assessment.id}`;
      return [key, () => ({ assessment, answers: answers.get(key) ?? [] })];
    }),
  );
}

function signedOf(record: ImportedRecord): Signed {
  const { header, answers } = record;
  return { assessment: rowOf(record), answers: answerRows({ subject: header.subject.id, id: header.id }, answers, 0) };
}

/** The answers about these subjects, by subject and assessment. */
async function answersOf(db: Database, subjects: readonly string[]): Promise<Map<string, Tables['answers'][]>> {
  const found = new Map<string, Tables['answers'][]>();
  if (subjects.length === 0) return found;
  for (const row of await db.selectFrom('answers').selectAll().where('subject', 'in', subjects).execute()) {
    const key = `${row.subject} ${row.assessment}`;
    const own = found.get(key) ?? [];
    own.push(row);
    found.set(key, own);
  }
  return found;
}

function keyOf({ header }: ImportedRecord): string {
  return `${header.subject.id} ${header.id}`;
}

function rowOf({ header, completedAt, results }: ImportedRecord): Tables['assessments'] {
  return { ...assessmentRow(header), completed_at: completedAt, results: JSON.stringify(results ?? null) };
}

async function writeRecords({ write }: Bulk, records: readonly ImportedRecord[]): Promise<void> {
  if (records.length === 0) return;
  await write('assessments', records.map(rowOf));
  await write(
    'names',
    records.flatMap(({ header }) => nameRows(header)),
  );
  await write(
    'answers',
    records.flatMap(({ header, answers }) => answerRows({ subject: header.subject.id, id: header.id }, answers, 0)),
  );
}
