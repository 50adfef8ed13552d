import type { Answer, AssessmentHeader, FrameworkReference } from '../../model/index.ts';

export interface AssessmentKey {
  readonly subject: string;
  readonly id: string;
}

export interface FrameworkSnapshot {
  readonly reference: FrameworkReference;
  /** Canonical JSON. */
  readonly content: string;
}

export interface RecordedAnswer {
  readonly id: string;
  readonly at: string;
  readonly answer: Answer;
}

export interface InterviewPosition {
  readonly cursor: string | null;
  readonly skipped: readonly string[];
}

export interface AssessmentSummary extends AssessmentHeader {
  readonly status: 'completed' | 'in-progress';
  readonly completedAt?: string;
}

export interface StoredAssessment extends InterviewPosition {
  readonly header: AssessmentSummary;
  /** In the order in which they were given; the newest about the same thing counts. */
  readonly answers: readonly RecordedAnswer[];
  /** What was computed at completion, null before. */
  readonly results: unknown;
}

export interface CarriedAssessment {
  readonly header: AssessmentHeader;
  readonly answers: readonly RecordedAnswer[];
  readonly completedAt: string;
  readonly results: unknown;
}

export interface ImportPart {
  readonly frameworks: readonly FrameworkSnapshot[];
  readonly records: readonly CarriedAssessment[];
}

export interface Imported {
  readonly kept: number;
  /** That were there already, and say the same. */
  readonly known: number;
}

export interface AssessmentQuery {
  readonly id?: string;
  readonly subject?: string;
  readonly rater?: string;
  /** Id of the framework, any version. */
  readonly framework?: string;
  readonly cycle?: string;
  readonly status?: 'completed' | 'in-progress';
}
