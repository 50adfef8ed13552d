import type { ListedPerson } from '../model/index.ts';

/** What keeping a list of people changes, as ids in the order of the list. */
export interface PeopleChanges {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly unchanged: readonly string[];
  /** Those kept before whom the list lacks. */
  readonly absent: readonly string[];
}

/** Compares a list of people with those kept before. */
export function peopleChanges(people: readonly ListedPerson[], kept: readonly ListedPerson[]): PeopleChanges {
  const before = new Map(kept.map((each) => [each.id, factsOf(each)]));
  const now = new Set(people.map(({ id }) => id));
  const idsOf = (fits: (person: ListedPerson) => boolean) => people.filter(fits).map(({ id }) => id);
  return {
    added: idsOf(({ id }) => !before.has(id)),
    changed: idsOf((each) => before.has(each.id) && before.get(each.id) !== factsOf(each)),
    unchanged: idsOf((each) => before.get(each.id) === factsOf(each)),
    absent: kept.map(({ id }) => id).filter((id) => !now.has(id)),
  };
}

function factsOf({ name, unit, profile, manager, email }: ListedPerson): string {
  return JSON.stringify([name, unit, profile, manager, email]);
}
