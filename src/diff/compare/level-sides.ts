import type { Competency, Framework, Indicator, Level, Scale } from '../../model/index.ts';
import type { Version } from '../side.ts';
import { inside, items, type Side } from '../side.ts';

/** A level of one framework; what it has from the shared scale is compared there, once. */
export interface LevelSide {
  readonly side: Side<Level>;
  readonly sharesTitle: boolean;
  readonly sharesConcept: boolean;
}

/** An indicator, and the rank of its level among the levels of its competency. */
export interface IndicatorSide extends Side<Indicator> {
  readonly rank: number;
}

/** The levels of one competency, its own or those of the shared scale. */
export interface Levels {
  readonly levels: readonly LevelSide[];
  readonly indicators: readonly IndicatorSide[];
  /** Whether the competency has no levels of its own. */
  readonly shared: boolean;
}

/** The levels of a competency, where they stand. */
export function levelsOf(whole: Side<Framework>, version: Version, competency: Side<Competency>): Levels {
  const own = version.file.competencies?.[Number(competency.site.path[1])]?.levels;
  const scale = version.framework.scale?.levels ?? [];
  const levels = competency.value.levels.map((level, rank): LevelSide => {
    const number = String(level.level);
    const ofScale = scale.findIndex((each) => each.level === level.level);
    const side =
      own === undefined
        ? { ...inside(whole, level, ['scale', 'levels', ofScale], competency.value.id, number) }
        : inside(competency, level, ['levels', rank], number);
    const shared = ofScale >= 0 ? scale[ofScale] : undefined;
    return {
      side,
      sharesTitle: shared?.title !== undefined && own?.[rank]?.title === undefined,
      sharesConcept: shared?.description !== undefined && own?.[rank]?.concept === undefined,
    };
  });
  return { levels, indicators: levels.flatMap(indicatorsOf), shared: own === undefined };
}

/** The levels of a shared scale, seen as levels without indicators. */
export function scaleLevels(scale: Side<Scale>): Levels {
  const levels = scale.value.levels.map(({ level, title, description }, rank): LevelSide => {
    const value: Level = {
      level,
      ...(title === undefined ? {} : { title }),
      ...(description === undefined ? {} : { concept: description }),
      indicators: [],
      elaboration: [],
      examples: [],
    };
    return {
      side: inside(scale, value, ['levels', rank], String(level)),
      sharesTitle: false,
      sharesConcept: false,
    };
  });
  return { levels, indicators: [], shared: true };
}

function indicatorsOf({ side }: LevelSide, rank: number): readonly IndicatorSide[] {
  const list = inside(side, side.value.indicators, ['indicators']);
  return items(list, (each) => each.id).map((each) => ({ ...each, rank }));
}
