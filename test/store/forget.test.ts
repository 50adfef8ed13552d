import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compact } from '../../src/store/compact.ts';
import { openStore } from '../../src/store/index.ts';
import { kyselyOver } from '../../src/store/libsql.ts';
import { expectRefusal } from './expect-refusal.ts';
import { rawDatabase } from './raw-database.ts';
import { assessmentOf, atStart, evidence, keyOf, rating, said, snapshot } from './samples.ts';
import { seededNumbers } from './seeded-numbers.ts';
import { filesWith, temporaryFolder } from './temporary-folder.ts';

const name = 'Zéphyrine Quackenbush';
const seen = 'calmed an angry visitor at the counter';
const traces = [name, 'zephyrine', seen, 'Réserve nord', 'results-of-z'];

/** A store with much about Zéphyrine, among the answers of others, some of it in the file and some in the -wal. */
async function storeAbout(folder: string, busyTimeout = 10_000) {
  const store = await openStore(join(folder, 'store.db'), { busyTimeout });
  const headers = Array.from({ length: 12 }, (_, index) =>
    assessmentOf(
      index % 3 === 0
        ? { subject: { id: 'zephyrine', name, unit: 'Réserve nord' } }
        : { rater: index % 3 === 1 ? { id: 'zephyrine', name, relation: 'peer' } : assessmentOf().rater },
    ),
  );
  for (const header of headers) await store.start(header, snapshot);
  for (let time = 0; time < 40; time += 1) {
    for (const header of headers) {
      const words = header.subject.id === 'zephyrine' ? `${seen} ${'again '.repeat(time * 7)}` : 'something else';
      await store.answer(keyOf(header), [said(evidence(words)), said(rating('partly'))], atStart);
    }
  }
  const of = headers.filter(({ subject }) => subject.id === 'zephyrine').map(keyOf);
  for (const key of of) await store.complete(key, '2026-11-02T15:00:00Z', { note: 'results-of-z' });
  await store.people.keep(
    [
      { id: 'zephyrine', name, unit: 'Réserve nord' },
      { id: 'remi', manager: 'zephyrine' },
    ],
    {
      onlyThese: true,
    },
  );
  const asked = { cycle: '2026-H2', framework: 'service-excellence', relation: 'peer' } as const;
  await store.people.request([
    { ...asked, subject: 'zephyrine', rater: 'remi' },
    { ...asked, subject: 'remi', rater: 'zephyrine' },
  ]);
  return { store, headers };
}

test('after a person is forgotten no byte of their name, unit, id or evidence is left in any file', async () => {
  const folder = await temporaryFolder();
  const { store } = await storeAbout(folder);
  for (const trace of traces) expect(await filesWith(folder, trace)).not.toEqual([]);
  expect(await store.forget('zephyrine')).toEqual({
    assessments: 4,
    answers: 320,
    ratedOthers: 4,
    listed: true,
    requests: 2,
  });
  for (const trace of traces) expect(await filesWith(folder, trace)).toEqual([]);
  await store.close();
});

test('what others keep is whole afterwards', async () => {
  const folder = await temporaryFolder();
  const { store, headers } = await storeAbout(folder);
  await store.forget('zephyrine');
  const others = headers.filter(({ subject }) => subject.id !== 'zephyrine');
  for (const header of others) expect(await store.history(keyOf(header))).toHaveLength(80);
  await store.close();
});

test('while another process still reads old pages the store says that they are not erased; afterwards it erases them', async () => {
  const folder = await temporaryFolder();
  const { store } = await storeAbout(folder, 20);
  const reader = rawDatabase(join(folder, 'store.db'));
  reader.exec('begin; select count(*) from answers');
  await expectRefusal(store.forget('zephyrine'), 'store/not-erased', { path: join(folder, 'store.db') });
  expect(await store.find({ subject: 'zephyrine' })).toEqual([]);
  expect(await filesWith(folder, seen)).not.toEqual([]);
  reader.exec('rollback');
  expect(await store.forget('zephyrine')).toEqual({
    assessments: 0,
    answers: 0,
    ratedOthers: 0,
    listed: false,
    requests: 0,
  });
  for (const trace of traces) expect(await filesWith(folder, trace)).toEqual([]);
  await store.close();
});

test('copies that SQLite left behind when it moved rows are erased too', async () => {
  const folder = await temporaryFolder();
  const path = join(folder, 'moved.db');
  const database = rawDatabase(path);
  database.exec('pragma journal_mode = wal; pragma secure_delete = on; create table t (k text primary key, v text)');
  const chance = seededNumbers(4);
  const insert = database.prepare('insert into t values (?, ?)');
  database.exec('begin');
  for (let row = 0; row < 4000; row += 1) {
    const key = `${chance.next().value}${row % 7 === 0 ? 'zephyrine' : 'other'}`;
    insert.run([key, 'x'.repeat(chance.next().value * 900)]);
  }
  database.exec("commit; delete from t where k like '%zephyrine'; pragma wal_checkpoint(truncate)");
  expect(await filesWith(folder, 'zephyrine')).toEqual(['moved.db']);
  await compact(kyselyOver(database), path);
  expect(await filesWith(folder, 'zephyrine')).toEqual([]);
});

test('while another process writes, the store cannot be compacted, and says so', async () => {
  const path = join(await temporaryFolder(), 'store.db');
  const store = await openStore(path);
  const writer = rawDatabase(path);
  writer.exec('begin immediate');
  await expectRefusal(compact(kyselyOver(rawDatabase(path)), path), 'store/not-erased', { path });
  writer.exec('rollback');
  await store.close();
});
