import type { Relation } from '../../model/index.ts';

interface RaterGroup {
  readonly subject: string;
  /** Id of the framework, any version. */
  readonly framework: string;
  /** Null for assessments without a cycle. */
  readonly cycle: string | null;
  readonly relation: Relation;
}

export interface GroupRelease extends RaterGroup {
  /** From 1, in the order in which they were shown. */
  readonly position: number;
  /** From how many raters on the group appeared. */
  readonly least: number;
  /** Ids under which the ratings were first given. */
  readonly assessments: readonly string[];
}

export interface TallyQuery {
  readonly subject?: string;
  /** Id of the framework, any version. */
  readonly framework?: string;
  readonly cycle?: string;
}

export interface RatingCount {
  /** As it was when the assessment began. */
  readonly unit: string | null;
  readonly relation: Relation;
  readonly competency: string;
  /** Empty where a level of the whole competency was named. */
  readonly indicator: string;
  /** The point, or the level. */
  readonly value: string;
  readonly count: number;
}

export interface CycleCount {
  readonly cycle: string;
  readonly inProgress: number;
  readonly completed: number;
}
