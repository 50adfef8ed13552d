import { isNamed, type Release, releasedSteps, type Step, type Thresholds } from '../anonymity/index.ts';
import { type Relation, relations } from '../model/index.ts';
import type { Recorded, RelationRelease, Round } from './round.ts';

/** The raters of one relation, and which of their assessments may appear. */
export interface Group {
  readonly relation: Relation;
  readonly least: number;
  /** Whether its raters are known by name. */
  readonly named: boolean;
  readonly steps: readonly Step<Recorded>[];
  readonly release: Release | null;
  readonly waiting: boolean;
}

/** The groups of a round: this rests on who rated when, never on what was said. */
export function groupsOf(round: Round, least: Thresholds): readonly Group[] {
  return relations.flatMap((relation) => groupOf(round, relation, least) ?? []);
}

/** What a report has to remember before it shows these groups. */
export function releasesOf(groups: readonly Group[]): readonly RelationRelease[] {
  return groups.flatMap(({ relation, release }) => (release === null ? [] : [{ ...release, relation }]));
}

function groupOf(round: Round, relation: Relation, thresholds: Thresholds): Group | null {
  const all = round.all.filter(({ assessment }) => assessment.rater.relation === relation);
  const current = newestOfEach(round.all).filter(({ assessment }) => assessment.rater.relation === relation);
  const releases = round.releases.filter((each) => each.relation === relation);
  if (current.length === 0 && releases.length === 0) return null;
  const [least, named] = [thresholds[relation], isNamed(relation, thresholds)];
  return { relation, least, named, ...releasedSteps({ all, current, releases, least }) };
}

/** The newest assessment of each rater, whatever the relation: who changed sides is not two raters. */
function newestOfEach(all: readonly Recorded[]): readonly Recorded[] {
  const newest = new Map<string, Recorded>();
  for (const each of all) {
    const known = newest.get(each.rater);
    if (known === undefined || isNewer(each, known)) newest.set(each.rater, each);
  }
  return [...newest.values()];
}

/** Equal instants are told apart by the ids, so that the same store gives the same report. */
function isNewer(one: Recorded, other: Recorded): boolean {
  const apart = completedAt(one) - completedAt(other);
  return apart === 0 ? one.root > other.root : apart > 0;
}

function completedAt({ assessment }: Recorded): number {
  return Date.parse(assessment.completedAt ?? assessment.startedAt);
}
