import type { CycleCount } from './reports.ts';

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
