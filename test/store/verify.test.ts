import { join } from 'node:path';
import pg from 'pg';
import { describe, expect, test } from 'vitest';
import { openStore } from '../../src/store/index.ts';
import { fits } from '../report/fits.ts';
import { run } from '../support/world.ts';
import { expectRefusal } from './expect-refusal.ts';
import { rawDatabase } from './raw-database.ts';
import { startWorker, withWorker } from './run-worker.ts';
import { assessmentOf, atStart, evidence, keyOf, newId, rating, said, snapshot, snapshotOf } from './samples.ts';
import { describeOnServer } from './server.ts';
import { standingStore } from './standing-store.ts';
import { temporaryFolder } from './temporary-folder.ts';

withWorker();

interface Place {
  readonly location: string;
  /** Changes rows behind the store's back, also against the rules of the tables. */
  readonly damage: (sql: string) => Promise<void>;
}

/** A store in which Anne is assessed by Luc, and Rémi, by another version, by himself. */
async function filled(location: string) {
  const store = await openStore(location);
  const other = snapshotOf('service-excellence', '2.0.0');
  const anne = assessmentOf();
  const remi = assessmentOf({
    subject: { id: 'remi' },
    rater: { id: 'remi', relation: 'self' },
    framework: other.reference,
  });
  await store.start(anne, snapshot);
  await store.start(remi, other);
  for (const header of [anne, remi]) {
    const answers = [rating('partly'), evidence('seen'), rating('demonstrated')].map((each) => said(each));
    await store.answer(keyOf(header), answers, atStart);
    await store.complete(keyOf(header), '2026-11-02T15:00:00Z', { sum: 1 });
  }
  const entry = { at: '2026-11-02T14:05:00.000Z', subject: 'anne-roy', content: {} };
  await store.workbooks.begin('session', [{ ...entry, id: newId(), kind: 'begun' }]);
  await store.close();
  return { anne, remi };
}

async function verified(location: string) {
  const folder = await temporaryFolder();
  const environment = { COMPETENCY_STORE: location };
  const { exitCode, stdout } = await run(['store', 'verify', '--format', 'json'], { folder, environment });
  const words = await run(['store', 'verify'], { folder, environment });
  return { exitCode, told: fits('store-verify', stdout), words: words.stdout };
}

