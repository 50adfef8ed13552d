import { latestRatings } from '../../assess/index.ts';
import { Failure, suggestion } from '../../diagnostics/index.ts';
import { type Framework, frameworkFrom, type Person } from '../../model/index.ts';
import type { Recorded, Round } from '../../report/index.ts';
import type { AssessmentStore, AssessmentSummary, GroupRelease } from '../../store/index.ts';

/** Which rounds to read; what is left out does not matter. */
export interface RoundWish {
  readonly subject: string;
  /** Id of a framework. */
  readonly framework?: string | undefined;
}

/** How far reading has come, of how many assessments. */
export type Progress = (done: number, all: number) => void;

/**
 * Everything completed about a person, by framework and cycle: the cycles of a framework in order, the newest last. An
 * assessment that was carried over counts once, with the version it was carried to.
 * @throws Failure report/unknown-person
 */
export async function roundsOf(
  store: AssessmentStore,
  { subject, framework }: RoundWish,
  progress: Progress = () => undefined,
): Promise<readonly Round[]> {
  const found = await store.find({ subject });
  if (found.length === 0) throw await unknownPerson(store, subject);
  const releases = await store.releases(subject);
  const rounds: Round[] = [];
  let done = 0;
  const copied = new Set(found.flatMap(({ origin }) => (origin === undefined ? [] : [origin.assessment])));
  const wanted = found.filter((each) => framework === undefined || each.framework.id === framework);
  for (const part of parted(wanted)) {
    const counted = part.filter(({ id }) => !copied.has(id));
    const round = await roundOf(store, counted, { releases, roots: rootsOf(found) });
    if (round !== null) rounds.push(round);
    done += part.length;
    progress(done, wanted.length);
  }
  return rounds.sort((a, b) => firstOf(a) - firstOf(b));
}

async function unknownPerson(store: AssessmentStore, person: string): Promise<Failure> {
  const known = [...new Set((await store.find({})).map((each) => each.subject.id))];
  return new Failure('report/unknown-person', { person, suggestion: suggestion(person, known) });
}

/** The assessments of each framework in each cycle. */
function parted(found: readonly AssessmentSummary[]): readonly (readonly AssessmentSummary[])[] {
  const parts = new Map<string, AssessmentSummary[]>();
  for (const each of found) {
    const key = JSON.stringify([each.framework.id, each.cycle ?? null]);
    parts.set(key, [...(parts.get(key) ?? []), each]);
  }
  return [...parts.values()];
}

interface Known {
  readonly releases: readonly GroupRelease[];
  /** The id under which the ratings of each assessment were first given. */
  readonly roots: ReadonlyMap<string, string>;
}

/** A round is of the newest version that something was completed with. */
async function roundOf(
  store: AssessmentStore,
  found: readonly AssessmentSummary[],
  { releases, roots }: Known,
): Promise<Round | null> {
  const completed = found.filter(({ status }) => status === 'completed');
  const [newest] = completed.toSorted(byVersion);
  const content = newest === undefined ? null : await store.framework(newest.framework.digest);
  if (newest === undefined || content === null) return null;
  const framework: Framework = frameworkFrom(content);
  const own = completed.filter(({ framework: { digest } }) => digest === newest.framework.digest);
  const others = completed.filter((each) => !own.includes(each));
  const cycle = newest.cycle ?? null;
  return {
    subject: subjectOf(own),
    framework,
    reference: newest.framework,
    cycle,
    all: (await Promise.all(own.map((each) => recordedOf(store, each, roots)))).flat(),
    releases: releases.filter((each) => each.framework === framework.id && each.cycle === cycle),
    leftOut: {
      unfinished: found.some(({ status }) => status === 'in-progress'),
      otherVersions: [...new Set(others.map((each) => each.framework.version))],
    },
  };
}

/** The newest version first; of two texts of one version the one that was used last. */
function byVersion(one: AssessmentSummary, other: AssessmentSummary): number {
  const apart = versionOrder.compare(other.framework.version, one.framework.version);
  return apart === 0 ? Date.parse(other.completedAt ?? '') - Date.parse(one.completedAt ?? '') : apart;
}

const versionOrder = new Intl.Collator('en', { numeric: true });

/** Follows each assessment back through any number of migrations. */
function rootsOf(found: readonly AssessmentSummary[]): ReadonlyMap<string, string> {
  const origins = new Map(found.map(({ id, origin }) => [id, origin?.assessment]));
  const rootOf = (id: string): string => {
    const origin = origins.get(id);
    return origin === undefined ? id : rootOf(origin);
  };
  return new Map(found.map(({ id }) => [id, rootOf(id)]));
}

/** The person as the newest assessment names them. */
function subjectOf(own: readonly AssessmentSummary[]): Person {
  const [first, ...rest] = own.map((each) => each.subject);
  return Object.assign({ id: '' }, ...rest.reverse(), first);
}

async function recordedOf(
  store: AssessmentStore,
  summary: AssessmentSummary,
  roots: ReadonlyMap<string, string>,
): Promise<readonly Recorded[]> {
  const found = await store.load({ subject: summary.subject.id, id: summary.id });
  // Somebody may have been erased since the list was made.
  if (found === null) return [];
  const ratings = latestRatings(found.answers.map((each) => each.answer));
  const root = roots.get(summary.id) ?? summary.id;
  return [{ rater: summary.rater.id, root, assessment: { ...found.header, ratings } }];
}

/**
 * The cycles in which something was completed, in the order of rounds: by the first that was completed in each, so that
 * a late one does not make an old cycle the newest.
 */
export function cyclesInOrder(found: readonly AssessmentSummary[]): readonly (string | null)[] {
  const first = new Map<string | null, number>();
  for (const { status, cycle = null, completedAt, startedAt } of found) {
    if (status !== 'completed') continue;
    first.set(cycle, Math.min(first.get(cycle) ?? Number.POSITIVE_INFINITY, Date.parse(completedAt ?? startedAt)));
  }
  return [...first].sort(([, a], [, b]) => a - b).map(([cycle]) => cycle);
}

function firstOf({ all }: Round): number {
  return Math.min(...all.map(({ assessment }) => Date.parse(assessment.completedAt ?? assessment.startedAt)));
}
