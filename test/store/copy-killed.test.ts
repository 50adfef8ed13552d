import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { digestOfRows } from '../../src/store/contents.ts';
import { type CarriedAssessment, openStore } from '../../src/store/index.ts';
import { isServer } from '../../src/store/location.ts';
import { openServerContents } from '../../src/store/postgres.ts';
import { openFileContents } from '../../src/store/sqlite.ts';
import { startWorker, withWorker } from './run-worker.ts';
import { assessmentOf, evidence, rating, said, snapshot } from './samples.ts';
import { seededNumbers } from './seeded-numbers.ts';
import { describeOnServer } from './server.ts';
import { temporaryFolder } from './temporary-folder.ts';

withWorker();

const people = 2400;

const idOf = (at: number) => `person-${String(at).padStart(4, '0')}`;

function completed(at: number): CarriedAssessment {
  const header = assessmentOf({ subject: { id: idOf(at), name: 'Zoé' }, rater: { id: idOf(at), relation: 'self' } });
  const answers = [rating('partly'), evidence(`seen «${at}»`), rating('demonstrated')].map((each) => said(each));
  return { header, answers, completedAt: '2026-11-02T15:00:00Z', results: { seen: at } };
}

/** An encrypted store in which every table has rows of many people. */
async function source(): Promise<{ readonly path: string; readonly key: string }> {
  const [path, key] = [join(await temporaryFolder(), 'source.db'), 'sésame'];
  const store = await openStore(path, { key });
  const records = Array.from({ length: people }, (_, at) => completed(at));
  await store.import(
    (async function* () {
      yield { frameworks: [snapshot], records };
    })(),
    () => undefined,
  );
  const ids = records.map(({ header }) => header.subject.id);
  const asked = { cycle: '2026-H2', framework: 'desk', rater: 'person-0000', relation: 'peer' } as const;
  await store.people.keep(
    ids.map((id) => ({ id, name: 'Zoé' })),
    { onlyThese: false },
  );
  await store.people.request(ids.map((subject) => ({ ...asked, subject })));
  await store.close();
  return { path, key };
}

/** Who is in a store, and how many rows say something about them, with the digest of them all. */
async function contentsOf(location: string, key = '') {
  const { contents, close } = await (isServer(location)
    ? openServerContents(location)
    : openFileContents(location, { key }));
  const subjects = await contents.subjects();
  // Nobody has no rows, and a list of nobody is no SQL.
  const rows = await contents.rows(subjects.length === 0 ? [''] : subjects);
  await close();
  const sizes = Object.fromEntries(Object.entries(rows).map(([table, all]) => [table, all.length]));
  return { subjects, sizes, digest: digestOfRows(rows) };
}

function describeKills(name: string, locate: () => Promise<string>): void {
  describe(name, () => {
    test('goes on after each kill, and in the end all is there, nothing twice', async () => {
      const from = await source();
      const to = await locate();
      const whole = await contentsOf(from.path, from.key);
      const chance = seededNumbers(1914);
      const found: number[] = [];
      for (const parts of [1, 2, 3, 2, 2]) {
        const worker = startWorker({ ...from, work: 'copy', to });
        await worker.told(parts);
        await pause(chance.next().value * 30);
        worker.process.kill('SIGKILL');
        await worker.ended();
        const { subjects, sizes } = await contentsOf(to);
        found.push(subjects.length);
        // Those who are there are there whole.
        expect(sizes).toMatchObject({ answers: 3 * subjects.length, people: subjects.length });
      }
      // What is there stays; and were it all at once, nothing would have been interrupted.
      expect(found).toEqual(found.toSorted((one, other) => one - other));
      expect(new Set(found).size).toBeGreaterThan(3);
      const already = (await startWorker({ ...from, work: 'copy', to }).ended()).at(-1)?.replace('already ', '');
      // A server may have finished a part after the one who sent it was killed.
      expect(Number(already)).toBeGreaterThanOrEqual(found.at(-1) ?? 0);
      expect(await contentsOf(to)).toEqual(whole);
      expect(await startWorker({ ...from, work: 'copy', to }).ended()).toEqual([`already ${people}`]);
    }, 300_000);
  });
}

describeKills('a copy to a file that is killed', async () => join(await temporaryFolder(), 'target.db'));
describeOnServer('with a server', (database) => {
  describeKills('a copy to a server that is killed', () => database.empty());
});
