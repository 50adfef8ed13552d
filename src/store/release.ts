import type { Database, Tables } from './schema.ts';
import type { GroupRelease } from './store.ts';

/** What reports have shown of the groups that rated a person, oldest first. */
export async function releases(db: Database, subject: string): Promise<readonly GroupRelease[]> {
  const rows = await db.selectFrom('releases').selectAll().where('subject', '=', subject).orderBy('position').execute();
  return rows.map(releaseOf);
}

/** The release of a row. */
export function releaseOf({ cycle, assessments, position, least, ...group }: Tables['releases']): GroupRelease {
  return {
    ...group,
    cycle: cycle === '' ? null : cycle,
    position: Number(position),
    least: Number(least),
    // This store wrote the list.
    assessments: JSON.parse(assessments) as readonly string[],
  };
}

/** Keeps releases, all of them or none; false where one of their positions is taken. */
export async function release(db: Database, all: readonly GroupRelease[]): Promise<boolean> {
  if (all.length === 0) return true;
  try {
    await db.transaction().execute(async (transaction) => {
      const { numInsertedOrUpdatedRows } = await transaction
        .insertInto('releases')
        .values(
          all.map(({ cycle, assessments, ...group }) => ({
            ...group,
            cycle: cycle ?? '',
            assessments: JSON.stringify(assessments),
          })),
        )
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      if (Number(numInsertedOrUpdatedRows ?? 0) < all.length) throw new Overtaken();
    });
    return true;
  } catch (error) {
    if (error instanceof Overtaken) return false;
    throw error;
  }
}

/** Rolls a transaction back because another report was first. */
class Overtaken extends Error {
  override readonly name = 'Overtaken';
}
