import { createHash } from 'node:crypto';
import { copyFileSync, openSync, readdirSync, readFileSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { personalTables } from '../../src/store/contents.ts';
import { openStore, transfer } from '../../src/store/index.ts';
import { kyselyOver } from '../../src/store/libsql.ts';
import { migrate, schemaState } from '../../src/store/migrate.ts';
import { openContents } from '../../src/store/place.ts';
import { run } from '../support/world.ts';
import { expectRefusal } from './expect-refusal.ts';
import { rawDatabase } from './raw-database.ts';
import { assessmentOf, atStart, evidence, keyOf, rating, said, snapshot } from './samples.ts';
import { describeOnServer } from './server.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A store of so many people, each with an assessment of three answers. */
async function filled(location: string, people = 30, options = {}) {
  const store = await openStore(location, options);
  const headers = Array.from({ length: people }, (_, at) =>
    assessmentOf({ subject: { id: `person-${at}`, name: 'N' } }),
  );
  for (const header of headers) {
    await store.start(header, snapshot);
    const answers = [rating('partly'), evidence('a\tb\\n\u0000 «é»'), rating('demonstrated')].map((each) => said(each));
    await store.answer(keyOf(header), answers, atStart);
  }
  await store.close();
  return headers;
}

async function everything(location: string, options = {}) {
  const store = await openStore(location, options);
  const found = await store.find({});
  const all = await Promise.all(found.map(({ subject, id }) => store.load({ subject: subject.id, id })));
  await store.close();
  return all;
}

const place = (location: string, options = {}) => ({ location, options });

function describeCopies(name: string, locate: () => Promise<string>): void {
  describe(`copying ${name}`, () => {
    test('from a file and back keeps everything, encrypted or not', async () => {
      const folder = await temporaryFolder();
      const [first, last] = [join(folder, 'first.db'), join(folder, 'last.db')];
      await filled(first);
      const { copyStore } = await transfer();
      const middle = await locate();
      expect(await copyStore(place(first), place(middle))).toMatchObject({ subjects: 30, already: 0, lost: 0 });
      await copyStore(place(middle), place(last, { key: 'sésame' }));
      expect(await everything(last, { key: 'sésame' })).toEqual(await everything(first));
      expect(readFileSync(last).includes('person-1')).toBe(false);
    });

    test('goes on where it was cut short, and mends what differs where that is asked for', async () => {
      const folder = await temporaryFolder();
      const source = join(folder, 'source.db');
      await filled(source, 450);
      const { copyStore } = await transfer();
      const target = await locate();
      const partial = join(folder, 'partial.db');
      const some = await openStore(source);
      await some.backup(partial);
      await some.close();
      const half = rawDatabase(partial);
      half.exec(`pragma foreign_keys = off; delete from answers where subject > 'person-3';
        delete from names where subject > 'person-3'; delete from assessments where subject > 'person-3';
        update answers set value = 'x' where subject = 'person-100' and position = 1`);
      half.close();
      await copyStore(place(partial), place(target));
      await expectRefusal(copyStore(place(source), place(target)), 'store/copy-target');
      expect(await copyStore(place(source), place(target), { force: true })).toMatchObject({ subjects: 450 });
      expect(await copyStore(place(source), place(target))).toMatchObject({ subjects: 450, already: 450 });
      expect(await everything(target)).toEqual(await everything(source));
    });

    test('never mixes the people of two stores', async () => {
      const folder = await temporaryFolder();
      const [source, target] = [join(folder, 'source.db'), await locate()];
      await filled(source, 3);
      await filled(target, 5);
      const { copyStore } = await transfer();
      await expectRefusal(copyStore(place(source), place(target)), 'store/copy-target');
    });

    test('never replaces unasked what was written there since, and says about how many people', async () => {
      const folder = await temporaryFolder();
      const [source, target] = [join(folder, 'source.db'), await locate()];
      await filled(source, 30);
      const { copyStore } = await transfer();
      await copyStore(place(source), place(target));
      const store = await openStore(target);
      await store.start(assessmentOf({ subject: { id: 'person-3' } }), snapshot);
      await store.close();
      const before = await everything(target);
      const refused = copyStore(place(source), place(target));
      await expectRefusal(refused, 'store/copy-target', { strangers: 0, differing: 1 });
      expect(await everything(target)).toEqual(before);
      await copyStore(place(source), place(target), { force: true });
      expect(await everything(target)).toEqual(await everything(source));
    });

    test('never takes back what reports have shown', async () => {
      const folder = await temporaryFolder();
      const [source, target] = [join(folder, 'source.db'), await locate()];
      await filled(source, 3);
      const { copyStore } = await transfer();
      await copyStore(place(source), place(target));
      const shown = { subject: 'person-1', framework: 'desk', cycle: null, relation: 'peer', least: 3 } as const;
      const release = async (location: string, position: number, assessments: readonly string[]) => {
        const store = await openStore(location);
        await store.release([{ ...shown, position, assessments }]);
        await store.close();
      };
      await release(target, 1, ['a', 'b', 'c']);
      await release(source, 1, ['d', 'e', 'f']);
      await copyStore(place(source), place(target));
      await copyStore(place(source), place(target), { force: true });
      const store = await openStore(target);
      const kept = await store.releases('person-1');
      await store.close();
      expect(kept.map(({ position, assessments }) => [position, assessments.join('')])).toEqual([
        [1, 'abc'],
        [2, 'def'],
      ]);
    });

    test('never brings back who was erased there, neither as rated nor as rater', async () => {
      const folder = await temporaryFolder();
      const [source, target] = [join(folder, 'source.db'), await locate()];
      await filled(source, 3);
      const first = await openStore(source);
      await first.start(
        assessmentOf({ subject: { id: 'person-2' }, rater: { id: 'person-1', relation: 'peer' } }),
        snapshot,
      );
      await first.people.keep([{ id: 'person-0', manager: 'person-1' }], { onlyThese: true });
      await first.close();
      const at = '2026-11-03T00:00:00.000Z';
      const person = createHash('sha256').update('erased person-1').digest('hex');
      const remembering = await openContents(place(target));
      await remembering.contents.keepErasures([{ person, at }]);
      await remembering.close();
      const { copyStore } = await transfer();
      const copied = { subjects: 2, erased: 1 };
      expect(await copyStore(place(source), place(target))).toMatchObject({ ...copied, already: 0 });
      expect(await copyStore(place(source), place(target))).toMatchObject({ ...copied, already: 2 });
      expect(JSON.stringify(await everything(target))).not.toContain('person-1');
      const store = await openStore(target);
      expect(await store.people.all()).toEqual([{ id: 'person-0' }]);
      await store.close();
    });

    test('and who came back after being erased is copied, and the later erasure remembered', async () => {
      const folder = await temporaryFolder();
      const [source, target] = [join(folder, 'source.db'), await locate()];
      await filled(source, 3);
      const person = createHash('sha256').update('erased person-1').digest('hex');
      const keep = async (location: string, at: string) => {
        const { contents, close } = await openContents(place(location));
        await contents.keepErasures([{ person, at }]);
        const kept = await contents.erasures();
        await close();
        return kept.map((each) => each.at);
      };
      await keep(source, '2026-11-03T00:00:00.000Z');
      const { copyStore } = await transfer();
      expect(await copyStore(place(source), place(target))).toMatchObject({ subjects: 3, erased: 0 });
      expect(await copyStore(place(source), place(target))).toMatchObject({ subjects: 3, already: 3 });
      const later = '2026-11-04T00:00:00.000Z';
      expect(await keep(target, later)).toEqual([later]);
      expect(await keep(target, '2026-11-02T00:00:00.000Z')).toEqual([later]);
    });

    test('never gives ratings the words of another framework', async () => {
      const [source, target] = [join(await temporaryFolder(), 'source.db'), await locate()];
      await filled(source, 3);
      const store = await openStore(target);
      await store.start(assessmentOf({ subject: { id: 'person-1' } }), { ...snapshot, content: '{"id":"other"}' });
      await store.close();
      const { copyStore } = await transfer();
      await expectRefusal(copyStore(place(source), place(target)), 'store/copy-differs');
    });
  });
}

describeCopies('to a file', async () => join(await temporaryFolder(), 'target.db'));
describeOnServer('with a server', (database) => {
  describeCopies('to a server', () => database.empty());

  test('what a server holds is replaced from a backup only where that is asked for', async () => {
    const folder = await temporaryFolder();
    const [backup, server] = [join(folder, 'backup.db'), await database.empty()];
    await filled(backup, 3);
    const environment = { COMPETENCY_STORE: server };
    expect((await run(['store', 'restore', backup], { folder, environment })).exitCode).toBe(0);
    const store = await openStore(server);
    await store.start(assessmentOf({ subject: { id: 'person-1' } }), snapshot);
    await store.close();
    const refused = await run(['store', 'restore', backup], { folder, environment });
    expect([refused.exitCode, refused.stderr.includes('--force')]).toEqual([2, true]);
    expect(await everything(server)).toHaveLength(4);
    expect((await run(['store', 'restore', backup, '--force'], { folder, environment })).exitCode).toBe(0);
    expect(await everything(server)).toEqual(await everything(backup));
  });
});

test('every table of personal data is copied', async () => {
  const db = kyselyOver(rawDatabase(join(await temporaryFolder(), 'store.db')));
  await migrate(db, { engine: 'sqlite', state: schemaState });
  const tables = (await db.introspection.getTables()).map(({ name }) => name);
  expect([...personalTables, 'competency_schema', 'frameworks', 'erasures'].sort()).toEqual(tables.sort());
});

/** Fills some pages of a file with noise. */
function damage(path: string, pages: readonly number[]): void {
  const file = openSync(path, 'r+');
  for (const page of pages) writeSync(file, Buffer.alloc(4096, 0xee), 0, 4096, page * 4096);
}

describe('a damaged file', () => {
  const damaged = async () => {
    const folder = await temporaryFolder();
    const [path, made] = [join(folder, 'store.db'), join(await temporaryFolder(), 'made.db')];
    await filled(made, 200);
    copyFileSync(made, path);
    const sound = await run(['store', 'verify', '--store', path], { folder });
    expect([sound.exitCode, sound.stdout.split('\n')[0]]).toEqual([0, 'The store is sound.']);
    const pages = Math.floor(statSync(path).size / 4096);
    damage(path, [Math.floor(pages * 0.4), Math.floor(pages * 0.7)]);
    return { folder, path };
  };

  test('is found, and what can be saved is told', async () => {
    const { folder, path } = await damaged();
    const before = readFileSync(path);
    const ran = await run(['store', 'verify', '--store', path, '--format', 'json'], { folder });
    expect(ran.exitCode).toBe(1);
    const told = JSON.parse(ran.stdout);
    expect(told.sound).toBe(false);
    expect(told.problems.length).toBeGreaterThan(0);
    expect(told.subjects).toBeGreaterThan(100);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test('gives back all but what stood on its damaged pages; the file itself is put aside', async () => {
    const { folder, path } = await damaged();
    const ran = await run(['store', 'restore', path, '--store', path, '--force'], { folder });
    expect(ran.exitCode).toBe(1);
    const verified = await run(['store', 'verify', '--store', path], { folder });
    expect(verified.exitCode).toBe(0);
    const saved = await everything(path);
    expect(saved.length).toBeGreaterThan(100);
    expect(saved.filter((each) => each?.answers.length === 3).length).toBeGreaterThan(100);
    expect(readdirSync(folder).filter((each) => each.includes('.before-'))).toHaveLength(1);
    expect((statSync(path).mode & 0o777).toString(8)).toBe('600');
  });
});

test('a damaged file of an earlier version, which had fewer tables, gives back as much', async () => {
  const folder = await temporaryFolder();
  const path = join(folder, 'store.db');
  await filled(path, 200);
  const raw = rawDatabase(path);
  raw.exec('drop table erasures; drop table releases; delete from competency_schema where version > 5; vacuum');
  raw.close();
  const sound = await run(['store', 'verify', '--store', path], { folder });
  expect([sound.exitCode, sound.stdout.split('\n')[0]]).toEqual([0, 'The store is sound.']);
  expect(readdirSync(folder).filter((name) => name.includes('.reading'))).toEqual([]);
  damage(path, [Math.floor(statSync(path).size / 4096 / 2)]);
  await run(['store', 'restore', path, '--store', join(folder, 'new.db')], { folder });
  expect((await everything(join(folder, 'new.db'))).length).toBeGreaterThan(100);
});

test('assessments whose framework is lost are lost, and restoring says as many as verifying', async () => {
  const folder = await temporaryFolder();
  const path = join(folder, 'store.db');
  await filled(path, 3);
  const store = await openStore(path);
  const other = { ...snapshot, reference: { ...snapshot.reference, digest: `sha256:${'0'.repeat(64)}` } };
  await store.start(assessmentOf({ framework: other.reference, subject: { id: 'person-x' } }), other);
  await store.close();
  const raw = rawDatabase(path);
  raw.exec(`pragma foreign_keys = off; delete from frameworks where digest = '${other.reference.digest}'`);
  raw.close();
  const json = ['--format', 'json'];
  const verified = await run(['store', 'verify', '--store', path, ...json], { folder });
  const restored = await run(['store', 'restore', path, '--store', join(folder, 'new.db'), ...json], { folder });
  expect([verified.exitCode, restored.exitCode, restored.stderr]).toEqual([1, 1, '']);
  const [told, done] = [JSON.parse(verified.stdout), JSON.parse(restored.stdout)];
  expect(done.lost).toBeGreaterThan(0);
  expect([done.lost, done.rows]).toEqual([told.lost, told.rows]);
  expect(await everything(join(folder, 'new.db'))).toHaveLength(3);
});

test('a backup is restored whole; a store that is there is not replaced unasked', async () => {
  const folder = await temporaryFolder();
  const [path, monday] = [join(folder, 'store.db'), join(folder, 'monday.db')];
  const made = join(await temporaryFolder(), 'made.db');
  await filled(made, 4);
  for (const each of [path, monday]) copyFileSync(made, each);
  const refused = await run(['store', 'restore', monday, '--store', path], { folder });
  expect([refused.exitCode, refused.stderr.includes('--force')]).toEqual([2, true]);
  const before = await everything(monday);
  const restored = await run(['store', 'restore', monday, '--store', path, '--force'], { folder });
  expect([restored.exitCode, restored.stderr]).toEqual([0, expect.stringMatching(/store\.db\.before-\d+/)]);
  expect(await everything(path)).toEqual(before);
});

test('a file of which nothing can be read takes the place of no store, and is named as it was given', async () => {
  const folder = await temporaryFolder();
  const [path, torn, junk] = ['store.db', 'torn.db', 'junk.db'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const made = join(await temporaryFolder(), 'made.db');
  await filled(made, 200);
  for (const each of [path, torn]) copyFileSync(made, each);
  const pages = Math.floor(statSync(torn).size / 4096);
  damage(
    torn,
    Array.from({ length: pages - 1 }, (_, at) => at + 1),
  );
  writeFileSync(junk, 'nothing of the kind, but long enough to be looked at');
  const before = readFileSync(path);
  for (const file of [torn, junk]) {
    const ran = await run(['store', 'restore', file, '--store', path, '--force', '--lang', 'en'], { folder });
    expect([ran.exitCode, ran.stderr]).toEqual([2, expect.stringContaining(`${file}”`)]);
    expect(readFileSync(path).equals(before)).toBe(true);
  }
});

test('whoever is forgotten may still be in a store that was put aside, which is told', async () => {
  const folder = await temporaryFolder();
  const [path, made] = [join(folder, 'store.db'), join(await temporaryFolder(), 'made.db')];
  await filled(made, 2);
  for (const each of [path, `${path}.before-20261102`]) copyFileSync(made, each);
  const ran = await run(['store', 'forget', 'person-1', '--yes', '--store', path], { folder });
  expect([ran.exitCode, ran.stderr]).toEqual([0, expect.stringContaining('store.db.before-20261102')]);
});
