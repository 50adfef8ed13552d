import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { listening, smallest } from '../support/frameworks.ts';
import { folderWith, run, type World } from '../support/world.ts';

const shipped = ['service-excellence', 'service-orientation', 'service-attitude'];
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose.
const escapes = /\u001b\[[0-9;]*m/g;

function widest(text: string): number {
  return Math.max(...text.split('\n').map((line) => stringWidth(line)));
}

describe.each(['en', 'fr'])('in %s', (language) => {
  describe.each([80, 40])('on %d columns', (columns) => {
    test.each(shipped)('show %s and each of its competencies fit', async (id) => {
      const world: World = { columns, terminal: true };
      const page = await run(['show', id, '--lang', language], world);
      expect([page.exitCode, page.stderr]).toEqual([0, '']);
      expect(widest(page.stdout)).toBeLessThanOrEqual(columns);
      const { competencies } = JSON.parse((await run(['show', id, '--format', 'json'])).stdout);
      for (const competency of competencies) {
        const { stdout } = await run(['show', id, competency.id, '--lang', language], world);
        expect(widest(stdout)).toBeLessThanOrEqual(columns);
        expect(stdout.length).toBeGreaterThan(500);
      }
    });

    test('list fits', async () => {
      const { stdout } = await run(['list', '--lang', language], { columns, terminal: true });
      expect(widest(stdout)).toBeLessThanOrEqual(columns);
    });
  });

  test('colours change nothing of what a page says', async () => {
    for (const argv of [['show', 'service-excellence'], ['show', 'service-attitude'], ['list']]) {
      const plain = await run([...argv, '--lang', language]);
      const coloured = await run([...argv, '--lang', language], { terminal: true });
      expect(coloured.stdout).toMatch(escapes);
      expect(coloured.stdout.replace(escapes, '')).toBe(plain.stdout);
    }
  });
});

test('a page is piped without escapes, unless FORCE_COLOR asks for them; NO_COLOR and --no-color forbid them', async () => {
  const argv = ['show', 'service-excellence'];
  const has = async (world: World, ...more: string[]) => escapes.test((await run([...argv, ...more], world)).stdout);
  escapes.lastIndex = 0;
  const found = [
    await has({}),
    await has({ environment: { FORCE_COLOR: '1' } }),
    await has({ terminal: true, environment: { NO_COLOR: '1' } }),
    await has({ terminal: true, environment: { TERM: 'dumb' } }),
    await has({ terminal: true }, '--no-color'),
  ];
  expect(found).toEqual([false, true, false, false, false]);
});

test('a page says every word of its framework once', async () => {
  const folder = folderWith({ 'desk.yaml': listening });
  const { stdout } = await run(['show', 'desk.yaml', 'listening'], { folder });
  const words = [
    'Listening',
    'Paying attention',
    'Letting people finish',
    'Interrupting',
    'Level 1 – Basic',
    'Lets people finish',
  ];
  for (const each of words) expect(stdout.split(each).length - 1, each).toBe(1);
  expect(stdout).not.toContain('Écoute');
  expect(stdout).toContain('Agent agent: Level 2\n');
  const range = await run(['show', 'desk.yaml', 'tact'], { folder });
  expect(range.stdout).toContain('Agent agent: Levels 2–3\n');
});

test('the overview of a framework names its competencies, its profiles with their ranges, and where to read on', async () => {
  const folder = folderWith({ 'desk.yaml': listening });
  const { stdout } = await run(['show', 'desk.yaml', '--lang', 'fr'], { folder });
  expect(stdout).toContain('front-desk 1.2.0 · français, anglais · 2 compétences · 3 niveaux · 1 profil');
  expect(stdout).toContain('Compétences comportementales');
  expect(stdout).toMatch(/• Tact tact/);
  expect(stdout).toMatch(/Écoute 2, Tact 2–3/);
  expect(stdout).toContain('competency show front-desk COMPÉTENCE');
});

test('a competency whose id every object inherits is shown like any other', async () => {
  const text = smallest.replaceAll('id: tact', 'id: constructor');
  const profiles = 'profiles:\n  - {id: agent, title: Agent}\n';
  const folder = folderWith({ 'odd.yaml': `${text}${profiles}` });
  const { stdout, exitCode } = await run(['show', 'odd.yaml', 'constructor'], { folder });
  expect([exitCode, stdout.includes('Profiles')]).toEqual([0, false]);
});

test('a page of a framework in other languages falls back on the first one it has', async () => {
  const folder = folderWith({ 'a.yaml': smallest.replace('[en]', '[es]').replace('Smallest', 'Mínimo') });
  expect((await run(['show', 'a.yaml', '--lang', 'fr'], { folder })).stdout).toMatch(/^Mínimo\n/);
});

test('text of a file cannot drive the terminal, coloured or not', async () => {
  const hostile = smallest
    .replace('Smallest', '"Small\\e[2Jest"')
    .replace('title: Tact', 'title: "Ta\\u202Ect"')
    .replace('Saying things', '"Say\\a\\u009b31ming things')
    .replace('hurting.', 'hurting."');
  const folder = folderWith({ 'hostile.yaml': hostile });
  for (const terminal of [false, true]) {
    const { stdout } = await run(['show', 'hostile.yaml'], { folder, terminal });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose.
    expect(stdout.replace(escapes, '')).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    expect(stdout).toContain('Small␛[2Jest');
  }
});

test('show reads standard input where the framework is -', async () => {
  const { stdout, exitCode } = await run(['show', '-', 'tact'], { stdin: smallest });
  expect([exitCode, stdout.split('\n')[0]]).toEqual([0, 'Tact']);
});

describe('show refuses', () => {
  test('a framework that is nowhere, and suggests one that is', async () => {
    const { stdout, stderr, exitCode } = await run(['show', 'service-excelence']);
    expect([stdout, exitCode]).toEqual(['', 2]);
    expect(stderr).toBe('error: There is no framework “service-excelence”. Did you mean “service-excellence”?\n');
  });

  test('a file that is not there', async () => {
    const { stderr, exitCode } = await run(['show', './nowhere.yaml']);
    expect([exitCode, stderr]).toEqual([2, 'error: There is no file “./nowhere.yaml”.\n']);
  });

  test('a competency that the framework has not, and suggests one', async () => {
    const folder = folderWith({ 'desk.yaml': listening });
    const { stderr, exitCode } = await run(['show', 'desk.yaml', 'listning'], { folder });
    expect([exitCode, stderr]).toEqual([
      2,
      'error: “front-desk” has no competency “listning”. Did you mean “listening”?\n',
    ]);
    const far = await run(['show', 'desk.yaml', 'cooking'], { folder });
    expect(far.stderr).toContain('Known: listening, tact.');
  });

  test('a broken framework: what is wrong goes to stderr, nothing to stdout', async () => {
    const folder = folderWith({
      'broken.yaml': smallest.replace('definition', 'defintion').replace('level: 1', 'level: one'),
    });
    const { stdout, stderr, exitCode } = await run(['show', 'broken.yaml'], { folder });
    expect([stdout, exitCode]).toEqual(['', 2]);
    expect(stderr).toContain('broken.yaml:9:5: error: “defintion” is not a valid key here.');
    expect(stderr).toMatch(/broken\.yaml:11:17: error: “level” must be a whole number, not text\./);
    expect(stderr).toContain('error: “broken.yaml” has 2 errors. It cannot be used as it is.');
    const json = await run(['show', 'broken.yaml', '--format', 'json'], { folder });
    expect(json.stderr).toBe('');
    const { error, diagnostics } = JSON.parse(json.stdout);
    expect([error.code, error.params, diagnostics.length]).toEqual([
      'framework/invalid',
      { path: 'broken.yaml', errors: 2 },
      2,
    ]);
  });

  test('a file of another kind, in one sentence', async () => {
    const folder = folderWith({ 'ada.yaml': 'kind: assessment\nratings: {}\n' });
    const { stderr } = await run(['show', 'ada.yaml'], { folder });
    expect(stderr.match(/error:/g)).toHaveLength(2);
    expect(stderr).toContain('ada.yaml:1:7: error: “kind” cannot be “assessment”; it must be framework.');
  });

  test('a file that does not say what it is', async () => {
    const folder = folderWith({ 'what.yaml': 'id: what\n' });
    const { stderr } = await run(['show', 'what.yaml'], { folder });
    expect(stderr).toContain('what.yaml:1:1: error: The file does not say what it is.');
    expect(stderr.match(/error:/g)).toHaveLength(2);
  });
});

test('show --format json gives the framework as every command sees it, and one competency of it', async () => {
  const folder = folderWith({ 'desk.yaml': listening });
  const whole = JSON.parse((await run(['show', 'desk.yaml', '--format', 'json'], { folder })).stdout);
  expect(whole).toMatchObject({ id: 'front-desk', rating: { threshold: 0.75, minimumObserved: 0.5 } });
  const one = JSON.parse((await run(['show', 'desk.yaml', 'tact', '--format=json'], { folder })).stdout);
  expect(one).toEqual(whole.competencies[1]);
});
