import type {
  Answer,
  AssessmentHeader,
  FrameworkReference,
  ListedPerson,
  Relation,
  RequestedAssessment,
} from '../model/index.ts';

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

/** Completed assessments to keep, and the frameworks they were made against. */
export interface ImportPart {
  readonly frameworks: readonly FrameworkSnapshot[];
  readonly records: readonly CarriedAssessment[];
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

/** Which ratings to count; what is left out does not matter. */
export interface TallyQuery {
  readonly subject?: string;
  /** Id of the framework, any version. */
  readonly framework?: string;
  readonly cycle?: string;
}

/** How often raters of one relation gave a point to an indicator, or named a level, in a unit. */
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

/** How people are kept. */
export interface PeopleKept {
  /** Whether those who are not among them are dropped from the list; their assessments stay. */
  readonly onlyThese: boolean;
}

/** Which requested assessments to find; what is left out does not matter. */
export interface RequestQuery {
  readonly cycle?: string;
  readonly rater?: string;
}

export interface CycleCount {
  readonly cycle: string;
  readonly inProgress: number;
  readonly completed: number;
}

/** How much of a person was erased. */
export interface Erasure {
  /** Assessments of the person. */
  readonly assessments: number;
  readonly answers: number;
  /** Assessments of others in which the person's name and id were replaced. */
  readonly ratedOthers: number;
  /** Whether the person stood in the list of people, as one of them or as a manager. */
  readonly listed: boolean;
  /** Requests for an assessment of the person, or by the person. */
  readonly requests: number;
  /** Entries of the person in workbooks; left out where there were none. */
  readonly workbookEntries?: number;
}

/** One thing that was kept of work on a workbook, with its ULID; what stands in it the store does not read. */
export interface WorkbookEntry {
  /** The person; for what a group agreed on, the group. */
  readonly subject: string;
  readonly id: string;
  readonly at: string;
  /** `begun`, `joined` (once for each person) and `completed` are known to the store, others are not. */
  readonly kind: string;
  readonly content: unknown;
}

/** Work on a workbook, as it was begun. */
export interface WorkbookSummary {
  readonly session: string;
  readonly begunAt: string;
  readonly completedAt: string | null;
  /** Ids of the people who take part, in order. */
  readonly subjects: readonly string[];
  /** What the entry `begun` holds. */
  readonly content: unknown;
}

/** Where the list of people is kept, and who has to assess whom. */
export interface PeopleStore {
  /** Keeps people, all of them or none; what was known of them before is replaced. */
  keep(people: readonly ListedPerson[], how: PeopleKept): Promise<void>;
  /** In the order of their ids. */
  all(): Promise<readonly ListedPerson[]>;
  /**
   * Asks for assessments and withdraws others, all of it or nothing; of what was asked for before, only relation and day
   * change.
   */
  request(wanted: readonly RequestedAssessment[], withdrawn?: readonly RequestedAssessment[]): Promise<void>;
  /** What was asked for, in the order of cycles, subjects, frameworks and raters. */
  requests(query: RequestQuery): Promise<readonly RequestedAssessment[]>;
}

/** Where work on workbooks is kept, apart from assessments: nothing of it is ever part of a report. */
export interface WorkbookStore {
  /** Begins a session: store/assessment-exists when there is one of this id. */
  begin(session: string, entries: readonly WorkbookEntry[]): Promise<void>;
  /** Adds entries, all or none, on disk before it returns. store/unknown-assessment for who has no part in it */
  keep(session: string, entries: readonly WorkbookEntry[]): Promise<void>;
  /** Those of one subject in the order in which they were kept. */
  entries(session: string): Promise<readonly WorkbookEntry[]>;
  /** Newest first. */
  sessions(): Promise<readonly WorkbookSummary[]>;
}

export interface StoreInfo {
  readonly kind: 'sqlite' | 'postgresql';
  /** The file, or the address of the server, which has no password in it. */
  readonly path: string;
  readonly schemaVersion: number;
  /** A file: whether its bytes are; a server: whether the connection is. */
  readonly encrypted: boolean;
  readonly subjects: number;
  readonly assessments: { readonly inProgress: number; readonly completed: number };
  readonly answers: number;
  readonly bytes: number;
  readonly cycles: readonly CycleCount[];
}

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
  /** What reports have shown of the groups that rated a person, oldest first. */
  releases(subject: string): Promise<readonly GroupRelease[]>;
  /** Remembers what is about to be shown, all or nothing; false where another report came first. */
  release(releases: readonly GroupRelease[]): Promise<boolean>;
  /**
   * Ratings counted by the database, without one of them leaving it: of each rater the newest completed assessment counts,
   * and of a carried one only the copy. Anonymity is not its business: who shows the counts hides what must be hidden.
   */
  tally(query: TallyQuery): Promise<readonly RatingCount[]>;
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
  info(): Promise<StoreInfo>;
  /** Copies the store, also while it is in use, to a file readable by its owner only. */
  backup(file: string, options?: BackupOptions): Promise<void>;
  close(): Promise<void>;
}
