import { statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { World } from './world.ts';

let world: World;
beforeEach(() => {
  world = new World({
    'people.csv': 'id,name,unit,manager\nmax-li,Max Li,Desk,\nada-roy,Ada Roy,Desk,max-li\n',
    'later.yaml':
      'kind: people\npeople:\n  - {id: ada-roy, name: Ada Roy-Côté, unit: Desk}\n  - {id: bo-ek, name: Bo Ek}\n',
    'bad.csv': 'id,name\nada-roy,Ada Roy,x\n??,Max\n',
  });
});
afterEach(() => world.remove());

describe('people import', () => {
  test('keeps the people of a table, and says how many', async () => {
    const { exitCode, stdout } = await world.run(['people', 'import', 'people.csv']);
    expect([exitCode, stdout]).toEqual([0, '2 people added, 0 changed, 0 as before.\n']);
    expect((await world.run(['people', 'import', 'people.csv'])).stdout).toBe(
      '0 people added, 0 changed, 2 as before.\n',
    );
  });

  test('brings known people up to date; who is not in the file stays, unless the file is the whole list', async () => {
    await world.run(['people', 'import', 'people.csv']);
    expect((await world.run(['people', 'import', 'later.yaml'])).stdout).toBe(
      '1 person added, 1 changed, 0 as before.\n1 person of the list is not in the file and stays in the list: max-li. With\n--replace they leave it.\n',
    );
    const { stdout } = await world.run(['people', 'import', 'later.yaml', '--replace', '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({ people: 2, unchanged: 2, removed: ['max-li'] });
    expect((await world.run(['people', 'list'])).stdout).not.toContain('max-li');
  });

  test('keeps nobody where one line is bad, and tells every bad line', async () => {
    const { exitCode, stderr } = await world.run(['people', 'import', 'bad.csv']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('bad.csv:2:');
    expect(stderr).toContain('bad.csv:3:1: error: “??” is not an id');
    expect(stderr).toContain('“bad.csv” has 2 errors. Nobody was kept.');
    expect((await world.run(['people', 'list'])).stdout).toContain('The list of people is empty.');
  });

  test('never empties the list: a file without people is refused with --replace', async () => {
    await world.run(['people', 'import', 'people.csv']);
    for (const words of [['-'], ['-', '--dry-run']]) {
      const ran = await world.run(['people', 'import', ...words, '--replace'], { stdin: 'id,name\n' });
      expect([ran.exitCode, ran.stderr]).toEqual([2, expect.stringContaining('“people” needs at least 1 item')]);
    }
    expect((await world.run(['people', 'list'])).stdout).toContain('ada-roy');
  });

  test('tries without keeping', async () => {
    const { stdout } = await world.run(['people', 'import', 'people.csv', '--dry-run', '--lang', 'fr']);
    expect(stdout).toBe('2 personnes seraient ajoutées, 0 modifiée, 0 inchangée. Rien n’a été gardé.\n');
    expect((await world.run(['people', 'list'])).stdout).toContain('empty');
  });

  test('reads standard input', async () => {
    const { stdout } = await world.run(['people', 'import', '-'], { stdin: 'matricule;nom\n7;Ada\n' });
    expect(stdout).toContain('1 person added');
  });

  test('says so where there is no such file', async () => {
    const { exitCode, stderr } = await world.run(['people', 'import', 'none.csv']);
    expect([exitCode, stderr]).toEqual([2, 'error: There is no file “none.csv”.\n']);
  });
});

describe('people list', () => {
  beforeEach(async () => void (await world.run(['people', 'import', 'people.csv'])));

  test('shows people by unit', async () => {
    const { stdout } = await world.run(['people', 'list', '--lang', 'fr']);
    expect(stdout).toBe('Desk · 2 personnes\n  ada-roy · Ada Roy · gestionnaire max-li\n  max-li · Max Li\n');
  });

  test('writes a file that is imported again, readable by its owner only', async () => {
    await world.run(['people', 'list', '--format', 'yaml', '--output', 'kept.yaml']);
    expect(statSync(join(world.folder, 'kept.yaml')).mode & 0o777).toBe(0o600);
    expect((await world.run(['people', 'import', 'kept.yaml'])).stdout).toContain('2 as before');
    expect((await world.run(['validate', 'kept.yaml'])).exitCode).toBe(0);
  });

  test('knows its units', async () => {
    const { exitCode, stderr } = await world.run(['people', 'list', '--unit', 'Desks']);
    expect([exitCode, stderr]).toEqual([2, 'error: Nobody is in the unit “Desks”. Did you mean “Desk”?\n']);
  });

  test('forgets whom the store forgets', async () => {
    await world.run(['store', 'forget', 'max-li', '--yes']);
    expect((await world.run(['people', 'list'])).stdout).toBe('Desk · 1 person\n  ada-roy · Ada Roy\n');
  });
});

test('validate shows the place of a problem in a list of people, not its lines', async () => {
  world.write('twice.yaml', 'kind: people\npeople:\n  - {id: ada, name: Ada Roy}\n  - {id: ada, name: Ada Roy}\n');
  const { stdout } = await world.run(['validate', 'twice.yaml']);
  expect(stdout).toContain('twice.yaml:4:10: error: The person id “ada” is already taken on line 3.');
  expect(stdout).not.toContain('Ada Roy');
});
