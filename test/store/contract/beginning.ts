import { expect, test } from 'vitest';
import { expectRefusal } from '../expect-refusal.ts';
import { assessmentOf, atStart, rating, said, snapshot } from '../samples.ts';
import type { Begun, Opened } from './opened.ts';

export function describeBeginning(opened: Opened, begun: Begun): void {
  test('an assessment that has begun is in progress and as it was given', async () => {
    const { store, header, key } = await begun({
      profile: 'front-line-agent',
      only: ['listening'],
      method: 'adaptive',
    });
    expect(await store.load(key)).toEqual({
      header: { ...header, status: 'in-progress' },
      answers: [],
      cursor: null,
      skipped: [],
      results: null,
    });
  });

  test('what was not given is not there either: no name, unit, profile or cycle', async () => {
    const store = await opened();
    const { cycle: _, ...rest } = assessmentOf();
    const header = { ...rest, subject: { id: 'anne-roy' }, rater: { id: 'luc-cote', relation: 'peer' } } as const;
    await store.start(header, snapshot);
    expect(await store.find({})).toStrictEqual([{ ...header, status: 'in-progress' }]);
  });

  test('a person who changes unit keeps the former unit in former assessments', async () => {
    const { store, header } = await begun();
    const moved = assessmentOf({ subject: { ...header.subject, unit: 'Réserve' }, startedAt: '2027-01-04T09:00:00Z' });
    await store.start(moved, snapshot);
    expect((await store.find({})).map((each) => each.subject.unit)).toEqual(['Réserve', 'Accueil']);
  });

  test('the framework is kept word for word by its digest, once for all assessments', async () => {
    const { store, header } = await begun();
    await store.start(assessmentOf({ subject: { id: 'remi' } }), snapshot);
    expect(await store.framework(header.framework.digest)).toBe(snapshot.content);
    expect(await store.framework('sha256:0')).toBeNull();
  });

  test('two versions of a framework are kept side by side', async () => {
    const { store } = await begun();
    const reference = { id: 'service-excellence', version: '2.0.0', digest: `sha256:${'b'.repeat(64)}` };
    await store.start(assessmentOf({ framework: reference }), { reference, content: '{}' });
    expect(await store.framework(reference.digest)).toBe('{}');
    expect(await store.framework(snapshot.reference.digest)).toBe(snapshot.content);
  });

  test('an assessment cannot begin twice, and what it has is kept', async () => {
    const { store, header, key } = await begun();
    await store.answer(key, [said(rating('partly'))], atStart);
    await expectRefusal(store.start(header, snapshot), 'store/assessment-exists', { id: header.id });
    expect(await store.history(key)).toHaveLength(1);
  });
}
