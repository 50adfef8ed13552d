import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, run } from '../support/world.ts';

describe('where nothing is kept yet', () => {
  test.each([['info'], ['backup', 'copy.db'], ['forget', 'ada-roy']])(
    'store %s says so and makes no store',
    async (...words) => {
      const folder = folderWith({});
      const { exitCode, stdout, stderr } = await run(['store', ...words], { folder });
      expect([exitCode, stdout]).toEqual([2, '']);
      expect(stderr).toContain('The first assessment creates it.');
    },
  );

  test('store info --format json is one document all the same', async () => {
    const { exitCode, stdout, stderr } = await run(['store', 'info', '--format', 'json']);
    expect([exitCode, stderr, JSON.parse(stdout).error.code]).toEqual([2, '', 'store/none']);
  });
});

test('a place that no version can keep assessments in is named without its password', async () => {
  const { exitCode, stderr } = await run(['store', 'info', '--store', 'mysql://hr:secret@host/db']);
  expect(exitCode).toBe(2);
  expect(stderr).toContain('mysql://…@host/db');
  expect(stderr).not.toContain('secret');
});

test('the store is where the flag says, else the environment, else the project file, else here', async () => {
  const folder = folderWith({ 'competency.yaml': 'kind: project\nstore: kept/here.db\n' });
  const place = async (world: Parameters<typeof run>[1], ...more: string[]) =>
    JSON.parse((await run(['store', 'info', '--format', 'json', ...more], world)).stdout).error.params.path;
  const environment = { COMPETENCY_STORE: 'environment.db' };
  expect(await place({ folder, environment }, '--store', 'flag.db')).toBe(`${folder}/flag.db`);
  expect(await place({ folder, environment })).toBe(`${folder}/environment.db`);
  expect(await place({ folder })).toBe(`${folder}/kept/here.db`);
  const bare = folderWith({});
  expect(await place({ folder: bare })).toBe(`${bare}/competency.db`);
});

test.each(['en', 'fr'])('a port that is none is told, and nothing is imported (%s)', async (lang) => {
  const folder = folderWith({ 'a.jsonl': '' });
  const environment = { COMPETENCY_STORE: 'postgres://hr@127.0.0.1/people', PGPORT: 'abc' };
  const { exitCode, stderr } = await run(['import', 'records', 'a.jsonl', '--lang', lang], { folder, environment });
  expect([exitCode, stderr]).toEqual([2, expect.stringContaining('PGPORT')]);
});

test('a program that is never done does not end as if it were', () => {
  const stuck = 'exports.processIo = () => ({}); exports.main = () => new Promise(() => undefined);';
  const folder = folderWith({ 'dist/cli.cjs': stuck, 'bin/competency.cjs': readFileSync('bin/competency.js', 'utf8') });
  expect(spawnSync(process.execPath, [join(folder, 'bin', 'competency.cjs')]).status).toBe(70);
});

describe('a password in the address of a server', () => {
  test('is refused on a command line, which everybody on the machine can read, and not repeated', async () => {
    const location = 'postgres://hr:Zsecret@127.0.0.1:1/people';
    for (const lang of ['en', 'fr']) {
      const ran = await run(['store', 'info', '--store', location, '--lang', lang]);
      expect(ran.exitCode).toBe(2);
      expect(ran.stderr).toContain('PGPASSWORD');
      expect(ran.stdout + ran.stderr).not.toContain('Zsecret');
    }
  });

  test('is refused in competency.yaml, and not repeated', async () => {
    const folder = folderWith({
      'competency.yaml': 'kind: project\nstore: postgres://hr:Zsecret@127.0.0.1:1/people\n',
    });
    const { exitCode, stderr } = await run(['store', 'info', '--format', 'json'], { folder });
    expect(exitCode).toBe(2);
    expect(stderr).not.toContain('Zsecret');
  });

  test('may stand in COMPETENCY_STORE, and is in no message', async () => {
    const environment = { COMPETENCY_STORE: 'postgres://hr:Zsecret@db.example/people?sslmode=perhaps' };
    const { exitCode, stderr } = await run(['store', 'info'], { environment });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('sslmode');
    expect(stderr).not.toContain('Zsecret');
  });
});
