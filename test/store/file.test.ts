import { chmod, copyFile, open, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openStore } from '../../src/store/index.ts';
import { knownVersion } from '../../src/store/migrate.ts';
import { expectRefusal } from './expect-refusal.ts';
import { rawDatabase, rewrite } from './raw-database.ts';
import { runWorker, withWorker } from './run-worker.ts';
import { assessmentOf, atStart, rating, said, snapshot } from './samples.ts';
import { standingStore } from './standing-store.ts';
import { contentOf, temporaryFolder } from './temporary-folder.ts';

withWorker();

const key = 'sésame, ouvre-toi';

/** What a process of its own, which no right of root helps, says to opening. */
async function openingBy(path: string, options = {}): Promise<string> {
  return (await runWorker({ work: 'open', path, unprivileged: true, ...options })).join('\n');
}

const refusal = (code: string, path: string) => `${code} ${JSON.stringify({ path })}`;

describe('the rights of the file', () => {
  const rightsOf = async (path: string) => ((await stat(path)).mode & 0o777).toString(8);

  test.each([0o000, 0o022, 0o277])('a new store is its owner’s alone, whatever the umask (%i)', async (umask) => {
    const folder = await temporaryFolder();
    await chmod(folder, 0o777);
    expect(await openingBy(join(folder, 'store.db'), { umask })).toBe('open');
    expect(await rightsOf(join(folder, 'store.db'))).toBe('600');
  });

  test('the files that SQLite puts beside it are its owner’s alone too', async () => {
    const path = join(await temporaryFolder(), 'store.db');
    const before = process.umask(0o000);
    const store = await openStore(path).finally(() => process.umask(before));
    await store.start(assessmentOf(), snapshot);
    expect(await Promise.all([path, `${path}-wal`, `${path}-shm`].map(rightsOf))).toEqual(['600', '600', '600']);
    await store.close();
  });
});

describe('a file that cannot be the store', () => {
  test('its folder does not exist', async () => {
    const path = join(await temporaryFolder(), 'nowhere', 'store.db');
    await expectRefusal(openStore(path), 'store/folder-missing', { path });
  });

  test('its folder is a file', async () => {
    const path = join(await temporaryFolder(), 'file', 'store.db');
    await writeFile(join(path, '..'), '');
    await expectRefusal(openStore(path), 'store/folder-missing', { path });
  });

  test('it is a folder', async () => {
    const path = await temporaryFolder();
    await expectRefusal(openStore(path), 'store/not-a-file', { path });
  });

  test('it is a link to nothing, which SQLite would make readable by all', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'store.db');
    await symlink(join(folder, 'elsewhere.db'), path);
    await expectRefusal(openStore(path), 'store/not-a-file', { path });
  });

  test('nobody may write into its folder', async () => {
    const folder = await temporaryFolder();
    await chmod(folder, 0o555);
    expect(await openingBy(join(folder, 'store.db'))).toBe(refusal('store/not-writable', join(folder, 'store.db')));
  });

  test('it may be read only', async () => {
    const { folder, path } = await standingStore();
    await chmod(folder, 0o777);
    await chmod(path, 0o444);
    expect(await openingBy(path)).toBe(refusal('store/not-writable', path));
  });

  test('it stands, by a link, in a folder that may not be written', async () => {
    const { folder, path } = await standingStore();
    const link = join(await temporaryFolder(), 'link.db');
    await symlink(path, link);
    await Promise.all([chmod(path, 0o666), chmod(folder, 0o555), chmod(join(link, '..'), 0o777)]);
    expect(await openingBy(link)).toBe(refusal('store/not-writable', link));
  });

  test('it may not be read', async () => {
    const { path } = await standingStore();
    await chmod(path, 0o200);
    expect(await openingBy(path)).toBe(refusal('store/not-readable', path));
  });

  test.each([
    ['a text', 'kind: framework\nid: listening\nversion: 1.0.0\nlanguages: [fr, en]\n'],
    ['a few bytes', 'SQLite'],
    ['the beginning of a database and then noise', `SQLite format 3\0${'noise '.repeat(1000)}`],
  ])('it is no database: %s', async (_, content) => {
    const folder = await temporaryFolder();
    const path = join(folder, 'store.db');
    await writeFile(path, content);
    const before = await contentOf(folder);
    await expectRefusal(openStore(path), 'store/not-a-database', { path });
    expect(await contentOf(folder)).toEqual(before);
  });

  test('it is the database of another program', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'store.db');
    rewrite(path, 'pragma journal_mode = wal; create table bookmarks (url text)');
    const before = await contentOf(folder);
    await expectRefusal(openStore(path), 'store/not-a-database', { path });
    expect(await contentOf(folder)).toEqual(before);
  });

  test('it is damaged', async () => {
    const { path } = await standingStore();
    const { size } = await stat(path);
    const noise = Buffer.alloc(size, 0xee);
    const file = await open(path, 'r+');
    await file.write(noise, 4096, size - 4096, 4096).finally(() => file.close());
    await expectRefusal(
      openStore(path).then((store) => store.find({}).finally(() => store.close())),
      'store/damaged',
      { path },
    );
  });
});

