import type { Relation } from '../model/index.ts';

/** From how many raters on a group appears, by relation; one rater alone appears where the number is 1. */
export type Thresholds = Readonly<Record<Relation, number>>;

/** The anonymity of a project: oneself and the manager are known, the others appear as groups. */
export function thresholds(settings: { readonly minimumRaters?: number } & Partial<Thresholds>): Thresholds {
  const group = settings.minimumRaters ?? 3;
  const { manager = 1, peer = group, report = group, client = group, panel = group } = settings;
  return { self: 1, manager, peer, report, client, panel };
}

/** Whether raters of a relation are known by name and need no group to hide in. */
export function isNamed(relation: Relation, least: Thresholds): boolean {
  return least[relation] === 1;
}
