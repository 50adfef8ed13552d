import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { listening } from '../support/frameworks.ts';
import { folderWith, run, type World } from '../support/world.ts';

const renamed = listening.replace('id: front-desk', 'id: front-desk').replace('version: 1.2.0', 'version: 1.2.1');
const indicator = /- \{?id: ([a-z-]+),? ?/.exec(listening.slice(listening.indexOf('indicators:')))?.[1] ?? '';
const other = renamed.replace(`id: ${indicator}`, 'id: quite-another');
const files = { 'old.yaml': listening, 'new.yaml': other };

const schema = (name: string): object => JSON.parse(readFileSync(`schemas/results/${name}.schema.json`, 'utf8'));
const valid = (name: string, text: string) => {
  const validate = new Ajv2020({ allErrors: true, strict: false }).compile(schema(name));
  const value: unknown = JSON.parse(text);
  validate(value);
  expect(validate.errors).toBeNull();
  // The schema has just accepted it.
  return value as Record<string, unknown> & { readonly changes: readonly Record<string, unknown>[] };
};

const diff = (args: readonly string[], world: World = {}) =>
  run(['diff', ...args], { folder: folderWith(files), ...world });

describe('diff OLD NEW', () => {
  test('names the change, its place in both files, and the version it asks for', async () => {
    const { exitCode, stdout, stderr } = await diff(['old.yaml', 'new.yaml']);
    expect(stdout).toContain(`Level 1 · The indicator “${indicator}” is now called “quite-another”.`);
    expect(stdout).toMatch(/old\.yaml:\d+:\d+ → new\.yaml:\d+:\d+ {2}\[indicator\/renamed [0-9a-f]{12}\]/);
    expect(stdout).toContain('This asks for a minor step: 1.3.0.');
    expect([exitCode, stderr]).toEqual([0, '']);
  });

  test('says in one line that nothing changed, and lists nothing', async () => {
    const { exitCode, stdout } = await diff(['old.yaml', 'old.yaml']);
    expect([exitCode, stdout]).toEqual([
      0,
      'Nothing changed between front-desk 1.2.0 (old.yaml) and front-desk 1.2.0 (old.yaml).\n',
    ]);
    const json = valid('diff', (await diff(['old.yaml', 'old.yaml', '--format', 'json'])).stdout);
    expect([json.level, json.recommended, json.changes]).toEqual(['none', 'none', []]);
  });

  test('fails on the level that was asked for, and on a version that admits too little', async () => {
    const exitCode = async (...args: readonly string[]) => (await diff(['old.yaml', 'new.yaml', ...args])).exitCode;
    expect(await exitCode('--fail-on', 'breaking')).toBe(0);
    expect(await exitCode('--fail-on', 'review')).toBe(1);
    expect(await exitCode('--check-version')).toBe(1);
  });

  test('fits its schema', async () => {
    const json = valid('diff', (await diff(['old.yaml', 'new.yaml', '--format', 'json'])).stdout);
    expect(json.changes[0]).toMatchObject({ code: 'indicator/renamed', level: 'review', count: 1, accepted: false });
  });

  test('reads one side from standard input, but not both', async () => {
    const { stdout } = await diff(['old.yaml', '-'], { stdin: other });
    expect(stdout).toContain('quite-another');
    expect((await diff(['-', '-'])).exitCode).toBe(2);
  });

  test('compares shipped frameworks by id', async () => {
    const { exitCode, stdout } = await diff(['service-excellence', 'service-orientation', '--summary']);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/1 breaking/);
  });

  test.each(['markdown', 'html', 'github', 'junit', 'sarif'])(
    'writes %s, with what a file says made harmless',
    async (format) => {
      const evil = other
        .replace('id: quite-another', 'id: quite-another')
        .replace(
          /title: \{fr: [^,}]*, en: [^}]*\}/,
          'title: {fr: "<script>x</script>", en: "<img src=x onerror=y>\\u001b[31m"}',
        );
      const folder = folderWith({ 'old.yaml': listening, 'new.yaml': evil });
      const { exitCode, stdout } = await run(['diff', 'old.yaml', 'new.yaml', '--format', format], { folder });
      expect(exitCode).toBe(0);
      expect(stdout).toContain('quite-another');
      // biome-ignore lint/suspicious/noControlCharactersInRegex: an escape would drive the terminal.
      expect(stdout).not.toMatch(/(?<!\\)<(script>x|img)|\u001b/);
    },
  );
});

describe('what a project says about changes', () => {
  const project = (settings: string) =>
    folderWith({ ...files, 'competency.yaml': `kind: project\ndiff: ${settings}\n` });

  test('an accepted change is still told, and fails nothing', async () => {
    const json = valid('diff', (await diff(['old.yaml', 'new.yaml', '--format', 'json'])).stdout);
    const folder = project(`{accepted: [${json.changes[0]?.fingerprint}]}`);
    const ran = await run(['diff', 'old.yaml', 'new.yaml', '--fail-on', 'review'], { folder });
    expect(ran.exitCode).toBe(0);
    expect(ran.stdout).toContain('(accepted)');
  });

  test('a change has the level the project gives it, or none at all', async () => {
    const graver = await run(['diff', 'old.yaml', 'new.yaml', '--fail-on', 'breaking'], {
      folder: project('{levels: {indicator/renamed: breaking}}'),
    });
    expect(graver.exitCode).toBe(1);
    const off = await run(['diff', 'old.yaml', 'new.yaml'], { folder: project('{levels: {indicator/renamed: off}}') });
    expect(off.stdout).toMatch(/^Nothing changed/);
  });

  test('a level for a change that does not exist is refused, with the nearest one', async () => {
    const ran = await run(['diff', 'old.yaml', 'new.yaml'], { folder: project('{levels: {indicator/rename: off}}') });
    expect(ran.exitCode).toBe(2);
    expect(ran.stderr).toContain('Did you mean “indicator/renamed”?');
  });
});

