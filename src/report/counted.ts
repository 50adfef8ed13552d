import type { Ratings } from '../model/index.ts';
import type { Group } from './group.ts';
import type { Recorded } from './round.ts';

/** How many of some assessments give a point to an indicator; without an indicator, name a level. */
export interface PointCount {
  readonly competency: string;
  readonly indicator: string;
  readonly value: string;
  readonly count: number;
}

/**
 * The assessments of a group that may be shown, in parts of which counts are enough. Who is known by name is a part alone,
 * and so is everybody of a group that changed since it was shown, since then it matters who said something; the adaptive
 * method is a part of its own, since it leaves out what the complete one asks.
 */
export function countedParts({ least, steps }: Group): readonly (readonly Recorded[])[] {
  const shown = [...new Set(steps.flatMap(({ given }) => given))];
  const isUnchanged = steps.every(({ given }) => given.length === shown.length);
  if (least === 1 || !isUnchanged) return shown.map((each) => [each]);
  const [complete, adaptive] = (['complete', 'adaptive'] as const).map((method) =>
    shown.filter(({ assessment }) => assessment.method === method),
  );
  return [complete, adaptive].flatMap((part) => (part === undefined || part.length === 0 ? [] : [part]));
}

/**
 * Ratings that make the same counts as those that were counted, by the id of the assessment: what the raters of a part gave
 * together, in no relation to who gave it. Every figure of a report on counts comes out the same.
 */
export function standIns(part: readonly Recorded[], counts: readonly PointCount[]): ReadonlyMap<string, Ratings> {
  // Without prototypes: `constructor` is a legal id.
  const given = part.map((): Draft => Object.create(null));
  const taken = new Map<string, number>();
  for (const { competency, indicator, value, count } of counts) {
    const about = `${competency} ${indicator}`;
    const from = taken.get(about) ?? 0;
    for (const each of given.slice(from, from + count)) {
      const own: Draft[string] = each[competency] ?? { indicators: Object.create(null) };
      each[competency] = own;
      if (indicator === '') own.level = Number(value);
      else own.indicators[indicator] = { point: value };
    }
    taken.set(about, from + count);
  }
  return new Map(part.map(({ assessment }, at) => [assessment.id, given[at] ?? {}]));
}

/** Ratings in the making. */
type Draft = Record<string, { readonly indicators: Record<string, { readonly point: string }>; level?: number }>;

/** The groups with these ratings, by the id of the assessment; others say nothing. */
export function withRatings(groups: readonly Group[], ratings: ReadonlyMap<string, Ratings>): readonly Group[] {
  const rated = new Map<Recorded, Recorded>();
  const ratedOf = (each: Recorded) => {
    const known = rated.get(each);
    if (known !== undefined) return known;
    const made = { ...each, assessment: { ...each.assessment, ratings: ratings.get(each.assessment.id) ?? {} } };
    rated.set(each, made);
    return made;
  };
  return groups.map((group) => ({
    ...group,
    steps: group.steps.map((step) => ({ ...step, given: step.given.map(ratedOf) })),
  }));
}
