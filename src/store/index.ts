import type { StoreOptions } from './sqlite.ts';
import type { AssessmentStore } from './store.ts';

export type { StoreOptions } from './sqlite.ts';
export type * from './store.ts';
export { StoreError, type StoreErrorCode, type StoreErrorParams } from './store-error.ts';

/**
 * Opens the store in a file, or makes it; the folder must exist. The database is loaded only now.
 * @throws StoreError
 */
export async function openStore(path: string, options: StoreOptions = {}): Promise<AssessmentStore> {
  const { openSqliteStore } = await import('./sqlite.ts');
  return openSqliteStore(path, options);
}
