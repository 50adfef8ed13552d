import type { Text } from '../../model/index.ts';
import { type Change, change, type Site } from '../change.ts';
import { type Matching, matching } from '../match.ts';
import { inside, type Pair, property, type Side, saidIn } from '../side.ts';
import { type Alignment, alignment } from './align-levels.ts';
import { titleOf } from './identified.ts';
import type { IndicatorSide, LevelSide, Levels } from './level-sides.ts';
import { type Example, unnamedList } from './lists.ts';
import { addition, appearance, compare, orderChange, part, removal, textList } from './texts.ts';

/** The levels of a competency in both frameworks, and what was found again. */
export interface LevelsMatch {
  readonly from: Levels;
  readonly to: Levels;
  readonly aligned: Alignment;
  readonly indicators: Matching<IndicatorSide>;
}

/** Finds the levels and indicators of one competency again in its other version. */
export function matchedLevels(from: Levels, to: Levels): LevelsMatch {
  const indicators = matching(from.indicators, to.indicators, {
    id: (each) => each.value.id,
    content: (each) => [saidIn(each.value.text, each.tongue)],
    alike: 0.6,
  });
  return { from, to, indicators, aligned: alignment(from, to, indicators) };
}

/** The new number of each old level that is still there. */
export function newLevels({ from, to, aligned }: LevelsMatch): ReadonlyMap<number, number> {
  return new Map(levelPairs({ from, to, aligned }).map(([a, b]) => [a.side.value.level, b.side.value.level]));
}

/** How the levels themselves differ; `lost` and `gained` are the indicators that are nowhere else. */
export function levelChanges(
  match: LevelsMatch,
  { lost, gained }: { readonly lost: ReadonlySet<IndicatorSide>; readonly gained: ReadonlySet<IndicatorSide> },
): readonly Change[] {
  const { from, to, aligned, indicators } = match;
  const pairs = levelPairs(match);
  const found = new Set(aligned.values());
  const held = (all: readonly IndicatorSide[], rank: number) => {
    const count = all.filter((each) => each.rank === rank).length;
    return count === 0 ? {} : { indicators: count };
  };
  const gone = indicators.removed.filter((each) => lost.has(each));
  const arrived = indicators.added.filter((each) => gained.has(each));
  return [
    ...from.levels.flatMap((each, rank) =>
      aligned.has(rank) ? [] : [removal('level/removed', numberOf(each), titleOf(each.side), held(gone, rank))],
    ),
    ...to.levels.flatMap((each, rank) =>
      found.has(rank) ? [] : [addition('level/added', numberOf(each), titleOf(each.side), held(arrived, rank))],
    ),
    ...renumbering(pairs),
    ...pairs.flatMap(([a, b]) => contentChanges(a, b)),
    ...indicatorOrders(match, pairs),
  ];
}

function levelPairs({
  from,
  to,
  aligned,
}: Pick<LevelsMatch, 'from' | 'to' | 'aligned'>): readonly (readonly [LevelSide, LevelSide])[] {
  return [...aligned]
    .sort(([a], [b]) => a - b)
    .flatMap(([i, j]) => {
      const [a, b] = [from.levels[i], to.levels[j]];
      return a === undefined || b === undefined ? [] : [[a, b] as const];
    });
}

/** All new numbers of one scale are one change. */
function renumbering(pairs: readonly (readonly [LevelSide, LevelSide])[]): readonly Change[] {
  const moved = pairs.filter(([a, b]) => a.side.value.level !== b.side.value.level);
  const [first] = moved;
  if (first === undefined) return [];
  const sites = { from: withoutLevel(numberOf(first[0]).site), to: withoutLevel(numberOf(first[1]).site) };
  const numbers = (index: 0 | 1) => moved.map((each) => String(each[index].side.value.level));
  return [change('moved', 'level/moved', sites, { from: numbers(0), to: numbers(1), words: {} })];
}

function withoutLevel(site: Site): Site {
  return { ...site, ids: site.ids.slice(0, -1) };
}

function numberOf({ side }: LevelSide): Side<number> {
  return inside(side, side.value.level, ['level']);
}

function contentChanges(a: LevelSide, b: LevelSide): readonly Change[] {
  const pair = { from: a.side, to: b.side };
  return [
    ...(a.sharesTitle && b.sharesTitle ? [] : titleChanges(property(pair, 'title'))),
    ...(a.sharesConcept && b.sharesConcept ? [] : part('concept', 'concept', property(pair, 'concept'))),
    ...textList('elaboration', 'elaboration', property(pair, 'elaboration')),
    ...unnamedList<Example>('example', ['title', 'text'], property(pair, 'examples')),
  ];
}

/** The title is what a level is called by, so another title is another name. */
function titleChanges(pair: Pair<Text | undefined>): readonly Change[] {
  if ((pair.from.value === undefined) !== (pair.to.value === undefined)) {
    return [appearance('level/changed', 'title', pair)];
  }
  const compared = compare(pair);
  if (compared === null) return [];
  const sites = { from: pair.from.site, to: pair.to.site };
  if (compared.kind === 'translated') {
    return [change('translated', 'level/translated', sites, { property: 'title', ...compared })];
  }
  const { words, editorial } = compared;
  return [change('renamed', 'level/renamed', sites, { from: null, to: null, words, editorial })];
}

function indicatorOrders(
  { indicators, aligned }: LevelsMatch,
  pairs: readonly (readonly [LevelSide, LevelSide])[],
): readonly Change[] {
  return pairs.flatMap(([a, b]) => {
    const list = property({ from: a.side, to: b.side }, 'indicators');
    const staying = indicators.pairs.filter(
      ([i, j]) => i.site.path.at(-3) === a.side.site.path.at(-1) && aligned.get(i.rank) === j.rank,
    );
    return orderChange('indicators', list, staying);
  });
}
