import { join } from 'node:path';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { openStore } from '../../src/store/index.ts';
import { fits } from '../report/fits.ts';
import { assessmentOf, atStart, keyOf, newId, rating, said, snapshot } from '../store/samples.ts';
import { describeOnServer } from '../store/server.ts';
import { folderWith, run } from '../support/world.ts';

/** Anne, rated by Luc and working on a workbook; Luc and Mia are listed too. */
async function filled(location: string): Promise<void> {
  const store = await openStore(location);
  const header = assessmentOf();
  await store.start(header, snapshot);
  await store.answer(keyOf(header), [said(rating('partly'))], atStart);
  await store.people.keep([{ id: 'anne-roy' }, { id: 'luc-cote' }, { id: 'mia-li' }], { onlyThese: false });
  const entry = { at: '2026-11-02T14:05:00.000Z', subject: 'anne-roy', content: {} };
  await store.workbooks.begin('session', [
    { ...entry, id: newId(), kind: 'begun' },
    { ...entry, id: newId(), kind: 'joined' },
  ]);
  await store.close();
}

const json = ['--format', 'json'];

function describeResults(name: string, locate: () => Promise<string>): void {
  describe(`the results of store commands on ${name}`, () => {
    test('fit their schemas', async () => {
      const folder = folderWith({});
      const environment = { COMPETENCY_STORE: await locate(), XDG_STATE_HOME: folder };
      await filled(environment.COMPETENCY_STORE);
      const go = async (...words: string[]) =>
        (await run(['store', ...words, ...json], { folder, environment })).stdout;
      expect(fits('store-info', await go('info'))).toMatchObject({
        subjects: 1,
        listed: 3,
        workbooks: { sessions: 1, entries: 2 },
      });
      expect(fits('store-verify', await go('verify'))).toMatchObject({ sound: true, subjects: 3, lost: 0 });
      const copy = join(folder, 'copy.db');
      const copied = await run(['store', 'copy', environment.COMPETENCY_STORE, copy, ...json], { folder });
      expect(fits('store-copy', copied.stdout)).toMatchObject({ subjects: 3, already: 0 });
      const restored = await run(['store', 'restore', copy, '--store', join(folder, 'new.db'), ...json], { folder });
      expect(fits('store-copy', restored.stdout)).toMatchObject({ subjects: 3, lost: 0 });
      expect(fits('store-forget', await go('forget', 'anne-roy', '--yes'))).toEqual({
        subject: 'anne-roy',
        assessments: 1,
        answers: 1,
        ratedOthers: 0,
        listed: true,
        requests: 0,
        workbookEntries: 2,
      });
      expect(fits('store-forget', await go('forget', 'mia-li', '--yes'))).toMatchObject({ assessments: 0 });
    });
  });
}

describeResults('a file', async () => join(folderWith({}), 'store.db'));
describeOnServer('with a server', (database) => {
  describeResults('a server', () => database.empty());
});

test.each(['en', 'fr'])('store info breaks no word on a narrow terminal (%s)', async (lang) => {
  const folder = folderWith({});
  const path = join(folder, 'store.db');
  await filled(path);
  const words = ['store', 'info', '--store', path, '--lang', lang];
  const narrow = await run(words, { folder, columns: 40, terminal: true });
  const wide = await run(words, { folder, columns: 96, terminal: true });
  const wordsOf = (text: string) => text.split(/[ \n]+/);
  expect(wordsOf(narrow.stdout)).toEqual(wordsOf(wide.stdout));
  const lines = narrow.stdout.split('\n').filter((line) => !line.includes(path));
  expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(40);
});
