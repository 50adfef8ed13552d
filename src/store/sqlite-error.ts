import { StoreError } from './store-error.ts';
import { systemCode } from './store-file.ts';

type Common = 'store/busy' | 'store/full' | 'store/damaged' | 'store/not-writable' | 'store/not-a-file';

// By the start of SQLite's code, since extended codes go on: SQLITE_BUSY_RECOVERY.
const meanings: readonly (readonly [string, Common])[] = [
  ['SQLITE_BUSY', 'store/busy'],
  ['SQLITE_LOCKED', 'store/busy'],
  ['SQLITE_FULL', 'store/full'],
  ['SQLITE_CORRUPT', 'store/damaged'],
  ['SQLITE_NOTADB', 'store/damaged'],
  ['SQLITE_READONLY', 'store/not-writable'],
  ['SQLITE_PERM', 'store/not-writable'],
  ['SQLITE_CANTOPEN', 'store/not-writable'],
];

/** What an error of SQLite or of the system means for the store; any other error is returned as it is. */
export function storeError(error: unknown, path: string): unknown {
  if (error instanceof StoreError) return error;
  // A row holds JSON that is none.
  if (error instanceof SyntaxError) return new StoreError('store/damaged', { path });
  const code = systemCode(error);
  const meaning = meanings.find(([start]) => code?.startsWith(start));
  if (meaning !== undefined) return new StoreError(meaning[1], { path });
  if (code !== null && /^(SQLITE_IOERR|E[A-Z0-9]+$)/.test(code))
    return new StoreError('store/unreachable', { path, reason: code });
  // libsql gives no code when it cannot open a file.
  if (error instanceof Error && error.message.startsWith('ConnectionFailed'))
    return new StoreError('store/unreachable', { path, reason: 'SQLITE_CANTOPEN' });
  return error;
}

/** Does `work`, whose errors of SQLite come out as StoreError. */
export async function guarded<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw storeError(error, path);
  }
}
