import { chmodSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import pg from 'pg';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openStore } from '../../src/store/index.ts';
import { knownVersion } from '../../src/store/migrate.ts';
import { expectRefusal } from './expect-refusal.ts';
import { ownServer, privateFile, selfSigned, serverPrograms } from './own-server.ts';
import { assessmentOf, keyOf, newId, rating, said, snapshot } from './samples.ts';
import { seededNumbers } from './seeded-numbers.ts';
import { describeOnServer } from './server.ts';

const quick = { patience: 300 };

test('a server that does not answer is told with the code of the system, after some patience', async () => {
  const location = 'postgres://hr:Zsecret@127.0.0.1:1/people';
  await expectRefusal(openStore(location, { patience: 30 }), 'store/unreachable', {
    path: 'postgres://…@127.0.0.1:1/people',
    reason: 'ECONNREFUSED',
  });
});

test('something that accepts and never speaks does not hold the program', async () => {
  const silent = createServer();
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void silent.close());
  const { port } = silent.address() as { port: number };
  await expectRefusal(openStore(`postgres://127.0.0.1:${port}/people`, { patience: 0 }), 'store/unreachable', {
    reason: 'ETIMEDOUT',
  });
});

describeOnServer('a store on a PostgreSQL server', (database) => {
  test('says so where a name holds a character that it cannot keep', async () => {
    const store = await openStore(await database.empty());
    onTestFinished(() => store.close());
    const header = assessmentOf({ subject: { id: 'remi', name: 'R\0mi' } });
    await expectRefusal(store.start(header, snapshot), 'store/not-storable');
  });

  test('six programs that make the tables at once all find them made', async () => {
    const address = await database.empty();
    const stores = await Promise.all(Array.from({ length: 6 }, () => openStore(address)));
    for (const store of stores) {
      expect(await store.info()).toMatchObject({ kind: 'postgresql', schemaVersion: knownVersion, subjects: 0 });
      await store.close();
    }
  });

  test('where nothing is kept yet, what only looks says so and makes no table', async () => {
    const address = await database.empty();
    await expectRefusal(openStore(address, { mustExist: true }), 'store/none');
    await (await openStore(address)).close();
    await (await openStore(address, { mustExist: true })).close();
  });

  test('tables of a newer program, and tables of others that have our names, are refused', async () => {
    const address = await database.empty();
    await (await openStore(address)).close();
    const schema = /search_path%3D(\w+)/.exec(address)?.[1];
    await database.run(`insert into ${schema}.competency_schema values (99)`);
    await expectRefusal(openStore(address), 'store/newer', { found: 99, known: knownVersion });
    await database.run(`drop table ${schema}.competency_schema`);
    await expectRefusal(openStore(address), 'store/not-a-database');
  });

  test('a database that is not there, and a user whom the server does not know, are told as such', async () => {
    const nowhere = new URL(database.address());
    nowhere.pathname = '/nowhere';
    await expectRefusal(openStore(nowhere.href, quick), 'store/no-database');
    await expectRefusal(openStore(database.address('nobody-here'), quick), 'store/denied');
  });

  test('a setting that the server refuses is told as such', async () => {
    for (const setting of ['foo', 'no_such_setting=1', 'work_mem=much'])
      await expectRefusal(
        openStore(`${database.address()}?options=${encodeURIComponent(`-c ${setting}`)}`, quick),
        'store/bad-location',
        { problem: 'refused-settings' },
      );
  });

  test('every subject leads the keys of personal data', async () => {
    const address = await database.empty();
    await (await openStore(address)).close();
    const schema = /search_path%3D(\w+)/.exec(address)?.[1];
    const keys = await database.run(
      `select t.relname as name, a.attname as first from pg_constraint c join pg_class t on t.oid = c.conrelid
       join pg_attribute a on a.attrelid = t.oid and a.attnum = c.conkey[1]
       where c.contype = 'p' and t.relnamespace = $1::regnamespace order by 1`,
      [schema],
    );
    const personal = keys.filter(({ name }) => !['competency_schema', 'frameworks', 'erasures'].includes(String(name)));
    expect(personal.map(({ first }) => first)).toEqual(personal.map(() => 'subject'));
    expect(personal.length).toBeGreaterThanOrEqual(4);
    const sequences = `select * from information_schema.sequences where sequence_schema = '${schema}'`;
    const triggers = `select * from information_schema.triggers where trigger_schema = '${schema}'`;
    expect([await database.run(sequences), await database.run(triggers)]).toEqual([[], []]);
  });

  test('connections that are cut all the time lose no confirmed answer and double none', async () => {
    const address = await database.empty();
    const store = await openStore(`${address}%20-c%20application_name%3Dcut`, quick);
    onTestFinished(() => store.close());
    const header = assessmentOf();
    await store.start(header, snapshot);
    const confirmed: string[] = [];
    const chance = seededNumbers(7);
    const cut = () =>
      database.run(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and application_name in ('cut', 'competency') and pid <> pg_backend_pid()`,
      );
    let cuts = 0;
    for (let round = 0; round < 60; round += 1) {
      const answers = [said(rating('partly')), said(rating('demonstrated'))].map((each) => ({ ...each, id: newId() }));
      const answering = store.answer(keyOf(header), answers, { cursor: answers[1]?.id ?? null, skipped: [] });
      await new Promise((resolve) => setTimeout(resolve, chance.next().value * 6));
      cuts += (await cut()).length;
      await answering;
      confirmed.push(...answers.map(({ id }) => id));
    }
    expect(cuts).toBeGreaterThan(30);
    const kept = await store.load(keyOf(header));
    expect(kept?.answers.map(({ id }) => id)).toEqual(confirmed);
    expect(kept?.cursor).toBe(confirmed.at(-1));
  });

  test('two raters write about one person at once, and one rater from two machines: nothing is lost or doubled', async () => {
    const address = await database.empty();
    for (const isolation of ['read committed', 'serializable']) {
      const strict = `${address}%20-c%20default_transaction_isolation%3D${isolation.replace(' ', '%5C%20')}`;
      const stores = await Promise.all([1, 2, 3, 4].map(() => openStore(strict)));
      const raters = ['luc-cote', 'mia-li'].map((id) => assessmentOf({ rater: { id, relation: 'peer' } }));
      for (const header of raters) await stores[0]?.start(header, snapshot);
      const confirmed = await Promise.all(
        stores.map(async (store, machine) => {
          const header = raters[machine % 2] as (typeof raters)[number];
          const own: string[] = [];
          for (let time = 0; time < 25; time += 1) {
            const answer = { ...said(rating(time % 2 === 0 ? 'partly' : 'demonstrated')), id: newId() };
            await store.answer(keyOf(header), [answer], { cursor: answer.id, skipped: [] });
            own.push(answer.id);
          }
          return own;
        }),
      );
      for (const [index, header] of raters.entries()) {
        const ids = (await stores[0]?.history(keyOf(header)))?.map(({ id }) => id) ?? [];
        const own = [confirmed[index], confirmed[index + 2]] as const;
        expect([...ids].sort()).toEqual([...(own[0] ?? []), ...(own[1] ?? [])].sort());
        for (const each of own) expect(ids.filter((id) => each?.includes(id))).toEqual(each);
      }
      const schema = /search_path%3D(\w+)/.exec(address)?.[1];
      const newest = await database.run(
        `select assessment, count(*)::int from ${schema}.answers where newest = 1 group by assessment`,
      );
      expect(newest.map(({ count }) => count)).toEqual(newest.map(() => 1));
      for (const store of stores) await store.close();
    }
  });
});

const withOwnServer = serverPrograms === null ? describe.skip : describe;

withOwnServer('a PostgreSQL server of its own (skipped where PostgreSQL is not installed)', () => {
  test('that is killed and started again in the middle of answers keeps every confirmed one, none twice', async () => {
    const server = await ownServer();
    server.start();
    const store = await openStore(server.address(), { patience: 30_000 });
    onTestFinished(() => store.close());
    const header = assessmentOf();
    await store.start(header, snapshot);
    const confirmed: string[] = [];
    let isOver = false;
    const answering = (async () => {
      while (!isOver) {
        const answer = { ...said(rating('partly')), id: newId() };
        await store.answer(keyOf(header), [answer], { cursor: answer.id, skipped: [] });
        confirmed.push(answer.id);
      }
    })();
    for (const how of ['immediate', 'fast', 'immediate'] as const) {
      await new Promise((resolve) => setTimeout(resolve, 200));
      server.stop(how);
      server.start();
    }
    const before = confirmed.length;
    await expect.poll(() => confirmed.length, { timeout: 30_000 }).toBeGreaterThan(before + 3);
    isOver = true;
    await answering;
    expect((await store.history(keyOf(header))).map(({ id }) => id)).toEqual(confirmed);
  });

  test('is spoken to over TLS only where its certificate is what was asked for', async () => {
    const server = await ownServer();
    const names = ['localhost', '127.0.0.1', 'elsewhere.example'].map((each) => selfSigned(server.folder, each));
    const [local, , elsewhere] = names;
    const use = ({ certificate, key }: { certificate: string; key: string }) => {
      const [cert, own] = [certificate, key].map((file, at) => privateFile(server, `in-use-${at}`, readFileSync(file)));
      privateFile(
        server,
        'data/postgresql.auto.conf',
        `ssl = on\nssl_cert_file = '${cert}'\nssl_key_file = '${own}'\n`,
      );
    };
    const at = (host: string, query: string) => server.address(query).replace('127.0.0.1', host);
    const opened = async (location: string) => {
      const store = await openStore(location, quick);
      const { encrypted } = await store.info();
      await store.close();
      return encrypted;
    };
    if (local === undefined || elsewhere === undefined) throw new Error('openssl made no certificate');
    server.start();
    await expectRefusal(opened(at('localhost', '?sslmode=require')), 'store/insecure', { reason: 'ENOSSL' });
    server.stop('fast');
    use(local);
    server.start();
    expect(await opened(at('localhost', `?sslmode=verify-full&sslrootcert=${local.certificate}`))).toBe(true);
    expect(await opened(at('localhost', '?sslmode=require'))).toBe(true);
    expect(await opened(at('localhost', '?sslmode=disable'))).toBe(false);
    const untrusted = opened(at('localhost', '?sslmode=verify-full'));
    await expectRefusal(untrusted, 'store/insecure', { reason: 'DEPTH_ZERO_SELF_SIGNED_CERT' });
    const wrongName = opened(at('127.0.0.1', `?sslmode=verify-full&sslrootcert=${local.certificate}`));
    await expectRefusal(wrongName, 'store/insecure', { reason: 'ERR_TLS_CERT_ALTNAME_INVALID' });
    expect(await opened(at('127.0.0.1', `?sslmode=verify-ca&sslrootcert=${local.certificate}`))).toBe(true);
    const wrongRoot = opened(at('localhost', `?sslmode=verify-ca&sslrootcert=${elsewhere.certificate}`));
    await expectRefusal(wrongRoot, 'store/insecure');
    const noFile = opened(at('localhost', '?sslmode=verify-ca&sslrootcert=/nowhere.crt'));
    await expectRefusal(noFile, 'store/insecure', { reason: 'ENOENT /nowhere.crt' });
  });

  test('that asks for a password gets it from the address, PGPASSWORD or ~/.pgpass, and it is in no message', async () => {
    const server = await ownServer();
    server.start();
    const admin = new pg.Client({ connectionString: server.address() });
    await admin.connect();
    await admin.query("create role hr login password 'Zsésame'");
    await admin.query('create database people owner hr');
    await admin.end();
    server.stop('fast');
    privateFile(server, 'data/pg_hba.conf', 'host all all 127.0.0.1/32 scram-sha-256\n');
    server.start();
    const at = `127.0.0.1:${server.port}/people`;
    const pgpass = privateFile(server, 'pgpass', `# ours\nelsewhere:*:*:*:x\n127.0.0.1:${server.port}:*:hr:Zsésame\n`);
    const asks = (environment: Record<string, string>) => openStore(`postgres://hr@${at}`, { ...quick, environment });
    await expectRefusal(asks({ HOME: '/nowhere' }), 'store/denied', { path: `postgres://…@${at}` });
    await expectRefusal(openStore(`postgres://hr:Zother@${at}`, quick), 'store/denied', { path: `postgres://…@${at}` });
    await (await openStore(`postgres://hr:${encodeURIComponent('Zsésame')}@${at}`, quick)).close();
    await (await asks({ PGPASSWORD: 'Zsésame' })).close();
    await (await asks({ PGPASSFILE: pgpass })).close();
    chmodSync(pgpass, 0o644);
    await expectRefusal(asks({ PGPASSFILE: pgpass }), 'store/denied');
  });
});
