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
