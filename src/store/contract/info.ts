import type { CycleCount } from './reports.ts';

interface WorkbookCount {
  readonly sessions: number;
  readonly entries: number;
}

export interface StoreInfo {
  readonly kind: 'sqlite' | 'postgresql';
  /** The file, or the address of the server, which has no password in it. */
  readonly path: string;
  readonly schemaVersion: number;
  /** A file: whether its bytes are; a server: whether the connection is. */
  readonly encrypted: boolean;
  /** People who were assessed. */
  readonly subjects: number;
  /** People in the list of people. */
  readonly listed: number;
  /** Null where the database does not let this user read them. */
  readonly workbooks: WorkbookCount | null;
  readonly assessments: { readonly inProgress: number; readonly completed: number };
  readonly answers: number;
  readonly bytes: number;
  readonly cycles: readonly CycleCount[];
}
