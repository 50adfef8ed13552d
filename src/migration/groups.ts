import { isNamed, type Thresholds } from '../anonymity/index.ts';
import type { Relation } from '../model/index.ts';
import { grouped } from './grouped.ts';
import type { LevelChange } from './level-changes.ts';
import type { CarryOver, ToRate } from './plan.ts';

/** Raters of one person in one relation, as they may be shown. */
export interface RaterGroup {
  readonly subject: string;
  readonly unit: string | null;
  /** Null for all groups whose raters are not known by name. */
  readonly relation: Relation | null;
  /** Null for those groups. */
  readonly raters: number | null;
  /** What these raters should be asked again; empty where it may not be told. */
  readonly toRate: readonly ToRate[];
  /** Ratings left behind; null where it may not be told. */
  readonly lost: number | null;
  /** Changes of level and how many raters they concern; empty where it may not be told. */
  readonly levels: readonly GroupLevelChange[];
}

export interface GroupLevelChange extends LevelChange {
  readonly raters: number;
}

/** The carry-overs by person and relation; of raters who are not known by name nothing is told. */
export function raterGroups(plan: readonly CarryOver[], least: Thresholds): readonly RaterGroup[] {
  const [named, unnamed] = [tellable(plan, least), plan.filter((each) => !isTellable(each, least))];
  const open = grouped(named, ({ old }) => JSON.stringify([old.subject.id, old.rater.relation])).values();
  const closed = grouped(unnamed, ({ old }) => old.subject.id).values();
  const all = [...[...open].map(openGroup), ...[...closed].map(closedGroup)];
  return all.filter(isTouched).sort((a, b) => (a.subject < b.subject ? -1 : a.subject > b.subject ? 1 : 0));
}

/**
 * The carry-overs of which something may be told: those of raters who are known by name. A figure of any other group, however
 * large, would tell what the next rater says by the difference to the run before; sums over them would too.
 */
export function tellable(plan: readonly CarryOver[], least: Thresholds): readonly CarryOver[] {
  return plan.filter((each) => isTellable(each, least));
}

function isTellable({ old }: CarryOver, least: Thresholds): boolean {
  return isNamed(old.rater.relation, least);
}

function openGroup(group: readonly CarryOver[]): RaterGroup {
  const [first] = group;
  const unique = new Map(group.flatMap((each) => each.toRate).map((each) => [JSON.stringify(each), each]));
  const changes = grouped(
    group.flatMap((each) => each.levels),
    (each) => JSON.stringify(each),
  );
  const levels = [...changes.values()].flatMap((all) =>
    all[0] === undefined ? [] : [{ ...all[0], raters: all.length }],
  );
  return {
    ...whose(group),
    relation: first?.old.rater.relation ?? null,
    raters: new Set(group.map((each) => each.old.rater.id)).size,
    toRate: [...unique.values()],
    lost: group.reduce((count, each) => count + each.lost.length, 0),
    levels,
  };
}

function closedGroup(group: readonly CarryOver[]): RaterGroup {
  return { ...whose(group), relation: null, raters: null, toRate: [], lost: null, levels: [] };
}

function whose([first]: readonly CarryOver[]): Pick<RaterGroup, 'subject' | 'unit'> {
  return { subject: first?.old.subject.id ?? '', unit: first?.old.subject.unit ?? null };
}

function isTouched({ relation, toRate, lost, levels }: RaterGroup): boolean {
  return relation === null || toRate.length > 0 || lost !== 0 || levels.length > 0;
}

/** The people and assessments of one unit; null where the unit is too small to appear. */
export interface UnitCount {
  /** Null for people without a unit. */
  readonly unit: string | null;
  readonly people: number | null;
  readonly assessments: number | null;
  /** Assessments that lose a rating or need new ones, of those of which something may be told. */
  readonly toAsk: number | null;
}

/** The touched assessments by unit; a unit alone below the threshold takes the next smallest with it. */
export function unitCounts(
  plan: readonly CarryOver[],
  least: number,
  told: readonly CarryOver[],
): readonly UnitCount[] {
  const open = new Set(told);
  const units = [...grouped(plan, ({ old }) => old.subject.unit ?? null)].map(([unit, all]) => ({
    unit,
    people: new Set(all.map((each) => each.old.subject.id)).size,
    assessments: all.length,
    toAsk: all.filter((each) => open.has(each) && (each.toRate.length > 0 || each.lost.length > 0)).length,
  }));
  const bySize = [...units].sort((a, b) => a.people - b.people);
  const small = bySize.filter((each) => each.people < least);
  // One number left out of a sum is no secret.
  const hidden = new Set(small.length === 1 ? bySize.slice(0, 2) : small);
  return units
    .sort((a, b) => ((a.unit ?? '') < (b.unit ?? '') ? -1 : 1))
    .map((each) => (hidden.has(each) ? { unit: each.unit, people: null, assessments: null, toAsk: null } : each));
}
