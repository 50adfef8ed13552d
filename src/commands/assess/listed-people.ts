import { Failure, suggestion } from '../../diagnostics/index.ts';
import { failureSaid, type Messages } from '../../i18n/index.ts';
import type { ListedPerson, Person } from '../../model/index.ts';
import { personOf } from './person.ts';

/**
 * The person of the list that was written, by id or by a name that only one bears. `id=name` is anybody, and so is
 * everybody where there is no list.
 * @throws Failure people/unknown
 */
export function personWritten(written: string, people: readonly ListedPerson[]): Person {
  const person = personOf(written);
  const listed = listedAs(person, people);
  if (listed !== undefined) return { ...factsOf(listed), ...(written.includes('=') ? person : {}) };
  if (people.length === 0 || written.includes('=')) return person;
  const known = people.flatMap(({ id, name }) => (name === undefined ? [id] : [id, name]));
  throw new Failure('people/unknown', { id: written.trim(), suggestion: suggestion(written.trim(), known) });
}

/** What is wrong with a name or an id that somebody typed, in words; null where nothing is. */
export function refusalOf(written: string, people: readonly ListedPerson[], messages: Messages): string | null {
  if (written.trim() === '') return messages.assess.nameNeeded;
  try {
    personWritten(written, people);
    return null;
  } catch (error) {
    if (error instanceof Failure) return failureSaid(messages, error);
    throw error;
  }
}

function listedAs({ id, name }: Person, people: readonly ListedPerson[]): ListedPerson | undefined {
  const found = people.find((each) => each.id === id);
  if (found !== undefined || name === undefined) return found;
  const named = people.filter((each) => each.name?.toLowerCase() === name.toLowerCase());
  return named.length === 1 ? named[0] : undefined;
}

/** What an assessment keeps of a person in the list. */
export function factsOf({ id, name, unit }: ListedPerson): Person {
  return { id, ...(name === undefined ? {} : { name }), ...(unit === undefined ? {} : { unit }) };
}
