/** Why the store could not do its job, and what to say about it: never a name, an answer or a key. */
export interface StoreErrorParams {
  'store/folder-missing': { path: string };
  'store/not-a-file': { path: string };
  'store/not-readable': { path: string };
  'store/not-writable': { path: string };
  'store/not-a-database': { path: string };
  'store/wrong-key': { path: string };
  'store/key-needed': { path: string };
  'store/not-encrypted': { path: string };
  'store/newer': { path: string; found: number; known: number };
  'store/busy': { path: string };
  'store/full': { path: string };
  'store/damaged': { path: string };
  /** The disk or the network failed; `reason` is the code of the system or of SQLite. */
  'store/unreachable': { path: string; reason: string };
  'store/backup-exists': { path: string };
  /** `reason`: same-file, in-use (the target is an open store), or the code of the system. */
  'store/backup-failed': { path: string; reason: string };
  /**
   * The store to copy to holds what the other has not: about so many people whom the other has not, else about so many
   * whom it has.
   */
  'store/copy-target': { path: string; strangers: number; differing: number };
  /** What was read back after copying is not what was written. */
  'store/copy-differs': { path: string };
  /** There is a store already, on a server if so it says. */
  'store/exists': { path: string; server: boolean };
  'store/none': { path: string };
  /** The location is written so that no server can be found by it. */
  'store/bad-location': {
    path: string;
    problem: 'not-a-url' | 'no-database' | 'bad-port' | 'unknown-tls-mode' | 'unknown-parameter' | 'refused-settings';
  };
  /** The server knows this user or this password not. */
  'store/denied': { path: string };
  'store/no-database': { path: string };
  /** The database lets this user not do it. */
  'store/not-allowed': { path: string };
  /** A text holds a character that the database cannot keep: U+0000, or one that its encoding lacks. */
  'store/not-storable': { path: string };
  /** No secure connection: `reason` is the code of TLS, or of what is wrong with a certificate's file. */
  'store/insecure': { path: string; reason: string };
  /** The tables are of an older version, and this user may not change them. */
  'store/older': { path: string; found: number; known: number };
  'store/not-erased': { path: string };
  'store/assessment-exists': { id: string };
  'store/unknown-assessment': { id: string };
  'store/assessment-completed': { id: string };
}

export type StoreErrorCode = keyof StoreErrorParams;

export class StoreError<C extends StoreErrorCode = StoreErrorCode> extends Error {
  override readonly name = 'StoreError';

  readonly code: C;
  readonly params: StoreErrorParams[C];

  constructor(code: C, params: StoreErrorParams[C]) {
    super(code);
    this.code = code;
    this.params = params;
  }
}
