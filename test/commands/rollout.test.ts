import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { World } from './world.ts';

let world: World;
beforeEach(() => {
  world = new World();
});
afterEach(() => world.remove());

const day = ['--today', '2026-12-20'];

/** Mends the example as its findings say. */
function mend(path: string, ...changes: readonly (readonly [string, string])[]): void {
  const file = join(world.folder, path);
  let text = readFileSync(file, 'utf8');
  for (const [from, to] of changes) {
    expect(text).toContain(from);
    text = text.replace(from, to);
  }
  writeFileSync(file, text);
}

const answers = (person: string) => `kind: assessment
framework: {id: service-excellence, version: 1.0.0}
subject: {id: ${person}}
rater: {id: director, relation: manager}
ratings:
  service-excellence:
    indicators:
${indicators.map((id) => `      ${id}: {point: demonstrated}\n`).join('')}`;
const shipped = readFileSync(new URL('../../frameworks/service-excellence.yaml', import.meta.url), 'utf8');
const indicators = [...shipped.matchAll(/^ {10}- id: ([a-z-]+)$/gm)].map((found) => found[1] ?? '');

describe('the shipped example', () => {
  it('goes from red to green by mending what the check says', async () => {
    expect((await world.run(['rollout', 'init', '--example'])).exitCode).toBe(0);
    const red = await world.run(['rollout', 'check', 'rollout', ...day]);
    expect(red.exitCode).toBe(1);
    expect(red.stdout).toContain('3 things block, 7 points of attention, 1 success.');

    mend(
      'rollout/rollout.yaml',
      ['    contradicts: [service-excellence]\n', ''],
      ['Files closed per day', 'Requests settled per day'],
      ['Nombre de dossiers fermés par jour', 'Demandes réglées par jour'],
      ['    units: [rimouski, sudbury, moncton]\n', ''],
      [
        'managers: [joan-betsina]\n',
        'managers: [joan-betsina]\n    project: {title: Ici, owner: joan-betsina, commitments: [Ouvrir tôt]}\n',
      ],
    );
    for (const person of ['lea-cote', 'amir-haddad', 'rose-leblanc', 'joan-betsina']) {
      world.write('answers.yaml', answers(person));
      const kept = await world.run(['assess', 'service-excellence', '--answers', 'answers.yaml'], {
        now: '2026-12-10T12:00:00Z',
      });
      expect(kept.exitCode).toBe(0);
    }
    const green = await world.run(['rollout', 'check', 'rollout', ...day]);
    expect(green.stdout).toContain('Nothing blocks');
    expect(green.stdout).toContain('Rests on 4 completed assessments.');
    expect(green.exitCode).toBe(0);
  });

  it('can be looked at without being copied, by its id', async () => {
    const { exitCode, stdout } = await world.run(['rollout', 'status', 'four-offices', ...day, '--lang', 'fr']);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/Yellowknife +✗ ! ✗ ✗ ✓/);
  });

  it('is sound, strictly', async () => {
    await world.run(['rollout', 'init', '--example']);
    expect((await world.run(['validate', '--strict', 'rollout'])).stdout).toBe('3 files: no problems.\n');
  });
});

describe('a plan', () => {
  it('is written to be filled in for any framework, in the reader’s language, and is sound', async () => {
    for (const language of ['fr', 'en']) {
      const to = ['--output', `plan-${language}`, '--lang', language];
      expect((await world.run(['rollout', 'init', 'service-orientation', ...to])).exitCode).toBe(0);
      expect((await world.run(['validate', '--strict', `plan-${language}`])).stdout).toBe('1 file: no problems.\n');
      expect((await world.run(['rollout', 'check', `plan-${language}`])).exitCode).toBe(1);
    }
  });

  it('is read by the rules about texts, like every file', async () => {
    world.write(
      'rollout.yaml',
      'kind: rollout\nid: p\nversion: 1.0.0\nlanguages: [en, fr]\ntitle: {en: Plan}\nframework: {id: service-excellence, version: 1.0.0}\nunits: [{id: u, title: {en: TODO, fr: Unité}, start: "2027-01-01"}]\n',
    );
    const { stdout } = await world.run(['validate', 'rollout.yaml', '--format', 'json']);
    const codes = JSON.parse(stdout).diagnostics.map((each: { readonly code: string }) => each.code);
    expect(codes.sort()).toEqual(['text/missing-translation', 'text/placeholder']);
  });

  it('that is there is not overwritten', async () => {
    await world.run(['rollout', 'init', '--example']);
    const again = await world.run(['rollout', 'init', '--example']);
    expect(again.exitCode).toBe(2);
    expect(again.stderr).toContain('--force');
  });

  it('that is not there, or names a framework that is not, is refused with a way out', async () => {
    const missing = await world.run(['rollout', 'check', 'four-ofices']);
    expect(missing.exitCode).toBe(2);
    expect(missing.stderr).toContain('four-offices');
    world.write(
      'rollout.yaml',
      'kind: rollout\nid: p\nversion: 1.0.0\nlanguages: [en]\ntitle: P\nframework: {id: service-exellence, version: 1.0.0}\nunits: [{id: u, title: U, start: "2027-01-01"}]\n',
    );
    const lost = await world.run(['rollout', 'check', 'rollout.yaml']);
    expect(lost.exitCode).toBe(2);
    expect(lost.stderr).toMatch(/rollout\.yaml:6:\d+:.*“service-excellence”/s);
  });

  it('is looked at only on a day of the calendar', async () => {
    const refused = await world.run(['rollout', 'check', 'four-offices', '--today', '2026-02-30']);
    expect(refused.exitCode).toBe(2);
    expect(refused.stderr).toContain('2026-02-30');
  });

  it('is a calendar of whole days, whose events keep their ids', async () => {
    const calendar = async (lang: string) =>
      (await world.run(['rollout', 'timeline', 'four-offices', ...day, '--format', 'ics', '--lang', lang])).stdout;
    const [english, french] = [await calendar('en'), await calendar('fr')];
    expect(english).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(english).toContain('DTSTART;VALUE=DATE:20270201');
    const ids = (text: string) => text.match(/^UID:.*$/gm);
    expect(ids(english)).toEqual(ids(french));
    expect(new Set(ids(english)).size).toBe(ids(english)?.length);
  });

  it.each(['markdown', 'html'])('tells in %s what it tells in the terminal', async (format) => {
    const { stdout, exitCode } = await world.run(['rollout', 'check', 'four-offices', ...day, '--format', format]);
    expect(exitCode).toBe(1);
    for (const words of ['Yellowknife', 'Files closed per day', 'The team has no project of its own yet.'])
      expect(stdout).toContain(words);
  });
});
