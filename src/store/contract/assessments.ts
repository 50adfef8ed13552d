import type { Answer, AssessmentHeader, FrameworkReference } from '../../model/index.ts';

/** What names one assessment: the subject leads, since it says where the assessment is kept. */
export interface AssessmentKey {
  readonly subject: string;
  readonly id: string;
}

/** The framework an assessment is made against, kept word for word. */
export interface FrameworkSnapshot {
  readonly reference: FrameworkReference;
  /** Canonical JSON. */
  readonly content: string;
}

/** An answer with its ULID, made by the caller, and its RFC 3339 instant. */
export interface RecordedAnswer {
  readonly id: string;
  readonly at: string;
  readonly answer: Answer;
}

/** Where an interview stands: the question to show next and those passed over, by keys the store does not read. */
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

/** A completed assessment as it is carried over to another version of its framework. */
export interface CarriedAssessment {
  readonly header: AssessmentHeader;
  readonly answers: readonly RecordedAnswer[];
  readonly completedAt: string;
  readonly results: unknown;
}

/** Completed assessments to keep, and the frameworks they were made against. */
export interface ImportPart {
  readonly frameworks: readonly FrameworkSnapshot[];
  readonly records: readonly ImportedRecord[];
}

export interface ImportedRecord extends CarriedAssessment {
  /** Instants that the record does not say: it was given that of its reading, which makes it no other record. */
  readonly unsaid?: readonly ('startedAt' | 'completedAt')[];
}

export interface Imported {
  readonly kept: number;
  /** That were there already, and say the same. */
  readonly known: number;
}

/** Which assessments to find; what is left out does not matter. */
export interface AssessmentQuery {
  readonly id?: string;
  readonly subject?: string;
  readonly rater?: string;
  /** Id of the framework, any version. */
  readonly framework?: string;
  readonly cycle?: string;
  readonly status?: 'completed' | 'in-progress';
}
