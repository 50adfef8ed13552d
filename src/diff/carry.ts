import {
  type CompetencyRating,
  type Framework,
  type IndicatorRating,
  notObserved,
  type Ratings,
} from '../model/index.ts';
import type { Comparison } from './compare/index.ts';
import { newLevels } from './compare/levels.ts';
import type { Side } from './side.ts';

/** Why a rating is left behind. */
export type LossReason =
  | 'indicator-gone'
  | 'point-gone'
  | 'level-gone'
  | 'competency-gone'
  | 'rated-otherwise'
  | 'not-asked';

/** A rating, a level or a note that has no place in the new framework. */
export interface Loss {
  readonly competency: string;
  /** Null for a level that was named, and for a note. */
  readonly indicator: string | null;
  readonly reason: LossReason;
}

/** What became of each thing that a rating can name, by its old id. */
export interface Carriage {
  readonly competencies: ReadonlyMap<string, string>;
  readonly levels: ReadonlyMap<string, ReadonlyMap<number, number>>;
  readonly indicators: ReadonlyMap<string, IndicatorAddress>;
  /** The old address of each indicator that is in both frameworks, by `indicatorKey` of the new one. */
  readonly predecessors: ReadonlyMap<string, IndicatorAddress>;
  readonly points: ReadonlyMap<string, string>;
  readonly profiles: ReadonlyMap<string, string>;
  /** Competencies of the new framework that are rated by naming a level. */
  readonly ratedByLevel: ReadonlySet<string>;
}

export interface IndicatorAddress {
  readonly competency: string;
  readonly indicator: string;
}

/** The way from the old ids to the new ones. */
export function carriageOf({ competencies, points, profiles }: Comparison, to: Framework): Carriage {
  const { matches, travels } = competencies;
  const staying = matches.flatMap(({ levels }) => levels.indicators.pairs);
  const travelling = travels.pairs.map((each) => [each.from, each.to] as const);
  return {
    competencies: new Map(matches.map(({ pair }) => [pair.from.value.id, pair.to.value.id])),
    levels: new Map(matches.map(({ pair, levels }) => [pair.from.value.id, newLevels(levels)])),
    indicators: addresses([...staying, ...travelling]),
    predecessors: addresses([...staying, ...travelling].map(([from, into]) => [into, from])),
    points: new Map([
      ...points.map((each) => [each.from.value.id, each.to.value.id] as const),
      [notObserved, notObserved],
    ]),
    profiles: new Map(profiles.map((each) => [each.from.value.id, each.to.value.id])),
    ratedByLevel: new Set(to.competencies.filter(isRatedByLevel).map((each) => each.id)),
  };
}

type IndicatorAt = Side<{ readonly id: string }>;

function addresses(pairs: readonly (readonly [IndicatorAt, IndicatorAt])[]): Carriage['indicators'] {
  const address = ({ site, value }: IndicatorAt) => ({ competency: site.ids[0] ?? '', indicator: value.id });
  return new Map(pairs.map(([one, other]) => [indicatorKey(one.site.ids[0] ?? '', one.value.id), address(other)]));
}

/** Names an indicator: its id is unique only within its competency. */
export function indicatorKey(competency: string, indicator: string): string {
  return `${competency} ${indicator}`;
}

function isRatedByLevel({ levels }: Framework['competencies'][number]): boolean {
  return levels.every((each) => each.indicators.length === 0);
}

export interface Carried {
  readonly ratings: Ratings;
  readonly lost: readonly Loss[];
}

/** The ratings as the new framework names them, and those that have no place in it; `only` as in the old assessment. */
export function carried(ratings: Ratings, carriage: Carriage, only?: readonly string[]): Carried {
  const made = new Map<string, { indicators: Record<string, IndicatorRating>; level?: number; note?: string }>();
  const lost: Loss[] = [];
  const at = (competency: string) => {
    const known = made.get(competency) ?? { indicators: {} };
    made.set(competency, known);
    return known;
  };
  const asked = only === undefined ? null : new Set(only.flatMap((each) => carriage.competencies.get(each) ?? []));
  for (const [competency, rating] of Object.entries(ratings)) {
    for (const [indicator, given] of Object.entries(rating.indicators)) {
      const found = carriedRating({ competency, indicator, given }, carriage, asked);
      if (found.reason !== null) lost.push({ competency, indicator, reason: found.reason });
      if (found.given !== null) at(found.competency).indicators[found.indicator] = found.given;
    }
    lost.push(...carriedWhole(competency, rating, { carriage, at }));
  }
  return { ratings: Object.fromEntries(made), lost };
}

interface Given {
  readonly competency: string;
  readonly indicator: string;
  readonly given: IndicatorRating;
}

function carriedRating(
  { competency, indicator, given }: Given,
  { indicators, points }: Carriage,
  asked: ReadonlySet<string> | null,
): Landing {
  const address = indicators.get(indicatorKey(competency, indicator));
  if (address === undefined) return { competency, indicator, given: null, reason: 'indicator-gone' };
  if (asked !== null && !asked.has(address.competency)) return { ...address, given: null, reason: 'not-asked' };
  if (given.point === undefined) return { ...address, given, reason: null };
  const point = points.get(given.point);
  if (point !== undefined) return { ...address, given: { ...given, point }, reason: null };
  // What was seen stays true, whatever it was worth.
  const { evidence } = given;
  return { ...address, given: evidence === undefined ? null : { evidence }, reason: 'point-gone' };
}

/** Where a rating comes to stand, what of it, and why not all of it. */
interface Landing extends Omit<Given, 'given'> {
  readonly given: IndicatorRating | null;
  readonly reason: LossReason | null;
}

interface Into {
  readonly carriage: Carriage;
  readonly at: (competency: string) => { level?: number; note?: string };
}

/** The level that was named and the note of a competency. */
function carriedWhole(competency: string, { level, note }: CompetencyRating, { carriage, at }: Into): readonly Loss[] {
  if (level === undefined && note === undefined) return [];
  const heir = carriage.competencies.get(competency);
  if (heir === undefined) return [{ competency, indicator: null, reason: 'competency-gone' }];
  if (note !== undefined) at(heir).note = note;
  if (level === undefined) return [];
  if (!carriage.ratedByLevel.has(heir)) return [{ competency, indicator: null, reason: 'rated-otherwise' }];
  // Level 0 says that not even the first level was reached, where no level bears that number.
  const levels = carriage.levels.get(competency);
  const after = levels?.get(level) ?? (level === 0 ? 0 : undefined);
  if (after === undefined) return [{ competency, indicator: null, reason: 'level-gone' }];
  at(heir).level = after;
  return [];
}
