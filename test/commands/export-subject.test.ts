import { statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openStore } from '../../src/store/index.ts';
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
  expect(kept.assessments).toHaveLength(2);
  expect(kept.assessments.map(({ answers }: { answers: unknown[] }) => answers.length)).toEqual([2, 2]);
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
