import { expect, test } from 'vitest';
import { expectRefusal } from '../expect-refusal.ts';
import { assessmentOf, atStart, evidence, keyOf, newId, rating, said, snapshot } from '../samples.ts';
import type { Opened } from './opened.ts';

const unlisted = { listed: false, requests: 0 };

export function describeForgetting(opened: Opened): void {
  const team = async () => {
    const store = await opened();
    const headers = {
      ofAnne: assessmentOf(),
      anneOnSelf: assessmentOf({ rater: { id: 'anne-roy', name: 'Anne Roy', relation: 'self' } }),
      ofRemi: assessmentOf({ subject: { id: 'remi' }, rater: { id: 'anne-roy', name: 'Anne Roy', relation: 'peer' } }),
      ofRemiAgain: assessmentOf({
        subject: { id: 'remi' },
        rater: { id: 'anne-roy', relation: 'peer' },
        cycle: '2027-H1',
      }),
      ofLuc: assessmentOf({
        subject: { id: 'luc-cote' },
        rater: { id: 'anne-roy', name: 'Anne Roy', relation: 'report' },
      }),
      ofRemiByLuc: assessmentOf({ subject: { id: 'remi' } }),
    };
    for (const header of Object.values(headers)) {
      await store.start(header, snapshot);
      await store.answer(keyOf(header), [said(rating('partly')), said(evidence('saw it'))], atStart);
    }
    return { store, ...headers };
  };

  test('a forgotten person is nowhere any more, and everybody else is', async () => {
    const { store, ofAnne, ofRemiByLuc } = await team();
    expect(await store.forget('anne-roy')).toEqual({ assessments: 2, answers: 4, ratedOthers: 3, ...unlisted });
    expect(JSON.stringify(await store.find({}))).not.toMatch(/anne-roy|Anne Roy/);
    expect(await store.load(keyOf(ofAnne))).toBeNull();
    expect(await store.history(keyOf(ofAnne))).toEqual([]);
    expect((await store.load(keyOf(ofRemiByLuc)))?.header).toMatchObject({ rater: { name: 'Luc Côté' } });
  });

  test('what a forgotten person said of others stays, without who said it', async () => {
    const { store, ofRemi } = await team();
    const before = await store.history(keyOf(ofRemi));
    await store.forget('anne-roy');
    const after = await store.load(keyOf(ofRemi));
    expect(after?.answers).toEqual(before);
    expect(after?.header.rater).toStrictEqual({ id: expect.stringMatching(/^erased-[0-9a-z]{26}$/), relation: 'peer' });
  });

  test('a forgotten rater stays one rater of each subject, but nobody can tell that the subjects shared one', async () => {
    const { store, ofRemi, ofRemiAgain, ofLuc } = await team();
    await store.forget('anne-roy');
    const pseudonym = async (header: typeof ofRemi) => (await store.load(keyOf(header)))?.header.rater.id;
    expect(await pseudonym(ofRemi)).toBe(await pseudonym(ofRemiAgain));
    const [one, other] = [await pseudonym(ofRemi), await pseudonym(ofLuc)];
    expect(one).not.toBe(other);
    // The first ten characters of a ULID are its instant: the same for all, whenever the person was erased.
    expect([one?.slice(7, 17), other?.slice(7, 17)]).toEqual(['0000000001', '0000000001']);
  });

  test('forgetting somebody unknown, or twice, erases nothing', async () => {
    const { store } = await team();
    const nothing = { assessments: 0, answers: 0, ratedOthers: 0, ...unlisted };
    expect(await store.forget('nobody')).toEqual(nothing);
    await store.forget('anne-roy');
    expect(await store.forget('anne-roy')).toEqual(nothing);
  });

  test('a forgotten person may be assessed anew', async () => {
    const { store, ofAnne, ofLuc } = await team();
    await store.forget('anne-roy');
    await store.start(ofAnne, snapshot);
    await store.start({ ...ofLuc, id: newId() }, snapshot);
    expect(await store.find({ subject: 'anne-roy' })).toHaveLength(1);
    expect(await store.forget('anne-roy')).toEqual({ assessments: 1, answers: 0, ratedOthers: 1, ...unlisted });
  });

  test('an assessment goes on while its rater is forgotten, not while its subject is', async () => {
    const { store, ofRemi, ofAnne } = await team();
    await store.forget('anne-roy');
    await store.answer(keyOf(ofRemi), [said(rating('demonstrated'))], atStart);
    const late = store.answer(keyOf(ofAnne), [said(rating('partly'))], atStart);
    await expectRefusal(late, 'store/unknown-assessment');
    expect(await store.history(keyOf(ofAnne))).toEqual([]);
  });

  test('a forgotten person leaves the list of people and what was asked for', async () => {
    const { store } = await team();
    await store.people.keep(
      [
        { id: 'anne-roy', name: 'Anne Roy' },
        { id: 'remi', manager: 'anne-roy', unit: 'Accueil' },
      ],
      {
        onlyThese: false,
      },
    );
    const asked = { cycle: '2027-H1', framework: 'service-excellence', relation: 'peer' } as const;
    await store.people.request([
      { ...asked, subject: 'anne-roy', rater: 'remi' },
      { ...asked, subject: 'remi', rater: 'anne-roy' },
      { ...asked, subject: 'remi', rater: 'luc-cote' },
    ]);
    expect(await store.forget('anne-roy')).toMatchObject({ listed: true, requests: 2 });
    expect(await store.people.all()).toEqual([{ id: 'remi', unit: 'Accueil' }]);
    expect(await store.people.requests({})).toEqual([{ ...asked, subject: 'remi', rater: 'luc-cote' }]);
  });
}
