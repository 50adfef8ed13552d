import { describe, expect, it } from 'vitest';
import { messagesIn } from '../../src/i18n/index.ts';
import { interview, newSession, resumedSession, type Session } from '../../src/interview/index.ts';
import { Interrupted } from '../../src/io/prompts/index.ts';
import type { AssessmentHeader, Framework } from '../../src/model/index.ts';
import { pageOf } from '../../src/output/text/page.ts';
import { styleOf } from '../../src/output/text/style.ts';
import { MemoryStore, ScriptedRater } from './scripted.ts';

const level = (number: number, ...ids: readonly string[]) => ({
  level: number,
  indicators: ids.map((id) => ({ id, text: `Does ${id}` })),
  elaboration: [],
  examples: [{ text: `How it looks at ${number}` }],
});

const framework: Framework = {
  id: 'welcome',
  version: '1.0.0',
  languages: ['en'],
  title: 'Welcome',
  categories: [],
  rating: {
    points: [
      { id: 'no', value: 0, title: 'No' },
      { id: 'partly', value: 0.5, title: 'Partly' },
      { id: 'yes', value: 1, title: 'Yes' },
    ],
    threshold: 0.75,
    minimumObserved: 0.5,
  },
  competencies: [
    {
      id: 'greeting',
      title: 'Greeting',
      definition: 'Gives attention from the first moment.',
      notes: [],
      guidance: [],
      contrasts: [{ is: 'Looking up', isNot: 'Looking away' }],
      values: [],
      progression: { type: 'cumulative', dimensions: [] },
      levels: [level(1, 'a', 'b'), level(2, 'c', 'd'), level(3, 'e')],
    },
    {
      id: 'poise',
      title: 'Poise',
      definition: 'Keeps calm.',
      notes: [],
      guidance: [],
      contrasts: [],
      values: [],
      progression: { type: 'cumulative', dimensions: [] },
      levels: [level(1), level(2)],
    },
  ],
  profiles: [],
};

const header = (method: AssessmentHeader['method']): AssessmentHeader => ({
  id: '01JD0000000000000000000000',
  framework: { id: 'welcome', version: '1.0.0', digest: `sha256:${'0'.repeat(64)}` },
  subject: { id: 'ada' },
  rater: { id: 'bo', relation: 'peer' },
  method,
  startedAt: '2026-01-01T00:00:00.000Z',
});

function interviewer(prompter: ScriptedRater, store: MemoryStore) {
  const page = pageOf({ framework, language: 'en', messages: messagesIn('en'), style: styleOf(false), columns: 80 });
  let made = 0;
  const newId = () => String(made++).padStart(26, '0');
  return { prompter, page, store: store.asStore(), now: () => new Date(0), newId };
}

function conduct(session: Session, prompter: ScriptedRater, store: MemoryStore): Promise<Session> {
  return interview(session, interviewer(prompter, store));
}

/** The words of the question, without the counter above them. */
const words = (messages: readonly string[]) => messages.map((each) => each.split('\n').at(-1));

const everything = ['Yes', 'Yes', 'Partly', 'No', 'Not observed', 'Level 1'];

