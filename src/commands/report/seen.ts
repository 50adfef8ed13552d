import type { Thresholds } from '../../anonymity/index.ts';
import type { Ratings } from '../../model/index.ts';
import {
  countedParts,
  type Group,
  groupsOf,
  othersView,
  type Recorded,
  type Round,
  type SeenPerson,
  standIns,
  withRatings,
} from '../../report/index.ts';
import type { Assessed, AssessmentStore } from '../../store/index.ts';
import { type Given, textFlag } from '../given.ts';
import type { FrameworkReader } from './framework-reader.ts';
import { remembered } from './released.ts';
import { profileIn, reportedRounds, roundsUpTo } from './reported.ts';
import { roundsFrom } from './rounds.ts';

export interface Seeing {
  readonly store: AssessmentStore;
  readonly frameworks: FrameworkReader;
  /** Oldest first, the one reported last. */
  readonly cycles: readonly (string | null)[];
  readonly least: Thresholds;
  readonly given: Given;
}

/** A round of which nothing but the headers was read. */
interface Outline {
  readonly round: Round;
  readonly groups: readonly Group[];
}

/**
 * How people are seen by the others, for each in its place, against each framework: what is shown is remembered as shown,
 * and ratings leave the database as counts.
 */
export async function seenPeople(
  people: readonly Assessed[],
  seeing: Seeing,
): Promise<readonly (readonly SeenPerson[])[]> {
  // Side by side, since what is shown of each person is remembered in a transaction of its own.
  const outlines = await Promise.all(people.map((each) => outlinesOf(each, seeing)));
  const ratings = await countedRatings(outlines.flat(), seeing.store);
  return outlines.map((own) => seenPerson(own, ratings, seeing));
}

async function outlinesOf(person: Assessed, seeing: Seeing): Promise<readonly Outline[]> {
  const { store, least, cycles } = seeing;
  if (!person.assessments.some(({ status }) => status === 'completed')) return [];
  let known = person;
  const read = async () => {
    const rounds = await roundsFrom(known.assessments, {
      framework: textFlag(seeing.given.flags, 'framework'),
      releases: known.releases,
      frameworkOf: seeing.frameworks,
      ratingsOf: () => ({}),
    });
    return roundsUpTo(rounds, cycles).map((round) => ({ round, groups: groupsOf(round, least) }));
  };
  for (;;) {
    const outlines = await read();
    if (await remembered(store, outlines)) return outlines;
    // Another report was faster: what it has shown counts now.
    const { id } = person;
    known = { ...person, assessments: await store.find({ subject: id }), releases: await store.releases(id) };
  }
}

async function countedRatings(
  outlines: readonly Outline[],
  store: AssessmentStore,
): Promise<ReadonlyMap<string, Ratings>> {
  const parts = outlines.flatMap(({ round, groups }) =>
    groups
      .filter(({ relation }) => relation !== 'self')
      .flatMap(countedParts)
      .map((part): readonly [Round, readonly Recorded[]] => [round, part]),
  );
  const asked = parts.map(([{ subject }, part]) => ({
    subject: subject.id,
    ids: part.map(({ assessment }) => assessment.id),
  }));
  const counts = await store.crowd.count(asked);
  return new Map(parts.flatMap(([, part], at) => [...standIns(part, counts[at] ?? [])]));
}

function seenPerson(
  outlines: readonly Outline[],
  ratings: ReadonlyMap<string, Ratings>,
  { given }: Seeing,
): readonly SeenPerson[] {
  const groups = new Map(outlines.map((each) => [each.round, each.groups]));
  return reportedRounds(outlines.map(({ round }) => round)).map(({ round, earlier }) => ({
    framework: round.framework.id,
    profile: profileIn(round, given),
    views: [...earlier, round].map((each) => othersView(each, withRatings(groups.get(each) ?? [], ratings))),
  }));
}
