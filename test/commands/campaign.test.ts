import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { answersFile } from '../support/answers.ts';
import { listening } from '../support/frameworks.ts';
import { World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = new World({
    'frameworks/desk.yaml': listening,
    'people.csv': [
      'id,name,unit,manager,profile,email',
      'max-li,Max Li,Desk,,,max@example.org',
      'ada-roy,Ada Roy,Desk,max-li,agent,',
      'bo-ek,Bo Ek,Desk,max-li,agent,',
      '',
    ].join('\n'),
    'ada.yaml': answersFile({ tact: 2 }, 'cycle: 2026-H2\n'),
  });
  await world.run(['people', 'import', 'people.csv']);
});
afterEach(() => world.remove());

const start = ['campaign', 'start', '--cycle', '2026-H2', '--framework', 'front-desk', '--due', '2026-12-15'];

describe('campaign start', () => {
  test('says what it asks for, and who has too few raters', async () => {
    const { exitCode, stdout } = await world.run([...start, '--relations', 'self,manager,peer:2']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('2026-H2: 7 assessments of 3 people, by 3 raters.\nself 3 · manager 2 · peer 2\n');
    expect(stdout).toContain(
      '! Too few raters (peer) for 3 people: ada-roy (1 of 2), bo-ek (1 of 2) and\n  max-li (0 of 2).',
    );
  });

  test('asks for nothing twice, and can begin anew', async () => {
    await world.run([...start, '--relations', 'self,manager,peer:1']);
    const again = await world.run([...start, '--relations', 'self,manager,peer:1']);
    expect(again.stdout).toContain('0 of them are new.');
    const anew = await world.run([...start, '--relations', 'self', '--replace']);
    expect(anew.stdout).toContain(
      '2026-H2: 3 assessments of 3 people, by 3 raters. 0 of them are new. 4 requests\nwithdrawn.',
    );
  });

  test('refuses what it cannot find in a list of people', async () => {
    const { exitCode, stderr } = await world.run([...start, '--relations', 'self,clients']);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('Did you mean “client”?')]);
    const boss = await world.run([...start, '--relations', 'self,boss']);
    expect([boss.exitCode, boss.stderr]).toEqual([
      2,
      expect.stringContaining('There are self, manager, peer and report'),
    ]);
    expect(boss.stderr).toContain('client and panel are named in the file of --raters');
    expect((await world.run([...start, '--relations', 'client'])).stderr).toContain(
      '--relations client needs --raters.',
    );
    expect((await world.run([...start.slice(0, -1), '15 December'])).stderr).toContain(
      'it is a day such as 2027-01-31',
    );
    expect((await world.run(['campaign', 'start', '--cycle', 'x'])).stderr).toContain('needs --framework');
  });

  test('refuses a rater in two relations of one person, at the line that comes second', async () => {
    const raters = 'subject,rater,relation\nada-roy,bo-ek,peer\nada-roy,max-li,manager\nada-roy,bo-ek,panel\n';
    writeFileSync(join(world.folder, 'raters.csv'), raters);
    const { exitCode, stderr } = await world.run([...start, '--raters', 'raters.csv']);
    expect([exitCode, stderr]).toEqual([2, expect.stringMatching(/raters\.csv:4:\d+: error: .*“bo-ek”.* line 2/)]);
  });

  test('needs people', async () => {
    const { stderr } = await world.run([...start, '--store', 'empty.db']);
    expect(stderr).toContain('The list of people is empty.');
  });
});