function describeVerifying(name: string, locate: () => Promise<Place>): void {
  describe(`verifying ${name}`, () => {
    test('finds nothing in what the program wrote', async () => {
      const { location } = await locate();
      await filled(location);
      const { exitCode, told, words } = await verified(location);
      expect([exitCode, told.sound, told.findings, told.subjects, told.rows]).toEqual([0, true, [], 2, 11]);
      expect(words).toContain('The store is sound.');
    });

    test.each([
      [
        'a framework that was changed',
        `update frameworks set content = '{}' where version = '1.0.0'`,
        'framework-altered',
        1,
        0,
      ],
      [
        'a framework of another number',
        `update frameworks set version = '1.0.1' where version = '1.0.0'`,
        'framework-altered',
        1,
        0,
      ],
      ['a framework that is gone', `delete from frameworks where version = '1.0.0'`, 'framework-missing', 1, 6],
      ['an assessment that is gone', `delete from assessments where subject = 'anne-roy'`, 'stray', 5, 5],
      [
        'results that are cut off',
        `update assessments set results = '{"sum":' where subject = 'anne-roy'`,
        'unreadable',
        1,
        0,
      ],
      [
        'a completion without results',
        `update assessments set results = null where subject = 'anne-roy'`,
        'unreadable',
        1,
        0,
      ],
      [
        'evidence that is cut off',
        `update answers set value = '"se' where kind = 'evidence' and subject = 'anne-roy'`,
        'unreadable',
        1,
        0,
      ],
      [
        'an answer of no kind',
        `update answers set kind = 'x' where kind = 'evidence' and subject = 'anne-roy'`,
        'unreadable',
        1,
        0,
      ],
      ['a page of a workbook that is cut off', `update workbook_entries set content = '{'`, 'unreadable', 1, 0],
      [
        'two answers in one place',
        `update answers set position = 2 where position = 3 and subject = 'anne-roy'`,
        'positions',
        1,
        0,
      ],
      [
        'an old answer that counts',
        `update answers set newest = 1 - newest where kind = 'rating' and subject = 'anne-roy'`,
        'newest',
        1,
        0,
      ],
      ['two answers that count', `update answers set newest = 1 where subject = 'anne-roy'`, 'newest', 1, 0],
      [
        'no answer that counts',
        `update answers set newest = 0 where kind = 'evidence' and subject = 'anne-roy'`,
        'newest',
        1,
        0,
      ],
    ])('finds %s, says where, and a way out', async (_, sql, code, count, lost) => {
      const { location, damage } = await locate();
      const { anne } = await filled(location);
      await damage(sql);
      const { exitCode, told, words } = await verified(location);
      expect([exitCode, told.sound, told.found, told.lost]).toEqual([1, false, 1, lost]);
      const place = { subject: 'anne-roy', id: sql.includes('workbook') ? 'session' : anne.id };
      const where = code === 'framework-altered' ? { subject: null, id: 'service-excellence' } : place;
      expect(told.findings).toEqual([{ code, ...where, count, message: expect.stringContaining(where.id) }]);
      expect(words).toContain(told.findings[0].message.slice(0, 20));
      expect(words).toContain('→ ');
    });

    test('and whoever reads what nobody can read is told that the store is damaged', async () => {
      const { location, damage } = await locate();
      const { anne } = await filled(location);
      await damage(`update assessments set results = '{"sum":' where subject = 'anne-roy'`);
      const store = await openStore(location);
      await expectRefusal(store.load(keyOf(anne)), 'store/damaged');
      await store.close();
    });

    test('and copying leaves out what belongs nowhere, and lets the newest answer count', async () => {
      const { location, damage } = await locate();
      await filled(location);
      await damage(`delete from assessments where subject = 'anne-roy'`);
      await damage(`update answers set newest = 1 - newest where kind = 'rating'`);
      const folder = await temporaryFolder();
      const target = join(folder, 'new.db');
      const copied = await run(['store', 'copy', location, target, '--format', 'json'], { folder });
      expect([copied.exitCode, fits('store-copy', copied.stdout).lost]).toEqual([1, 5]);
      const store = await openStore(target);
      const [found] = await store.find({ subject: 'remi' });
      const [counts = []] = await store.crowd.count([{ subject: 'remi', ids: [found?.id ?? ''] }]);
      await store.close();
      expect(counts.map(({ value, count }) => [value, count])).toEqual([['demonstrated', 1]]);
      expect((await verified(target)).told).toMatchObject({ sound: true, subjects: 2 });
    });
  });
}

describeVerifying('a file', async () => {
  const location = join(await temporaryFolder(), 'store.db');
  const damage = async (sql: string) => {
    const raw = rawDatabase(location);
    raw.exec(`pragma foreign_keys = off; ${sql}`);
    raw.close();
  };
  return { location, damage };
});

describeOnServer('with a server', (database) => {
  describeVerifying('a server', async () => {
    const location = await database.empty();
    const damage = async (sql: string) => {
      const client = new pg.Client({ connectionString: location });
      await client.connect();
      // As a replica the server does not look after foreign keys.
      await client.query(`set session_replication_role = replica; ${sql}`);
      await client.end();
    };
    return { location, damage };
  });
});

test('a hundred findings are listed, and the others counted', async () => {
  const location = join(await temporaryFolder(), 'store.db');
  const store = await openStore(location);
  for (let at = 0; at < 130; at += 1) await store.start(assessmentOf({ subject: { id: `person-${at}` } }), snapshot);
  await store.close();
  const raw = rawDatabase(location);
  raw.exec(`update assessments set skipped = '['`);
  raw.close();
  const { told, words } = await verified(location);
  expect([told.findings.length, told.found]).toEqual([100, 130]);
  expect(words).toContain('… and 30 more.');
});

test('what a killed process had not yet moved into the file is verified and restored too', async () => {
  const { folder, path, of } = await standingStore();
  const worker = startWorker({ path, ...of, work: 'answer' });
  await worker.told(20);
  worker.process.kill('SIGKILL');
  const confirmed = (await worker.ended()).flatMap((line) => line.split(' '));
  const target = join(folder, 'new.db');
  expect((await run(['store', 'restore', path, '--store', target], { folder })).exitCode).toBe(0);
  const store = await openStore(target);
  const kept = new Set((await store.history(of)).map(({ id }) => id));
  await store.close();
  expect(confirmed.filter((id) => !kept.has(id))).toEqual([]);
});
