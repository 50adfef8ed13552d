import { isServer } from './location.ts';
import type { ServerOptions } from './postgres.ts';
import type { StoreOptions as FileOptions } from './sqlite.ts';
import type { AssessmentStore } from './store.ts';

export type { StorePlace } from './place.ts';
export type { PostEvent } from './posted.ts';
export type * from './store.ts';
export { StoreError, type StoreErrorCode, type StoreErrorParams } from './store-error.ts';

export interface StoreOptions extends FileOptions, ServerOptions {}

/**
 * Opens the store in a file, whose folder must exist, or in a database of a server (`postgres://…`), and makes it where
 * there is none. What reaches the database is loaded only now.
 * @throws StoreError
 */
export async function openStore(location: string, options: StoreOptions = {}): Promise<AssessmentStore> {
  if (isServer(location)) return (await import('./postgres.ts')).openPostgresStore(location, options);
  return (await import('./sqlite.ts')).openSqliteStore(location, options);
}

/** Copying, verifying and restoring whole stores, loaded only when one of them is asked for. */
export const transfer = () => import('./transfer.ts');
