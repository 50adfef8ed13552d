import { statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Relation } from '../../src/model/index.ts';
import { openStore } from '../../src/store/index.ts';
import { fits } from '../report/fits.ts';
import { frameworkIn, record, type Told } from '../report/recorded.ts';
import { assessmentOf, atStart, keyOf, rating, said, snapshot } from '../store/samples.ts';
import { folderWith, run } from '../support/world.ts';

test('a person gets all that is kept about them, and learns of no peer what the peer said', async () => {
  const folder = folderWith({});
  const store = await openStore(`${folder}/competency.db`);
  const peer = assessmentOf({ rater: { id: 'mia-li', name: 'Mia Li', relation: 'peer' } });
  const ofRemi = assessmentOf({ subject: { id: 'remi', name: 'Remi' }, rater: { id: 'anne-roy', relation: 'peer' } });
  for (const header of [assessmentOf(), peer, ofRemi]) {
    await store.start(header, snapshot);
    await store.answer(keyOf(header), [said(rating('partly')), said(rating('demonstrated'))], atStart);
  }
  await store.close();
  const { exitCode, stdout } = await run(['export', 'subject', 'anne-roy'], { folder });
  expect(exitCode).toBe(0);
  const kept = JSON.parse(stdout);
  expect(kept.assessments.map(({ answers }: { answers: unknown[] }) => answers.length)).toEqual([2]);
  expect(stdout).not.toContain(peer.id);
  expect(kept.assessmentsOfOthers).toMatchObject([{ id: ofRemi.id, relation: 'peer' }]);
  expect(stdout).toContain('Luc Côté');
  expect(stdout).not.toMatch(/mia-li|Mia Li|remi/i);
  const words = ['export', 'subject', 'anne-roy', '--output', 'anne.json'];
  expect((await run(words, { folder })).exitCode).toBe(0);
  expect((statSync(`${folder}/anne.json`).mode & 0o777).toString(8)).toBe('600');
});

test('of somebody unknown there is nothing to write, and a near id is proposed', async () => {
  const folder = folderWith({});
  const store = await openStore(`${folder}/competency.db`);
  await store.start(assessmentOf(), snapshot);
  await store.close();
  const { exitCode, stderr } = await run(['export', 'subject', 'anne-rot'], { folder });
  expect([exitCode, stderr.includes('anne-roy')]).toEqual([2, true]);
});

describe('raters of a group stay hidden', () => {
  const framework = frameworkIn('test/report/desk.yaml');
  const told = (rater: string, relation: Relation, at: string): Told => ({
    rater,
    relation,
    framework,
    at,
    ratings: {
      welcome: { indicators: { greets: { point: 'partly', evidence: `seen by ${rater}` } }, note: `note of ${rater}` },
    },
  });

  /** The export where so many raters of a relation, and the manager, rated somebody and were asked to. */
  async function exported(relation: Relation, count: number) {
    const folder = folderWith({});
    const raters = Array.from({ length: count }, (_, at) => `${relation}-rater-${at}`);
    const group = raters.map((rater, at) => told(rater, relation, `2026-10-02T07:08:0${at}.000Z`));
    await record(folder, [told('ada-roy', 'self', '2026-09-01T10:00:00.000Z'), ...group]);
    await record(folder, [told('max-li', 'manager', '2026-09-01T11:00:00.000Z')], 20);
    const store = await openStore(`${folder}/competency.db`);
    const asked = { subject: 'ada-roy', cycle: '2026-H2', framework: framework.id };
    await store.people.request([
      ...raters.map((rater) => ({ ...asked, rater, relation })),
      { ...asked, rater: 'max-li', relation: 'manager' },
    ]);
    const ids = (await store.find({ subject: 'ada-roy' }))
      .filter(({ rater }) => rater.relation === relation)
      .map(({ id }) => id);
    await store.close();
    const { stdout } = await run(['export', 'subject', 'ada-roy'], { folder });
    expect(ids).toHaveLength(count);
    for (const hidden of [...ids, `${relation}-rater`, '07:08', `seen by ${relation}`])
      expect(stdout).not.toContain(hidden);
    return { stdout, folder, kept: fits('subject', stdout) };
  }

  const few = (['peer', 'report', 'client', 'panel'] as const).flatMap((relation) =>
    [1, 2].map((count) => [count, relation] as const),
  );
  test.each(few)('nothing of %i of relation %s is told but that they are too few', async (count, relation) => {
    const { kept } = await exported(relation, count);
    expect(kept.groups).toEqual([
      expect.objectContaining({ relation, cycle: '2026-H2', minimumRaters: 3, suppressed: true }),
    ]);
    expect(Object.keys(kept.groups[0]).sort()).toEqual([
      'cycle',
      'framework',
      'minimumRaters',
      'relation',
      'suppressed',
    ]);
    expect(kept.assessments.map(({ rater }: { rater: { id: string } }) => rater.id).sort()).toEqual([
      'ada-roy',
      'max-li',
    ]);
    const asked: { relation: Relation; rater?: string }[] = kept.requests;
    expect(asked.flatMap(({ rater }) => rater ?? [])).toEqual(['max-li']);
    expect(asked).toHaveLength(count + 1);
    expect(kept.shown).toEqual([]);
  });

  test('three peers are told in the figures of the 360, and remembered as shown', async () => {
    const { kept, folder, stdout } = await exported('peer', 3);
    const { stdout: feedback } = await run(['report', '360', 'ada-roy', '--format', 'json'], { folder });
    const [group] = kept.groups;
    expect(group).toMatchObject({ relation: 'peer', raters: 3 });
    expect(group.competencies.welcome).toEqual(JSON.parse(feedback).frameworks[0].competencies.welcome.voices.peer);
    expect(group.competencies.welcome.indicators.greets).toMatchObject({ raters: 3 });
    expect(group.competencies.welcome.indicators.listens).toEqual({ suppressed: true });
    expect(kept.shown).toMatchObject([{ relation: 'peer', least: 3 }]);
    expect(stdout).toContain('seen by max-li');
    await record(folder, [told('peer-rater-9', 'peer', '2026-10-03T07:08:09.000Z')], 40);
    const later = JSON.parse((await run(['export', 'subject', 'ada-roy'], { folder })).stdout);
    expect(later.groups).toEqual(kept.groups);
  });
});
