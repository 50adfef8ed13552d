import { expect, test } from 'vitest';
import type { WorkbookEntry } from '../../../src/store/index.ts';
import { expectRefusal } from '../expect-refusal.ts';
import { newId } from '../samples.ts';
import type { Opened } from './opened.ts';

const at = '2026-11-02T14:05:00.000Z';
const entry = (subject: string, kind: string, content: unknown = null): WorkbookEntry => ({
  subject,
  id: newId(),
  at,
  kind,
  content,
});

export function describeWorkbooks(opened: Opened): void {
  const begun = async () => {
    const store = await opened();
    const [alone, together] = [newId(), newId()];
    await store.workbooks.begin(alone, [entry('anne-roy', 'begun', { id: 'service' }), entry('anne-roy', 'joined')]);
    await store.workbooks.begin(together, [
      entry('group-1', 'begun', { id: 'service' }),
      entry('anne-roy', 'joined', { name: 'Anne Roy' }),
      entry('luc-cote', 'joined'),
    ]);
    return { store, alone, together };
  };

  test('work on a workbook is kept entry by entry, in its order for each subject', async () => {
    const { store, together } = await begun();
    await store.workbooks.keep(together, [entry('anne-roy', 'answer', 'one'), entry('group-1', 'moved', 'b')]);
    await store.workbooks.keep(together, [entry('anne-roy', 'answer', 'two')]);
    const kept = await store.workbooks.entries(together);
    const of = (subject: string) => kept.filter((each) => each.subject === subject).map((each) => each.content);
    expect(of('anne-roy')).toEqual([{ name: 'Anne Roy' }, 'one', 'two']);
    expect(of('group-1')).toEqual([{ id: 'service' }, 'b']);
  });

  test('an entry that is kept twice is there once', async () => {
    const { store, alone } = await begun();
    const same = entry('anne-roy', 'answer', 'one');
    await store.workbooks.keep(alone, [same]);
    await store.workbooks.keep(alone, [same]);
    expect((await store.workbooks.entries(alone)).filter(({ kind }) => kind === 'answer')).toHaveLength(1);
  });

  test('sessions tell who takes part and whether they are finished', async () => {
    const { store, alone, together } = await begun();
    await store.workbooks.keep(alone, [entry('anne-roy', 'completed')]);
    const sessions = await store.workbooks.sessions();
    expect(sessions.map(({ session, subjects, completedAt }) => ({ session, subjects, completedAt }))).toEqual([
      { session: together, subjects: ['anne-roy', 'luc-cote'], completedAt: null },
      { session: alone, subjects: ['anne-roy'], completedAt: at },
    ]);
  });

  test('a session is begun once, and only who takes part in it can add to it', async () => {
    const { store, alone } = await begun();
    await expectRefusal(store.workbooks.begin(alone, [entry('anne-roy', 'begun')]), 'store/assessment-exists');
    await expectRefusal(store.workbooks.keep(newId(), [entry('anne-roy', 'answer')]), 'store/unknown-assessment');
    await expectRefusal(store.workbooks.keep(alone, [entry('luc-cote', 'answer')]), 'store/unknown-assessment');
  });

  test('nothing of a workbook is ever found among assessments', async () => {
    const { store } = await begun();
    expect(await store.find({})).toEqual([]);
    expect((await store.info()).answers).toBe(0);
  });

  test('a forgotten person is gone from the workbooks; what a group agreed on stays while somebody of it is left', async () => {
    const { store, alone, together } = await begun();
    expect(await store.forget('anne-roy')).toMatchObject({ workbookEntries: 3 });
    expect(await store.workbooks.entries(alone)).toEqual([]);
    const left = await store.workbooks.entries(together);
    expect(left.map((each) => each.subject)).toEqual(['group-1', 'luc-cote']);
    expect(JSON.stringify(left)).not.toContain('Anne');
    await expectRefusal(store.workbooks.keep(together, [entry('anne-roy', 'answer')]), 'store/unknown-assessment');
    await store.forget('luc-cote');
    expect(await store.workbooks.entries(together)).toEqual([]);
  });
}
