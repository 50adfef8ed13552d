import { type Diagnostic, diagnostic, suggestion } from '../diagnostics/index.ts';
import type { FileTypes, ListedPerson, PlacedFile } from '../model/index.ts';

type PeopleFile = PlacedFile<FileTypes['people']>;

/**
 * What a schema cannot see in a list of people: ids that are there twice, managers who are not there or who are managed
 * by those they manage. `kept` are people known already; the file says anew who they are.
 */
export function peopleDiagnostics(file: PeopleFile, kept: readonly ListedPerson[] = []): readonly Diagnostic[] {
  const said = new Set(file.value.people.map(({ id }) => id));
  const others = kept.filter(({ id }) => !said.has(id));
  const known = [...said, ...others.map(({ id }) => id)];
  return [...duplicates(file), ...unknownManagers(file, known), ...circles(file, others)];
}

function duplicates({ value, place }: PeopleFile): readonly Diagnostic[] {
  const first = new Map<string, number>();
  return value.people.flatMap(({ id }, at) => {
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, at);
      return [];
    }
    const firstLine = place(['people', before, 'id'], 'value').line;
    const params = { thing: 'person', id, firstFile: null, firstLine } as const;
    return [diagnostic('reference/duplicate-id', params, place(['people', at, 'id'], 'value'))];
  });
}

function unknownManagers({ value, place }: PeopleFile, known: readonly string[]): readonly Diagnostic[] {
  const ids = new Set(known);
  return value.people.flatMap(({ id, manager }, at) => {
    if (manager === undefined || ids.has(manager)) return [];
    const params = { person: id, manager, suggestion: suggestion(manager, known) };
    return [diagnostic('people/unknown-manager', params, place(['people', at, 'manager'], 'value'))];
  });
}

/** Each circle once, at the first of its people who stands in the file. */
function circles({ value, place }: PeopleFile, others: readonly ListedPerson[]): readonly Diagnostic[] {
  const managers = new Map([...others, ...value.people].map(({ id, manager }) => [id, manager]));
  const clear = new Set<string>();
  return value.people.flatMap(({ id }, at) => {
    const chain = chainFrom(id, managers, clear);
    for (const each of chain) clear.add(each);
    const start = chain.indexOf(chain.at(-1) ?? '');
    if (start === chain.length - 1) return [];
    return [
      diagnostic('people/manager-circle', { chain: chain.slice(start) }, place(['people', at, 'manager'], 'value')),
    ];
  });
}

/** Upwards from a person until nobody is above, somebody is met again, or all above is known to be clear. */
function chainFrom(
  id: string,
  managers: ReadonlyMap<string, string | undefined>,
  clear: ReadonlySet<string>,
): readonly string[] {
  const chain = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !clear.has(at); at = managers.get(at)) {
    if (chain.has(at)) return [...chain, at];
    chain.add(at);
  }
  return [...chain];
}
