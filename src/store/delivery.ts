import { remembered } from './erasures.ts';
import { type Letter, peopleBegun, withoutPerson } from './letter.ts';
import { isDenied } from './postgres-error.ts';
import type { AssessmentStore } from './store.ts';
import { StoreError } from './store-error.ts';

/**
 * What became of a letter: `erased` is gone for good. What is `refused`, since the assessment was completed elsewhere,
 * `denied` by the server whenever it comes, or `expired` stays on this machine.
 */
export type Outcome = 'sent' | 'erased' | 'refused' | 'denied' | 'expired';

/**
 * Gives a letter that was written at an instant to a store; doing it twice does it once.
 * @throws StoreError or an error of the server where the letter may be taken another time
 */
export async function deliver(letter: Letter, writtenAt: string, store: AssessmentStore): Promise<Outcome> {
  try {
    return await delivered(letter, writtenAt, store);
  } catch (error) {
    if (isDenied(error)) return 'denied';
    throw error;
  }
}

async function delivered(letter: Letter, writtenAt: string, store: AssessmentStore): Promise<Outcome> {
  const people = peopleBegun(letter);
  // Older than what is remembered of erasures: nobody knows any more whether it may come.
  if (people.length > 0 && Date.parse(writtenAt) < Date.now() - remembered) return 'expired';
  let left: Letter | null = letter;
  for (const person of people)
    if (left !== null && (await store.wasErased(person, writtenAt))) left = withoutPerson(left, person);
  return left === null ? 'erased' : write(left, store);
}

async function write(letter: Letter, store: AssessmentStore): Promise<Outcome> {
  try {
    switch (letter.kind) {
      case 'start':
        await store.start(letter.header, letter.framework);
        break;
      case 'answer':
        await store.answer(letter.key, letter.answers, letter.position);
        break;
      case 'complete':
        await store.complete(letter.key, letter.completedAt, letter.results);
        break;
      case 'begin':
        await store.workbooks.begin(letter.session, letter.entries);
        break;
      case 'keep':
        return await keepOfEach(letter, store);
    }
    return 'sent';
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    // The person was erased meanwhile: nothing about them may come back.
    if (error.code === 'store/unknown-assessment') return 'erased';
    // The connection broke after this letter was taken, before it was crossed out.
    if (error.code === 'store/assessment-exists') return 'sent';
    if (error.code !== 'store/assessment-completed') throw error;
    return (await isThere(letter, store)) ? 'sent' : 'refused';
  }
}

/** What the people of a group wrote is kept for each by themselves: one of them may have been erased. */
async function keepOfEach(
  { session, entries }: Extract<Letter, { kind: 'begin' | 'keep' }>,
  store: AssessmentStore,
): Promise<Outcome> {
  const outcomes = new Set<Outcome>();
  for (const subject of new Set(entries.map((each) => each.subject))) {
    const own = entries.filter((each) => each.subject === subject);
    try {
      await store.workbooks.keep(session, own);
      outcomes.add('sent');
    } catch (error) {
      if (isDenied(error)) outcomes.add('denied');
      else if (!(error instanceof StoreError && error.code === 'store/unknown-assessment')) throw error;
    }
  }
  return outcomes.has('denied') ? 'denied' : outcomes.has('sent') ? 'sent' : 'erased';
}

/** Whether another process that sent the same letter was quicker. */
async function isThere(letter: Letter, store: AssessmentStore): Promise<boolean> {
  if (letter.kind !== 'answer') return false;
  const kept = new Set((await store.history(letter.key)).map(({ id }) => id));
  return letter.answers.every(({ id }) => kept.has(id));
}
