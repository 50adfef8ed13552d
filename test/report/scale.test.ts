import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Assessment, Ratings } from '../../src/model/index.ts';
import { scaleReport, scaleStep } from '../../src/report/index.ts';
import { openStore } from '../../src/store/index.ts';
import { World } from '../commands/world.ts';
import { frameworkOf } from '../support/documents.ts';
import { listening } from '../support/frameworks.ts';
import { keepUnit, unitOf } from '../support/unit/unit.ts';
import { fits } from './fits.ts';
import { frameworkIn, ratingsBy, record } from './recorded.ts';

const framework = frameworkOf(listening);
const indicators = ['lets-finish', 'repeats-back', 'asks-questions', 'hears-the-unsaid', 'coaches-others'];

/** An assessment in which the indicators marked + were demonstrated and those marked - were not. */
function assessed(marks: string): Assessment {
  const rated = indicators.map((id, at) => [id, { point: marks[at] === '+' ? 'demonstrated' : 'not-demonstrated' }]);
  const ratings: Ratings = { listening: { indicators: Object.fromEntries(rated) } };
  const reference = { id: 'front-desk', version: '1.2.0', digest: `sha256:${'0'.repeat(64)}` };
  const [subject, rater] = [{ id: 'ada' }, { id: 'max', relation: 'manager' as const }];
  return {
    id: 'x',
    framework: reference,
    subject,
    rater,
    method: 'complete',
    startedAt: '',
    status: 'completed',
    ratings,
  };
}

/** So many alike, of as many people. */
const times = (count: number, marks: string) =>
  Array.from({ length: count }, (_, at) => ({ ...assessed(marks), subject: { id: `person-${at}` } }));

describe('what assessments say of a scale', () => {
  test('a level that is lacking below a held one is an error and a hole', () => {
    const { competencies } = scaleReport(framework, [...times(6, '+++++'), ...times(2, '--++-'), ...times(2, '++---')]);
    const [scale] = competencies;
    // Three levels of ten assessments; two lack level 1 below level 2: 1 − 2 ÷ 30.
    expect(scale?.scalogram).toMatchObject({ patterns: 10, errors: 2, reproducibility: 1 - 2 / 30 });
    expect(scale?.levelHoles).toEqual([
      { level: 1, holes: 2 },
      { level: 2, holes: 0 },
      { level: 3, holes: 0 },
    ]);
    expect(scale?.indicators[0]?.facts).toMatchObject({ observed: 10, shown: 8, higher: 8, holes: 2 });
  });

  test('an indicator that nobody or everybody shows is told', () => {
    const { competencies } = scaleReport(framework, [...times(5, '+++--'), ...times(5, '+----')]);
    expect(competencies[0]?.indicators.map(({ facts }) => facts?.verdict)).toEqual([
      'everybody',
      null,
      null,
      'nobody',
      'nobody',
    ]);
  });

  test('counts only whole steps, so that one more assessment changes nothing', () => {
    const all = [...times(10, '+++++'), ...times(9, '-----')];
    expect(scaleReport(framework, all)).toEqual(scaleReport(framework, all.slice(0, scaleStep)));
    expect(scaleReport(framework, all.slice(0, scaleStep - 1)).competencies).toEqual([]);
  });
});

describe('what would tell of somebody', () => {
  const ofOne = (count: number, marks: string) =>
    times(count, marks).map((each) => ({ ...each, subject: { id: 'ada' } }));

  test('ten assessments of fewer than five people tell nothing, and wait for others', () => {
    expect(scaleReport(framework, ofOne(10, '+++++')).competencies).toEqual([]);
    expect(scaleReport(framework, [...ofOne(7, '+++++'), ...times(3, '+++++')]).assessments).toBe(0);
    expect(scaleReport(framework, [...ofOne(10, '+++++'), ...times(10, '+++++')]).assessments).toBe(20);
    const later = [...times(10, '+++++'), ...ofOne(10, '-----')];
    expect(scaleReport(framework, later)).toEqual(scaleReport(framework, later.slice(0, 10)));
  });

  test('an indicator that was observed fewer than ten times is not told, nor what rests on it', () => {
    const without = (each: Assessment): Assessment => ({
      ...each,
      ratings: {
        listening: { indicators: { ...each.ratings.listening?.indicators, 'lets-finish': { point: 'not-observed' } } },
      },
    });
    const [scale] = scaleReport(framework, [...times(9, '+++++'), ...times(1, '-----').map(without)]).competencies;
    expect(scale?.indicators.map(({ facts }) => facts?.observed ?? null)).toEqual([null, 10, 10, 10, 10]);
    expect(scale).toMatchObject({ alpha: null });
    const next = [...times(10, '+++++'), ...times(9, '-----').map(without), ...times(1, '-----')];
    // The one more time it was observed would be told by subtraction.
    expect(scaleReport(framework, next).competencies[0]?.indicators[0]?.facts).toMatchObject({
      observed: 10,
      shown: 10,
    });
  });

  test.each(['text', 'json', 'csv'])('ten assessments of one person: not enough data (%s)', async (format) => {
    const own = new World();
    const desk = frameworkIn('test/report/desk.yaml');
    const ratings = ratingsBy(desk, () => 'partly');
    await record(
      own.folder,
      Array.from({ length: 10 }, (_, at) => ({
        rater: `peer-${at}`,
        relation: 'peer' as const,
        framework: desk,
        ratings,
      })),
    );
    const { exitCode, stdout, stderr } = await own.run(['report', 'scale', 'desk', '--format', format]);
    own.remove();
    expect([exitCode, stdout + stderr]).toEqual([2, expect.stringContaining('Not enough data')]);
    expect(stdout + stderr).not.toMatch(/greets|partly|ada-roy/);
  });
});

describe('report scale', () => {
  let world: World;
  beforeAll(async () => {
    world = new World();
    const store = await openStore(`${world.folder}/competency.db`);
    await keepUnit(store, unitOf());
    await store.close();
  });
  afterAll(() => world.remove());
  const scale = ['report', 'scale', 'service-excellence'];

  test('is told in JSON that fits its schema', async () => {
    const { stdout } = await world.run([...scale, '--format', 'json']);
    const value = fits('report-scale', stdout);
    expect(value.assessments % scaleStep).toBe(0);
    expect(value.competencies['service-excellence'].alpha).toBeGreaterThan(0);
  });

  test.each(['text', 'markdown', 'html', 'csv'])('is written as %s in both languages', async (format) => {
    for (const lang of ['en', 'fr']) {
      const { exitCode, stdout } = await world.run([...scale, '--format', format, '--lang', lang]);
      expect([exitCode, stdout.length > 100]).toEqual([0, true]);
    }
  });

  test('names nobody', async () => {
    const { stdout } = await world.run([...scale, '--format', 'csv']);
    expect(stdout).not.toMatch(/ada-roy|max-li|louise/);
  });

  test('needs ten assessments, and a framework that is there', async () => {
    expect((await world.run(['report', 'scale', 'nothing'])).exitCode).toBe(2);
  });
});
