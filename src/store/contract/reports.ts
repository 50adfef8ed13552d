import type { FrameworkReference, ListedPerson, Relation } from '../../model/index.ts';
import type { AssessmentSummary } from './assessments.ts';

/** One group of raters of a person, as reports show it. */
interface RaterGroup {
  readonly subject: string;
  /** Id of the framework, any version. */
  readonly framework: string;
  /** Null for assessments without a cycle. */
  readonly cycle: string | null;
  readonly relation: Relation;
}

/** What a report has shown of a group, so that no later one gives a rater away by a subtraction. */
export interface GroupRelease extends RaterGroup {
  /** From 1, in the order in which they were shown. */
  readonly position: number;
  /** From how many raters on the group appeared. */
  readonly least: number;
  /** Ids under which the ratings were first given. */
  readonly assessments: readonly string[];
}

export interface CycleCount {
  readonly cycle: string;
  readonly inProgress: number;
  readonly completed: number;
}

/** How often a version of a framework was used in a cycle, by completed assessments. */
export interface FrameworkUse {
  readonly framework: FrameworkReference;
  readonly cycle: string | null;
  readonly completed: number;
  /** Instants of the first and the last completion, in milliseconds. */
  readonly first: number;
  readonly last: number;
}

/** Whom to read; what is left out does not matter. */
export interface CrowdQuery {
  /** People who are in the unit by the list of people, or were when they were assessed. */
  readonly unit?: string;
}

/** Somebody listed or assessed, with all that is kept but the answers. */
export interface Assessed {
  readonly id: string;
  /** As the list of people has them, null for somebody who is not on it. */
  readonly listed: ListedPerson | null;
  /** Newest first; raters come without their names. */
  readonly assessments: readonly AssessmentSummary[];
  /** Oldest first. */
  readonly releases: readonly GroupRelease[];
}

/** Assessments of one person whose ratings are counted together. */
export interface CountedTogether {
  readonly subject: string;
  readonly ids: readonly string[];
}

/** How many of the assessments counted together give a point to an indicator, or name a level. */
export interface RatingCount {
  readonly competency: string;
  /** Empty where a level of the whole competency was named. */
  readonly indicator: string;
  /** The point, or the level. */
  readonly value: string;
  readonly count: number;
}

/** What reports on many people read, however many they are. */
export interface CrowdStore {
  /** Which versions were used in which cycles. */
  uses(): Promise<readonly FrameworkUse[]>;
  /** Everybody listed or assessed, each once, in parts of some hundred. */
  people(query: CrowdQuery): AsyncIterable<readonly Assessed[]>;
  /** Up to a hundred people who were assessed, whose ids stand around this one. */
  around(id: string): Promise<readonly string[]>;
  /**
   * Ratings counted by the database, for each entry in its place; the newest answer about each thing counts. Anonymity is
   * not its business: who asks leaves out what must be hidden.
   */
  count(together: readonly CountedTogether[]): Promise<readonly (readonly RatingCount[])[]>;
}
