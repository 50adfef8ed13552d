import { setTimeout as pause } from 'node:timers/promises';

/** How an operation is done again: what is worth it, and how long. */
export interface Patience {
  readonly isOvertaken: (error: unknown) => boolean;
  readonly isLost: (error: unknown) => boolean;
  /** After how many milliseconds no lost connection is tried again. */
  readonly untilLost: () => number;
  /** A number from 0 up to 1. */
  readonly chance: () => number;
}

const mostOvertaken = 12;
const longestPause = 1000;

/**
 * Does `work` again while it was overtaken by another transaction, or while the connection is lost and time is left; each
 * pause is up to twice as long as the one before (Exponential Backoff and Jitter, M. Brooker, 2015). `again` tells that an
 * attempt before may have been done unseen.
 */
export async function patiently<T>(patience: Patience, work: (again: boolean) => Promise<T>): Promise<T> {
  const began = performance.now();
  let again = false;
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await work(again);
    } catch (error) {
      const lost = patience.isLost(error);
      const over = lost ? performance.now() - began >= patience.untilLost() : attempt >= mostOvertaken;
      if (over || !(lost || patience.isOvertaken(error))) throw error;
      again ||= lost;
      await pause(Math.min(longestPause, 10 * 2 ** attempt) * (0.5 + patience.chance() / 2));
    }
  }
}

/**
 * Gives `work` so many milliseconds; then calls `cut`, which ends what is under way, and fails as a lost connection does.
 * @throws Error ETIMEDOUT
 */
export async function within<T>(milliseconds: number, cut: () => void, work: Promise<T>): Promise<T> {
  const late = new AbortController();
  const deadline = pause(milliseconds, undefined, { signal: late.signal }).then(() => {
    cut();
    throw Object.assign(new Error('no answer in time'), { code: 'ETIMEDOUT' });
  });
  deadline.catch(() => undefined);
  try {
    return await Promise.race([work, deadline]);
  } finally {
    late.abort();
    work.catch(() => undefined);
  }
}
