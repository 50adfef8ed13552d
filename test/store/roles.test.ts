import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { openStore } from '../../src/store/index.ts';
import { expectRefusal } from './expect-refusal.ts';
import { assessmentOf, atStart, keyOf, rating, said, snapshot } from './samples.ts';
import { describeOnServer, type TestDatabase } from './server.ts';

const script = (name: string) => readFileSync(new URL(`../../templates/postgres/${name}.sql`, import.meta.url), 'utf8');

const denied = { code: '42501' };

describeOnServer('the roles of a database', (database: TestDatabase) => {
  const mark = randomBytes(4).toString('hex');
  const login = (name: string) => `${name}_${mark}`;
  // The digest is that of the content, as assessors must prove.
  const content = '{"id":"desk"}';
  const framework = {
    reference: { id: 'desk', version: '1.0.0', digest: '' },
    content,
  };
  const anne = assessmentOf({ subject: { id: 'anne-roy', name: 'Anne Roy' } });
  const ofMia = assessmentOf({ subject: { id: 'anne-roy' }, rater: { id: 'mia-li', relation: 'peer' } });

  beforeAll(async () => {
    const { createHash } = await import('node:crypto');
    framework.reference.digest = `sha256:${createHash('sha256').update(content).digest('hex')}`;
    const owner = await openStore(database.address());
    for (const header of [anne, ofMia]) {
      await owner.start({ ...header, framework: framework.reference }, framework);
      await owner.answer(keyOf(header), [said(rating('partly'))], atStart);
      await owner.complete(keyOf(header), '2026-11-02T15:00:00Z', {});
    }
    await owner.close();
    await database.run(script('roles'));
    await database.run(script('roles'));
    await database.run(`insert into people (subject) values ('luc-cote'), ('mia-li'), ('remi'), ('anne-roy')`);
    await database.run(
      `insert into requests (subject, cycle, framework, rater, relation) values ('remi', '2026-H2', 'desk', 'luc-cote', 'peer'),
       ('anne-roy', '2026-H2', 'desk', 'mia-li', 'peer')`,
    );
    for (const [name, role, person] of [
      ['luc', 'assessor', 'luc-cote'],
      ['mia', 'assessor', 'mia-li'],
      ['hr', 'hr', 'rose'],
      ['ada', 'administrator', 'ada'],
    ]) {
      await database.run(`create role ${login(name ?? '')} login in role competency_${role}`);
      await database.run('insert into competency_accounts values ($1, $2)', [login(name ?? ''), person]);
    }
  });
  afterAll(async () => {
    for (const name of ['luc', 'mia', 'hr', 'ada']) await database.run(`drop role if exists ${login(name)}`);
  });

  const as = async (name: string) => {
    const client = new pg.Client({ connectionString: database.address(login(name)) });
    await client.connect();
    onTestFinished(() => client.end());
    return async (sql: string) => (await client.query(sql)).rows;
  };
  const storeAs = async (name: string) => {
    const store = await openStore(database.address(login(name)));
    onTestFinished(() => store.close());
    return store;
  };
  const audit = () => database.run('select login, action, subject from competency_audit order by at');

  describe('an assessor', () => {
    test('works with the program: begins, answers, completes, and finds only own assessments', async () => {
      const store = await storeAs('luc');
      const header = assessmentOf({ subject: { id: 'remi', name: 'Rémi' }, framework: framework.reference });
      await store.start(header, framework);
      await store.answer(keyOf(header), [said(rating('partly'))], atStart);
      await store.answer(keyOf(header), [said(rating('demonstrated'))], atStart);
      await store.complete(keyOf(header), '2026-11-02T15:00:00Z', {});
      expect((await store.find({})).map(({ id }) => id).sort()).toEqual([anne.id, header.id].sort());
      expect((await store.load(keyOf(header)))?.answers).toHaveLength(2);
      expect(await store.load(keyOf(ofMia))).toBeNull();
    });

    test('cannot read what others wrote, in whatever words', async () => {
      const ask = await as('luc');
      const rater = `rater = 'mia-li'`;
      expect(await ask(`select * from assessments where ${rater}`)).toEqual([]);
      expect(await ask(`select * from answers where assessment = '${ofMia.id}'`)).toEqual([]);
      expect(await ask(`select * from names where assessment = '${ofMia.id}'`)).toEqual([]);
      await ask(`select competency_note('read', 'anne-roy')`);
      expect(await ask(`select * from assessments where ${rater}`)).toEqual([]);
      await expect(ask('set role competency_hr')).rejects.toMatchObject(denied);
      await expect(ask('set session authorization postgres')).rejects.toMatchObject(denied);
      expect((await ask('select subject from people order by 1')).map(({ subject }) => subject)).toEqual([
        'luc-cote',
        'remi',
      ]);
      await expect(ask('copy answers to stdout')).resolves.toBeDefined();
    });

    test('cannot write as somebody else, nor change what is completed', async () => {
      const ask = await as('luc');
      const store = await storeAs('luc');
      const forged = assessmentOf({ rater: { id: 'mia-li', relation: 'peer' }, framework: framework.reference });
      await expectRefusal(store.start(forged, framework), 'store/not-allowed');
      expect(await ask(`update assessments set results = '{}' where id = '${anne.id}' returning id`)).toEqual([]);
      await expect(ask(`update assessments set rater = 'mia-li'`)).rejects.toMatchObject(denied);
      await expect(ask(`update assessments set subject = 'x'`)).rejects.toMatchObject(denied);
      await expect(ask('delete from answers')).rejects.toMatchObject(denied);
      await expect(ask(`update competency_accounts set person = 'mia-li'`)).rejects.toMatchObject(denied);
      await expect(
        ask(`insert into answers values ('anne-roy', '${anne.id}', 'X', 9, 'now', 'rating', 'c', 'i', 'partly', 1)`),
      ).rejects.toMatchObject(denied);
      await expect(ask(`insert into frameworks values ('sha256:00', 'desk', '1.0.0', '{}')`)).rejects.toMatchObject(
        denied,
      );
      await expect(ask('alter table answers disable row level security')).rejects.toMatchObject(denied);
    });
  });

  describe('HR', () => {
    test('reads with the program, and each time a line is left', async () => {
      const store = await storeAs('hr');
      const before = (await audit()).length;
      expect(await store.find({ subject: 'anne-roy' })).toHaveLength(2);
      expect((await audit()).slice(before)).toEqual([{ login: login('hr'), action: 'read', subject: 'anne-roy' }]);
    });

    test('sees no row without a line, and none either by a line that is taken back', async () => {
      await database.run('delete from competency_audit');
      const ask = await as('hr');
      for (const table of ['assessments', 'answers', 'names']) expect(await ask(`select * from ${table}`)).toEqual([]);
      await ask('begin');
      await ask(`select competency_note('read', 'anne-roy')`);
      expect(await ask('select * from assessments')).toEqual([]);
      await ask('savepoint s');
      await ask(`select competency_note('read', null)`);
      expect(await ask('select * from answers')).toEqual([]);
      await ask('release s');
      expect(await ask('select * from answers')).toEqual([]);
      await ask('rollback');
      expect(await ask('select * from assessments')).toEqual([]);
      await ask(`select competency_note('read', 'anne-roy')`);
      expect(await ask('select distinct subject from assessments')).toEqual([{ subject: 'anne-roy' }]);
    });

    test('writes and erases nothing, and cannot touch the audit', async () => {
      const ask = await as('hr');
      await ask(`select competency_note('read', null)`);
      await expect(ask(`select competency_note('erase', 'anne-roy')`)).rejects.toMatchObject(denied);
      for (const words of [
        `update assessments set rater = 'x'`,
        'delete from assessments',
        'delete from competency_audit',
        `update competency_audit set login = 'somebody'`,
        'truncate competency_audit',
        'select * from competency_audit',
        `insert into competency_audit (subject, login, action, transaction) values ('x', 'luc', 'read', '1')`,
        'drop table competency_audit',
        `create or replace function competency_note(what text, about text) returns void language sql as ''`,
      ])
        await expect(ask(words), words).rejects.toMatchObject({ code: expect.stringMatching(/^42/) });
    });

    test('fools no function by a table or a schema of its own', async () => {
      const ask = await as('hr');
      await database.run('delete from competency_audit');
      await ask(
        'create temporary table competency_audit (subject text, login text, action text, at timestamptz, transaction text)',
      );
      await ask(`insert into pg_temp.competency_audit values (null, session_user, 'read', now(), '0')`);
      await ask(`create function pg_temp.pg_has_role(name, text, text) returns boolean language sql as 'select true'`);
      await ask('set search_path = pg_temp, public');
      expect(await ask('select * from public.assessments')).toEqual([]);
      await ask(`select public.competency_note('read', 'anne-roy')`);
      expect(await audit()).toHaveLength(1);
      await expect(ask(`select public.competency_note('erase', 'anne-roy')`)).rejects.toMatchObject(denied);
    });
  });

  test('an administrator erases with the program; a line is left, and cannot be taken away', async () => {
    await database.run('delete from competency_audit');
    const ask = await as('ada');
    expect(await ask(`delete from assessments where subject = 'anne-roy' returning id`)).toEqual([]);
    const store = await storeAs('ada');
    expect(await store.forget('luc-cote')).toMatchObject({ ratedOthers: 2 });
    expect(await store.forget('anne-roy')).toMatchObject({ assessments: 2, answers: 2 });
    expect((await audit()).map(({ action, subject }) => [action, subject])).toEqual([
      ['erase', 'luc-cote'],
      ['erase', 'anne-roy'],
    ]);
    expect(await ask('select action from competency_audit')).toHaveLength(2);
    await expect(ask('delete from competency_audit')).rejects.toMatchObject(denied);
    await expect(ask(`update competency_audit set subject = 'x'`)).rejects.toMatchObject(denied);
    expect(await database.run(`select * from assessments where subject = 'anne-roy' or rater = 'luc-cote'`)).toEqual(
      [],
    );
  });
});

describeOnServer('tables spread over partitions by the subject', (database) => {
  test('hold and find what they did before, each person in one partition', async () => {
    const store = await openStore(database.address());
    const headers = Array.from({ length: 40 }, (_, at) => assessmentOf({ subject: { id: `person-${at}` } }));
    for (const header of headers.slice(0, 20)) await store.start(header, snapshot);
    await store.close();
    await database.run(script('partitions'));
    const spread = await openStore(database.address());
    onTestFinished(() => spread.close());
    for (const header of headers.slice(20)) await spread.start(header, snapshot);
    for (const header of headers) await spread.answer(keyOf(header), [said(rating('partly'))], atStart);
    expect(await spread.find({})).toHaveLength(40);
    await expectRefusal(spread.start(headers[3] ?? assessmentOf(), snapshot), 'store/assessment-exists');
    const partitions = await database.run(
      'select tableoid::regclass::text as name, count(distinct subject)::int as people from answers group by 1',
    );
    expect(partitions.length).toBeGreaterThan(5);
    expect(partitions.reduce((sum, { people }) => sum + Number(people), 0)).toBe(40);
    expect(await spread.forget('person-7')).toMatchObject({ assessments: 1, answers: 1 });
    await database.run(script('roles'));
  });
});
