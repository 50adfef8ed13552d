import type { AssessmentFile, Evidence } from './generated/assessment.ts';

export type { Evidence };

export type Relation = AssessmentFile['rater']['relation'];
export const relations: readonly Relation[] = ['self', 'manager', 'peer', 'report', 'client', 'panel'];

/** The rating that says an indicator could not be seen: neither unanswered nor zero. */
export const notObserved = 'not-observed';

export interface FrameworkReference {
  readonly id: string;
  readonly version: string;
  /** `sha256:` and 64 hexadecimal digits, of the canonical framework. */
  readonly digest: string;
}

export interface Person {
  readonly id: string;
  readonly name?: string;
  readonly unit?: string;
}

export interface Rater {
  readonly id: string;
  readonly name?: string;
  readonly relation: Relation;
}

/** Who rates whom, against what, when: an assessment without its ratings. Instants are RFC 3339 in UTC. */
export interface AssessmentHeader {
  readonly id: string;
  readonly framework: FrameworkReference;
  readonly subject: Person;
  readonly rater: Rater;
  readonly profile?: string;
  readonly cycle?: string;
  readonly method: 'complete' | 'adaptive';
  /** The competencies asked about, where not all are. */
  readonly only?: readonly string[];
  readonly startedAt: string;
  readonly origin?: Origin;
}

/** Where an assessment was carried over from: the ratings were given there. */
export interface Origin {
  /** Id of the assessment that was carried over. */
  readonly assessment: string;
  readonly framework: FrameworkReference;
}

export interface IndicatorRating {
  /** Id of a rating point, or `not-observed`; missing while unanswered. */
  readonly point?: string;
  readonly evidence?: Evidence;
}

export interface CompetencyRating {
  readonly indicators: Readonly<Record<string, IndicatorRating>>;
  /** The level named, for a competency without indicators. */
  readonly level?: number;
  readonly note?: string;
}

/** Ratings by competency id. */
export type Ratings = Readonly<Record<string, CompetencyRating>>;

export interface Assessment extends AssessmentHeader {
  readonly status: 'completed' | 'in-progress';
  readonly completedAt?: string;
  readonly ratings: Ratings;
}

/** One thing the rater said; answers are only ever added, the newest about the same thing counts. */
export type Answer =
  | { readonly kind: 'rating'; readonly competency: string; readonly indicator: string; readonly point: string | null }
  | { readonly kind: 'level'; readonly competency: string; readonly level: number | null }
  | {
      readonly kind: 'evidence';
      readonly competency: string;
      readonly indicator: string;
      readonly evidence: Evidence | null;
    }
  | { readonly kind: 'note'; readonly competency: string; readonly note: string | null };