describe('the interview', () => {
  it('asks level by level, from the lowest, and then names the level of a competency without indicators', async () => {
    const rater = new ScriptedRater(everything);
    await conduct(newSession(header('complete'), framework), rater, new MemoryStore());
    const asked = ['Does a', 'Does b', 'Does c', 'Does d', 'Does e', 'Which level describes this person?'];
    expect(words(rater.asked)).toEqual(asked);
  });

  it('keeps every answer, and the question to come, before that question is shown', async () => {
    const store = new MemoryStore();
    const keys: (string | null)[] = [];
    const counts: number[] = [];
    const rater = new ScriptedRater(everything, () => {
      keys.push(store.position.cursor);
      counts.push(store.answers.length);
    });
    await conduct(newSession(header('complete'), framework), rater, store);
    expect(counts).toEqual([0, 1, 2, 3, 4, 5]);
    expect(keys.slice(1)).toEqual(['greeting/b', 'greeting/c', 'greeting/d', 'greeting/e', 'poise/']);
    expect(store.answers).toHaveLength(6);
    expect(store.position.cursor).toBeNull();
  });

  it('goes back to change an answer, keeps both in the history, and goes on where it was', async () => {
    const store = new MemoryStore();
    const rater = new ScriptedRater(['Yes', 'Yes', 'back', 'back', 'No', 'Partly', 'No', 'Yes', 'Level 2']);
    const done = await conduct(newSession(header('complete'), framework), rater, store);
    expect(words(rater.asked).slice(0, 6)).toEqual(['Does a', 'Does b', 'Does c', 'Does b', 'Does a', 'Does c']);
    expect(rater.standing[3]).toBe('Yes');
    expect(done.ratings.greeting?.indicators.a).toEqual({ point: 'no' });
    expect(store.answers.filter(({ answer }) => answer.kind === 'rating' && answer.indicator === 'a')).toHaveLength(2);
  });

  it('offers at the end what was skipped', async () => {
    const rater = new ScriptedRater(['skip', 'Yes', 'Yes', 'Yes', 'Yes', 'Level 1', 'answer them now', 'No']);
    const done = await conduct(newSession(header('complete'), framework), rater, new MemoryStore());
    expect(words(rater.asked).slice(-2)).toEqual(['1 question has no answer.', 'Does a']);
    expect(done.ratings.greeting?.indicators.a).toEqual({ point: 'no' });
  });

  it('leaves a skipped question unanswered when the rater has finished', async () => {
    const rater = new ScriptedRater(['skip', 'Yes', 'Yes', 'Yes', 'Yes', 'Level 1', 'finish']);
    const done = await conduct(newSession(header('complete'), framework), rater, new MemoryStore());
    expect(done.ratings.greeting?.indicators.a).toBeUndefined();
  });

  it('keeps a note as evidence, the four STAR parts, and a note on the competency', async () => {
    const store = new MemoryStore();
    const star = ['evidence', 'situation, task, action, result (STAR)', 'A queue', '', 'Opened a desk', 'No queue'];
    const replies = [
      'evidence',
      'a free note',
      'Seen on Monday',
      'Yes',
      ...star,
      'Yes',
      'note on the competency',
      'Warm',
    ];
    const done = await conduct(
      newSession(header('complete'), framework),
      new ScriptedRater([...replies, ...everything.slice(2)]),
      store,
    );
    expect(done.ratings.greeting?.indicators.a).toEqual({ point: 'yes', evidence: 'Seen on Monday' });
    const parts = { situation: 'A queue', action: 'Opened a desk', result: 'No queue' };
    expect(done.ratings.greeting?.indicators.b).toEqual({ point: 'yes', evidence: parts });
    expect(done.ratings.greeting?.note).toBe('Warm');
  });

  it('shows the definition, the contrasts and an example at the question and asks it again', async () => {
    const rater = new ScriptedRater(['definition', 'what it is and is not', 'example', ...everything]);
    await conduct(newSession(header('complete'), framework), rater, new MemoryStore());
    expect(words(rater.asked).slice(0, 4)).toEqual(['Does a', 'Does a', 'Does a', 'Does a']);
    const shown = rater.read.join('\n');
    expect(shown).toContain('Gives attention from the first moment.');
    expect(shown).toContain('Looking away');
    expect(shown).toContain('How it looks at 1');
  });

  it('asks an adaptive interview from the middle level, and no more than it needs', async () => {
    const rater = new ScriptedRater(['No', 'Yes', 'Yes', 'Level 1']);
    const done = await conduct(newSession(header('adaptive'), framework), rater, new MemoryStore());
    // One « no » settles that level 2 is not held: two indicators cannot reach 0.75 any more.
    expect(words(rater.asked).slice(0, 3)).toEqual(['Does c', 'Does a', 'Does b']);
    expect(done.current).toBeNull();
  });

  it.each(['complete', 'adaptive'] as const)(
    'resumes a %s interview at the very question at which it was left, wherever that was',
    async (method) => {
      for (let left = 0; left < everything.length; left += 1) {
        const store = new MemoryStore();
        const before = new ScriptedRater(everything.slice(0, left));
        const end = await conduct(newSession(header(method), framework), before, store).catch(
          (error: unknown) => error,
        );
        if (!(end instanceof Interrupted)) break;
        const kept = { ...store.position, answers: store.answers.map((each) => each.answer) };
        const after = new ScriptedRater([]);
        await conduct(resumedSession(header(method), framework, kept), after, store).catch(() => undefined);
        expect(after.asked).toEqual([before.asked.at(-1)]);
      }
    },
  );
});
