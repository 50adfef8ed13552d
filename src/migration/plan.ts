import { askedCompetencies, type CompetencyResult, ownValue, scoreAssessment } from '../assess/index.ts';
import { type Carriage, type Comparison, carriageOf, carried, indicatorKey, type Loss } from '../diff/index.ts';
import type { Assessment, AssessmentHeader, Framework, FrameworkReference, Ratings } from '../model/index.ts';
import { type LevelChange, levelChanges } from './level-changes.ts';

/** The two versions of a framework, what differs, and how the new one is referred to. */
export interface Migration {
  readonly from: Framework;
  readonly to: Framework;
  readonly reference: FrameworkReference;
  readonly comparison: Comparison;
}

/** An indicator of the new framework, or a competency that is rated by naming its level. */
export interface ToRate {
  readonly competency: string;
  /** Null where the competency is rated by naming its level. */
  readonly indicator: string | null;
}

/** One completed assessment as it would stand in the new framework. */
export interface CarryOver {
  readonly old: Assessment;
  readonly header: Omit<AssessmentHeader, 'id'>;
  readonly ratings: Ratings;
  readonly lost: readonly Loss[];
  /** What has no rating yet in the competencies that were rated, or says something else now. */
  readonly toRate: readonly ToRate[];
  readonly levels: readonly LevelChange[];
  readonly results: Readonly<Record<string, CompetencyResult>>;
}

/** How each of the assessments would be carried over. */
export function carryOvers(migration: Migration, assessments: readonly Assessment[]): readonly CarryOver[] {
  const carriage = carriageOf(migration.comparison, migration.to);
  const reworded = rewordedIndicators(migration.comparison);
  return assessments.map((old) => carryOver(old, migration, { carriage, reworded }));
}

interface Way {
  readonly carriage: Carriage;
  /** `competency indicator` of the new framework. */
  readonly reworded: ReadonlySet<string>;
}

function carryOver(old: Assessment, migration: Migration, way: Way): CarryOver {
  const { carriage } = way;
  const { ratings, lost } = carried(old.ratings, carriage, old.only);
  const header = headerOf(old, migration.reference, carriage);
  const before = scoreAssessment({ ...old, framework: migration.from });
  const after = scoreAssessment({ ...header, ratings, framework: migration.to });
  return {
    old,
    header,
    ratings,
    lost,
    toRate: toRate({ ...header, ratings, old }, migration.to, way),
    levels: levelChanges(before, after, carriage),
    results: after,
  };
}

function headerOf(old: Assessment, reference: FrameworkReference, carriage: Carriage): Omit<AssessmentHeader, 'id'> {
  const { id, framework, ratings: _, status: __, completedAt: ___, profile, only, ...rest } = old;
  const role = profile === undefined ? undefined : carriage.profiles.get(profile);
  const asked = only?.flatMap((each) => carriage.competencies.get(each) ?? []);
  return {
    ...rest,
    framework: reference,
    ...(role === undefined ? {} : { profile: role }),
    ...(asked === undefined ? {} : { only: asked }),
    origin: { assessment: id, framework },
  };
}

function rewordedIndicators({ changes }: Comparison): ReadonlySet<string> {
  const reworded = changes.filter((each) => each.code === 'indicator/reworded' && !each.params.editorial);
  return new Set(reworded.map(({ to }) => indicatorKey(to?.ids[0] ?? '', to?.ids.at(-1) ?? '')));
}

interface Rerated extends Pick<Assessment, 'ratings' | 'only'> {
  readonly old: Assessment;
}

/** What the same rater should be asked again, and nothing else: not what was left unanswered before. */
function toRate({ ratings, only, old }: Rerated, to: Framework, { reworded, carriage }: Way): readonly ToRate[] {
  return askedCompetencies(to, only).flatMap((competency): readonly ToRate[] => {
    const rating = ownValue(ratings, competency.id);
    if (rating === undefined) return [];
    const indicators = competency.levels.flatMap((level) => level.indicators.map((each) => each.id));
    if (indicators.length === 0) {
      return rating.level === undefined ? [{ competency: competency.id, indicator: null }] : [];
    }
    return indicators
      .filter((id) => {
        const key = indicatorKey(competency.id, id);
        const isRated = ownValue(rating.indicators, id)?.point !== undefined;
        return isRated ? reworded.has(key) : !passedOver(key, old, carriage);
      })
      .map((indicator) => ({ competency: competency.id, indicator }));
  });
}

/** Whether the rater gave no rating to this indicator of the new framework when the old one asked for it. */
function passedOver(key: string, old: Assessment, { predecessors }: Carriage): boolean {
  const before = predecessors.get(key);
  if (before === undefined) return false;
  return ownValue(ownValue(old.ratings, before.competency)?.indicators ?? {}, before.indicator)?.point === undefined;
}
