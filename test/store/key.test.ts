import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStore } from '../../src/store/index.ts';
import { expectRefusal } from './expect-refusal.ts';
import { startWorker, withWorker } from './run-worker.ts';
import { assessmentOf, snapshot } from './samples.ts';
import { standingStore } from './standing-store.ts';
import { contentOf, temporaryFolder } from './temporary-folder.ts';

withWorker();

const key = 'sésame, ouvre-toi';

test('an encrypted store shows nothing of what it keeps, in none of its files', async () => {
  const folder = await temporaryFolder();
  const store = await openStore(join(folder, 'store.db'), { key });
  await store.start(assessmentOf(), snapshot);
  const files = Object.entries(await contentOf(folder));
  expect(files.map(([name]) => name)).toEqual(['store.db', 'store.db-shm', 'store.db-wal']);
  for (const [, bytes] of files)
    expect(Buffer.from(bytes, 'base64').toString('latin1')).not.toMatch(/Anne|anne-roy|SQLite format|create table/);
  await store.close();
});

test('an empty key is none', async () => {
  const { path, of } = await standingStore();
  const store = await openStore(path, { key: '' });
  expect(await store.load(of)).toMatchObject({ answers: [{}] });
  expect((await store.info()).encrypted).toBe(false);
  await store.close();
});

test.each([
  { problem: 'a wrong key', kept: { key }, given: { key: 'sésame' }, code: 'store/wrong-key' },
  { problem: 'no key for an encrypted store', kept: { key }, given: {}, code: 'store/key-needed' },
  { problem: 'an empty key for an encrypted store', kept: { key }, given: { key: '' }, code: 'store/key-needed' },
  { problem: 'a key for a plain store', kept: {}, given: { key }, code: 'store/not-encrypted' },
] as const)('$problem is told as such, and no byte is touched', async ({ kept, given, code }) => {
  const { folder, path, of } = await standingStore(kept);
  const before = await contentOf(folder);
  await expectRefusal(openStore(path, given), code, { path });
  expect(await contentOf(folder)).toEqual(before);
  const store = await openStore(path, kept);
  expect(await store.load(of)).toMatchObject({ answers: [{}] });
  await store.close();
});

test.each([{ key: 'sésame' }, {}])('after a crash too, nothing is touched with the wrong key (%j)', async (given) => {
  const { folder, path, of } = await standingStore({ key });
  const worker = startWorker({ work: 'answer', path, key, ...of });
  await worker.told(5);
  worker.process.kill('SIGKILL');
  const confirmed = (await worker.ended()).flatMap((line) => line.split(' '));
  const before = await contentOf(folder);
  expect(Object.keys(before)).toContain('store.db-wal');
  await expectRefusal(openStore(path, given), 'key' in given ? 'store/wrong-key' : 'store/key-needed', { path });
  expect(await contentOf(folder)).toEqual(before);
  const store = await openStore(path, { key });
  expect((await store.history(of)).map(({ id }) => id)).toEqual(expect.arrayContaining(confirmed));
  await store.close();
});
