import { expect, test } from 'vitest';
import type { AssessmentStore } from '../../../src/store/index.ts';
import { assessmentOf, atStart, keyOf, rating, said, snapshot } from '../samples.ts';
import type { Opened } from './opened.ts';

export function describeFinding(opened: Opened): void {
  const reference = { id: 'listening', version: '1.0.0', digest: `sha256:${'c'.repeat(64)}` };
  const library = async () => {
    const store = await opened();
    const all = {
      anne: assessmentOf({ startedAt: '2026-11-02T14:00:00Z' }),
      self: assessmentOf({ rater: { id: 'anne-roy', relation: 'self' }, startedAt: '2026-11-02T14:00:00.500Z' }),
      remi: assessmentOf({ subject: { id: 'remi' }, cycle: '2025-H1', startedAt: '2025-03-01T08:00:00Z' }),
      other: assessmentOf({ framework: reference, cycle: '2025-H1', startedAt: '2025-03-01T09:30:00+01:00' }),
    };
    for (const header of [all.anne, all.self, all.remi]) await store.start(header, snapshot);
    await store.start(all.other, { reference, content: '{}' });
    await store.complete(keyOf(all.remi), '2025-03-01T09:00:00Z', {});
    const found = async (query: Parameters<AssessmentStore['find']>[0]) =>
      (await store.find(query)).map(({ id }) => id);
    return { ...all, store, found };
  };

  test('assessments are found newest first, by the instant and not by its spelling', async () => {
    const { found, anne, self, remi, other } = await library();
    expect(await found({})).toEqual([self.id, anne.id, other.id, remi.id]);
  });

  test('assessments are found by subject, rater, framework, cycle, status and id, and by all of them together', async () => {
    const { found, anne, self, remi, other } = await library();
    expect(await found({ subject: 'remi' })).toEqual([remi.id]);
    expect(await found({ rater: 'anne-roy' })).toEqual([self.id]);
    expect(await found({ framework: 'listening' })).toEqual([other.id]);
    expect(await found({ cycle: '2025-H1' })).toEqual([other.id, remi.id]);
    expect(await found({ status: 'completed' })).toEqual([remi.id]);
    expect(await found({ status: 'in-progress', cycle: '2026-H2', rater: 'luc-cote' })).toEqual([anne.id]);
    expect(await found({ id: anne.id })).toEqual([anne.id]);
    expect(await found({ subject: 'nobody' })).toEqual([]);
  });

  test('cycles are counted, and an assessment without one counts in none', async () => {
    const { store } = await library();
    const { cycle: _, ...without } = assessmentOf();
    await store.start(without, snapshot);
    expect(await store.cycles()).toEqual([
      { cycle: '2025-H1', inProgress: 1, completed: 1 },
      { cycle: '2026-H2', inProgress: 2, completed: 0 },
    ]);
  });

  test('the store tells how much it keeps', async () => {
    const { store, anne } = await library();
    await store.answer(keyOf(anne), [said(rating('partly')), said(rating('demonstrated'))], atStart);
    expect(await store.info()).toMatchObject({
      subjects: 2,
      assessments: { inProgress: 3, completed: 1 },
      answers: 2,
      cycles: await store.cycles(),
    });
  });

  test('an empty store has nothing to tell', async () => {
    const store = await opened();
    expect(await store.find({})).toEqual([]);
    expect(await store.info()).toMatchObject({ subjects: 0, answers: 0, cycles: [] });
  });
}
