import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { openStore, transfer } from '../../src/store/index.ts';
import { frameworkIn, record, type Told } from '../report/recorded.ts';
import { folderWith, run } from '../support/world.ts';
import { newId } from './samples.ts';
import { describeOnServer } from './server.ts';

const script = readFileSync(new URL('../../templates/postgres/roles.sql', import.meta.url), 'utf8');
const framework = frameworkIn('test/report/desk.yaml');

/** Ada, of the unit Desk, seen by herself, her manager Luc and three peers. */
async function deskStore(): Promise<string> {
  const folder = folderWith({});
  const said = (rater: string, relation: Told['relation'], at: number): Told => ({
    rater,
    relation,
    framework,
    unit: 'Desk',
    at: `2026-10-0${at}T10:00:00.000Z`,
    ratings: { welcome: { indicators: { greets: { point: 'partly' } } } },
  });
  const peers = ['mia', 'remi', 'zoe'].map((rater, at) => said(rater, 'peer', at + 3));
  await record(folder, [said('ada-roy', 'self', 1), said('luc-cote', 'manager', 2), ...peers]);
  const path = join(folder, 'competency.db');
  const store = await openStore(path);
  await store.people.keep([{ id: 'ada-roy', unit: 'Desk' }], { onlyThese: false });
  const entry = { at: '2026-11-02T14:05:00.000Z', subject: 'ada-roy', content: 'own words' };
  await store.workbooks.begin('session', [
    { ...entry, id: newId(), kind: 'begun' },
    { ...entry, id: newId(), kind: 'joined' },
  ]);
  await store.close();
  return path;
}

describeOnServer('commands under the roles of a database', (database) => {
  const mark = randomBytes(4).toString('hex');
  const login = (name: string) => `${name}_${mark}`;
  const logins = [
    ['luc', 'assessor', 'luc-cote'],
    ['hr', 'hr', 'rose'],
    ['ada', 'administrator', 'root'],
  ] as const;

  beforeEach(async () => {
    const place = { location: database.address(), options: {} };
    await database.run('drop schema public cascade; create schema public');
    await (await transfer()).copyStore({ location: await deskStore(), options: {} }, place);
    await database.run(script);
    for (const [name, role, person] of logins) {
      const [known] = await database.run('select 1 from pg_roles where rolname = $1', [login(name)]);
      if (known === undefined) await database.run(`create role ${login(name)} login in role competency_${role}`);
      await database.run('insert into competency_accounts values ($1, $2)', [login(name), person]);
    }
  });
  afterAll(async () => {
    await database.run('drop schema public cascade');
    for (const [name] of logins) await database.run(`drop role if exists ${login(name)}`);
  });

  const as = (name: string) => {
    const folder = folderWith({});
    const environment = { COMPETENCY_STORE: database.address(login(name)), XDG_STATE_HOME: folder };
    return (...words: string[]) => run(words, { folder, environment });
  };
  const sqlAs = async (name: string) => {
    const client = new pg.Client({ connectionString: database.address(login(name)) });
    await client.connect();
    onTestFinished(() => client.end());
    return (sql: string) => client.query(sql);
  };
  const shown = () => database.run('select * from releases');
  const kept = async () =>
    (await database.run(`select count(*)::int as kept from assessments where subject = 'ada-roy'`))[0]?.kept;

  describe.each(['hr', 'ada'])('%s, who may read everybody,', (name) => {
    test('reports on a person; what was shown is remembered, once', async () => {
      const go = as(name);
      const first = await go('report', 'person', 'ada-roy', '--format', 'json');
      expect([first.exitCode, first.stderr]).toEqual([0, '']);
      expect(await shown()).toHaveLength(1);
      expect((await go('report', 'person', 'ada-roy', '--format', 'json')).stdout).toBe(first.stdout);
      expect(await shown()).toHaveLength(1);
    });

    test('reports on a team, and that is remembered too', async () => {
      const { exitCode, stdout } = await as(name)('report', 'team', 'Desk', '--format', 'json');
      expect([exitCode, JSON.parse(stdout).error]).toEqual([0, undefined]);
      expect(await shown()).toHaveLength(1);
    });

    test('cannot take back or change what was shown, nor add to it about somebody not asked for', async () => {
      await as(name)('report', 'person', 'ada-roy');
      await database.run('delete from competency_audit');
      const ask = await sqlAs(name);
      await expect(ask('update releases set least = 1')).rejects.toMatchObject({ code: '42501' });
      if (name === 'hr') await expect(ask('delete from releases')).rejects.toMatchObject({ code: '42501' });
      else expect((await ask('delete from releases')).rowCount).toBe(0);
      const added = `insert into releases values ('ada-roy', 'desk', '2026-H2', 'peer', 9, 1, '[]')`;
      await expect(ask(added)).rejects.toMatchObject({ code: '42501' });
      expect(await shown()).toHaveLength(1);
    });
  });

  test('HR exports nobody and erases nobody: both would need the workbooks', async () => {
    const go = as('hr');
    for (const words of [
      ['export', 'subject', 'ada-roy'],
      ['store', 'forget', 'ada-roy', '--yes'],
    ]) {
      const { exitCode, stdout, stderr } = await go(...words);
      expect([exitCode, stdout]).toEqual([2, '']);
      expect(stderr).toContain('you have not the right');
    }
    expect([await kept(), await shown()]).toEqual([5, []]);
    const info = await go('store', 'info');
    expect([info.exitCode, info.stdout.includes('this login may not read them')]).toEqual([0, true]);
  });

  test('an administrator exports, which is remembered as shown, and erases', async () => {
    const go = as('ada');
    const { exitCode, stdout } = await go('export', 'subject', 'ada-roy');
    const told = JSON.parse(stdout);
    expect([exitCode, told.workbooks.length, told.shown.length]).toEqual([0, 2, 1]);
    expect(await shown()).toHaveLength(1);
    const erased = await go('store', 'forget', 'ada-roy', '--yes', '--format', 'json');
    expect(JSON.parse(erased.stdout)).toMatchObject({ assessments: 5, workbookEntries: 2, listed: true });
    expect([await kept(), await shown()]).toEqual([0, []]);
    expect(await database.run('select * from erasures')).toHaveLength(1);
    expect((await go('store', 'verify')).exitCode).toBe(0);
  });

  test('an assessor gets no report, exports and erases nobody, and leaves no trace of what was shown', async () => {
    const go = as('luc');
    for (const words of [
      ['report', 'person', 'ada-roy'],
      ['report', 'team', 'Desk'],
      ['export', 'subject', 'ada-roy'],
      ['store', 'forget', 'ada-roy', '--yes'],
    ]) {
      const { exitCode, stdout } = await go(...words);
      expect([words, exitCode, stdout]).toEqual([words, 2, '']);
    }
    const ask = await sqlAs('luc');
    for (const sql of [
      'select * from releases',
      `insert into releases values ('ada-roy', 'desk', '2026-H2', 'peer', 1, 1, '[]')`,
      'delete from releases',
      `insert into erasures values ('x', 'now')`,
      'delete from erasures',
    ])
      await expect(ask(sql), sql).rejects.toMatchObject({ code: '42501' });
    expect([await kept(), await shown()]).toEqual([5, []]);
  });
});
