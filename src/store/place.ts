import type { OpenedContents } from './contents.ts';
import { isServer } from './location.ts';
import { openServerContents, type ServerOptions } from './postgres.ts';
import { openFileContents, type StoreOptions } from './sqlite.ts';

/** A store by its location, and how to open it. */
export interface StorePlace {
  readonly location: string;
  readonly options: StoreOptions & ServerOptions;
}

/**
 * Opens all that a store holds, or makes it.
 * @throws StoreError
 */
export function openContents({ location, options }: StorePlace): Promise<OpenedContents> {
  return isServer(location) ? openServerContents(location, options) : openFileContents(location, options);
}
