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
