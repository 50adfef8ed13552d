import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { misnamed, sound, untranslated } from './sound.ts';
import { World } from './world.ts';

let world: World;
beforeEach(() => {
  world = new World();
});
afterEach(() => world.remove());

async function found(words: readonly string[], input = '') {
  const { exitCode, stdout } = await world.run(['validate', '--format', 'json', ...words], { stdin: input });
  return { exitCode, ...JSON.parse(stdout) };
}

describe('what validate looks at', () => {
  it('is a file, a folder with all below it, and a glob', async () => {
    world.write('a.yaml', sound);
    world.write('folder/b.yml', sound);
    world.write('folder/deep/c.yaml', sound);
    world.write('folder/notes.txt', 'not: [yaml');
    expect(await found(['a.yaml'])).toMatchObject({ exitCode: 0, files: 1 });
    expect(await found(['folder'])).toMatchObject({ files: 2 });
    expect(await found(['**/*.yaml'])).toMatchObject({ files: 2 });
    expect(await found(['.'])).toMatchObject({ files: 3 });
  });

  it('is each file once, however often and by whatever name it is given', async () => {
    world.write('a.yaml', misnamed);
    const { files, errors } = await found(['a.yaml', './a.yaml', join(world.folder, 'a.yaml'), '*.yaml', '.']);
    expect({ files, errors }).toEqual({ files: 1, errors: 1 });
  });

  it('is a file whose name looks like a glob', async () => {
    world.write('[a].yaml', sound);
    expect(await found(['[a].yaml'])).toMatchObject({ exitCode: 0, files: 1 });
  });

  it('is standard input, whose problems are told under a name of its own', async () => {
    const { exitCode, diagnostics } = await found(['-'], misnamed);
    expect(exitCode).toBe(1);
    expect(diagnostics).toMatchObject([{ file: '<stdin>', line: 2, column: 5 }]);
  });

  it('is the project file and the frameworks it names, when nothing is said, from any folder below', async () => {
    world.write('competency.yaml', 'kind: project\nframeworks: ["sets/*.yaml"]\nstor: x.db\n');
    world.write('sets/a.yaml', misnamed);
    world.write('frameworks/not-named.yaml', misnamed);
    const { diagnostics } = await found([]);
    expect(diagnostics.map((each: { file: string }) => each.file)).toEqual(['competency.yaml', 'sets/a.yaml']);
    const below = await world.run(['validate', '--quiet'], { folder: 'sets' });
    expect(below.stdout.match(/error/g)).toHaveLength(2);
  });

  it('is ./frameworks where there is no project file', async () => {
    world.write('frameworks/a.yaml', sound);
    expect(await found([])).toMatchObject({ exitCode: 0, files: 1 });
  });
});

describe('what cannot be looked at', () => {
  it('is told, and ends with 2, but hides nothing of the others', async () => {
    world.write('bad.yaml', misnamed);
    const { exitCode, diagnostics } = await found(['lost.yaml', 'bad.yaml', 'no/*.yaml']);
    expect(exitCode).toBe(2);
    expect(diagnostics.map((each: { code: string }) => each.code).sort()).toEqual([
      'file/no-match',
      'file/not-found',
      'schema/id',
    ]);
  });

  it('is a folder without any YAML file', async () => {
    mkdirSync(join(world.folder, 'empty'));
    expect(await found(['empty'])).toMatchObject({ exitCode: 2, diagnostics: [{ code: 'file/no-match' }] });
  });

  it('is a pattern of the project that names nothing, told where it is written', async () => {
    world.write('competency.yaml', 'kind: project\nframeworks:\n  - lost/*.yaml\n');
    expect((await found([])).diagnostics).toMatchObject([
      { code: 'file/no-match', file: 'competency.yaml', line: 3, column: 5, params: { pattern: 'lost/*.yaml' } },
    ]);
  });

  it('is nothing at all: neither a project nor frameworks', async () => {
    const { exitCode, stdout, stderr } = await world.run(['validate']);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain('competency init');
  });

  it.skipIf(process.getuid?.() === 0)('is a file that may not be read', async () => {
    world.write('secret.yaml', sound);
    chmodSync(join(world.folder, 'secret.yaml'), 0);
    expect(await found(['secret.yaml'])).toMatchObject({ exitCode: 2, diagnostics: [{ code: 'file/not-readable' }] });
  });

  it('a broken file does not hide what is wrong with the next one', async () => {
    world.write('a.yaml', 'kind: framework\n  broken: [\n');
    world.write('b.yaml', misnamed);
    world.write('c.yaml', untranslated);
    const files = (await found(['.'])).diagnostics.map((each: { file: string }) => each.file);
    expect(new Set(files)).toEqual(new Set(['a.yaml', 'b.yaml', 'c.yaml']));
  });
});

