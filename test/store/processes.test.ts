import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { openStore, type StoredAssessment } from '../../src/store/index.ts';
import { runWorker, startWorker, type Work, withWorker } from './run-worker.ts';
import { assessmentOf, snapshot } from './samples.ts';
import { seededNumbers } from './seeded-numbers.ts';
import { temporaryFolder } from './temporary-folder.ts';

withWorker();

/** A store with one assessment in progress. It stands alone in its folder: a backup, that no process has open. */
async function begunStore(options: { key?: string } = {}) {
  const making = join(await temporaryFolder(), 'store.db');
  const path = join(await temporaryFolder(), 'store.db');
  const header = assessmentOf();
  const store = await openStore(making, options);
  await store.start(header, snapshot);
  await store.backup(path);
  await store.close();
  return { path, subject: header.subject.id, id: header.id, ...options };
}

async function kept(of: Omit<Work, 'work'>): Promise<StoredAssessment> {
  const [line = ''] = await runWorker({ ...of, work: 'show' });
  return JSON.parse(line);
}

const idsIn = (lines: readonly string[]) => lines.flatMap((line) => line.split(' '));

test('two processes answer the same assessment at once: no answer is lost, none is there twice', async () => {
  const of = await begunStore();
  const workers = [1, 2].map(() => startWorker({ ...of, work: 'answer', times: 200, waits: true }));
  await Promise.all(workers.map((worker) => worker.told(1)));
  for (const worker of workers) worker.process.stdin.write('go\n');
  const told = await Promise.all(workers.map((worker) => worker.ended()));
  const confirmed = told.map((lines) => idsIn(lines.slice(1)));
  expect(confirmed.map((ids) => ids.length)).toEqual([600, 600]);
  const ids = (await kept(of)).answers.map(({ id }) => id);
  expect([...ids].sort()).toEqual(confirmed.flat().sort());
  // Each sees its own answers in the order in which it gave them.
  for (const own of confirmed) expect(ids.filter((id) => own.includes(id))).toEqual(own);
});

test('six processes that make the same store at once all open it', async () => {
  const path = join(await temporaryFolder(), 'store.db');
  const workers = Array.from({ length: 6 }, () => startWorker({ path, work: 'open', waits: true }));
  await Promise.all(workers.map((worker) => worker.told(1)));
  for (const worker of workers) worker.process.stdin.write('go\n');
  const told = await Promise.all(workers.map((worker) => worker.ended()));
  expect(told).toEqual(workers.map(() => ['ready', 'open']));
});

test('a process that ends leaves the store alone in its folder', async () => {
  const of = await begunStore();
  await runWorker({ ...of, work: 'answer', times: 3 });
  expect([existsSync(`${of.path}-wal`), existsSync(`${of.path}-shm`)]).toEqual([false, false]);
});

describe.each([
  // In CI as often as chance needs to find a rare moment.
  { protection: 'a plain', key: '', rounds: process.env.CI ? 200 : 20 },
  { protection: 'an encrypted', key: 'sésame', rounds: 6 },
])('a process killed while it uses $protection store', ({ key, rounds }) => {
  test('every confirmed answer is there after each kill, none twice, and the cursor fits the answers', async () => {
    const of = await begunStore({ key });
    const chance = seededNumbers(2026);
    const confirmed: string[] = [];
    let unfinished = 0;
    for (let round = 0; round < rounds; round += 1) {
      const worker = startWorker({ ...of, work: 'answer' });
      await worker.told(1 + Math.floor(chance.next().value * 25));
      await pause(chance.next().value * 5);
      worker.process.kill('SIGKILL');
      confirmed.push(...idsIn(await worker.ended()));
      if (existsSync(`${of.path}-wal`)) unfinished += 1;
      const { answers, cursor } = await kept(of);
      const ids = answers.map(({ id }) => id);
      const known = new Set(ids);
      expect(confirmed.filter((id) => !known.has(id))).toEqual([]);
      expect(known.size).toBe(ids.length);
      expect([ids.length % 3, cursor]).toEqual([0, ids.at(-1)]);
    }
    // Else nothing was interrupted, and the test would have shown nothing.
    expect(unfinished).toBe(rounds);
    expect(confirmed.length).toBeGreaterThanOrEqual(3 * rounds);
  }, 600_000);

  test('a store that was being made can be made after all', async () => {
    const chance = seededNumbers(1867);
    for (let round = 0; round < Math.min(rounds / 2, 10); round += 1) {
      const path = join(await temporaryFolder(), 'store.db');
      const worker = startWorker({ path, key, work: 'open', waits: true });
      await worker.told(1);
      worker.process.stdin.write('go\n');
      await pause(chance.next().value * 30);
      worker.process.kill('SIGKILL');
      await worker.ended();
      expect(await runWorker({ path, key, work: 'open' })).toEqual(['open']);
    }
  }, 600_000);
});
