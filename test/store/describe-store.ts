import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Answer } from '../../src/model/index.ts';
import type { AssessmentStore, StoreErrorCode } from '../../src/store/index.ts';
import { assessmentOf, atStart, evidence, keyOf, newId, rating, said, snapshot } from './samples.ts';

/** Expects that something is refused with a code, and that the error tells nothing personal. */
export async function expectRefusal(work: Promise<unknown>, code: StoreErrorCode, params = {}): Promise<void> {
  const error: unknown = await work.then(
    () => 'nothing was refused',
    (reason: unknown) => reason,
  );
  expect(error).toMatchObject({ name: 'StoreError', code, params });
  expect(`${JSON.stringify(error)}${String(error)}`).not.toMatch(/Anne Roy|Luc Côté|sésame/);
}

/** What every store of assessments does, whatever keeps them. `open` gives a store of its own that is still empty. */
export function describeStore(name: string, open: () => Promise<AssessmentStore>): void {
  const opened = async () => {
    const store = await open();
    onTestFinished(() => store.close());
    return store;
  };
  const begun = async (changes: Parameters<typeof assessmentOf>[0] = {}) => {
    const store = await opened();
    const header = assessmentOf(changes);
    await store.start(header, snapshot);
    return { store, header, key: keyOf(header) };
  };

  describe(name, () => {
    describeBeginning(opened, begun);
    describeAnswers(begun);
    describeCompletion(opened, begun);
    describeFinding(opened);
    describeForgetting(opened);
  });
}

type Opened = () => Promise<AssessmentStore>;
type Begun = (changes?: Parameters<typeof assessmentOf>[0]) => Promise<{
  store: AssessmentStore;
  header: ReturnType<typeof assessmentOf>;
  key: ReturnType<typeof keyOf>;
}>;

function describeBeginning(opened: Opened, begun: Begun): void {
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

function describeAnswers(begun: Begun): void {
  test('answers come back in the order in which they were given, the changed ones included', async () => {
    const { store, key } = await begun();
    const answers = [rating('partly'), rating('demonstrated'), rating(null)].map((each) => said(each));
    for (const each of answers) await store.answer(key, [each], atStart);
    expect(await store.history(key)).toEqual(answers);
    expect((await store.load(key))?.answers).toEqual(answers);
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

function describeCompletion(opened: Opened, begun: Begun): void {
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

function describeFinding(opened: Opened): void {
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

function describeForgetting(opened: Opened): void {
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
    expect(await store.forget('anne-roy')).toEqual({ assessments: 2, answers: 4, ratedOthers: 3 });
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
    const nothing = { assessments: 0, answers: 0, ratedOthers: 0 };
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
    expect(await store.forget('anne-roy')).toEqual({ assessments: 1, answers: 0, ratedOthers: 1 });
  });

  test('an assessment goes on while its rater is forgotten, not while its subject is', async () => {
    const { store, ofRemi, ofAnne } = await team();
    await store.forget('anne-roy');
    await store.answer(keyOf(ofRemi), [said(rating('demonstrated'))], atStart);
    const late = store.answer(keyOf(ofAnne), [said(rating('partly'))], atStart);
    await expectRefusal(late, 'store/unknown-assessment');
    expect(await store.history(keyOf(ofAnne))).toEqual([]);
  });
}
