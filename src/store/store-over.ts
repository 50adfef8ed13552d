import { answer } from './answer.ts';
import { type Bulk, importParts } from './bulk.ts';
import { around, count, crowd, uses } from './crowd.ts';
import { erase } from './erase.ts';
import { wasErased } from './erasures.ts';
import { begun } from './one-ahead.ts';
import { keepPeople, people, request, requests } from './people.ts';
import { carryOver, complete, start } from './record.ts';
import { release, releases } from './release.ts';
import { counts, cycles, find, framework, history, historyOf, load } from './retrieve.ts';
import type { Database, Engine } from './schema.ts';
import type { AssessmentStore, BackupOptions, StoreInfo } from './store.ts';
import { beginWorkbook, keepEntries, workbookEntries, workbookSessions } from './workbooks.ts';

/** What a kind of database does in its own way. */
export interface Ways {
  readonly engine: Engine;
  /** Does `work`, whose errors come out as StoreError; `again` tells that an attempt before may have done it unseen. */
  readonly safely: <T>(work: (again: boolean) => Promise<T>) => Promise<T>;
  /** The same for what a rater waits for: a database that is silent is given up after a while. */
  readonly promptly?: Ways['safely'];
  /** Writes much in one transaction, which is not tried again: its work may have been used up. */
  readonly bulk: <T>(work: (bulk: Bulk) => Promise<T>) => Promise<T>;
  /** Called after much was written. */
  readonly filled?: () => Promise<void>;
  /** Called before a person is erased. */
  readonly erasing?: (person: string) => Promise<void>;
  /** Takes what was deleted out of the files, where the store can. */
  readonly erased: () => Promise<void>;
  readonly facts: () => Promise<Pick<StoreInfo, 'kind' | 'path' | 'schemaVersion' | 'encrypted' | 'bytes'>>;
  readonly backup: (file: string, options?: BackupOptions) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The store that the tables of a database make. */
export function storeOver(
  db: Database,
  {
    engine,
    safely,
    promptly = safely,
    bulk,
    filled = async () => undefined,
    erasing = async () => undefined,
    erased,
    facts,
    backup,
    close,
  }: Ways,
): AssessmentStore {
  return {
    start: (header, snapshot) => promptly((again) => start(db, { header, framework: snapshot }, again)),
    answer: (key, answers, position) => promptly(() => answer(db, key, { answers, ...position })),
    complete: (key, completedAt, results) => promptly(() => complete(db, key, { completedAt, results })),
    carryOver: (copies, snapshot) => safely((again) => carryOver(db, { copies, framework: snapshot }, again)),
    import: async (parts, taken) => {
      // A transaction may keep everybody else from writing: it does not wait for what is still to be typed or fetched.
      const ready = await begun(parts);
      if (ready === null) return { kept: 0, known: 0 };
      const imported = await bulk((work) => importParts(work, ready, taken));
      await filled();
      return imported;
    },
    find: (query) => safely(() => find(db, query)),
    load: (key) => safely(() => load(db, key)),
    framework: (digest) => safely(() => framework(db, digest)),
    history: (key) => safely(() => history(db, key)),
    historyOf: (subject) => safely(() => historyOf(db, subject)),
    releases: (subject) => safely(() => releases(db, subject)),
    release: (all) => safely(() => release(db, all)),
    crowd: {
      uses: () => safely(() => uses(db)),
      people: (query) => crowd(db, query, safely),
      around: (id) => safely(() => around(db, id)),
      count: (together) => safely(() => count(db, together, engine)),
    },
    cycles: () => safely(() => cycles(db)),
    workbooks: {
      begin: (session, entries) => promptly((again) => beginWorkbook(db, { session, entries }, again)),
      keep: (session, entries) => promptly(() => keepEntries(db, session, entries)),
      entries: (session) => safely(() => workbookEntries(db, session)),
      sessions: () => safely(() => workbookSessions(db)),
    },
    people: {
      keep: (listed, how) => safely(() => keepPeople(db, listed, how)),
      all: () => safely(() => people(db)),
      request: (wanted, withdrawn = []) => safely(() => request(db, wanted, withdrawn)),
      requests: (query) => safely(() => requests(db, query)),
    },
    forget: (person) =>
      safely(async () => {
        await erasing(person);
        const erasure = await erase(db, person);
        await erased();
        return erasure;
      }),
    wasErased: (person, since) => safely(() => wasErased(db, person, since)),
    info: () => safely(async () => ({ ...(await facts()), ...(await counts(db)), cycles: await cycles(db) })),
    backup: (file, options) => safely(() => backup(file, options)),
    close,
  };
}
