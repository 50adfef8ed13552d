import { ulid } from 'ulid';
import { eraseFromLists } from './people.ts';
import type { Database } from './schema.ts';
import type { Erasure } from './store.ts';
import { eraseFromWorkbooks } from './workbooks.ts';

/** Erases a person from the tables, subject by subject; repeating it after a crash erases what was left. */
export async function erase(db: Database, person: string): Promise<Erasure> {
  const erased = await eraseSubject(db, person);
  const others = await db
    .selectFrom('assessments')
    .select('subject')
    .distinct()
    .where('rater', '=', person)
    .where('subject', '!=', person)
    .execute();
  let ratedOthers = 0;
  for (const { subject } of others) ratedOthers += await eraseRater(db, subject, person);
  const workbookEntries = await eraseFromWorkbooks(db, person);
  const lists = await eraseFromLists(db, person);
  return { ...erased, ratedOthers, ...(workbookEntries === 0 ? {} : { workbookEntries }), ...lists };
}

async function eraseSubject(db: Database, subject: string): Promise<Pick<Erasure, 'assessments' | 'answers'>> {
  return db.transaction().execute(async (transaction) => {
    const answers = await transaction.deleteFrom('answers').where('subject', '=', subject).executeTakeFirst();
    await transaction.deleteFrom('names').where('subject', '=', subject).execute();
    await transaction.deleteFrom('releases').where('subject', '=', subject).execute();
    const assessments = await transaction.deleteFrom('assessments').where('subject', '=', subject).executeTakeFirst();
    return { assessments: Number(assessments.numDeletedRows), answers: Number(answers.numDeletedRows) };
  });
}

/**
 * What a rater said of somebody else is data about that other person, who keeps a right to it and whose results rest
 * on it: ratings, evidence and relation stay, only who said it goes. The pseudonym is one per subject: the same rater
 * still counts once towards the minimum number of raters of that subject, but nobody can join the subjects they rated.
 */
async function eraseRater(db: Database, subject: string, rater: string): Promise<number> {
  return db.transaction().execute(async (transaction) => {
    const rated = transaction
      .selectFrom('assessments')
      .select('id')
      .where('subject', '=', subject)
      .where('rater', '=', rater);
    await transaction
      .deleteFrom('names')
      .where('subject', '=', subject)
      .where('part', '=', 'rater')
      .where('assessment', 'in', rated)
      .execute();
    const { numUpdatedRows } = await transaction
      .updateTable('assessments')
      .set({ rater: pseudonym() })
      .where('subject', '=', subject)
      .where('rater', '=', rater)
      .executeTakeFirst();
    return Number(numUpdatedRows);
  });
}

/** A new name of somebody who was erased, another one for each subject. */
// An id of the file formats has small letters. The time in the ULID is fixed: the instant of the erasure, shared by
// all the subjects, would join them again.
export function pseudonym(): string {
  return `erased-${ulid(1).toLowerCase()}`;
}
