import { describe, expect, test } from 'vitest';
import { folderWith, run } from '../support/world.ts';
import { fits } from './fits.ts';
import { frameworkIn, ratingsBy, record, type Told } from './recorded.ts';

const framework = frameworkIn('frameworks/service-excellence.yaml');
const competency = 'service-excellence';
const indicator = 'answers-questions';

type Point = 'demonstrated' | 'partly' | 'not-demonstrated' | 'not-observed';
const rated = (rater: string, relation: Told['relation'], point: Point, more: Partial<Told> = {}): Told => ({
  rater,
  relation,
  framework,
  ratings: ratingsBy(framework, () => point),
  ...more,
});

async function folderOf(all: readonly Told[], files: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = folderWith(files);
  await record(folder, all);
  return folder;
}

async function feedback(folder: string, ...more: readonly string[]) {
  const { stdout, stderr } = await run(['report', '360', 'ada-roy', '--format', 'json', ...more], { folder });
  expect(stderr).toBe('');
  const found = fits('report-360', stdout).frameworks[0];
  const voices = found.competencies[competency].voices;
  return { ...found, figures: (voice: string) => voices[voice].indicators[indicator], voices };
}

const peers = (...points: readonly Point[]) => points.map((point, at) => rated(`p${at}`, 'peer', point));

describe('report 360', () => {
  test('gives n, mean, spread and distribution over the points of the framework', async () => {
    const folder = await folderOf([
      rated('ada-roy', 'self', 'demonstrated'),
      rated('luc', 'manager', 'partly'),
      ...peers('demonstrated', 'demonstrated', 'not-demonstrated', 'not-demonstrated'),
    ]);
    const { figures } = await feedback(folder);
    expect(figures('peer')).toEqual({
      raters: 4,
      mean: 0.5,
      spread: Math.sqrt(1 / 3),
      distribution: [
        { point: 'not-demonstrated', count: 2 },
        { point: 'partly', count: 0 },
        { point: 'demonstrated', count: 2 },
      ],
    });
    expect(figures('others')).toMatchObject({ raters: 5, mean: 0.5 });
    expect(figures('self')).toMatchObject({ raters: 1, mean: 1, spread: null });
  });

  test('says “not enough data” in the place of a coefficient that is not defined', async () => {
    const folder = await folderOf([rated('luc', 'manager', 'partly'), ...peers('partly', 'partly', 'partly')]);
    const { agreement } = await feedback(folder);
    expect(agreement.manager).toBeNull();
    expect(agreement.peer.alpha).toMatchObject({ value: null, band: null, raters: 3 });
    const { stdout } = await run(['report', '360', 'ada-roy'], { folder });
    expect(stdout).toContain('not enough data');
    expect(stdout).not.toMatch(/NaN|null|undefined|Infinity/);
  });

  test('has weighted kappa for two raters only', async () => {
    const two = [1, 2].map((which) =>
      rated(`m${which}`, 'manager', 'partly', {
        ratings: ratingsBy(framework, (_, level) => (level <= which + 1 ? 'demonstrated' : 'not-demonstrated')),
      }),
    );
    const { agreement } = await feedback(await folderOf(two));
    expect(agreement.manager.weightedKappa).toMatchObject({ raters: 2, indicators: 14 });
    expect(agreement.manager.weightedKappa.value).toBeGreaterThan(0);
    const three = await feedback(await folderOf(peers('partly', 'demonstrated', 'partly')));
    expect(three.agreement.peer.weightedKappa).toBeNull();
  });

  test('warns where reliability asks for more raters: 4 managers, 8 peers, 9 direct reports', async () => {
    const reports = Array.from({ length: 9 }, (_, at) => rated(`r${at}`, 'report', 'partly'));
    const { warnings } = await feedback(
      await folderOf([rated('m', 'manager', 'partly'), ...peers('partly'), ...reports]),
    );
    expect(warnings).toEqual([
      { relation: 'manager', wanted: 4 },
      { relation: 'peer', wanted: 8 },
    ]);
  });

  test('hides a group below its threshold, per competency and per indicator, and all of its notes', async () => {
    const noted = (rater: string) => {
      const said = rated(rater, 'client', 'partly');
      const own = said.ratings[competency] ?? { indicators: {} };
      return { ...said, ratings: { [competency]: { ...own, note: 'secret note' } } };
    };
    const partial = (rater: string, seen: boolean) =>
      rated(rater, 'peer', 'partly', {
        ratings: ratingsBy(framework, (id) => (id === indicator && !seen ? 'not-observed' : 'partly')),
      });
    const folder = await folderOf([
      noted('c1'),
      noted('c2'),
      partial('p1', true),
      partial('p2', true),
      partial('p3', false),
    ]);
    const { figures, voices } = await feedback(folder);
    expect(figures('peer')).toEqual({ suppressed: true });
    expect(voices.peer.indicators['serves-to-standard']).toMatchObject({ raters: 3 });
    expect(voices.client.standing).toEqual({ suppressed: true });
    for (const format of ['text', 'markdown', 'json', 'csv', 'html']) {
      for (const report of ['360', 'person']) {
        const { stdout } = await run(['report', report, 'ada-roy', '--format', format], { folder });
        expect(stdout).not.toMatch(/secret note|\bc1\b|\bp1\b/);
      }
    }
  });

  test('takes thresholds from competency.yaml and from --minimum-raters', async () => {
    const settings = 'kind: project\nanonymity: {minimumRaters: 2, peer: 4}\n';
    const all = [
      ...peers('partly', 'partly', 'partly'),
      rated('c1', 'client', 'partly'),
      rated('c2', 'client', 'partly'),
    ];
    const folder = await folderOf(all, { 'competency.yaml': settings });
    const project = await feedback(folder);
    expect(project.figures('peer')).toEqual({ suppressed: true });
    expect(project.figures('client')).toMatchObject({ raters: 2 });
    const flag = await feedback(folder, '--minimum-raters', '3');
    expect(flag.figures('peer')).toMatchObject({ raters: 3 });
    expect(flag.figures('client')).toEqual({ suppressed: true });
  });

  test('gives raters of a group numbers that tell neither who nor when', async () => {
    const folder = await folderOf(peers('demonstrated', 'partly', 'not-demonstrated', 'partly', 'partly', 'partly'));
    const { stdout } = await run(['report', '360', 'ada-roy', '--format', 'csv'], { folder });
    const points = stdout
      .split('\r\n')
      .filter((line) => line.includes(`,${indicator},`))
      .map((line) => line.split(',')[9]);
    expect(points.slice().sort()).toEqual(['demonstrated', 'not-demonstrated', 'partly', 'partly', 'partly', 'partly']);
    expect(points).not.toEqual(['demonstrated', 'partly', 'not-demonstrated', 'partly', 'partly', 'partly']);
    expect(stdout).not.toMatch(/2026-10-01|T1[0-9]:/);
  });
});
