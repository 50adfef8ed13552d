import type { CodesOf, ThingsWith } from '../../diagnostics/index.ts';
import type { Text } from '../../model/index.ts';
import { type Change, change, type Words } from '../change.ts';
import { type Matching, matching } from '../match.ts';
import { inside, items, type Pair, type Side, saidIn } from '../side.ts';
import { addition, orderChange, ownTexts, removal } from './texts.ts';

interface Identified {
  readonly id: string;
  readonly title: Text;
}

/** Pairs things that have an id and a title: by id, by their words, by likeness. */
export function matchingIdentified<T extends Identified>(
  { from, to }: Pair<readonly T[]>,
  texts: (thing: T) => readonly (Text | undefined)[],
): Matching<Side<T>> {
  return matching(
    items(from, (each) => each.id),
    items(to, (each) => each.id),
    {
      id: (each) => each.value.id,
      content: ({ value, tongue }) => texts(value).map((text) => saidIn(text, tongue)),
      alike: 0.6,
    },
  );
}

type ListThing = ThingsWith<'added' | 'removed' | 'renamed' | 'reworded' | 'translated' | 'changed'>;

/** A list of things with id, title and other texts of their own: categories, dimensions, profiles, rating points. */
export function identifiedList<T extends Identified, K extends string>(
  thing: ListThing,
  pair: Pair<readonly (T & { readonly [P in K]?: Text })[]>,
  { list, texts }: { readonly list: string; readonly texts: readonly K[] },
): { readonly changes: readonly Change[]; readonly pairs: readonly Pair<T & { readonly [P in K]?: Text }>[] } {
  const { pairs, removed, added } = matchingIdentified(pair, (each) => texts.map((name) => each[name]));
  const changes = [
    ...removed.map((each) => removal(`${thing}/removed`, each, titleOf(each))),
    ...added.map((each) => addition(`${thing}/added`, each, titleOf(each))),
    ...pairs.flatMap(([from, to]) => [
      ...renaming(`${thing}/renamed`, { from, to }),
      ...ownTexts(thing, texts, { from, to }),
    ]),
    ...orderChange(list, pair, pairs),
  ];
  return { changes, pairs: pairs.map(([from, to]) => ({ from, to })) };
}

/** One change where the id of a thing that stayed is another. */
export function renaming(code: CodesOf<'renamed'>, pair: Pair<{ readonly id: string }>): readonly Change[] {
  const [from, to] = [pair.from.value.id, pair.to.value.id];
  if (from === to) return [];
  const sites = { from: inside(pair.from, from, ['id']).site, to: inside(pair.to, to, ['id']).site };
  return [change('renamed', code, sites, { from, to, words: [], editorial: false })];
}

/** The title of a thing, to tell it by. */
export function titleOf({ value, tongue }: Side<{ readonly title?: Text }>): Words {
  return saidIn(value.title, tongue);
}

/** The new id of each thing that kept or changed its id. */
export function newIds(pairs: readonly Pair<{ readonly id: string }>[]): ReadonlyMap<string, string> {
  return new Map(pairs.map(({ from, to }) => [from.value.id, to.value.id]));
}
