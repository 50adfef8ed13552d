import type { Text } from '../../model/index.ts';
import type { Matching } from '../match.ts';
import type { Side } from '../side.ts';
import { saidIn } from '../side.ts';
import { bestPairs } from '../similarity.ts';
import { sameWords } from '../words.ts';
import type { IndicatorSide, LevelSide, Levels } from './level-sides.ts';

/** Which level of the old scale is which of the new one, by rank. */
export type Alignment = ReadonlyMap<number, number>;

interface Compared {
  readonly from: readonly LevelSide[];
  readonly to: readonly LevelSide[];
  readonly indicators: Matching<IndicatorSide>;
  /** How many indicators of one level are found again in the other: `from,to` → count. */
  readonly shared: ReadonlyMap<string, number>;
}

/**
 * Pairs the levels of two scales. The number of a level is its name, but a level that was renumbered is known by its
 * content: of the two readings, by number and by content, the one that needs fewer changes holds; by number in a tie.
 */
export function alignment(from: Levels, to: Levels, indicators: Matching<IndicatorSide>): Alignment {
  const compared = { from: from.levels, to: to.levels, indicators, shared: sharedIndicators(indicators) };
  const byNumber = numbered(compared, () => true, new Map());
  if (changesOf(compared, byNumber) === 0) return byNumber;
  const byContent = numbered(compared, (i, j) => !isReplaced(compared, i, j), contentPairs(compared));
  return changesOf(compared, byContent) < changesOf(compared, byNumber) ? byContent : byNumber;
}

function sharedIndicators({ pairs }: Matching<IndicatorSide>): ReadonlyMap<string, number> {
  const shared = new Map<string, number>();
  for (const [from, to] of pairs) {
    const key = `${from.rank},${to.rank}`;
    shared.set(key, (shared.get(key) ?? 0) + 1);
  }
  return shared;
}

/** `known` and, for the levels it leaves over, those of the same number. */
function numbered({ from, to }: Compared, mayPair: (i: number, j: number) => boolean, known: Alignment): Alignment {
  const taken = new Set(known.values());
  const ranks = new Map(to.map(({ side }, rank) => [side.value.level, rank]));
  const aligned = new Map(known);
  from.forEach(({ side }, rank) => {
    const same = ranks.get(side.value.level);
    if (same === undefined || taken.has(same) || aligned.has(rank) || !mayPair(rank, same)) return;
    aligned.set(rank, same);
  });
  return aligned;
}

function contentPairs(compared: Compared): Alignment {
  const candidates = compared.from.flatMap((a, i) =>
    compared.to.flatMap((b, j) => {
      const score = resemblance(compared, i, j) + (a.side.value.level === b.side.value.level ? 0.01 : 0);
      return score >= 0.3 ? [{ from: i, to: j, score }] : [];
    }),
  );
  return new Map(bestPairs(candidates).map((each) => [each.from, each.to]));
}

/** What two levels share over what they have, from 0 to 1: title, concept and indicators weigh alike. */
function resemblance(compared: Compared, i: number, j: number): number {
  const [a, b] = [compared.from[i]?.side, compared.to[j]?.side];
  if (a === undefined || b === undefined) return 0;
  const same = (['title', 'concept'] as const).filter((name) => sameText(a, b, name)).length;
  const shared = same + (compared.shared.get(`${i},${j}`) ?? 0);
  const all = partsOf(a) + partsOf(b);
  return all === 0 ? 0 : (2 * shared) / all;
}

function partsOf({ value }: LevelSide['side']): number {
  const { title, concept, indicators } = value;
  return [title, concept].filter((each) => each !== undefined).length + indicators.length;
}

/** Whether a level keeps nothing but its number: another title, and none of its indicators. */
function isReplaced(compared: Compared, i: number, j: number): boolean {
  const [a, b] = [compared.from[i]?.side.value, compared.to[j]?.side.value];
  if (a?.title === undefined || b?.title === undefined) return false;
  return a.indicators.length + b.indicators.length > 0 && resemblance(compared, i, j) === 0;
}

/** How many changes a reader would be told of under this alignment. */
function changesOf(compared: Compared, aligned: Alignment): number {
  const { from, to, indicators } = compared;
  const [kept, found] = [new Set(aligned.keys()), new Set(aligned.values())];
  const pairs = [...aligned].flatMap(([i, j]) => {
    const [a, b] = [from[i]?.side, to[j]?.side];
    return a === undefined || b === undefined ? [] : [{ a, b }];
  });
  const renumbered = pairs.some(({ a, b }) => a.value.level !== b.value.level) ? 1 : 0;
  const reworded = (['title', 'concept'] as const).flatMap((name) => pairs.filter(({ a, b }) => isOther(a, b, name)));
  const moved = indicators.pairs.filter(([a, b]) => aligned.get(a.rank) !== b.rank);
  const lost = indicators.removed.filter((each) => kept.has(each.rank));
  const gained = indicators.added.filter((each) => found.has(each.rank));
  const levels = from.length + to.length - 2 * aligned.size;
  return levels + renumbered + reworded.length + moved.length + lost.length + gained.length;
}

function sameText(a: LevelSide['side'], b: LevelSide['side'], name: 'title' | 'concept'): boolean {
  return sameWords(said(a, a.value[name]), said(b, b.value[name]));
}

function isOther(a: LevelSide['side'], b: LevelSide['side'], name: 'title' | 'concept'): boolean {
  const [before, after] = [a.value[name], b.value[name]];
  if (before === undefined || after === undefined) return before !== after;
  return !sameText(a, b, name);
}

function said({ tongue }: Side<unknown>, text: Text | undefined) {
  return saidIn(text, tongue);
}
