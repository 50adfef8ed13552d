import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openStore } from '../../src/store/index.ts';
import { folderWith, run } from '../support/world.ts';
import { fits } from './fits.ts';
import { frameworkIn, ratingsBy, record, type Told } from './recorded.ts';

const framework = frameworkIn('frameworks/service-excellence.yaml');
const upTo = (held: number) =>
  ratingsBy(framework, (_, level) => (level <= held ? 'demonstrated' : 'not-demonstrated'));
const told = (rater: string, relation: Told['relation'], held: number, more: Partial<Told> = {}): Told => ({
  rater,
  relation,
  framework,
  ratings: upTo(held),
  name: 'Ada Roy',
  ...more,
});

async function folderOf(all: readonly Told[]): Promise<string> {
  const folder = folderWith({});
  await record(folder, all);
  return folder;
}

const json = async (folder: string, ...more: readonly string[]) => {
  const ran = await run(['report', 'person', 'ada-roy', '--format', 'json', ...more], { folder });
  expect(ran.stderr).toBe('');
  return fits('report-person', ran.stdout);
};

const competency = 'service-excellence';

describe('report person', () => {
  test('shows the attained level by relation, self never among the others', async () => {
    const folder = await folderOf([
      told('ada-roy', 'self', 4),
      told('luc', 'manager', 1),
      told('p1', 'peer', 2),
      told('p2', 'peer', 2),
      told('p3', 'peer', 2),
    ]);
    const [found] = (await json(folder)).frameworks;
    const { views } = found.competencies[competency];
    expect(views.self).toMatchObject({ attained: 4, raters: 1 });
    expect(views.manager).toMatchObject({ attained: 1, raters: 1 });
    expect(views.peer).toMatchObject({ attained: 2, raters: 3 });
    expect(views.others).toMatchObject({ attained: 2, raters: 4 });
    expect(found.basis).toMatchObject({ assessments: 5, others: ['manager', 'peer'] });
  });

  test('counts the newest completed assessment of each rater in a cycle', async () => {
    const folder = await folderOf([
      told('luc', 'manager', 1, { at: '2026-10-01T10:00:00.000Z' }),
      told('luc', 'manager', 3, { at: '2026-10-02T10:00:00.000Z' }),
      told('luc', 'manager', 4, { at: '2026-04-02T10:00:00.000Z', cycle: '2026-H1' }),
    ]);
    const [found] = (await json(folder)).frameworks;
    expect(found.basis.assessments).toBe(1);
    expect(found.competencies[competency].views.manager.attained).toBe(3);
    expect(found.competencies[competency].cycles.map((each: { others: object }) => each.others)).toMatchObject([
      { attained: 4 },
      { attained: 3 },
    ]);
  });

  test('orders the plan by gap times weight, and dates the follow-ups', async () => {
    const folder = await folderOf([told('luc', 'manager', 1, { profile: 'team-leader' })]);
    const [found] = (await json(folder, '--today', '2026-12-31', '--follow-up', '2m')).frameworks;
    expect(found.plan[0]).toMatchObject({ competency, level: 2, followUp: '2027-02-28' });
    expect(found.plan[0].indicators).toHaveLength(4);
  });

  test('puts first in the plan what the profile weighs most', async () => {
    const attitude = frameworkIn('frameworks/service-attitude.yaml');
    const profile =
      attitude.profiles.find((each) => new Set(Object.values(each.weights)).size > 1) ?? attitude.profiles[0];
    const folder = await folderOf([
      {
        ...told('luc', 'manager', 0),
        framework: attitude,
        ratings: ratingsBy(attitude, () => 'not-demonstrated'),
        ...(profile === undefined ? {} : { profile: profile.id }),
      },
    ]);
    const { plan } = (await json(folder)).frameworks[0];
    const priorities: readonly number[] = plan.map((each: { priority: number | null }) => each.priority ?? 0);
    expect(priorities.length).toBeGreaterThan(3);
    expect(priorities).toEqual(priorities.toSorted((a, b) => b - a));
    expect(plan[0].priority).toBe(plan[0].gap * plan[0].weight);
  });

  test('counts a migrated copy in the place of its original, and says which versions were left out', async () => {
    const newer = { ...framework, version: '2.0.0' };
    const folder = await folderOf([told('luc', 'manager', 1), told('ada-roy', 'self', 2)]);
    const store = await openStore(join(folder, 'competency.db'));
    const original = (await store.find({ rater: 'luc' }))[0];
    await store.close();
    if (original === undefined) throw new Error('nothing was recorded');
    const origin = { assessment: original.id, framework: original.framework };
    await record(folder, [told('luc', 'manager', 3, { framework: newer, origin })], 70);
    const [found] = (await json(folder)).frameworks;
    expect(found.framework.version).toBe('2.0.0');
    expect(found.basis).toMatchObject({ assessments: 1, otherVersions: ['1.0.0'] });
    expect(found.competencies[competency].views.manager).toMatchObject({ attained: 3, raters: 1 });
  });

  test('finds blind spots and hidden strengths, and nothing where both agree', async () => {
    const folder = await folderOf([told('ada-roy', 'self', 2), told('luc', 'manager', 1)]);
    const [found] = (await json(folder)).frameworks;
    expect(found.differences.map((each: { kind: string }) => each.kind)).toEqual(Array(4).fill('blind-spot'));
    const even = await folderOf([told('ada-roy', 'self', 2), told('luc', 'manager', 2)]);
    expect((await json(even)).frameworks[0].differences).toEqual([]);
  });

  test('suggests an id that is near, and says which cycles there are', async () => {
    const folder = await folderOf([told('luc', 'manager', 1)]);
    const unknown = await run(['report', 'person', 'ada-ray'], { folder });
    expect([unknown.exitCode, unknown.stderr]).toEqual([2, expect.stringContaining('“ada-roy”')]);
    const cycle = await run(['report', 'person', 'ada-roy', '--cycle', '2020-H1'], { folder });
    expect([cycle.exitCode, cycle.stderr]).toEqual([2, expect.stringContaining('2026-H2')]);
  });

  test.each([
    ['--follow-up', '3x'],
    ['--today', '2026-02-30'],
    ['--minimum-raters', '1'],
  ])('refuses %s %s', async (flag, value) => {
    const folder = await folderOf([told('luc', 'manager', 1)]);
    const { exitCode, stderr } = await run(['report', 'person', 'ada-roy', flag, value], { folder });
    expect(exitCode).toBe(2);
    expect(stderr).toContain(value);
  });

  test.each([
    ['en', 80],
    ['fr', 80],
    ['en', 40],
    ['fr', 40],
  ] as const)('reads well in %s at %i columns', async (language, columns) => {
    const folder = await folderOf([
      told('ada-roy', 'self', 4),
      told('luc', 'manager', 1),
      told('p1', 'peer', 2, { profile: 'team-leader' }),
    ]);
    const { stdout } = await run(['report', 'person', 'ada-roy', '--lang', language], { folder, columns });
    expect(stdout.split('\n').filter((line) => line.length > columns)).toEqual([]);
    expect(stdout).toContain(language === 'fr' ? 'trop peu' : 'too few');
  });
});
