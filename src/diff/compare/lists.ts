import type { ThingsWith } from '../../diagnostics/index.ts';
import type { Text } from '../../model/index.ts';
import type { Change } from '../change.ts';
import { matching } from '../match.ts';
import { items, type Pair, type Side, saidIn } from '../side.ts';
import { addition, orderChange, ownTexts, removal } from './texts.ts';

export interface Example {
  readonly title?: Text;
  readonly text: Text;
}

type Unnamed = ThingsWith<'added' | 'removed' | 'reworded' | 'translated' | 'changed'>;

/** A list of things that have several texts and no id, contrasts and examples: matched by their words. */
export function unnamedList<T extends object>(
  thing: Unnamed,
  names: readonly (keyof T & string)[],
  pair: Pair<readonly T[]>,
): readonly Change[] {
  const texts = (side: Side<T>) => names.map((name) => saidIn(textAt(side.value, name), side.tongue));
  const { pairs, removed, added } = matching(items(pair.from), items(pair.to), {
    id: () => null,
    content: texts,
    alike: 0.4,
  });
  const tell = (side: Side<T>) => texts(side).find((words) => Object.keys(words).length > 0) ?? {};
  return [
    ...removed.map((each) => removal(`${thing}/removed`, each, tell(each))),
    ...added.map((each) => addition(`${thing}/added`, each, tell(each))),
    ...pairs.flatMap(([from, to]) => ownTexts(thing, names, { from, to })),
    ...orderChange(`${thing}s`, pair, pairs),
  ];
}

function textAt<T extends object>(value: T, name: keyof T): Text | undefined {
  // The names are those of the texts of T, by the two calls of unnamedList.
  return value[name] as Text | undefined;
}
