import { closeSync, existsSync, openSync, statSync } from 'node:fs';
import Libsql from 'libsql';
import { erase } from './erase.ts';
import { kyselyOver } from './libsql.ts';
import { knownVersion, migrate } from './migrate.ts';
import * as record from './record.ts';
import * as retrieve from './retrieve.ts';
import type { AssessmentStore } from './store.ts';
export interface StoreOptions {
  readonly key?: string;
}
export async function openSqliteStore(path: string, { key }: StoreOptions): Promise<AssessmentStore> {
  if (!existsSync(path)) closeSync(openSync(path, 'wx', 0o600));
  const c = new Libsql(path, key === undefined ? {} : ({ encryptionCipher: 'aes256cbc', encryptionKey: key } as never));
  c.pragma('journal_mode = WAL');
  c.pragma('synchronous = FULL');
  c.pragma('busy_timeout = 10000');
  const db = kyselyOver(c);
  await migrate(db);
  return {
    start: (h, f) => record.start(db, h, f),
    answer: (k, answers, p) => record.answer(db, k, { answers, ...p }),
    complete: (k, at, results) => record.complete(db, k, { completedAt: at, results }),
    find: (q) => retrieve.find(db, q),
    load: (k) => retrieve.load(db, k),
    framework: (d) => retrieve.framework(db, d),
    history: (k) => retrieve.history(db, k),
    cycles: () => retrieve.cycles(db),
    forget: (p) => erase(db, p),
    info: async () =>
      ({
        path,
        schemaVersion: knownVersion,
        encrypted: key !== undefined,
        ...(await retrieve.counts(db)),
        bytes: statSync(path).size,
        cycles: await retrieve.cycles(db),
      }) as never,
    backup: async () => undefined,
    close: async () => {
      await db.destroy();
    },
  };
}
