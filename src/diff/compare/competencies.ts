import type { Competency, Framework } from '../../model/index.ts';
import { type Change, change } from '../change.ts';
import type { Matching } from '../match.ts';
import { frameworkPair, inside, type Pair, property, type Side, saidIn, type Version } from '../side.ts';
import { identifiedList, matchingIdentified, renaming } from './identified.ts';
import { indicatorAddition, indicatorChanges, indicatorRemoval, type Travels, travels } from './indicators.ts';
import { type IndicatorSide, type Levels, levelsOf } from './level-sides.ts';
import { type LevelsMatch, levelChanges, matchedLevels } from './levels.ts';
import { unnamedList } from './lists.ts';
import { addition, orderChange, part, removal, rewording, textList } from './texts.ts';
import { scalar } from './whole.ts';

export interface CompetencyMatch {
  readonly pair: Pair<Competency>;
  readonly levels: LevelsMatch;
}

/** Every competency and indicator of both frameworks: what was found again, what is gone, what is new. */
export interface Competencies {
  readonly matches: readonly CompetencyMatch[];
  readonly matching: Matching<Side<Competency>>;
  readonly travels: Travels;
}

/** Finds the competencies, levels and indicators of one framework again in the other. */
export function matchedCompetencies(from: Version, to: Version): Competencies {
  const pair = frameworkPair(from.framework, to.framework);
  const found = matchingIdentified(property(pair, 'competencies'), (each) => [each.title, each.definition]);
  const levels = (side: Side<Competency>, whole: Side<Framework>, version: Version) => levelsOf(whole, version, side);
  const matches = found.pairs.map(([a, b]) => ({
    pair: { from: a, to: b },
    levels: matchedLevels(levels(a, pair.from, from), levels(b, pair.to, to)),
  }));
  const gone = found.removed.flatMap((each) => levels(each, pair.from, from).indicators);
  const arrived = found.added.flatMap((each) => levels(each, pair.to, to).indicators);
  const travelled = travels(
    [...matches.flatMap((each) => each.levels.indicators.removed), ...gone],
    [...matches.flatMap((each) => each.levels.indicators.added), ...arrived],
  );
  return { matches, matching: found, travels: travelled };
}

/** How the competencies differ; `categories` has the new id of each category that stayed. */
export function competencyChanges(
  { matches, matching, travels: { pairs, lost, gained } }: Competencies,
  lists: Pair<readonly Competency[]>,
  categories: ReadonlyMap<string, string>,
): readonly Change[] {
  return [
    ...matching.removed.map((each) => removal('competency/removed', each, title(each), held(each))),
    ...matching.added.map((each) => addition('competency/added', each, title(each), held(each))),
    ...orderChange('competencies', lists, matching.pairs),
    ...matches.flatMap((each) => [
      ...ownChanges(each.pair, categories),
      ...scaleChanges(each.levels, { lost, gained }),
    ]),
    ...pairs.flatMap((each) => indicatorChanges(each, true)),
  ];
}

function title({ value, tongue }: Side<Competency>) {
  return saidIn(value.title, tongue);
}

function held({ value }: Side<Competency>) {
  const indicators = value.levels.reduce((count, level) => count + level.indicators.length, 0);
  return { levels: value.levels.length, ...(indicators === 0 ? {} : { indicators }) };
}

function ownChanges(pair: Pair<Competency>, categories: ReadonlyMap<string, string>): readonly Change[] {
  const progression = property(pair, 'progression');
  return [
    ...renaming('competency/renamed', pair),
    ...categoryChange(pair, categories),
    ...rewording('competency', 'title', property(pair, 'title')),
    ...rewording('definition', 'definition', property(pair, 'definition')),
    ...textList('note', 'notes', property(pair, 'notes')),
    ...part('motivation', 'motivation', property(pair, 'motivation')),
    ...textList('guidance', 'guidance', property(pair, 'guidance')),
    ...unnamedList('contrast', ['is', 'isNot'], property(pair, 'contrasts')),
    ...part('purpose', 'purpose', property(pair, 'purpose')),
    ...textList('value', 'values', property(pair, 'values')),
    ...scalar('progression/changed', 'type', property(progression, 'type')),
    ...part('progression', 'summary', property(progression, 'summary')),
    ...identifiedList('dimension', property(progression, 'dimensions'), {
      list: 'dimensions',
      texts: ['title', 'definition', 'lower', 'upper'],
    }).changes,
  ];
}

function categoryChange({ from, to }: Pair<Competency>, categories: ReadonlyMap<string, string>): readonly Change[] {
  const [before, after] = [from.value.category, to.value.category];
  const expected = before === undefined ? undefined : (categories.get(before) ?? null);
  if (expected === after) return [];
  const at = (side: Side<Competency>) => inside(side, side.value.category, ['category']).site;
  const params = { from: listOf(before), to: listOf(after), words: saidIn(to.value.title, to.tongue) };
  return [change('moved', 'competency/moved', { from: at(from), to: at(to) }, params)];
}

function listOf(id: string | undefined): readonly string[] {
  return id === undefined ? [] : [id];
}

interface Leftover {
  readonly lost: ReadonlySet<IndicatorSide>;
  readonly gained: ReadonlySet<IndicatorSide>;
}

/** Levels and indicators; where both competencies use the shared scale, its changes are told there. */
function scaleChanges(levels: LevelsMatch, leftover: Leftover): readonly Change[] {
  const { from, to, aligned, indicators } = levels;
  if (from.shared && to.shared) return [];
  const found = new Set(aligned.values());
  return [
    ...levelChanges(levels, leftover),
    ...indicators.removed.filter((each) => leftover.lost.has(each) && aligned.has(each.rank)).map(indicatorRemoval),
    ...indicators.added.filter((each) => leftover.gained.has(each) && found.has(each.rank)).map(indicatorAddition),
    ...indicators.pairs.flatMap(([a, b]) => indicatorChanges({ from: a, to: b }, aligned.get(a.rank) !== b.rank)),
  ];
}

export type { Levels };
