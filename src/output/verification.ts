/** Something that is wrong in a store, by its place. */
export interface StoreFinding {
  readonly code: 'framework-altered' | 'framework-missing' | 'stray' | 'unreadable' | 'positions' | 'newest';
  /** Whom it is about; null for a framework. */
  readonly subject: string | null;
  /** Id of the assessment, of the work on a workbook, or of the framework. */
  readonly id: string;
  readonly count: number;
}

/** What was found in a store. */
export interface StoreVerification {
  /** In the words of the database. */
  readonly problems: readonly string[];
  /** The first of them. */
  readonly findings: readonly StoreFinding[];
  readonly found: number;
  readonly subjects: number;
  readonly rows: number;
  readonly lost: number;
}
