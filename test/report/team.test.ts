import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { main } from '../../src/cli.ts';
import { openStore } from '../../src/store/index.ts';
import { World } from '../commands/world.ts';
import { keepUnit, unitOf } from '../support/unit/unit.ts';
import { fakeIo } from '../support/world.ts';
import { fits } from './fits.ts';
import { frameworkIn, ratingsBy, record } from './recorded.ts';

let world: World;
beforeAll(async () => {
  world = new World();
  const store = await openStore(`${world.folder}/competency.db`);
  await keepUnit(store, unitOf());
  await keepUnit(store, unitOf({ seed: 2, unit: 'Recouvrement', mark: '-b' }));
  await store.close();
});
afterAll(() => world.remove());

const team = ['report', 'team', 'Accueil'];

interface Cell {
  readonly state: string;
  readonly attained?: number;
  readonly change?: number | null;
  readonly suppressed?: true;
}

interface Unit {
  readonly unit: string;
  readonly people: number;
  readonly assessed: number;
  readonly met: number;
  readonly compared: number;
  readonly rows: readonly { readonly subject: string; readonly competencies: Readonly<Record<string, Cell>> }[];
  readonly trend: readonly { readonly cycle: string; readonly met: number; readonly compared: number }[];
  readonly support: readonly { readonly subject: string; readonly unassessed: boolean }[];
}

async function unitsOf(words: readonly string[]): Promise<readonly Unit[]> {
  const { stdout } = await world.run([...words, '--framework', 'service-attitude', '--format', 'json']);
  return JSON.parse(stdout).frameworks[0].units;
}

describe('a unit of twelve people over two cycles', () => {
  test('is told in JSON that fits its schema', async () => {
    const { stdout } = await world.run([...team, '--format', 'json']);
    const value = fits('report-team', stdout);
    expect(value.frameworks).toHaveLength(3);
  });

  test('has who was not assessed, and counts add up', async () => {
    const [unit] = await unitsOf(team);
    expect(unit).toMatchObject({ unit: 'Accueil', people: 12, assessed: 11 });
    const cells = unit?.rows.flatMap(({ competencies }) => Object.values(competencies)) ?? [];
    const count = (state: string) => cells.filter((each) => each.state === state).length;
    expect(unit?.met).toBe(count('met'));
    expect(unit?.compared).toBe(count('met') + count('below'));
    expect(count('unassessed')).toBe(8);
    expect(unit?.support).toContainEqual(expect.objectContaining({ subject: 'hugo-lavoie', unassessed: true }));
    expect(unit?.trend.map(({ cycle }) => cycle)).toEqual(['2026-H1', '2026-H2']);
    expect(unit?.trend[1]).toMatchObject({ met: unit?.met, compared: unit?.compared });
  });

  test.each(['en', 'fr'])('is a heat map with levels and letters in the terminal (%s)', async (lang) => {
    const { stdout } = await world.run([...team, '--lang', lang]);
    expect(stdout).toMatch(lang === 'en' ? /Max Li +3M/ : /Max Li +3A/);
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(stdout).toContain(
      lang === 'en' ? 'Hugo Lavoie: not assessed in this cycle' : 'pas d’évaluation dans ce cycle',
    );
  });

  test('fits 40 columns', async () => {
    const { stdout } = await world.run(team, { columns: 40 });
    expect(Math.max(...stdout.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(40);
  });

  test('colours what the letters say, and says it without', async () => {
    const { stdout } = await world.run(team, { environment: { FORCE_COLOR: '1' } });
    expect(stdout).toContain('\u001b[32m3M');
    expect(stdout).toContain('\u001b[33m');
  });

  test.each(['markdown', 'html', 'csv'])('is written as %s', async (format) => {
    const { exitCode, stdout } = await world.run([...team, '--format', format]);
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining(format === 'csv' ? 'max-li' : 'Max Li')]);
  });

  test.each(['pdf', 'xlsx'])('is written as %s', async (format) => {
    const { exitCode } = await world.run([...team, '--format', format, '--output', `team.${format}`]);
    expect(exitCode).toBe(0);
  });

  test('stands beside the other unit', async () => {
    const units = await unitsOf(['report', 'team', '--all']);
    expect(units.map(({ unit, people }) => [unit, people])).toEqual([
      ['Accueil', 12],
      ['Recouvrement', 12],
    ]);
    expect((await world.run(['report', 'team', '--all'])).stdout).toContain('Units side by side');
  });

  test('can be told of an earlier cycle', async () => {
    const [unit] = await unitsOf([...team, '--cycle', '2026-H1']);
    expect(unit?.assessed).toBe(12);
    expect(unit?.trend).toHaveLength(1);
  });

  test('is told of a framework that somebody was assessed with, by its own cycles', async () => {
    const { exitCode, stderr } = await world.run([...team, '--framework', 'zork']);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('Nothing is completed in “zork”. There is: ')]);
  });

  test('is named as it is known', async () => {
    expect((await world.run(['report', 'team', 'Acueil'])).stderr).toContain('Did you mean “Accueil”?');
    expect((await world.run(['report', 'team'])).stderr).toContain('UNIT is missing');
  });
});

