import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answer, AssessmentHeader } from '../../../src/model/index.ts';
import type { AssessmentStore } from '../../../src/store/index.ts';
import { assessmentOf, atStart, keyOf, rating, said, snapshot } from '../samples.ts';
import type { Opened } from './opened.ts';

export function describeTally(opened: Opened): void {
  const kept = async (store: AssessmentStore, header: AssessmentHeader, answers: readonly Answer[], at: string) => {
    await store.start(header, snapshot);
    const given = answers.map((each) => said(each));
    await store.answer(keyOf(header), given, atStart);
    await store.complete(keyOf(header), at, {});
  };

  test('ratings are counted by unit, relation, indicator and point; only the newest about each counts', async () => {
    const store = await opened();
    const one = assessmentOf();
    await kept(
      store,
      one,
      [rating('partly'), rating('demonstrated'), rating('partly', 'asks')],
      '2026-11-03T10:00:00Z',
    );
    const other = assessmentOf({ subject: { id: 'remi', unit: 'Accueil' }, cycle: '2025-H1' });
    const level: Answer = { kind: 'level', competency: 'tact', level: 2 };
    await kept(
      store,
      other,
      [rating('demonstrated'), level, rating('partly', 'asks'), rating(null, 'asks')],
      '2026-11-03T10:00:00Z',
    );
    const unfinished = assessmentOf({ subject: { id: 'zoe' } });
    await store.start(unfinished, snapshot);
    await store.answer(keyOf(unfinished), [said(rating('partly'))], atStart);
    const of = { unit: 'Accueil', relation: 'manager', competency: 'service-excellence' };
    const all = await store.tally({});
    expect(all).toHaveLength(3);
    expect(all).toEqual(
      expect.arrayContaining([
        { ...of, indicator: 'answers-questions', value: 'demonstrated', count: 2 },
        { ...of, indicator: 'asks', value: 'partly', count: 1 },
        { ...of, competency: 'tact', indicator: '', value: '2', count: 1 },
      ]),
    );
    expect(await store.tally({ subject: 'remi' })).toHaveLength(2);
    expect(await store.tally({ cycle: '2026-H2' })).toHaveLength(2);
    expect(await store.tally({ framework: 'nothing' })).toEqual([]);
  });

  test('an assessment that was carried over, and one that its rater made anew, count once', async () => {
    const store = await opened();
    const old = assessmentOf();
    await kept(store, old, [rating('partly')], '2026-11-03T10:00:00Z');
    const origin = { assessment: old.id, framework: old.framework };
    await kept(store, assessmentOf({ origin }), [rating('demonstrated')], '2026-11-03T10:00:00Z');
    const peer = { id: 'mia-li', relation: 'peer' } as const;
    await kept(store, assessmentOf({ rater: peer }), [rating('partly')], '2026-11-03T10:00:00Z');
    await kept(store, assessmentOf({ rater: peer }), [rating('demonstrated')], '2026-11-04T10:00:00Z');
    const counts = await store.tally({});
    expect(counts.map(({ relation, value, count }) => [relation, value, count]).sort()).toEqual([
      ['manager', 'demonstrated', 1],
      ['peer', 'demonstrated', 1],
    ]);
  });

  test('the counts are those of the single answers, whatever was said', async () => {
    const store = await opened();
    const point = fc.option(fc.constantFrom('partly', 'demonstrated', 'not-observed'));
    const answer = fc.tuple(point, fc.constantFrom('asks', 'waits', 'sums-up')).map(([said_, id]) => rating(said_, id));
    let rater = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(answer, { maxLength: 8 }), async (answers) => {
        rater += 1;
        const header = assessmentOf({ rater: { id: `rater-${rater}`, relation: 'peer' } });
        await kept(store, header, answers, '2026-11-03T10:00:00Z');
      }),
      { numRuns: 15 },
    );
    const expected = new Map<string, number>();
    for (const { subject, id } of await store.find({})) {
      const last = new Map<string, string | null>();
      for (const { answer: each } of await store.history({ subject: subject.id, id }))
        if (each.kind === 'rating') last.set(each.indicator, each.point);
      for (const [indicator, value] of last)
        if (value !== null) expected.set(`${indicator} ${value}`, (expected.get(`${indicator} ${value}`) ?? 0) + 1);
    }
    const counted = (await store.tally({})).map(
      ({ indicator, value, count }) => [`${indicator} ${value}`, count] as const,
    );
    expect(new Map(counted)).toEqual(expected);
  });
}
