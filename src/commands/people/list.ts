import { Failure, suggestion } from '../../diagnostics/index.ts';
import type { ListedPerson } from '../../model/index.ts';
import { peopleListJson } from '../../output/json/people.ts';
import { peopleListText } from '../../output/text/people.ts';
import { peopleYaml } from '../../output/yaml/people.ts';
import { exitCodes } from '../context.ts';
import { deliverPrivate } from '../deliver.ts';
import { type Given, textFlag } from '../given.ts';
import { withExistingStore } from '../store-location.ts';

/**
 * `competency people list`: the people kept, by unit.
 * @throws Failure people/unknown-unit
 */
export async function peopleList({ flags, context }: Given): Promise<number> {
  const people = ofUnit(
    await withExistingStore(context.io, flags, (store) => store.people.all()),
    textFlag(flags, 'unit'),
  );
  await deliverPrivate(listed(people, { flags, context }), flags, context);
  return exitCodes.done;
}

function listed(people: readonly ListedPerson[], { flags, context }: Pick<Given, 'flags' | 'context'>): string {
  if (flags.format === 'json') return peopleListJson(people);
  if (flags.format === 'yaml') return peopleYaml(people);
  return peopleListText(people, { ...context, columns: context.io.stdout.columns });
}

/** The people of one unit; everybody where none is named. */
export function ofUnit(people: readonly ListedPerson[], unit: string | undefined): readonly ListedPerson[] {
  if (unit === undefined) return people;
  const found = people.filter((each) => each.unit === unit);
  if (found.length > 0) return found;
  const units = [...new Set(people.flatMap((each) => each.unit ?? []))].sort();
  throw new Failure('people/unknown-unit', { unit, known: units, suggestion: suggestion(unit, units) });
}