describe('an empty file', () => {
  test.each(['', key])('becomes a store, since a crash may leave one (key: %j)', async (given) => {
    const path = join(await temporaryFolder(), 'store.db');
    await writeFile(path, '');
    const store = await openStore(path, { key: given });
    expect(await store.info()).toMatchObject({ subjects: 0, encrypted: given !== '', path });
    await store.close();
  });
});

test('an import that still waits for its first records keeps nobody from writing', async () => {
  const path = join(await temporaryFolder(), 'store.db');
  const [store, other] = [await openStore(path), await openStore(path, { busyTimeout: 1 })];
  const carried = { header: assessmentOf(), answers: [], completedAt: '2026-11-02T15:00:00.000Z', results: {} };
  let type: () => void = () => undefined;
  const typed = new Promise<void>((resolve) => {
    type = resolve;
  });
  async function* parts() {
    await typed;
    yield { frameworks: [snapshot], records: [carried] };
  }
  const importing = store.import(parts(), () => undefined);
  await new Promise((resolve) => setTimeout(resolve, 20));
  await other.start(assessmentOf(), snapshot);
  type();
  expect(await importing).toEqual({ kept: 1, known: 0 });
  expect(await other.find({})).toHaveLength(2);
  await other.close();
  await store.close();
});

test('what the -wal file says of the tables counts, not the file alone', async () => {
  const path = join(await temporaryFolder(), 'store.db');
  const other = rawDatabase(path);
  other.exec(
    'pragma journal_mode = wal; create table bookmarks (url text); pragma wal_checkpoint; drop table bookmarks',
  );
  const store = await openStore(path);
  expect(await store.info()).toMatchObject({ subjects: 0, schemaVersion: knownVersion });
  await store.close();
});

test('a store of a newer program is refused, and no byte is touched', async () => {
  const { folder, path } = await standingStore();
  rewrite(path, 'insert into competency_schema values (99)');
  const before = await contentOf(folder);
  await expectRefusal(openStore(path), 'store/newer', { path, found: 99, known: knownVersion });
  expect(await contentOf(folder)).toEqual(before);
});

test('a store that became newer while it is in use is refused too', async () => {
  const { path } = await standingStore();
  const newer = rawDatabase(path);
  newer.exec('pragma journal_mode = wal; insert into competency_schema values (99)');
  await expectRefusal(openStore(path), 'store/newer', { path, found: 99, known: knownVersion });
});

test('the name of the file may be any that the system allows', async () => {
  const folder = await temporaryFolder();
  const path = join(folder, "file: été #1 100%20? 'x' ;.db");
  for (const _ of ['made', 'opened again']) await (await openStore(path, { key })).close();
  expect(Object.keys(await contentOf(folder)).filter((name) => !/-(wal|shm)$/.test(name))).toEqual([
    "file: été #1 100%20? 'x' ;.db",
  ]);
});

test('a store that another process keeps locked is busy, and can be used afterwards', async () => {
  const { path, of } = await standingStore();
  const store = await openStore(path, { busyTimeout: 20 });
  const other = rawDatabase(path);
  other.exec('begin immediate');
  await expectRefusal(store.answer(of, [said(rating('partly'))], atStart), 'store/busy', { path });
  expect(await store.history(of)).toHaveLength(1);
  other.exec('rollback');
  await store.answer(of, [said(rating('partly'))], atStart);
  expect(await store.history(of)).toHaveLength(2);
  await store.close();
});

test('a store that another process keeps for itself alone is busy on opening', async () => {
  const { folder, path, of } = await standingStore();
  const before = await contentOf(folder);
  const other = rawDatabase(path);
  other.exec('begin exclusive');
  await expectRefusal(openStore(path, { busyTimeout: 20 }), 'store/busy', { path });
  other.exec('rollback');
  expect(await contentOf(folder)).toEqual(before);
  const store = await openStore(path);
  expect(await store.history(of)).toHaveLength(1);
  await store.close();
});

test('a copy of a closed store is whole without the files beside it', async () => {
  const { path, of } = await standingStore();
  const store = await openStore(path);
  await store.answer(of, [said(rating('demonstrated'))], atStart);
  await store.close();
  const copy = join(await temporaryFolder(), 'copy.db');
  await copyFile(path, copy);
  const again = await openStore(copy);
  expect(await again.history(of)).toHaveLength(2);
  await again.close();
});
