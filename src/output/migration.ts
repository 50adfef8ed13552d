import type { Thresholds } from '../anonymity/index.ts';
import {
  type CarryOver,
  type Migration,
  type RaterGroup,
  raterGroups,
  type Touched,
  tellable,
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
  /** Assessments of groups too small; what is in them is not counted below. */
  readonly hidden: number;
  /** Assessments that carry over whole. */
  readonly whole: number;
  /** Ratings, named levels and notes that are left behind. */
  readonly lost: number;
  /** Assessments in which an attained level changes. */
  readonly levelsChange: number;
}

/** The counts: how many there are over all assessments, what is in them over those of which something may be told. */
export function concernedCounts({ plan, least }: Concerned): ConcernedCounts {
  const told = tellable(plan, least);
  return {
    assessments: plan.length,
    people: new Set(plan.map((each) => each.old.subject.id)).size,
    hidden: plan.length - told.length,
    whole: told.filter((each) => each.lost.length === 0 && each.toRate.length === 0).length,
    lost: told.reduce((count, each) => count + each.lost.length, 0),
    levelsChange: told.filter((each) => each.levels.length > 0).length,
  };
}

/** Who is to be asked again, and where somebody stands elsewhere, as far as it may be told. */
export function groupsOf({ plan, least }: Concerned): readonly RaterGroup[] {
  return raterGroups(plan, least);
}

/** The counts by unit, small units suppressed. */
export function unitsOf({ plan, minimumRaters, least }: Concerned): readonly UnitCount[] {
  return unitCounts(plan, minimumRaters, tellable(plan, least));
}
