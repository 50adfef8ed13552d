import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answer } from '../../../src/model/index.ts';
import { expectRefusal } from '../expect-refusal.ts';
import { atStart, evidence, newId, rating, said } from '../samples.ts';
import type { Begun } from './opened.ts';

export function describeAnswers(begun: Begun): void {
  test('answers come back in the order in which they were given, the changed ones included', async () => {
    const { store, key } = await begun();
    const answers = [rating('partly'), rating('demonstrated'), rating(null)].map((each) => said(each));
    for (const each of answers) await store.answer(key, [each], atStart);
    expect(await store.history(key)).toEqual(answers);
    expect((await store.load(key))?.answers).toEqual(answers);
    expect(await store.historyOf(key.subject)).toEqual(new Map([[key.id, answers]]));
    expect(await store.historyOf('nobody')).toEqual(new Map());
  });

  test('a clock that was put back does not make an older answer the newest', async () => {
    const { store, key } = await begun();
    const late = { ...said(rating('partly')), id: '01QWPX6V00TSV4RRFFQ69G5FAV', at: '2030-01-01T00:00:00Z' };
    const early = { ...said(rating('demonstrated')), id: '01ARZ3NDEKTSV4RRFFQ69G5FAV', at: '2016-07-30T00:00:00Z' };
    await store.answer(key, [late], atStart);
    await store.answer(key, [early], atStart);
    expect((await store.history(key)).map(({ at }) => at)).toEqual([late.at, early.at]);
  });

  test('an answer given again under its id is there once, as it was first', async () => {
    const { store, key } = await begun();
    const answer = said(rating('partly'));
    await store.answer(key, [answer], atStart);
    const next = said(rating('demonstrated'));
    await store.answer(key, [{ ...answer, answer: rating('not-demonstrated') }, next], atStart);
    expect(await store.history(key)).toEqual([answer, next]);
  });

  test('the question to show next and the skipped ones are kept with the answers, and without any', async () => {
    const { store, key } = await begun();
    const first = { cursor: 'listening/asks', skipped: ['listening/waits'] };
    await store.answer(key, [said(rating('partly'))], first);
    expect(await store.load(key)).toMatchObject(first);
    await store.answer(key, [], { cursor: null, skipped: [] });
    expect(await store.load(key)).toMatchObject({ cursor: null, skipped: [] });
    expect(await store.history(key)).toHaveLength(1);
  });

  test('an answer to an assessment that is not there is refused', async () => {
    const { store, header } = await begun();
    const [mine, unknown] = [
      { subject: 'remi', id: header.id },
      { subject: 'anne-roy', id: newId() },
    ];
    await expectRefusal(store.answer(mine, [said(rating('partly'))], atStart), 'store/unknown-assessment', {
      id: mine.id,
    });
    await expectRefusal(store.answer(unknown, [], atStart), 'store/unknown-assessment', { id: unknown.id });
    expect(await store.history(mine)).toEqual([]);
    expect(await store.load(unknown)).toBeNull();
  });

  test('thousands of answers are kept at once', async () => {
    const { store, key } = await begun();
    const answers = Array.from({ length: 2500 }, (_, index) => said(rating('partly', `indicator-${index}`)));
    await store.answer(key, answers, atStart);
    expect(await store.history(key)).toEqual(answers);
  });

  test('whatever characters an answer has, it comes back the same', async () => {
    const { store, key } = await begun();
    const text = fc.string({ unit: 'binary', maxLength: 40 });
    const answer: fc.Arbitrary<Answer> = fc.oneof(
      text.map((note) => ({ kind: 'note', competency: 'listening', note }) as const),
      text.map((note) => evidence(note)),
      fc.record({ situation: text, result: text }).map((star) => evidence(star)),
      fc
        .option(fc.integer({ min: 0, max: 9 }))
        .map((level) => ({ kind: 'level', competency: 'listening', level }) as const),
    );
    let before = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(answer, { maxLength: 5 }), async (given) => {
        await store.answer(
          key,
          given.map((each) => said(each)),
          atStart,
        );
        const kept = (await store.history(key)).slice(before).map((each) => each.answer);
        before += kept.length;
        expect(kept).toEqual(given);
      }),
      { numRuns: 30 },
    );
  });
}
