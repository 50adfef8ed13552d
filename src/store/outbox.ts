import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Kysely, sql } from 'kysely';
import { compact } from './compact.ts';
import { type Connection, connect, type StoreFile } from './connection.ts';
import { deliver, type Outcome } from './delivery.ts';
import { refuseUnreadable } from './fitness.ts';
import { type Letter, peopleBegun, threadOf, withoutPerson } from './letter.ts';
import type { ServerAddress } from './location.ts';
import { guarded } from './sqlite-error.ts';
import type { AssessmentStore } from './store.ts';
import { prepareFile } from './store-file.ts';

/** How many letters became what. */
export type Delivery = Readonly<Record<Outcome, number>>;

interface OutboxTables {
  readonly letters: { position?: number; at: string; letter: string; refused: Outcome | null };
}

/** Where letters to a database of a server wait: each database, and each user of it, has a file of its own. */
export function outboxPath(folder: string, { host, port, user, database }: ServerAddress): string {
  const hash = createHash('sha256').update(JSON.stringify([host, port, user, database]));
  return join(folder, `outbox-${hash.digest('hex').slice(0, 16)}.db`);
}

function isHolding(outcome: Outcome): boolean {
  return outcome === 'denied' || outcome === 'expired';
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
    const at = new Date().toISOString();
    await this.#with((db) =>
      db
        .insertInto('letters')
        .values({ at, letter: JSON.stringify(letter), refused: null })
        .execute(),
    );
  }

  /** Sends what waits, in its order, each letter until it is taken; what was sent twice is there once. */
  async sendTo(store: AssessmentStore): Promise<Delivery> {
    return this.#with(async (db) => {
      const rows = await db.selectFrom('letters').selectAll().orderBy('position').execute();
      const delivery = { sent: 0, erased: 0, refused: 0, denied: 0, expired: 0 };
      const held = new Map<string, Outcome>();
      for (const { position = 0, at, letter: text, refused } of rows) {
        // This outbox wrote the letter.
        const letter = JSON.parse(text) as Letter;
        const outcome = refused ?? held.get(threadOf(letter)) ?? (await deliver(letter, at, store));
        // What follows a letter makes no sense without it, except words in a workbook.
        if (isHolding(outcome) && letter.kind !== 'keep') held.set(threadOf(letter), outcome);
        if (refused !== null) continue;
        delivery[outcome] += 1;
        await this.#settle(db, position, outcome);
      }
      await compact(this.#opened().db, this.path).catch(() => undefined);
      return delivery;
    });
  }

  /** Erases what still lies here of a person, as the one who is rated, as the rater, or in workbooks. */
  async forget(person: string): Promise<void> {
    if (this.#connection === null && !existsSync(this.path)) return;
    await this.#with(async (db) => {
      const gone = new Set<string>();
      for (const { position = 0, letter: text } of await db
        .selectFrom('letters')
        .selectAll()
        .orderBy('position')
        .execute()) {
        // This outbox wrote the letter.
        const letter = JSON.parse(text) as Letter;
        const left = gone.has(threadOf(letter)) ? null : withoutPerson(letter, person);
        // What follows the beginning of an assessment or of a session goes with it.
        if (left === null && peopleBegun(letter).length > 0) gone.add(threadOf(letter));
        if (left === null) await db.deleteFrom('letters').where('position', '=', position).execute();
        else
          await db
            .updateTable('letters')
            .set({ letter: JSON.stringify(left) })
            .where('position', '=', position)
            .execute();
      }
      await compact(this.#opened().db, this.path);
    });
  }

  async close(): Promise<void> {
    await this.#connection?.close();
  }

  /** Takes a letter out, or sets it aside so that nothing is lost unseen. */
  async #settle(db: Kysely<OutboxTables>, position: number, outcome: Outcome): Promise<void> {
    if (outcome === 'sent' || outcome === 'erased')
      await db.deleteFrom('letters').where('position', '=', position).execute();
    else await db.updateTable('letters').set({ refused: outcome }).where('position', '=', position).execute();
  }

  async #with<T>(work: (db: Kysely<OutboxTables>) => Promise<T>): Promise<T> {
    return guarded(this.path, async () => {
      if (this.#connection === null) {
        await mkdir(dirname(this.path), { recursive: true, mode: 0o700 });
        await prepareFile(this.path);
        await refuseUnreadable(this.#file);
        this.#connection = connect(this.#file);
        await sql`create table if not exists letters
          (position integer primary key, at text not null, letter text not null, refused text)`.execute(
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
