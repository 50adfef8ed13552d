import type { Letter } from './letter.ts';
import type { Delivery, Outbox } from './outbox.ts';
import { isOfServer } from './postgres-error.ts';
import type { AssessmentStore } from './store.ts';
import { StoreError } from './store-error.ts';

/** What happens to answers while a server comes and goes. */
export type PostEvent =
  /** The server does not answer; from now on answers are kept in this file. */
  | { readonly kind: 'away'; readonly path: string }
  /** What was kept is on the server now. */
  | { readonly kind: 'sent'; readonly path: string; readonly delivery: Delivery }
  /** The store is closed, and so many letters still wait. */
  | { readonly kind: 'waiting'; readonly path: string; readonly count: number };

export interface Post {
  readonly outbox: Outbox;
  readonly tell: (event: PostEvent) => void;
  /** Called when the server went away and when it is back: how long to wait for it depends on that. */
  readonly away: (isAway: boolean) => void;
}

// How long a server that is away is left alone, in milliseconds: each try takes the rater's time.
const leftAlone = 15_000;

/**
 * A store on a server whose writing never fails because the server is away: what cannot be written is kept in an outbox
 * and sent when the server answers again, in its order and before anything else.
 */
export function postedStore(store: AssessmentStore, { outbox, tell, away }: Post): AssessmentStore {
  let awaySince: number | null = null;
  const gone = () => {
    if (awaySince === null) tell({ kind: 'away', path: outbox.path });
    awaySince = performance.now();
    away(true);
  };
  const sendAll = async () => {
    if ((await outbox.waiting()) === 0) return;
    const delivery = await outbox.sendTo(store);
    awaySince = null;
    away(false);
    tell({ kind: 'sent', path: outbox.path, delivery });
  };
  const write = async (letter: Letter, direct: () => Promise<void>) => {
    if (awaySince !== null && performance.now() - awaySince < leftAlone) return outbox.add(letter);
    try {
      await sendAll();
      await direct();
    } catch (error) {
      if (!isAway(error)) throw error;
      await outbox.add(letter);
      gone();
    }
  };
  return {
    ...store,
    start: (header, framework) => write({ kind: 'start', header, framework }, () => store.start(header, framework)),
    answer: (key, answers, position) =>
      write({ kind: 'answer', key, answers, position }, () => store.answer(key, answers, position)),
    complete: (key, completedAt, results) =>
      write({ kind: 'complete', key, completedAt, results }, () => store.complete(key, completedAt, results)),
    workbooks: {
      ...store.workbooks,
      begin: (session, entries) =>
        write({ kind: 'begin', session, entries }, () => store.workbooks.begin(session, entries)),
      keep: (session, entries) =>
        write({ kind: 'keep', session, entries }, () => store.workbooks.keep(session, entries)),
    },
    forget: async (person) => {
      await sendAll();
      const erasure = await store.forget(person);
      await outbox.forget(person);
      return erasure;
    },
    close: async () => {
      try {
        await sendAll();
      } catch (error) {
        if (!isOfServer(error)) throw error;
      } finally {
        const count = await outbox.waiting();
        if (count > 0) tell({ kind: 'waiting', path: outbox.path, count });
        await outbox.close();
        await store.close();
      }
    },
  };
}

/** Sends what an earlier run kept; where that fails it goes on waiting, and nobody who only reads is held up. */
export async function sendKept(store: AssessmentStore, { outbox, tell }: Pick<Post, 'outbox' | 'tell'>): Promise<void> {
  if ((await outbox.waiting()) === 0) return;
  try {
    tell({ kind: 'sent', path: outbox.path, delivery: await outbox.sendTo(store) });
  } catch (error) {
    // Told when the store is closed: so many letters still wait.
    if (!isOfServer(error)) throw error;
  }
}

function isAway(error: unknown): boolean {
  return error instanceof StoreError && error.code === 'store/unreachable';
}
