import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type Kysely, sql } from 'kysely';
import type { AssessmentHeader } from '../model/index.ts';
import { compact } from './compact.ts';
import { type Connection, connect, type StoreFile } from './connection.ts';
import { refuseUnreadable } from './fitness.ts';
import { guarded } from './sqlite-error.ts';
import type { AssessmentKey, AssessmentStore, FrameworkSnapshot, InterviewPosition, RecordedAnswer } from './store.ts';
import { StoreError } from './store-error.ts';
import { prepareFile } from './store-file.ts';

/** What was to be written while the server was away. */
export type Letter =
  | { readonly kind: 'start'; readonly header: AssessmentHeader; readonly framework: FrameworkSnapshot }
  | {
      readonly kind: 'answer';
      readonly key: AssessmentKey;
      readonly answers: readonly RecordedAnswer[];
      readonly position: InterviewPosition;
    }
  | { readonly kind: 'complete'; readonly key: AssessmentKey; readonly completedAt: string; readonly results: unknown };

/** What became of the letters: refused ones stay in the file, so that nothing is lost unseen. */
export interface Delivery {
  readonly sent: number;
  readonly refused: number;
}

interface OutboxTables {
  readonly letters: { position?: number; subject: string; letter: string; refused: string | null };
}

/** Letters in an SQLite file: on disk before an answer is confirmed, and safe for several processes. */
export class Outbox {
  readonly #file: StoreFile;
  #connection: Connection | null = null;

  constructor(file: StoreFile) {
    this.#file = file;
  }

  get path(): string {
    return this.#file.path;
  }

  /** How many letters wait to be sent. */
  async waiting(): Promise<number> {
    if (this.#connection === null && !existsSync(this.path)) return 0;
    return this.#with(async (db) => {
      const { count } = await db
        .selectFrom('letters')
        .select(({ fn }) => fn.countAll().as('count'))
        .where('refused', 'is', null)
        .executeTakeFirstOrThrow();
      return Number(count);
    });
  }

  async add(letter: Letter): Promise<void> {
    const subject = letter.kind === 'start' ? letter.header.subject.id : letter.key.subject;
    await this.#with((db) =>
      db
        .insertInto('letters')
        .values({ subject, letter: JSON.stringify(letter), refused: null })
        .execute(),
    );
  }

  /** Sends what waits, in its order, each letter until it is taken; what was sent twice is there once. */
  async sendTo(store: AssessmentStore): Promise<Delivery> {
    return this.#with(async (db) => {
      const letters = await db
        .selectFrom('letters')
        .selectAll()
        .where('refused', 'is', null)
        .orderBy('position')
        .execute();
      let refused = 0;
      for (const { position, letter } of letters) {
        // This outbox wrote the letter.
        const reason = await deliver(JSON.parse(letter) as Letter, store);
        const one = db.deleteFrom('letters').where('position', '=', position ?? 0);
        if (reason === null) await one.execute();
        else refused += await this.#setAside(db, position ?? 0, reason);
      }
      await compact(this.#opened().db, this.path).catch(() => undefined);
      return { sent: letters.length - refused, refused };
    });
  }

  /** Erases what still lies here about a person. */
  async forget(person: string): Promise<void> {
    if (this.#connection === null && !existsSync(this.path)) return;
    await this.#with(async (db) => {
      await db.deleteFrom('letters').where('subject', '=', person).execute();
      await compact(this.#opened().db, this.path);
    });
  }

  async close(): Promise<void> {
    await this.#connection?.close();
  }

  async #setAside(db: Kysely<OutboxTables>, position: number, reason: string): Promise<1> {
    await db.updateTable('letters').set({ refused: reason }).where('position', '=', position).execute();
    return 1;
  }

  async #with<T>(work: (db: Kysely<OutboxTables>) => Promise<T>): Promise<T> {
    return guarded(this.path, async () => {
      if (this.#connection === null) {
        await mkdir(dirname(this.path), { recursive: true, mode: 0o700 });
        await prepareFile(this.path);
        await refuseUnreadable(this.#file);
        this.#connection = connect(this.#file);
        await sql`create table if not exists letters
          (position integer primary key, subject text not null, letter text not null, refused text)`.execute(
          this.#connection.db,
        );
      }
      // The file has a table of its own, not those of a store.
      return work(this.#connection.db as unknown as Kysely<OutboxTables>);
    });
  }

  #opened(): Connection {
    if (this.#connection === null) throw new Error('the outbox is not open');
    return this.#connection;
  }
}

/** Gives null when a letter has done its work, and the code of the refusal otherwise. */
async function deliver(letter: Letter, store: AssessmentStore): Promise<string | null> {
  try {
    if (letter.kind === 'start') await store.start(letter.header, letter.framework);
    else if (letter.kind === 'answer') await store.answer(letter.key, letter.answers, letter.position);
    else await store.complete(letter.key, letter.completedAt, letter.results);
    return null;
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    // The person was erased meanwhile: nothing about them may come back.
    if (error.code === 'store/unknown-assessment') return null;
    // The connection broke after this letter was taken, before it was crossed out.
    if (error.code === 'store/assessment-exists') return null;
    if (error.code !== 'store/assessment-completed') throw error;
    return (await isThere(letter, store)) ? null : error.code;
  }
}

/** Whether another process that sent the same letter was quicker. */
async function isThere(letter: Letter, store: AssessmentStore): Promise<boolean> {
  if (letter.kind !== 'answer') return false;
  const kept = new Set((await store.history(letter.key)).map(({ id }) => id));
  return letter.answers.every(({ id }) => kept.has(id));
}
