import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answer, AssessmentHeader } from '../../../src/model/index.ts';
import type { Assessed, AssessmentStore, CrowdQuery, GroupRelease } from '../../../src/store/index.ts';
import { assessmentOf, atStart, keyOf, rating, said, snapshot, snapshotOf } from '../samples.ts';
import type { Opened } from './opened.ts';

async function kept(store: AssessmentStore, header: AssessmentHeader, answers: readonly Answer[], at: string) {
  await store.start(header, snapshot);
  await store.answer(
    keyOf(header),
    answers.map((each) => said(each)),
    atStart,
  );
  await store.complete(keyOf(header), at, {});
  return header;
}

async function everybody(store: AssessmentStore, query: CrowdQuery = {}): Promise<readonly Assessed[]> {
  const all: Assessed[] = [];
  for await (const part of store.crowd.people(query)) all.push(...part);
  return all;
}

const noon = '2026-11-03T12:00:00.000Z';

export function describeCrowd(opened: Opened): void {
  test('ratings are counted by indicator and point for each entry; only the newest about each counts', async () => {
    const store = await opened();
    const level: Answer = { kind: 'level', competency: 'tact', level: 2 };
    const one = await kept(store, assessmentOf(), [rating('partly'), rating('demonstrated'), level], noon);
    const other = await kept(store, assessmentOf(), [rating('demonstrated'), rating('partly', 'asks')], noon);
    const third = await kept(store, assessmentOf(), [rating('partly', 'asks'), rating(null, 'asks')], noon);
    const all = [one, other, third].map(({ id }) => id);
    const [together, alone, nothing] = await store.crowd.count([
      { subject: 'anne-roy', ids: all },
      { subject: 'anne-roy', ids: [other.id] },
      { subject: 'remi', ids: all },
    ]);
    const of = { competency: 'service-excellence', indicator: 'answers-questions' };
    expect(together).toHaveLength(3);
    expect(together).toEqual(
      expect.arrayContaining([
        { ...of, value: 'demonstrated', count: 2 },
        { ...of, indicator: 'asks', value: 'partly', count: 1 },
        { competency: 'tact', indicator: '', value: '2', count: 1 },
      ]),
    );
    expect(alone).toHaveLength(2);
    expect(nothing).toEqual([]);
    expect(await store.crowd.count([])).toEqual([]);
  });

  test('the counts are those of the single answers, whatever was said', async () => {
    const store = await opened();
    const point = fc.option(fc.constantFrom('partly', 'demonstrated', 'not-observed'));
    const answer = fc.tuple(point, fc.constantFrom('asks', 'waits', 'sums-up')).map(([each, id]) => rating(each, id));
    const ids: string[] = [];
    await fc.assert(
      fc.asyncProperty(fc.array(answer, { maxLength: 8 }), async (answers) => {
        ids.push((await kept(store, assessmentOf(), answers, noon)).id);
      }),
      { numRuns: 15 },
    );
    const expected = new Map<string, number>();
    for (const id of ids) {
      const last = new Map<string, string | null>();
      for (const { answer: each } of await store.history({ subject: 'anne-roy', id }))
        if (each.kind === 'rating') last.set(each.indicator, each.point);
      for (const [indicator, value] of last)
        if (value !== null) expected.set(`${indicator} ${value}`, (expected.get(`${indicator} ${value}`) ?? 0) + 1);
    }
    const [counts = []] = await store.crowd.count([{ subject: 'anne-roy', ids }]);
    expect(new Map(counts.map((each) => [`${each.indicator} ${each.value}`, each.count]))).toEqual(expected);
  });

  test('everybody listed or assessed comes once, with assessments, releases and place in the list', async () => {
    const store = await opened();
    const first = await kept(store, assessmentOf({ startedAt: '2026-11-01T08:00:00.000Z' }), [], noon);
    const draft = assessmentOf();
    await store.start(draft, snapshot);
    await store.people.keep([{ id: 'anne-roy', unit: 'Prêts' }, { id: 'zoe-ly' }], { onlyThese: true });
    const shown: GroupRelease = {
      subject: 'anne-roy',
      framework: 'service-excellence',
      cycle: null,
      relation: 'peer',
      position: 1,
      least: 3,
      assessments: ['01A'],
    };
    await store.release([shown]);
    const [anne, zoe, ...others] = await everybody(store);
    expect(anne).toMatchObject({ id: 'anne-roy', listed: { id: 'anne-roy', unit: 'Prêts' }, releases: [shown] });
    expect(anne?.assessments.map(({ id, status }) => [id, status])).toEqual([
      [draft.id, 'in-progress'],
      [first.id, 'completed'],
    ]);
    const known = await store.find({ subject: 'anne-roy' });
    expect(anne?.assessments).toEqual(known.map(({ rater: { name: _, ...rater }, ...each }) => ({ ...each, rater })));
    expect(zoe).toEqual({ id: 'zoe-ly', listed: { id: 'zoe-ly' }, assessments: [], releases: [] });
    expect(others).toEqual([]);
  });

  test('of a unit come those who are listed in it, and those who were assessed in it', async () => {
    const store = await opened();
    await kept(store, assessmentOf(), [], noon);
    await kept(store, assessmentOf({ subject: { id: 'remi', unit: 'Prêts' } }), [], noon);
    await store.people.keep([{ id: 'zoe-ly', unit: 'Accueil' }, { id: 'max-li' }], { onlyThese: true });
    const found = await everybody(store, { unit: 'Accueil' });
    expect(found.map(({ id }) => id)).toEqual(['anne-roy', 'zoe-ly']);
    expect(await everybody(store, { unit: 'Ailleurs' })).toEqual([]);
  });

  test('thousands come in parts, each person in one of them', async () => {
    const store = await opened();
    const listed = Array.from({ length: 1203 }, (_, at) => ({ id: `person-${at}` }));
    await store.people.keep(listed, { onlyThese: true });
    await kept(store, assessmentOf({ subject: { id: 'person-17' } }), [], noon);
    await kept(store, assessmentOf({ subject: { id: 'nobody-else' } }), [], noon);
    const sizes: number[] = [];
    const ids: string[] = [];
    for await (const part of store.crowd.people({})) {
      sizes.push(part.length);
      ids.push(...part.map(({ id }) => id));
    }
    expect(Math.max(...sizes)).toBeLessThan(1000);
    expect(ids.toSorted()).toEqual(['nobody-else', ...listed.map(({ id }) => id)].sort());
  });

  test('people are found by the ids around theirs, however many there are', async () => {
    const store = await opened();
    const ids = Array.from({ length: 130 }, (_, at) => `person-${String(at).padStart(3, '0')}`);
    const copies = ids.map((id) => ({
      header: assessmentOf({ subject: { id } }),
      answers: [],
      completedAt: noon,
      results: {},
    }));
    await store.carryOver(copies, snapshot);
    const found = await store.crowd.around('person-0645');
    expect(found).toHaveLength(100);
    expect(found).toEqual(expect.arrayContaining(ids.slice(15, 115)));
    expect(await store.crowd.around('a')).toContain('person-000');
  });

  test('each version is told with its cycles, and when it was completed first and last there', async () => {
    const store = await opened();
    await kept(store, assessmentOf(), [], '2026-11-03T12:00:00.500Z');
    // As a text this one would come after the one above.
    await kept(store, assessmentOf(), [], '2026-11-03T12:00:00Z');
    await kept(store, assessmentOf({ cycle: '2025-H1' }), [], '2025-03-01T08:00:00.000Z');
    await store.start(assessmentOf({ cycle: '2027-H1' }), snapshot);
    const newer = snapshotOf('service-excellence', '2.0.0');
    const { id, ...header } = assessmentOf({ framework: newer.reference });
    await store.carryOver([{ header: { ...header, id }, answers: [], completedAt: noon, results: {} }], newer);
    const uses = await store.crowd.uses();
    expect(uses).toHaveLength(3);
    expect(uses).toEqual(
      expect.arrayContaining([
        {
          framework: snapshot.reference,
          cycle: '2026-H2',
          completed: 2,
          first: Date.parse('2026-11-03T12:00:00Z'),
          last: Date.parse('2026-11-03T12:00:00.500Z'),
        },
        expect.objectContaining({ framework: snapshot.reference, cycle: '2025-H1', completed: 1 }),
        expect.objectContaining({ framework: newer.reference, cycle: '2026-H2', completed: 1 }),
      ]),
    );
  });
}
