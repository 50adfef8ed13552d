import type { AssessmentHeader } from '../model/index.ts';
import type {
  AssessmentKey,
  AssessmentQuery,
  AssessmentSummary,
  CarriedAssessment,
  FrameworkSnapshot,
  Imported,
  ImportPart,
  InterviewPosition,
  RecordedAnswer,
  StoredAssessment,
} from './contract/assessments.ts';
import type { StoreInfo } from './contract/info.ts';
import type { Erasure, PeopleStore } from './contract/people.ts';
import type { CrowdStore, CycleCount, GroupRelease } from './contract/reports.ts';
import type { WorkbookStore } from './contract/workbooks.ts';

export type * from './contract/assessments.ts';
export type * from './contract/info.ts';
export type * from './contract/people.ts';
export type * from './contract/reports.ts';
export type * from './contract/workbooks.ts';

export interface BackupOptions {
  /** Whether a file that is already there may be replaced; it may not by default. */
  readonly overwrite?: boolean;
}

/** Where assessments are kept. Every method throws StoreError when it cannot do its job. */
export interface AssessmentStore {
  /** Begins an assessment: store/assessment-exists when the subject already has one of this id. */
  start(header: AssessmentHeader, framework: FrameworkSnapshot): Promise<void>;
  /**
   * Adds answers and moves the interview, both or neither, on disk before it returns. An answer whose id is already
   * there is not added again, so that a caller may repeat what it is not sure of.
   * store/unknown-assessment, store/assessment-completed
   */
  answer(assessment: AssessmentKey, answers: readonly RecordedAnswer[], position: InterviewPosition): Promise<void>;
  /** Completes an assessment; the first completion stands, later ones change nothing. store/unknown-assessment */
  complete(assessment: AssessmentKey, completedAt: string, results: unknown): Promise<void>;
  /** Keeps assessments that were carried over, all of them or none. store/assessment-exists */
  carryOver(copies: readonly CarriedAssessment[], framework: FrameworkSnapshot): Promise<void>;
  /**
   * Keeps completed assessments by the thousand, all of them or none, also when `parts` fails. `taken` is told the ids
   * under which something else is kept; those are left out, and where it throws, everything is.
   */
  import(parts: AsyncIterable<ImportPart>, taken: (id: string) => void): Promise<Imported>;
  /** Newest first. */
  find(query: AssessmentQuery): Promise<readonly AssessmentSummary[]>;
  load(assessment: AssessmentKey): Promise<StoredAssessment | null>;
  /** The canonical JSON of the framework with this digest. */
  framework(digest: string): Promise<string | null>;
  /** Every answer that was given, changed ones included, oldest first. */
  history(assessment: AssessmentKey): Promise<readonly RecordedAnswer[]>;
  /** The same of all assessments of a person at once, by the id of the assessment. */
  historyOf(subject: string): Promise<ReadonlyMap<string, readonly RecordedAnswer[]>>;
  /** What reports have shown of the groups that rated a person, oldest first. */
  releases(subject: string): Promise<readonly GroupRelease[]>;
  /** Remembers what is about to be shown, all or nothing; false where another report came first. */
  release(releases: readonly GroupRelease[]): Promise<boolean>;
  readonly crowd: CrowdStore;
  /** The cycles named by assessments, in order. */
  cycles(): Promise<readonly CycleCount[]>;
  readonly workbooks: WorkbookStore;
  readonly people: PeopleStore;
  /**
   * Erases a person: what others said of them is deleted, and what they wrote in workbooks; where they rated others,
   * their name and id are replaced. The list of people and what was asked for forget them too.
   * store/not-erased when the rows are gone but another process still holds old pages; calling again finishes it.
   */
  forget(person: string): Promise<Erasure>;
  /** Whether a person was erased after an instant; a server remembers it for ninety days, a file does not. */
  wasErased(person: string, since: string): Promise<boolean>;
  info(): Promise<StoreInfo>;
  /** Copies the store, also while it is in use, to a file readable by its owner only. */
  backup(file: string, options?: BackupOptions): Promise<void>;
  close(): Promise<void>;
}