describe('campaign status', () => {
  test('counts what is done, begun and missing', async () => {
    await world.run(start);
    await world.run(['assess', 'front-desk', '--answers', 'ada.yaml']);
    const { exitCode, stdout } = await world.run(['campaign', 'status']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('20% · 1 done · 0 drafts · 4 missing');
    expect((await world.run(['campaign', 'status', '--lang', 'fr', '--format', 'markdown'])).stdout).toContain(
      '| gestionnaire | 1 | 0 | 1 |',
    );
  });

  test('ends with 1 where something is overdue', async () => {
    await world.run(start);
    const { exitCode, stdout } = await world.run(['campaign', 'status'], { now: '2026-12-16T08:00:00Z' });
    expect([exitCode, stdout]).toEqual([1, expect.stringContaining('5 assessments are overdue.')]);
  });

  test('is of the cycle that is last in time, whatever its name', async () => {
    const cycle = (name: string, due: string) => [
      'campaign',
      'start',
      '--cycle',
      name,
      '--framework',
      'front-desk',
      ...due.split(' '),
    ];
    await world.run(cycle('spring-2026', '--due 2026-06-15'));
    await world.run(cycle('fall-2026', '--due 2026-12-15'));
    expect((await world.run(['campaign', 'status'])).stdout).toContain('fall-2026');
    await world.run(cycle('early-2027', '').slice(0, -1));
    expect((await world.run(['campaign', 'status'])).stdout).toContain('early-2027');
  });

  test('knows its cycles', async () => {
    expect((await world.run(['campaign', 'status'])).stderr).toContain('No campaign was started here.');
    await world.run(start);
    expect((await world.run(['campaign', 'status', '--cycle', '2026-H1'])).stderr).toContain('Did you mean “2026-H2”?');
  });
});

describe('campaign remind', () => {
  beforeEach(async () => void (await world.run(start)));

  test('writes a letter to a rater', async () => {
    const { stdout } = await world.run(['campaign', 'remind', '--rater', 'max-li']);
    expect(stdout).toBe(`To: Max Li <max@example.org>
Subject: Assessments of 2026-H2 that wait for you

Hello Max Li, 3 assessments are waiting for you:

- Ada Roy, as their manager: front-desk
- Bo Ek, as their manager: front-desk
- yourself: front-desk

Please finish by December 15, 2026.

To begin, run: competency assess --rater max-li
`);
  });

  test('says in French what the reader is to each person, and the first of a month as people write it', async () => {
    const words = ['campaign', 'remind', '--rater', 'max-li', '--due', '2026-12-01', '--lang', 'fr'];
    const { stdout } = await world.run(words);
    expect(stdout).toContain('- Ada Roy, à titre de gestionnaire');
    expect(stdout).toMatch(/1er\sdécembre\s2026/);
  });

  test('writes a file for each rater into a folder, for its owner only', async () => {
    await world.run(['campaign', 'remind', '--format', 'ics', '--output', 'letters/']);
    const folder = join(world.folder, 'letters');
    expect(readdirSync(folder).sort()).toEqual(['ada-roy.ics', 'bo-ek.ics', 'max-li.ics']);
    expect(statSync(join(folder, 'ada-roy.ics')).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(folder, 'ada-roy.ics'), 'utf8')).not.toContain('Bo Ek');
  });

  test('makes a calendar that RFC 5545 allows, with a day and an alarm', async () => {
    const { stdout } = await world.run([
      'campaign',
      'remind',
      '--format',
      'ics',
      '--due',
      '2026-11-30',
      '--lang',
      'fr',
    ]);
    expect(stdout).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
    const lines = stdout.split('\r\n');
    expect(stdout.replaceAll('\r\n', '')).not.toContain('\n');
    for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(lines.filter((each) => each === 'DTSTART;VALUE=DATE:20261130')).toHaveLength(3);
    expect(lines.filter((each) => each === 'TRIGGER:-P2D')).toHaveLength(3);
  });

  test('needs a day for a calendar, where the campaign has none', async () => {
    await world.run(['campaign', 'start', '--cycle', '2027-H1', '--framework', 'front-desk']);
    const { stderr } = await world.run(['campaign', 'remind', '--format', 'ics']);
    expect(stderr).toContain('--format ics needs --due');
  });

  test('has nothing to say where nothing is owed', async () => {
    await world.run([...start, '--raters', 'raters.csv', '--replace']);
    world.write('raters.csv', 'subject,rater,relation\nada-roy,max-li,manager\n');
    await world.run([...start, '--replace', '--relations', 'manager', '--unit', 'Desk']);
    await world.run(['assess', 'front-desk', '--answers', 'ada.yaml']);
    const { stdout } = await world.run(['campaign', 'remind', '--rater', 'max-li']);
    expect(stdout).not.toContain('Ada Roy');
    expect((await world.run(['campaign', 'remind', '--rater', 'max-ly'])).stderr).toContain('Did you mean “max-li”?');
  });
});

