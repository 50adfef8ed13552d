import type { CodesOf, ThingsWith } from '../../diagnostics/index.ts';
import type { Text } from '../../model/index.ts';
import { type Change, change, type Holds, type Site } from '../change.ts';
import { type Matched, matching } from '../match.ts';
import { items, type Pair, property, references, type Side, type saidIn, wordsAt } from '../side.ts';
import { type ComparedWords, comparedWords } from '../words.ts';

type Reworded = ThingsWith<'reworded' | 'translated'>;
type Part = ThingsWith<'added' | 'removed' | 'reworded' | 'translated'>;
type Own = ThingsWith<'reworded' | 'translated' | 'changed'>;

/** How a text that both frameworks have differs. */
export function rewording(thing: Reworded, name: string, pair: Pair<Text | undefined>): readonly Change[] {
  const compared = compare(pair);
  if (compared === null) return [];
  const { kind, ...params } = compared;
  const sites = { from: pair.from.site, to: pair.to.site };
  return kind === 'reworded'
    ? [change('reworded', `${thing}/reworded`, sites, { property: name, ...params })]
    : [change('translated', `${thing}/translated`, sites, { property: name, ...params })];
}

/** How two texts differ in words, or null. */
export function compare(pair: Pair<Text | undefined>): ComparedWords | null {
  return comparedWords(wordsAt(pair.from), wordsAt(pair.to), references(pair));
}

/** A text that is a thing of its own and may be left out: a motivation, a concept. */
export function part(thing: Part, name: string, pair: Pair<Text | undefined>): readonly Change[] {
  const { from, to } = pair;
  if (from.value === undefined && to.value === undefined) return [];
  if (from.value === undefined) return [addition(`${thing}/added`, to, wordsAt(to))];
  if (to.value === undefined) return [removal(`${thing}/removed`, from, wordsAt(from))];
  return rewording(thing, name, pair);
}

/** The texts that belong to a thing itself, such as the title and the description of a category. */
export function ownTexts<K extends string>(
  thing: Own,
  names: readonly K[],
  pair: Pair<{ readonly [P in K]?: Text }>,
): readonly Change[] {
  return names.flatMap((name) => {
    const both = property(pair, name);
    if ((both.from.value === undefined) === (both.to.value === undefined)) return rewording(thing, name, both);
    return [appearance(`${thing}/changed`, name, both)];
  });
}

/** A text of a thing that one of the two frameworks leaves out. */
export function appearance(code: CodesOf<'changed'>, name: string, { from, to }: Pair<Text | undefined>): Change {
  const [before, after] = [wordsAt(from), wordsAt(to)];
  const words = [...new Set([...Object.keys(before), ...Object.keys(after)])].map((language) => ({
    language,
    from: before[language] ?? null,
    to: after[language] ?? null,
  }));
  return change('changed', code, { from: from.site, to: to.site }, { property: name, from: null, to: null, words });
}

/** A list of texts without ids, such as notes: matched by their words. */
export function textList(thing: Part, name: string, pair: Pair<readonly Text[]>): readonly Change[] {
  const how: Matched<Side<Text>> = { id: () => null, content: (each) => [wordsAt(each)], alike: 0.4 };
  const { pairs, removed, added } = matching(items(pair.from), items(pair.to), how);
  return [
    ...removed.map((each) => removal(`${thing}/removed`, each, wordsAt(each))),
    ...added.map((each) => addition(`${thing}/added`, each, wordsAt(each))),
    ...pairs.flatMap(([from, to]) => rewording(thing, name, { from, to })),
    ...orderChange(name, pair, pairs),
  ];
}

/** One change where things that stayed follow each other in another order. */
export function orderChange(
  name: string,
  lists: Pair<unknown>,
  pairs: readonly (readonly [Side<unknown>, Side<unknown>])[],
): readonly Change[] {
  const ranks = pairs.map(([, to]) => Number(to.site.path.at(-1)));
  if (ranks.every((rank, index) => index === 0 || rank > (ranks[index - 1] ?? 0))) return [];
  const sites = { from: keyed(lists.from.site), to: keyed(lists.to.site) };
  return [change('changed', 'order/changed', sites, { property: name, from: null, to: null, words: [] })];
}

/** Something that only the new framework has. */
export function addition(
  code: CodesOf<'added'>,
  { site }: Side<unknown>,
  words: ReturnType<typeof saidIn>,
  holds: Holds = {},
): Change {
  return change('added', code, { from: null, to: site }, { words, holds });
}

/** Something that only the old framework has. */
export function removal(
  code: CodesOf<'removed'>,
  { site }: Side<unknown>,
  words: ReturnType<typeof saidIn>,
  holds: Holds = {},
): Change {
  return change('removed', code, { from: site, to: null }, { words, holds });
}

function keyed(site: Site): Site {
  return { ...site, at: 'key' };
}
