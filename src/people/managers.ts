import { idLike } from '../model/index.ts';
import type { PersonCells } from './headings.ts';

/** The people with their managers' ids: a personnel system may name a manager by number, by address or by name. */
export function withManagers(people: readonly PersonCells[]): readonly PersonCells[] {
  const ids = new Map(people.map(({ id }) => [id ?? '', id]));
  const byEmail = uniqueBy(people, ({ email }) => email);
  const byName = uniqueBy(people, ({ name }) => name);
  return people.map((person) => {
    const { manager: written } = person;
    if (written === undefined) return person;
    const asId = idLike(written) ?? written;
    const manager = ids.get(asId) ?? byEmail.get(written.toLowerCase()) ?? byName.get(written.toLowerCase()) ?? asId;
    return { ...person, manager };
  });
}

/** Ids by what tells a person apart; two people of one name are told apart by nothing. */
function uniqueBy(
  people: readonly PersonCells[],
  fact: (person: PersonCells) => string | undefined,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const several = new Set<string>();
  for (const person of people) {
    const value = fact(person)?.toLowerCase();
    if (value === undefined || person.id === undefined) continue;
    if (found.has(value)) several.add(value);
    found.set(value, person.id);
  }
  return new Map([...found].filter(([value]) => !several.has(value)));
}
