import type { Thresholds } from '../anonymity/index.ts';
import {
  type CarryOver,
  type Migration,
  type RaterGroup,
  raterGroups,
  type Touched,
  type UnitCount,
  unitCounts,
} from '../migration/index.ts';
import type { ComparedFramework } from './changes.ts';

/** What there is to say about the assessments that a new version of a framework concerns. */
export interface Concerned {
  readonly plan: readonly CarryOver[];
  readonly recorded: { readonly unfinished: number; readonly others: number; readonly already: number };
  readonly minimumRaters: number;
  readonly least: Thresholds;
}

export interface ImpactReport extends Concerned {
  readonly touched: readonly Touched[];
}

export interface MigrationReport extends Concerned {
  readonly from: ComparedFramework;
  readonly to: ComparedFramework;
  readonly migration: Migration;
  readonly dryRun: boolean;
}

export interface ConcernedCounts {
  readonly assessments: number;
  readonly people: number;
  /** Assessments that carry over whole. */
  readonly whole: number;
  /** Ratings, named levels and notes that are left behind. */
  readonly lost: number;
  /** Assessments in which an attained level changes. */
  readonly levelsChange: number;
}

/** The counts over all assessments. */
export function concernedCounts({ plan }: Concerned): ConcernedCounts {
  return {
    assessments: plan.length,
    people: new Set(plan.map((each) => each.old.subject.id)).size,
    whole: plan.filter((each) => each.lost.length === 0 && each.toRate.length === 0).length,
    lost: plan.reduce((count, each) => count + each.lost.length, 0),
    levelsChange: plan.filter((each) => each.levels.length > 0).length,
  };
}

/** Who is to be asked again, and where somebody stands elsewhere, as far as it may be told. */
export function groupsOf({ plan, least }: Concerned): readonly RaterGroup[] {
  return raterGroups(plan, least);
}

/** The counts by unit, small units suppressed. */
export function unitsOf({ plan, minimumRaters }: Concerned): readonly UnitCount[] {
  return unitCounts(plan, minimumRaters);
}
