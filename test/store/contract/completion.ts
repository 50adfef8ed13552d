import { expect, test } from 'vitest';
import { expectRefusal } from '../expect-refusal.ts';
import { newId, rating, said } from '../samples.ts';
import type { Begun, Opened } from './opened.ts';

export function describeCompletion(opened: Opened, begun: Begun): void {
  const results = { 'service-excellence': { status: 'determined', attained: 2, holes: [4], target: null } };

  test('a completed assessment has its instant and its results', async () => {
    const { store, header, key } = await begun();
    await store.complete(key, '2026-11-02T15:00:00.000Z', results);
    const completed = { ...header, status: 'completed', completedAt: '2026-11-02T15:00:00.000Z' };
    expect(await store.load(key)).toMatchObject({ header: completed, results });
    expect(await store.find({ id: header.id })).toEqual([completed]);
  });

  test('completing twice changes nothing', async () => {
    const { store, key } = await begun();
    await store.complete(key, '2026-11-02T15:00:00.000Z', results);
    await store.complete(key, '2027-01-01T00:00:00.000Z', {});
    expect(await store.load(key)).toMatchObject({ header: { completedAt: '2026-11-02T15:00:00.000Z' }, results });
  });

  test('a completed assessment takes no more answers, since its results would no longer follow from them', async () => {
    const { store, header, key } = await begun();
    await store.complete(key, '2026-11-02T15:00:00.000Z', results);
    const late = store.answer(key, [said(rating('partly'))], { cursor: 'late', skipped: [] });
    await expectRefusal(late, 'store/assessment-completed', { id: header.id });
    expect(await store.load(key)).toMatchObject({ answers: [], cursor: null });
  });

  test('an unknown assessment cannot be completed', async () => {
    const store = await opened();
    const id = newId();
    const completion = store.complete({ subject: 'anne-roy', id }, '2026-11-02T15:00:00.000Z', {});
    await expectRefusal(completion, 'store/unknown-assessment', { id });
  });
}
