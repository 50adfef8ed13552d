import { latestRatings } from '../../assess/index.ts';
import { Failure, suggestion } from '../../diagnostics/index.ts';
import type { FrameworkReference, Person, Ratings } from '../../model/index.ts';
import type { Recorded, Round } from '../../report/index.ts';
import type { AssessmentStore, AssessmentSummary, FrameworkUse, GroupRelease } from '../../store/index.ts';
import { type FrameworkReader, frameworkReader } from './framework-reader.ts';

/** Which rounds to read; what is left out does not matter. */
export interface RoundWish {
  readonly subject: string;
  /** Id of a framework. */
  readonly framework?: string | undefined;
}

/**
 * Everything completed about a person, by framework and cycle: the cycles of a framework in order, the newest last. An
 * assessment that was carried over counts once, with the version it was carried to.
 * @throws Failure report/unknown-person
 */
export async function roundsOf(store: AssessmentStore, { subject, framework }: RoundWish): Promise<readonly Round[]> {
  const found = await store.find({ subject });
  if (found.length === 0) throw await unknownPerson(store, subject);
  const answers = await store.historyOf(subject);
  return roundsFrom(found, {
    framework,
    releases: await store.releases(subject),
    frameworkOf: frameworkReader(store),
    ratingsOf: ({ id }) => latestRatings((answers.get(id) ?? []).map(({ answer }) => answer)),
  });
}

/** What rounds are made of, beside the headers of the assessments. */
export interface RoundSources {
  /** Id of the framework that is asked about, else all are. */
  readonly framework?: string | undefined;
  readonly releases: readonly GroupRelease[];
  readonly frameworkOf: FrameworkReader;
  readonly ratingsOf: (summary: AssessmentSummary) => Ratings;
}

/** Rounds from the headers of all assessments of a person. */
export async function roundsFrom(
  found: readonly AssessmentSummary[],
  sources: RoundSources,
): Promise<readonly Round[]> {
  const rounds: Round[] = [];
  const copied = new Set(found.flatMap(({ origin }) => (origin === undefined ? [] : [origin.assessment])));
  const roots = rootsOf(found);
  for (const part of parted(found)) {
    if (sources.framework !== undefined && part[0]?.framework.id !== sources.framework) continue;
    const counted = part.filter(({ id }) => !copied.has(id));
    const round = await roundOf(counted, { ...sources, roots });
    if (round !== null) rounds.push(round);
  }
  return rounds.sort((a, b) => firstOf(a) - firstOf(b));
}

async function unknownPerson(store: AssessmentStore, person: string): Promise<Failure> {
  return new Failure('report/unknown-person', {
    person,
    suggestion: suggestion(person, await store.crowd.around(person)),
  });
}

/** The assessments of each framework in each cycle. */
function parted(found: readonly AssessmentSummary[]): readonly (readonly AssessmentSummary[])[] {
  const parts = new Map<string, AssessmentSummary[]>();
  for (const each of found) {
    // No id has a space.
    const key = `${each.framework.id} ${each.cycle ?? ''}`;
    const part = parts.get(key);
    if (part === undefined) parts.set(key, [each]);
    else part.push(each);
  }
  return [...parts.values()];
}

interface Sources extends RoundSources {
  /** The id under which the ratings of each assessment were first given. */
  readonly roots: ReadonlyMap<string, string>;
}

/** A round is of the newest version that something was completed with. */
async function roundOf(found: readonly AssessmentSummary[], sources: Sources): Promise<Round | null> {
  const completed = found.filter(({ status }) => status === 'completed');
  const newest = newestVersion(completed);
  const framework = newest === undefined ? null : await sources.frameworkOf(newest.framework.digest);
  if (newest === undefined || framework === null) return null;
  const own = completed.filter(({ framework: { digest } }) => digest === newest.framework.digest);
  const others = completed.filter((each) => !own.includes(each));
  const cycle = newest.cycle ?? null;
  return {
    subject: subjectOf(own),
    framework,
    reference: newest.framework,
    cycle,
    all: own.map((each) => recordedOf(each, sources)),
    releases: sources.releases.filter((each) => each.framework === framework.id && each.cycle === cycle),
    leftOut: {
      unfinished: found.some(({ status }) => status === 'in-progress'),
      otherVersions: [...new Set(others.map((each) => each.framework.version))],
    },
  };
}

function newestVersion(completed: readonly AssessmentSummary[]): AssessmentSummary | undefined {
  const uses = completed.map((each) => ({ ...each, last: Date.parse(each.completedAt ?? '') }));
  return uses.sort(byVersion)[0];
}

/** The newest version first; of two texts of one version the one that was used last. */
export function byVersion(one: VersionUse, other: VersionUse): number {
  const [mine, its] = [one.framework.version, other.framework.version];
  const apart = mine === its ? 0 : versionOrder.compare(its, mine);
  return apart === 0 ? other.last - one.last : apart;
}

interface VersionUse {
  readonly framework: Pick<FrameworkReference, 'version'>;
  /** When it was used last, in milliseconds. */
  readonly last: number;
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

function recordedOf(summary: AssessmentSummary, { ratingsOf, roots }: Sources): Recorded {
  const root = roots.get(summary.id) ?? summary.id;
  return { rater: summary.rater.id, root, assessment: { ...summary, ratings: ratingsOf(summary) } };
}

/**
 * The cycles in which something was completed, in the order of rounds: by the first that was completed in each, so that
 * a late one does not make an old cycle the newest.
 */
export function cyclesInOrder(uses: readonly Pick<FrameworkUse, 'cycle' | 'first'>[]): readonly (string | null)[] {
  return [...new Set(uses.toSorted((a, b) => a.first - b.first).map(({ cycle }) => cycle))];
}

function firstOf({ all }: Round): number {
  return Math.min(...all.map(({ assessment }) => Date.parse(assessment.completedAt ?? assessment.startedAt)));
}
