import { type AssessmentScoring, latestRatings, scoreAssessment } from '../../assess/index.ts';
import { type Framework, frameworkFrom, type RolloutFile } from '../../model/index.ts';
import type { Adaptation, Facts, Standing } from '../../rollout/index.ts';
import type { AssessmentStore, AssessmentSummary } from '../../store/index.ts';

/** What the store knows about a plan's people, and what of it did not count. */
export interface Recorded extends Pick<Facts, 'standings' | 'belowTarget'> {
  readonly assessments: number;
  /** Completed ones of the same framework, but of another version or another text. */
  readonly otherVersions: number;
}

export const nothingRecorded: Recorded = {
  standings: [],
  belowTarget: new Map(),
  assessments: 0,
  otherVersions: 0,
};

/** What to look for in the store. */
export interface Looking {
  readonly plan: RolloutFile;
  readonly framework: { readonly id: string; readonly digest: string };
  readonly adaptations: ReadonlyMap<string, Adaptation & { readonly digest?: string }>;
  /** The day, in the plan's time zone, of an instant. */
  readonly dayOf: (instant: string) => string;
}

/**
 * What managers have attained, and what units are below target in, from completed assessments against the plan's
 * framework or a unit's own adaptation of it.
 */
export async function recordedFacts(store: AssessmentStore, looking: Looking): Promise<Recorded> {
  const { plan, framework, adaptations } = looking;
  const own = [...adaptations.values()].flatMap((each) => (each.kind === 'sound' ? [each] : []));
  const digests = new Set([framework.digest, ...own.flatMap(({ digest }) => digest ?? [])]);
  const ids = new Set([framework.id, ...own.map((each) => each.framework.id)]);
  const found = await Promise.all([...ids].map((id) => store.find({ framework: id, status: 'completed' })));
  const all = found.flat();
  const counted = all.filter((each) => digests.has(each.framework.digest));
  const results = await Promise.all(counted.map((each) => scored(store, each, plan)));
  const scores = results.flatMap((each) => each ?? []);
  return {
    standings: scores.flatMap((each) => standingsOf(each, looking)),
    belowTarget: belowTarget(scores, plan),
    assessments: scores.length,
    otherVersions: all.length - counted.length,
  };
}

interface Scored {
  readonly summary: AssessmentSummary;
  readonly results: ReturnType<typeof scoreAssessment>;
}

async function scored(store: AssessmentStore, summary: AssessmentSummary, plan: RolloutFile): Promise<Scored | null> {
  const found = await store.load({ subject: summary.subject.id, id: summary.id });
  const content = await store.framework(summary.framework.digest);
  // Somebody may have been erased since the list was made.
  if (found === null || content === null) return null;
  const framework: Framework = frameworkFrom(content);
  const scoring: AssessmentScoring = {
    framework,
    ratings: latestRatings(found.answers.map((each) => each.answer)),
    method: found.header.method,
    profile: plan.framework.profile,
    only: found.header.only,
  };
  return { summary, results: scoreAssessment(scoring) };
}

function standingsOf({ summary, results }: Scored, { plan, dayOf }: Looking): readonly Standing[] {
  const relations: readonly string[] = plan.managers?.relations ?? ['manager'];
  if (!relations.includes(summary.rater.relation)) return [];
  const day = dayOf(summary.completedAt ?? summary.startedAt);
  return Object.entries(results).flatMap(([competency, { attained }]) =>
    attained === null ? [] : [{ person: summary.subject.id, competency, level: attained, day }],
  );
}

/** By unit, where somebody's newest assessment by themselves or their manager is below the target. */
function belowTarget(all: readonly Scored[], plan: RolloutFile): Facts['belowTarget'] {
  const below = new Map<string, Set<string>>();
  const newest = new Map<string, Scored>();
  for (const each of all) {
    const { subject, rater, completedAt = '' } = each.summary;
    const isNamed = rater.relation === 'manager' || rater.relation === 'self';
    const known = newest.get(subject.id);
    if (isNamed && (known === undefined || Date.parse(completedAt) >= Date.parse(known.summary.completedAt ?? '')))
      newest.set(subject.id, each);
  }
  for (const { summary, results } of newest.values()) {
    const unit = plan.units.find(({ id }) => id === summary.subject.unit)?.id;
    if (unit === undefined) continue;
    const set = below.get(unit) ?? new Set<string>();
    for (const [competency, { gap }] of Object.entries(results)) if ((gap ?? 0) > 0) set.add(competency);
    below.set(unit, set);
  }
  return below;
}
