import { createHash } from 'node:crypto';
import type { Database, Tables } from './schema.ts';

/** How long an erasure is remembered, and what waits in an outbox may bring somebody new; in milliseconds. */
export const remembered = 90 * 24 * 3_600_000;

/** Remembers that a person is erased now, and forgets what was remembered long enough. */
export async function rememberErasure(db: Database, person: string): Promise<void> {
  const now = new Date();
  const at = now.toISOString();
  await db
    .insertInto('erasures')
    .values({ person: digestOf(person), at })
    .onConflict((conflict) => conflict.column('person').doUpdateSet({ at }))
    .execute();
  await db
    .deleteFrom('erasures')
    .where('at', '<', new Date(now.getTime() - remembered).toISOString())
    .execute();
}

/** Whether a person was erased after an instant, as far as is remembered. */
export async function wasErased(db: Database, person: string, since: string): Promise<boolean> {
  const found = await db.selectFrom('erasures').select('at').where('person', '=', digestOf(person)).executeTakeFirst();
  return found !== undefined && Date.parse(found.at) >= Date.parse(since);
}

/**
 * Tells who was erased from a store, as far as it remembers, without another store knowing of it: who came back since then
 * is in both.
 */
export function erasedFrom(there: Erasures, here: Erasures): (person: string) => boolean {
  const known = new Map(here.map(({ person, at }) => [person, Date.parse(at)]));
  const erased = new Set(
    there.filter(({ person, at }) => (known.get(person) ?? 0) < Date.parse(at)).map(({ person }) => person),
  );
  return (person) => erased.size > 0 && erased.has(digestOf(person));
}

type Erasures = readonly Tables['erasures'][];

// It hides an id from who reads the table, not from who guesses ids: that is why nothing is remembered for long.
function digestOf(person: string): string {
  return createHash('sha256').update(`erased ${person}`).digest('hex');
}
