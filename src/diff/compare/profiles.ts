import type { Framework, Profile, Target } from '../../model/index.ts';
import { type Change, change } from '../change.ts';
import { inside, type Pair, property, type Side, saidIn } from '../side.ts';
import type { CompetencyMatch } from './competencies.ts';
import { identifiedList } from './identified.ts';
import { newLevels } from './levels.ts';
import { addition, removal } from './texts.ts';

/** What became of a competency that targets and weights name. */
interface Successor {
  readonly id: string;
  readonly levels: ReadonlyMap<number, number>;
}

type Successors = ReadonlyMap<string, Successor>;

/** How the profiles differ: a target that follows its level to another number is no change. */
export function profileChanges(
  pair: Pair<Framework>,
  matches: readonly CompetencyMatch[],
): { readonly changes: readonly Change[]; readonly pairs: readonly Pair<Profile>[] } {
  const successors: Successors = new Map(
    matches.map(({ pair: { from, to }, levels }) => [from.value.id, { id: to.value.id, levels: newLevels(levels) }]),
  );
  const { changes, pairs } = identifiedList<Profile, 'title' | 'description'>('profile', property(pair, 'profiles'), {
    list: 'profiles',
    texts: ['title', 'description'],
  });
  const titles = (id: string) => pair.to.value.competencies.find((each) => each.id === id)?.title;
  const old = (id: string) => pair.from.value.competencies.find((each) => each.id === id)?.title;
  const tell = (side: Side<Profile>, id: string) =>
    saidIn(side.tongue === pair.to.tongue ? titles(id) : old(id), side.tongue);
  const all = [
    ...changes,
    ...pairs.flatMap((each) => [
      ...demandChanges('target', each, { successors, tell, successor: targetAfter }),
      ...demandChanges('weight', each, { successors, tell, successor: (weight: number) => weight }),
    ]),
  ];
  return { changes: all, pairs };
}

interface Demands<T> {
  readonly successors: Successors;
  readonly tell: (side: Side<Profile>, competency: string) => ReturnType<typeof saidIn>;
  /** What the value is called in the new framework. */
  readonly successor: (value: T, levels: ReadonlyMap<number, number>) => T | null;
}

const partOf = { target: 'targets', weight: 'weights' } as const;

function demandChanges<T extends Target>(
  thing: 'target' | 'weight',
  pair: Pair<Profile>,
  { successors, tell, successor }: Demands<T>,
): readonly Change[] {
  const name = partOf[thing];
  // Targets are compared as targets and weights as numbers, by the two calls above.
  const [before, after] = [pair.from.value[name], pair.to.value[name]] as unknown as readonly [
    Readonly<Record<string, T>>,
    Readonly<Record<string, T>>,
  ];
  const at = (side: Side<Profile>, id: string) => inside(side, id, [name, id], id);
  const kept = new Set<string>();
  const gone = Object.entries(before).flatMap(([id, value]): readonly Change[] => {
    const heir = successors.get(id);
    const now = heir !== undefined && Object.hasOwn(after, heir.id) ? after[heir.id] : undefined;
    if (heir === undefined || now === undefined)
      return [removal(`${thing}/removed`, at(pair.from, id), tell(pair.from, id))];
    kept.add(heir.id);
    if (isSame(successor(value, heir.levels), now)) return [];
    const sites = { from: at(pair.from, id).site, to: at(pair.to, heir.id).site };
    return [change('changed', `${thing}/changed`, sites, { property: name, from: value, to: now, words: [] })];
  });
  const arrived = Object.keys(after).filter((id) => !kept.has(id));
  return [...gone, ...arrived.map((id) => addition(`${thing}/added`, at(pair.to, id), tell(pair.to, id)))];
}

function targetAfter(target: Target, levels: ReadonlyMap<number, number>): Target | null {
  if (typeof target === 'number') return levels.get(target) ?? null;
  const [min, max] = [levels.get(target.min), levels.get(target.max)];
  return min === undefined || max === undefined ? null : { min, max };
}

function isSame(a: Target | null, b: Target): boolean {
  if (a === null || typeof a === 'number' || typeof b === 'number') return a === b;
  return a.min === b.min && a.max === b.max;
}
