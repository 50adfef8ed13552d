import type { Given, Release } from '../anonymity/index.ts';
import type { Assessment, Framework, FrameworkReference, Person, Relation } from '../model/index.ts';

/** A completed assessment as reports count it; a migrated copy has the root of the one it was made from. */
export interface Recorded extends Given {
  readonly assessment: Assessment;
}

/** What was completed about a person with one version of a framework in one cycle. */
export interface Round {
  readonly subject: Person;
  readonly framework: Framework;
  readonly reference: FrameworkReference;
  readonly cycle: string | null;
  /** Also those that the same rater replaced by a newer one. */
  readonly all: readonly Recorded[];
  /** What earlier reports have shown, oldest first. */
  readonly releases: readonly RelationRelease[];
  readonly leftOut: LeftOut;
}

export interface RelationRelease extends Release {
  readonly relation: Relation;
}

/** What a report does not rest on. How much it is is not told: it could be told apart by subtraction. */
export interface LeftOut {
  readonly unfinished: boolean;
  /** Versions of the framework whose assessments were not carried over to the one reported. */
  readonly otherVersions: readonly string[];
}
