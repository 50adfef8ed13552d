import { mkdir, readdir, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openStore } from '../../src/store/index.ts';
import { expectRefusal } from './expect-refusal.ts';
import { startWorker, withWorker } from './run-worker.ts';
import { assessmentOf, atStart, keyOf, rating, said, snapshot } from './samples.ts';
import { contentOf, temporaryFolder } from './temporary-folder.ts';

withWorker();

async function storeInUse(options: { key?: string } = {}) {
  const path = join(await temporaryFolder(), 'store.db');
  const store = await openStore(path, options);
  onTestFinished(() => store.close());
  const header = assessmentOf();
  await store.start(header, snapshot);
  await store.answer(keyOf(header), [said(rating('partly'))], atStart);
  const folder = await temporaryFolder();
  return { store, path, folder, of: keyOf(header), target: join(folder, 'monday.db') };
}

test('a backup has everything and can be opened as a store', async () => {
  const { store, of, target } = await storeInUse();
  await store.backup(target);
  const copy = await openStore(target);
  expect(await copy.load(of)).toEqual(await store.load(of));
  expect(await copy.framework(snapshot.reference.digest)).toBe(snapshot.content);
  await copy.close();
});

test('a backup is alone in its folder and its owner’s alone, whatever the umask', async () => {
  const { store, folder, target } = await storeInUse();
  const before = process.umask(0o000);
  await store.backup(target).finally(() => process.umask(before));
  expect(await readdir(folder)).toEqual(['monday.db']);
  expect(((await stat(target)).mode & 0o777).toString(8)).toBe('600');
});

test('the backup of an encrypted store is encrypted with the same key', async () => {
  const { store, of, folder, target } = await storeInUse({ key: 'sésame' });
  await store.backup(target);
  expect(JSON.stringify(await contentOf(folder))).not.toContain(
    Buffer.from('SQLite format').toString('base64').slice(0, 16),
  );
  await expectRefusal(openStore(target), 'store/key-needed', { path: target });
  await expectRefusal(openStore(target, { key: 'other' }), 'store/wrong-key', { path: target });
  const copy = await openStore(target, { key: 'sésame' });
  expect(await copy.history(of)).toHaveLength(1);
  await copy.close();
});

test('a backup taken while another process answers has whole answers: cursor and last answer agree', async () => {
  const { store, path, of, folder } = await storeInUse();
  const worker = startWorker({ work: 'answer', path, ...of });
  for (const time of [1, 2, 3, 4]) {
    await worker.told(time * 5);
    const confirmed = worker.lines.flatMap((line) => line.split(' '));
    const target = join(folder, `${time}.db`);
    await store.backup(target);
    const copy = await openStore(target);
    const kept = await copy.load(of);
    await copy.close();
    const ids = kept?.answers.map(({ id }) => id) ?? [];
    expect(ids).toEqual(expect.arrayContaining(confirmed));
    expect(kept?.cursor).toBe(ids.at(-1));
  }
  worker.process.kill('SIGKILL');
});

test('a file that is there is replaced only when that is said', async () => {
  const { store, of, folder, target } = await storeInUse();
  await writeFile(target, 'something else');
  const before = await contentOf(folder);
  await expectRefusal(store.backup(target), 'store/backup-exists', { path: target });
  expect(await contentOf(folder)).toEqual(before);
  await store.backup(target, { overwrite: true });
  const copy = await openStore(target);
  expect(await copy.history(of)).toHaveLength(1);
  await copy.close();
});

test('of two backups to the same new file at once one is made, and the other refused', async () => {
  const [one, other] = [await storeInUse(), await storeInUse()];
  const outcomes = await Promise.allSettled([one.store.backup(one.target), other.store.backup(one.target)]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  const refused = outcomes.find((outcome) => outcome.status === 'rejected');
  expect(refused?.reason).toMatchObject({ code: 'store/backup-exists', params: { path: one.target } });
  expect(await readdir(one.folder)).toEqual(['monday.db']);
  const copy = await openStore(one.target);
  expect((await copy.info()).answers).toBe(1);
  await copy.close();
});

test('a store is never copied onto itself, by whatever name', async () => {
  const { store, path, folder, of } = await storeInUse();
  const link = join(folder, 'link.db');
  await symlink(path, link);
  for (const target of [path, link]) {
    const params = { path: target, reason: 'same-file' };
    await expectRefusal(store.backup(target, { overwrite: true }), 'store/backup-failed', params);
  }
  expect(await store.history(of)).toHaveLength(1);
});

test('a store that is in use is not replaced: its answers would be played into the copy', async () => {
  const [one, other] = [await storeInUse(), await storeInUse()];
  const params = { path: other.path, reason: 'in-use' };
  await expectRefusal(one.store.backup(other.path, { overwrite: true }), 'store/backup-failed', params);
  expect(await other.store.history(other.of)).toHaveLength(1);
});

test('where a backup cannot be written the reason is told, and nothing is left behind', async () => {
  const { store, folder, target } = await storeInUse();
  const nowhere = join(folder, 'nowhere', 'monday.db');
  await expectRefusal(store.backup(nowhere), 'store/backup-failed', { path: nowhere, reason: 'ENOENT' });
  await mkdir(target);
  await expectRefusal(store.backup(target), 'store/backup-exists', { path: target });
  await expectRefusal(store.backup(target, { overwrite: true }), 'store/backup-failed', { path: target });
  expect(await readdir(folder)).toEqual(['monday.db']);
});