describe('an organisation of more than a thousand people', () => {
  let large: World;
  beforeAll(async () => {
    large = new World();
    const store = await openStore(`${large.folder}/competency.db`);
    await keepUnit(store, unitOf());
    const others = Array.from({ length: 1000 }, (_, at) => ({ id: `a-person-${at}`, unit: 'Prêts' }));
    await store.people.keep(others, { onlyThese: false });
    await store.close();
  });
  afterAll(() => large.remove());

  test('stands as units side by side, and lists nobody', async () => {
    const { stdout } = await large.run(['report', 'team', '--all', '--format', 'json']);
    const { frameworks } = fits('report-team', stdout);
    for (const { units } of frameworks as readonly { readonly units: readonly Unit[] }[]) {
      expect(units.map(({ unit, people }) => [unit, people])).toEqual([
        ['Accueil', 12],
        ['Prêts', 1000],
      ]);
      for (const unit of units) expect(unit).not.toHaveProperty('rows');
    }
    expect(stdout).not.toContain('ada-roy');
    const text = await large.run(['report', 'team', '--all']);
    expect(text.stdout).toContain('name a unit to see its people');
    expect(text.stdout).not.toContain('Ada Roy');
  });

  test('has the same figures as each of its units', async () => {
    const json = async (words: readonly string[]): Promise<readonly Unit[]> =>
      JSON.parse((await large.run(['report', 'team', ...words, '--format', 'json'])).stdout).frameworks[0].units;
    const [accueil] = await json(['--all']);
    const [alone] = await json(['Accueil']);
    const { rows, successes, support, ...figures } = alone as unknown as Record<string, unknown>;
    expect(accueil).toEqual(figures);
    expect(rows).toHaveLength(12);
    expect(successes).toHaveLength(Number(figures.celebrated));
    expect(support).toHaveLength(Number(figures.supported));
  });

  test('shows how far it has come once reading takes more than a second, and only to who watches', async () => {
    const seen = async (terminal: boolean) => {
      const io = fakeIo({ folder: large.folder, terminal });
      let now = Date.parse('2026-11-22T00:00:00Z');
      const slow = () => {
        now += 1500;
        return new Date(now);
      };
      expect(await main(['report', 'team', '--all'], { ...io, now: slow })).toBe(0);
      return io.written.stderr();
    };
    const written = await seen(true);
    expect(written).toMatch(/0 of \d+ assessments read/);
    expect(written.endsWith('\r\u001b[K')).toBe(true);
    expect(await seen(false)).toBe('');
  });

  test('is a table of levels for a pivot table', async () => {
    const { stdout } = await large.run([
      'report',
      'team',
      '--all',
      '--framework',
      'service-attitude',
      '--format',
      'csv',
    ]);
    const [heads, ...rows] = stdout.trim().split('\r\n');
    expect(heads).toContain('unit,framework,version,cycle,competency,met,compared,level,people');
    const people = rows.filter((row) => row.startsWith('Prêts')).map((row) => Number(row.split(',').at(-1)));
    const competencies = new Set(rows.map((row) => row.split(',')[4]));
    expect(people.reduce((sum, each) => sum + each, 0)).toBe(1000 * competencies.size);
  });
});

describe('anonymity', () => {
  test('no cell rests on a self-assessment or on a group too small to be shown', async () => {
    const own = new World();
    const store = await openStore(`${own.folder}/competency.db`);
    const unit = unitOf();
    const few = unit.assessments.filter(
      ({ header: { rater, subject } }) =>
        rater.relation === 'self' || (rater.relation === 'peer' && subject.id === 'ada-roy'),
    );
    await keepUnit(store, { ...unit, assessments: few });
    await store.close();
    const { stdout } = await own.run([
      ...team,
      '--framework',
      'service-attitude',
      '--minimum-raters',
      '5',
      '--format',
      'json',
    ]);
    own.remove();
    const rows: Unit['rows'] = JSON.parse(stdout).frameworks[0].units[0].rows;
    for (const { subject, competencies } of rows) {
      for (const each of Object.values(competencies)) {
        expect(each.attained).toBeUndefined();
        expect(each.state).toBe(subject === 'ada-roy' ? 'hidden' : 'unassessed');
        if (subject === 'ada-roy') expect(each.suppressed).toBe(true);
      }
    }
  });
});

test('cycles follow each other in time, whatever their names', async () => {
  const own = new World();
  const framework = frameworkIn('test/report/desk.yaml');
  const by = (subject: string, cycle: string, point: string, at: string) => ({
    subject,
    unit: 'Desk',
    rater: 'max-li',
    relation: 'manager' as const,
    framework,
    cycle,
    at,
    ratings: ratingsBy(framework, () => point),
  });
  await record(own.folder, [
    by('ada-roy', 'spring-2026', 'not-demonstrated', '2026-05-01T12:00:00.000Z'),
    by('bo-ek', 'spring-2026', 'not-demonstrated', '2026-05-02T12:00:00.000Z'),
    by('ada-roy', 'fall-2026', 'demonstrated', '2026-10-01T12:00:00.000Z'),
  ]);
  const told = async (words: readonly string[]) =>
    JSON.parse((await own.run(['report', 'team', 'Desk', '--format', 'json', ...words])).stdout).frameworks[0];
  const fall = await told([]);
  expect(fall.cycle).toBe('fall-2026');
  const [unit] = fall.units;
  expect(unit.trend.map(({ cycle }: { cycle: string }) => cycle)).toEqual(['spring-2026', 'fall-2026']);
  const cells = new Map(unit.rows.map((row: Unit['rows'][number]) => [row.subject, row.competencies.welcome]));
  expect(cells.get('ada-roy')).toMatchObject({ attained: 2, change: 2 });
  expect(cells.get('bo-ek')).toMatchObject({ state: 'unassessed' });
  const spring = await told(['--cycle', 'spring-2026']);
  expect(spring.units[0].trend.map(({ cycle }: { cycle: string }) => cycle)).toEqual(['spring-2026']);
  expect(spring.units[0].assessed).toBe(2);
  expect((await own.run(['report', 'team', 'Desk'])).stdout).toContain('(2+: at least');
  own.remove();
});