describe('what validate says', () => {
  it('ends with 0 for warnings, and with 1 when they are taken for errors', async () => {
    world.write('a.yaml', untranslated);
    expect(await found(['a.yaml'])).toMatchObject({ exitCode: 0, warnings: 1, errors: 0 });
    expect(await found(['a.yaml', '--strict'])).toMatchObject({ exitCode: 1, warnings: 0, errors: 1 });
  });

  it('is nothing for sound files when quiet, and one line a problem else', async () => {
    world.write('a.yaml', sound);
    world.write('b.yaml', misnamed);
    expect(await world.run(['validate', 'a.yaml', '--quiet'])).toEqual({ exitCode: 0, stdout: '', stderr: '' });
    const { stdout } = await world.run(['validate', '.', '--quiet']);
    expect(stdout).toMatch(/^b\.yaml:2:5: error: .*\[schema\/id\]\n$/);
  });

  it('is all problems, but a readable number of them at a terminal', async () => {
    world.write('long.yaml', `kind: framework\n${Array.from({ length: 150 }, (_, at) => `key${at}: 1\n`).join('')}`);
    const lines = (text: string) => text.match(/^long\.yaml:\d+:\d+:/gm)?.length;
    const terminal = await world.run(['validate', 'long.yaml', '--no-color'], { terminal: true });
    const pipe = await world.run(['validate', 'long.yaml']);
    expect(lines(terminal.stdout)).toBe(100);
    expect(terminal.stdout).toMatch(/\d+ more problems are not shown/);
    expect(lines(pipe.stdout)).toBeGreaterThanOrEqual(150);
    expect(lines((await world.run(['validate', 'long.yaml', '--max-problems', '7'])).stdout)).toBe(7);
    const everything = await world.run(['validate', 'long.yaml', '--max-problems', 'all', '--no-color'], {
      terminal: true,
    });
    expect(lines(everything.stdout)).toBe(lines(pipe.stdout));
  });

  it.each(['sarif', 'junit', 'gitlab'])('is whole in %s, however few problems are to be shown', async (format) => {
    world.write('a.yaml', 'kind: framework\na: 1\nb: 1\nc: 1\n');
    const all = await world.run(['validate', 'a.yaml', '--format', format]);
    const few = await world.run(['validate', 'a.yaml', '--format', format, '--max-problems', '1']);
    expect(few.stdout).toBe(all.stdout);
  });

  it.each(['text', 'json', 'sarif', 'junit', 'github', 'gitlab', 'markdown'])(
    'is only on stdout in %s',
    async (format) => {
      world.write('a.yaml', misnamed);
      expect(await world.run(['validate', 'a.yaml', '--format', format])).toMatchObject({ exitCode: 1, stderr: '' });
    },
  );

  it('names files from the root of the checkout, wherever in it the command runs', async () => {
    world.write('sub/a.yaml', misnamed);
    const environment = { GITHUB_WORKSPACE: join(world.folder, '..') };
    const { stdout } = await world.run(['validate', 'sub', '--format', 'github'], { environment });
    expect(stdout).toContain(`file=${world.folder.split('/').at(-1)}/sub/a.yaml,line=2,`);
  });

  it('goes to a file without colours, also when stdout is a terminal', async () => {
    world.write('a.yaml', misnamed);
    const words = ['validate', 'a.yaml', '--output', 'out.txt'];
    expect(await world.run(words, { terminal: true })).toMatchObject({ exitCode: 1, stdout: '' });
    const { stdout } = await world.run(['validate', 'a.yaml', '--output', '-'], { terminal: true });
    expect(stdout).toContain('\u001b[');
    const { readFileSync } = await import('node:fs');
    expect(readFileSync(join(world.folder, 'out.txt'), 'utf8')).not.toContain('\u001b[');
  });
});
