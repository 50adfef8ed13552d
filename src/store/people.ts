import type { ListedPerson, RequestedAssessment } from '../model/index.ts';
import type { Database, Tables } from './schema.ts';
import type { Erasure, PeopleKept, RequestQuery } from './store.ts';

// Databases limit how many values a statement may carry.
const rowsPerStatement = 1000;

/** Keeps people, all of them or none; those kept before are replaced, and with `onlyThese` the others are dropped. */
export async function keepPeople(
  db: Database,
  people: readonly ListedPerson[],
  { onlyThese }: PeopleKept,
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    if (onlyThese) await transaction.deleteFrom('people').execute();
    for (const rows of inParts(people.map(personRow))) {
      await transaction
        .insertInto('people')
        .values(rows)
        .onConflict((conflict) =>
          conflict.column('subject').doUpdateSet(({ ref }) => ({
            name: ref('excluded.name'),
            unit: ref('excluded.unit'),
            profile: ref('excluded.profile'),
            manager: ref('excluded.manager'),
            email: ref('excluded.email'),
          })),
        )
        .execute();
    }
  });
}

/** The people, in the order of their ids. */
export async function people(db: Database): Promise<readonly ListedPerson[]> {
  const rows = await db.selectFrom('people').selectAll().execute();
  return rows.map(personOf).sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** Asks for assessments and withdraws others; what was asked for before stays, but for its relation and its day. */
export async function request(
  db: Database,
  wanted: readonly RequestedAssessment[],
  withdrawn: readonly RequestedAssessment[],
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    for (const { subject, cycle, framework, rater } of withdrawn) {
      await transaction
        .deleteFrom('requests')
        .where('subject', '=', subject)
        .where('cycle', '=', cycle)
        .where('framework', '=', framework)
        .where('rater', '=', rater)
        .execute();
    }
    for (const rows of inParts(wanted.map((each) => ({ ...each, due: each.due ?? null })))) {
      await transaction
        .insertInto('requests')
        .values(rows)
        .onConflict((conflict) =>
          conflict.columns(['subject', 'cycle', 'framework', 'rater']).doUpdateSet(({ ref }) => ({
            relation: ref('excluded.relation'),
            due: ref('excluded.due'),
          })),
        )
        .execute();
    }
  });
}

/** What was asked for, in the order of subjects, frameworks and raters. */
export async function requests(db: Database, query: RequestQuery): Promise<readonly RequestedAssessment[]> {
  let rows = db.selectFrom('requests').selectAll();
  for (const field of ['cycle', 'rater'] as const) {
    const wanted = query[field];
    if (wanted !== undefined) rows = rows.where(field, '=', wanted);
  }
  const found = (await rows.execute()).map(({ due, ...row }) => (due === null ? row : { ...row, due }));
  const key = (each: RequestedAssessment) => [each.cycle, each.subject, each.framework, each.rater].join('\n');
  return found.sort((one, other) => (key(one) < key(other) ? -1 : 1));
}

/** Erases who they are, whom they manage, and what was asked of them or about them. */
export async function eraseFromLists(db: Database, person: string): Promise<Pick<Erasure, 'listed' | 'requests'>> {
  return db.transaction().execute(async (transaction) => {
    const entry = await transaction.deleteFrom('people').where('subject', '=', person).executeTakeFirst();
    const managed = await transaction
      .updateTable('people')
      .set({ manager: null })
      .where('manager', '=', person)
      .executeTakeFirst();
    const asked = await transaction
      .deleteFrom('requests')
      .where(({ eb, or }) => or([eb('subject', '=', person), eb('rater', '=', person)]))
      .executeTakeFirst();
    return { listed: entry.numDeletedRows + managed.numUpdatedRows > 0n, requests: Number(asked.numDeletedRows) };
  });
}

function inParts<Row>(rows: readonly Row[]): readonly (readonly Row[])[] {
  const parts = Math.ceil(rows.length / rowsPerStatement);
  return Array.from({ length: parts }, (_, at) => rows.slice(at * rowsPerStatement, (at + 1) * rowsPerStatement));
}

function personRow({ id, name, unit, profile, manager, email }: ListedPerson): Tables['people'] {
  return {
    subject: id,
    name: name ?? null,
    unit: unit ?? null,
    profile: profile ?? null,
    manager: manager ?? null,
    email: email ?? null,
  };
}

/** The person of a row. */
export function personOf({ subject, ...row }: Tables['people']): ListedPerson {
  const given = Object.entries(row).filter(([, value]) => value !== null);
  // What is null is left out, and what is left has its column's type.
  return { id: subject, ...(Object.fromEntries(given) as Omit<ListedPerson, 'id'>) };
}
