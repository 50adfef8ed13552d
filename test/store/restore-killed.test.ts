import { copyFileSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { openStore } from '../../src/store/index.ts';
import { stepsIntoPlace } from '../../src/store/put-in-place.ts';
import { restoreStore } from '../../src/store/restore.ts';
import { expectRefusal } from './expect-refusal.ts';
import { rawDatabase } from './raw-database.ts';
import { startWorker, withWorker } from './run-worker.ts';
import { assessmentOf, snapshot } from './samples.ts';
import { seededNumbers } from './seeded-numbers.ts';
import { standingStore } from './standing-store.ts';
import { temporaryFolder } from './temporary-folder.ts';

withWorker();

/** A store of so many people, alone in its file. */
async function storeOf(path: string, subjects: readonly string[]): Promise<void> {
  const store = await openStore(join(await temporaryFolder(), 'making.db'));
  for (const id of subjects) await store.start(assessmentOf({ subject: { id } }), snapshot);
  await store.backup(path);
  await store.close();
}

async function subjectsIn(path: string): Promise<readonly string[]> {
  // A copy: a store that was opened here stays locked until it is collected as garbage.
  const copy = join(await temporaryFolder(), 'copy.db');
  for (const end of ['', '-wal']) if (existsSync(`${path}${end}`)) copyFileSync(`${path}${end}`, `${copy}${end}`);
  const store = await openStore(copy);
  const found = await store.find({});
  await store.close();
  return found.map(({ subject }) => subject.id).sort();
}

describe('a store put in the place of another', () => {
  // Six steps: after none of them, after the first…
  test.each([0, 1, 2, 3, 4, 5, 6])(
    'leaves a whole one at its path, and nothing of the former lost, when it stops after step %i',
    async (count) => {
      const folder = await temporaryFolder();
      const [path, made, beside] = ['store.db', 'store.db.restoring', 'store.db.before'].map((name) =>
        join(folder, name),
      ) as [string, string, string];
      await storeOf(path, ['old']);
      await storeOf(made, ['new']);
      for (const step of stepsIntoPlace(made, path, beside).slice(0, count)) await step();
      expect(await subjectsIn(path)).toEqual([count < 5 ? 'old' : 'new']);
      if (count > 0) expect(await subjectsIn(beside)).toEqual(['old']);
    },
  );

  test('and what a killed process had not moved into the former file is beside it with it', async () => {
    const { folder, path, of } = await standingStore();
    const backup = join(folder, 'backup.db');
    await storeOf(backup, ['new']);
    const worker = startWorker({ path, ...of, work: 'answer' });
    await worker.told(10);
    worker.process.kill('SIGKILL');
    const confirmed = (await worker.ended()).flatMap((line) => line.split(' '));
    expect(existsSync(`${path}-wal`)).toBe(true);
    expect(await startWorker({ path: backup, to: path, work: 'restore' }).ended()).toEqual(['restored']);
    expect(await subjectsIn(path)).toEqual(['new']);
    const beside = readdirSync(folder).find((name) => /\.before-\d+$/.test(name)) ?? '';
    const store = await openStore(join(folder, beside));
    const kept = new Set((await store.history(of)).map(({ id }) => id));
    await store.close();
    expect(confirmed.filter((id) => !kept.has(id))).toEqual([]);
  });
});

test('a store that another program has open, even idle, is not put aside under it', async () => {
  const folder = await temporaryFolder();
  const [path, backup] = [join(folder, 'store.db'), join(folder, 'backup.db')];
  await storeOf(path, ['old']);
  await storeOf(backup, ['new']);
  const idle = rawDatabase(path);
  idle.exec('pragma journal_mode = wal; select 1 from assessments');
  await expectRefusal(restoreStore(backup, { location: path, options: {} }), 'store/busy', { path });
  expect(readdirSync(folder).filter((name) => /before|restoring|reading/.test(name))).toEqual([]);
  idle.close();
  const { before } = await restoreStore(backup, { location: path, options: {} });
  expect(await subjectsIn(path)).toEqual(['new']);
  expect(await subjectsIn(before ?? '')).toEqual(['old']);
});

test('a restoration that is killed leaves the former store or the restored one, and can be done again', async () => {
  const folder = await temporaryFolder();
  const [path, backup] = [join(folder, 'store.db'), join(folder, 'backup.db')];
  await storeOf(path, ['old']);
  const people = Array.from({ length: 40 }, (_, at) => `new-${10 + at}`);
  await storeOf(backup, people);
  const chance = seededNumbers(1789);
  for (let round = 0; round < 5; round += 1) {
    const worker = startWorker({ path: backup, to: path, work: 'restore', waits: true });
    await worker.told(1);
    worker.process.stdin.write('go\n');
    await pause(chance.next().value * 120);
    worker.process.kill('SIGKILL');
    await worker.ended();
    expect([['old'], people]).toContainEqual(await subjectsIn(path));
  }
  expect(await startWorker({ path: backup, to: path, work: 'restore' }).ended()).toEqual(['restored']);
  expect(await subjectsIn(path)).toEqual(people);
  expect(readdirSync(folder).filter((name) => /\.(restoring|reading)/.test(name))).toEqual([]);
});
