import type { ListedPerson, Rater, Relation } from '../../../src/model/index.ts';

type Chance = () => number;

/**
 * Who rates a person: the person, the manager, two to four peers, one to four reports of a manager, and for every third
 * person one to three clients, so that some groups are too small to be shown.
 */
export function ratersOf(
  person: ListedPerson,
  people: readonly ListedPerson[],
  { chance, at }: { readonly chance: Chance; readonly at: number },
): readonly Rater[] {
  const named = (each: ListedPerson, relation: Relation): Rater => ({
    id: each.id,
    ...(each.name === undefined ? {} : { name: each.name }),
    relation,
  });
  const manager = people.find(({ id }) => id === person.manager);
  const reports = people.filter((each) => each.manager === person.id);
  const peers = people.filter((each) => each.manager === person.manager && each.id !== person.id);
  const clients = Array.from({ length: at % 3 === 1 ? 1 + (at % 4) : 0 }, (_, number) => ({
    id: `client-${at + 1}-${number + 1}`,
    relation: 'client' as const,
  }));
  return [
    named(person, 'self'),
    ...(manager === undefined ? [] : [named(manager, 'manager')]),
    ...drawn(peers, 2 + (at % 3), chance).map((each) => named(each, 'peer')),
    ...drawn(reports, 4, chance).map((each) => named(each, 'report')),
    ...clients,
  ];
}

/** So many of a list, by chance. */
function drawn<T>(from: readonly T[], count: number, chance: Chance): readonly T[] {
  const keyed = from.map((each) => ({ each, key: chance() }));
  return keyed
    .sort((one, other) => one.key - other.key)
    .slice(0, count)
    .map(({ each }) => each);
}
