import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import manifest from '../../package.json' with { type: 'json' };
import { World } from '../commands/world.ts';

const golden = fileURLToPath(new URL('golden/', import.meta.url));

/** The trees that are reviewed like code, and the command lines that grow them. */
const trees: Readonly<Record<string, readonly string[]>> = {
  english: ['--yes', '--languages', 'en'],
  french: ['--yes', '--languages', 'fr', '--levels', '2', '--ci', 'github'],
  both: ['--yes', '--languages', 'fr,en', '--levels', '5', '--ci', 'gitlab'],
};

let world: World;
beforeEach(() => {
  world = new World();
});
afterEach(() => world.remove());

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name).slice(folder.length).replace(/^\//, ''))
    .sort();
}

function read(path: string): string {
  return readFileSync(join(world.folder, path), 'utf8');
}

describe.each(Object.entries(trees))('the %s tree', (name, flags) => {
  it('is what was reviewed', async () => {
    await world.run(['init', 'made', ...flags]);
    const grown = filesIn(join(world.folder, 'made')).filter((each) => !each.startsWith('schemas/'));
    for (const path of grown) {
      const text = read(`made/${path}`).replaceAll(`competency@${manifest.version}`, 'competency@VERSION');
      await expect(text).toMatchFileSnapshot(join(golden, name, path));
    }
    expect(filesIn(join(golden, name))).toEqual(grown);
  });

  it('is valid as it stands, with nothing to warn of', async () => {
    await world.run(['init', '.', ...flags]);
    expect(await world.run(['validate', '--strict', '--quiet'])).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  });

  it('has the schemas that its first lines point to', async () => {
    await world.run(['init', '.', ...flags]);
    for (const path of filesIn(world.folder).filter((each) => each.endsWith('.yaml'))) {
      const schema = /^# yaml-language-server: \$schema=(.*)$/m.exec(read(path))?.[1];
      const kind = parse(read(path)).kind;
      expect(read(join(path, '..', schema ?? ''))).toBe((await world.run(['schema', kind])).stdout);
    }
  });

  it('has CI examples whose commands run', async () => {
    await world.run(['init', '.', ...flags]);
    const examples = ['.github/workflows/competency.yml', '.gitlab-ci.yml'].filter((each) =>
      filesIn(world.folder).includes(each),
    );
    const lines = examples.flatMap((each) => [
      ...read(each).matchAll(/npx --yes competency@\S+ (validate.*?)(?: >>.*)?$/gm),
    ]);
    expect(lines.length).toBeGreaterThan(0);
    for (const [, line = ''] of lines) expect((await world.run(line.split(' '))).exitCode).toBe(0);
    for (const each of examples) expect(parse(read(each))).toBeTypeOf('object');
  });
});

describe('init', () => {
  it('overwrites nothing, and says what it left alone', async () => {
    world.write('competency.yaml', 'kind: project\n');
    world.write('.gitignore', 'node_modules\n');
    const { exitCode, stdout, stderr } = await world.run(['init', '--yes']);
    expect(exitCode).toBe(0);
    expect(read('competency.yaml')).toBe('kind: project\n');
    expect(read('.gitignore')).toBe('node_modules\n');
    expect(stdout).not.toContain('competency.yaml\n');
    expect(stderr).toContain('competency.yaml was already there and is left alone.');
    expect(stderr).toContain('what it ignores: competency.db, competency.db-*');
  });

  it('changes nothing when it runs a second time', async () => {
    await world.run(['init', '--yes']);
    const before = filesIn(world.folder).map((each) => [each, read(each)]);
    const { exitCode, stdout } = await world.run(['init', '--yes']);
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '' });
    expect(filesIn(world.folder).map((each) => [each, read(each)])).toEqual(before);
  });

  it('never asks where there is no terminal', async () => {
    const { exitCode, stdout, stderr } = await world.run(['init']);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain('--yes');
    expect(filesIn(world.folder)).toEqual([]);
  });

  it('asks nothing when the flags say all', async () => {
    const said = [
      '--title',
      'Café: “A” #1',
      '--id',
      'constructor',
      '--languages',
      'en',
      '--levels',
      '3',
      '--ci',
      'none',
    ];
    expect((await world.run(['init', ...said])).exitCode).toBe(0);
    const framework = parse(read('frameworks/constructor.yaml'));
    expect(framework).toMatchObject({ id: 'constructor', title: 'Café: “A” #1', languages: ['en'] });
    expect(framework.competencies[0].levels).toHaveLength(3);
    expect(filesIn(world.folder).filter((each) => each.includes('git'))).toEqual(['.gitignore']);
    expect((await world.run(['validate', '--strict'])).exitCode).toBe(0);
  });

  it('makes the id from the title, and refuses one that is none', async () => {
    await world.run(['init', 'a', '--yes', '--title', 'Équipe du Nord']);
    expect(filesIn(join(world.folder, 'a'))).toContain('frameworks/equipe-du-nord.yaml');
    const { exitCode, stderr } = await world.run(['init', 'b', '--yes', '--id', 'No Id']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('no-id');
  });

  it('speaks French', async () => {
    const { stdout, stderr } = await world.run(['init', '--yes', '--lang', 'fr']);
    expect(stdout).toContain('écrit frameworks/competences-de-l-equipe.yaml');
    expect(stderr).toContain('Ensuite\u202f:');
    expect(read('frameworks/competences-de-l-equipe.yaml')).toContain('languages: [fr]');
  });

  it('says so when the folder is a file', async () => {
    world.write('taken', 'text');
    const { exitCode, stderr } = await world.run(['init', 'taken', '--yes']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('cannot be written');
  });
});