describe('a side in git', () => {
  const git = (folder: string, ...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
      cwd: folder,
      stdio: 'pipe',
    });
  function repository(first: Readonly<Record<string, string>>) {
    const folder = folderWith(first);
    git(folder, 'init', '-q', '-b', 'main');
    git(folder, 'add', '.');
    git(folder, 'commit', '-q', '-m', 'first');
    return folder;
  }

  test('a revision and a path from the root of the repository, also from a folder further in', async () => {
    const folder = repository({ 'frameworks/f.yaml': listening, 'deep/.keep': '' });
    writeFileSync(join(folder, 'frameworks/f.yaml'), other);
    const fromRoot = await run(['diff', 'main:frameworks/f.yaml', 'frameworks/f.yaml'], { folder });
    expect(fromRoot.stdout).toMatch(/main:frameworks\/f\.yaml:\d+:\d+ → frameworks\/f\.yaml:\d+:\d+/);
    const deeper = await run(['diff', 'HEAD:frameworks/f.yaml', '../frameworks/f.yaml'], {
      folder: join(folder, 'deep'),
    });
    expect(deeper.stdout).toContain('HEAD:frameworks/f.yaml:');
  });

  test('one argument is compared with HEAD', async () => {
    const folder = repository({ 'f.yaml': listening });
    writeFileSync(join(folder, 'f.yaml'), other);
    const { stdout } = await run(['diff', 'f.yaml'], { folder });
    expect(stdout).toContain('quite-another');
    expect(stdout).toContain('(HEAD:f.yaml)');
  });

  test('the base that a framework extends is read from the same revision', async () => {
    const team =
      'kind: framework\nid: team\nversion: 1.0.0\nlanguages: [fr, en]\ntitle: {fr: Équipe, en: Team}\nextends: ../base.yaml\n';
    const folder = repository({ 'base.yaml': listening, 'teams/team.yaml': team });
    writeFileSync(join(folder, 'base.yaml'), other);
    const { stdout } = await run(['diff', 'teams/team.yaml'], { folder });
    expect(stdout).toMatch(/HEAD:base\.yaml:\d+:\d+ → base\.yaml:\d+:\d+ {2}\[indicator\/renamed/);
  });

  test('what git does not know is said, and no option is smuggled in', async () => {
    const folder = repository({ 'f.yaml': listening });
    const said = async (...args: readonly string[]) => (await run(['diff', ...args], { folder })).stderr;
    expect(await said('nowhere:f.yaml', 'f.yaml')).toContain('no revision “nowhere”');
    expect(await said('main:g.yaml', 'f.yaml')).toContain('no “g.yaml” in the revision “main”');
    const smuggled = await run(['diff', '--', '--output=x:f.yaml', 'f.yaml'], { folder });
    expect(smuggled.exitCode).toBe(2);
    expect((await diff(['old.yaml'])).stderr).toContain('in no git repository');
  });
});

describe('diff --crosswalk', () => {
  test('proposes levels in ascending order, and writes a file that validate accepts', async () => {
    const folder = folderWith({});
    const { stdout } = await run(
      ['diff', 'service-excellence', 'service-orientation', '--crosswalk', '--format', 'json'],
      { folder },
    );
    const json = valid('crosswalk', stdout) as unknown as {
      readonly correspondences: readonly {
        readonly levels: readonly { readonly from: number; readonly to: number }[];
      }[];
    };
    const [first] = json.correspondences;
    expect(first?.levels.map((each) => each.from)).toEqual([1, 2, 3, 4]);
    const to = first?.levels.map((each) => each.to) ?? [];
    expect([...to].sort((a, b) => a - b)).toEqual(to);
    await run(
      ['diff', 'service-excellence', 'service-orientation', '--crosswalk', '--format', 'yaml', '--output', 'c.yaml'],
      { folder },
    );
    expect(parse(readFileSync(join(folder, 'c.yaml'), 'utf8')).kind).toBe('crosswalk');
    expect((await run(['validate', 'c.yaml'], { folder })).exitCode).toBe(0);
  });

  test('proposes nothing where the words share nothing', async () => {
    const foreign =
      'kind: framework\nid: far\nversion: 1.0.0\nlanguages: [en]\ntitle: Far\ncompetencies:\n  - {id: zymurgy, title: Zymurgy, definition: Fermenting barley overnight, levels: [{level: 1}]}\n';
    const folder = folderWith({ 'old.yaml': listening, 'far.yaml': foreign });
    const { stdout } = await run(['diff', 'old.yaml', 'far.yaml', '--crosswalk'], { folder });
    expect(stdout).toContain('Alone in far: zymurgy.');
  });
});