describe('assess without a framework', () => {
  test('offers a rater what waits, and begins it with what the campaign and the list know', async () => {
    await world.run(start);
    const { stdout, stderr } = await world.run(['assess', '--rater', 'max-li', '--format', 'json'], {
      stdin: '1\nq\n',
    });
    expect(stderr).toContain('1. Ada Roy, as their manager: front-desk, by December 15, 2026');
    expect(stderr).toContain('3. yourself: front-desk');
    expect(JSON.parse(stdout)).toHaveProperty('interrupted.assessment');
    const status = await world.run(['campaign', 'status', '--format', 'json']);
    expect(JSON.parse(status.stdout)).toMatchObject({ drafts: 1, missing: 4 });
    const again = await world.run(['assess', '--rater', 'Max Li'], { stdin: '' });
    expect(again.stderr).toContain('1. Ada Roy, as their manager: front-desk, begun, by December 15, 2026');
  });

  test('says so where nothing waits, and asks who it is', async () => {
    await world.run([...start, '--relations', 'self']);
    await world.run(['people', 'import', '-'], { stdin: 'id,name\ncy-ng,Cy Ng\n' });
    const { exitCode, stderr } = await world.run(['assess'], { stdin: 'cy-mg\ncy-ng\n' });
    expect(stderr).toContain('Nobody in the list of people is “cy-mg”. Did you mean “cy-ng”?');
    expect([exitCode, stderr]).toEqual([0, expect.stringContaining('Nothing is waiting for cy-ng.')]);
  });

  test('still misses its framework where there is no campaign', async () => {
    const { exitCode, stderr } = await world.run(['assess']);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('FRAMEWORK is missing.')]);
  });
});

describe('assess, where there is a list of people', () => {
  const asked = ['assess', 'front-desk', '--relation', 'manager', '--cycle', '2026-H2', '--format', 'json'];

  test('takes name, unit, manager and profile from it', async () => {
    await world.run([...asked, '--subject', 'ada-roy'], { stdin: 'q\n' });
    await world.run(['people', 'list']);
    const { stdout } = await world.run(['assess', '--resume', '--format', 'json'], { stdin: `${'1\n'.repeat(5)}1\n` });
    expect(JSON.parse(stdout).assessment).toMatchObject({
      subject: { id: 'ada-roy', name: 'Ada Roy', unit: 'Desk' },
      rater: { id: 'max-li', name: 'Max Li', relation: 'manager' },
      profile: 'agent',
    });
  });

  test('refuses an id that is not in it, with a suggestion; id=name is anybody', async () => {
    const { exitCode, stderr } = await world.run([...asked, '--subject', 'ada-ray']);
    expect([exitCode, stderr]).toEqual([2, expect.any(String)]);
    const text = await world.run(['assess', 'front-desk', '--subject', 'ada-ray']);
    expect(text.stderr).toContain('“ada-ray”. Did you mean “ada-roy”?');
    const other = await world.run([...asked, '--subject', 'ada-ray=Ada Ray', '--rater', 'max-li'], { stdin: '' });
    expect(other.exitCode).toBe(130);
  });

  test('notes a stranger in answers, and adds what the list knows', async () => {
    const { stdout } = await world.run(['assess', 'front-desk', '--answers', 'ada.yaml', '--format', 'json']);
    expect(JSON.parse(stdout).assessment).toMatchObject({ subject: { unit: 'Desk' }, profile: 'agent' });
    world.write('ada.yaml', answersFile({ tact: 2 }).replace('{id: ada-roy', '{id: ada-ray'));
    const { exitCode, stderr } = await world.run(['assess', 'front-desk', '--answers', 'ada.yaml']);
    expect([exitCode, stderr]).toEqual([
      0,
      expect.stringContaining('“ada-ray” is not in the list of people. Did you mean'),
    ]);
  });
});
