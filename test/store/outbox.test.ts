import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { openStore, type PostEvent, transfer } from '../../src/store/index.ts';
import { Outbox } from '../../src/store/outbox.ts';
import { gate } from './gate.ts';
import { assessmentOf, atStart, keyOf, newId, rating, said, snapshot } from './samples.ts';
import { describeOnServer } from './server.ts';
import { temporaryFolder } from './temporary-folder.ts';

describe('the outbox of this machine', () => {
  test('forgets a person, as rated, as rater and in workbooks, also what the server did not take', async () => {
    const path = join(await temporaryFolder(), 'outbox.db');
    const outbox = new Outbox({ path, key: '', busyTimeout: 1000 });
    onTestFinished(() => outbox.close());
    const byAnne = assessmentOf({ subject: { id: 'mia-li' }, rater: { id: 'anne-roy', relation: 'peer' } });
    const ofRemi = assessmentOf({ subject: { id: 'remi' } });
    const entry = { id: newId(), at: '2026-11-02T14:05:00.000Z', kind: 'reply', content: 'words' };
    const entries = [
      { ...entry, subject: 'anne-roy' },
      { ...entry, subject: 'remi' },
    ];
    for (const header of [assessmentOf(), byAnne, ofRemi]) {
      await outbox.add({ kind: 'start', header, framework: snapshot });
      await outbox.add({ kind: 'answer', key: keyOf(header), answers: [said(rating('partly'))], position: atStart });
    }
    await outbox.add({ kind: 'keep', session: 'session', entries });
    await outbox.forget('anne-roy');
    expect(await outbox.waiting()).toBe(3);
    for (const gone of ['anne-roy', byAnne.id]) expect(readFileSync(path).includes(gone)).toBe(false);
    expect(readFileSync(path).includes(ofRemi.id)).toBe(true);
  });
});

describeOnServer('while a PostgreSQL server is away', (database) => {
  const away = async () => {
    const address = await database.empty();
    const real = new URL(address);
    const way = await gate(() => Number(real.port || 5432));
    const through = new URL(address);
    through.hostname = '127.0.0.1';
    through.port = String(way.port);
    const stateFolder = join(await temporaryFolder(), 'state');
    const events: PostEvent[] = [];
    const options = { patience: 50, stateFolder, tell: (event: PostEvent) => void events.push(event) };
    const open = (user = through.username) => {
      const own = new URL(through);
      own.username = user;
      return openStore(own.href, options);
    };
    return { way, events, stateFolder, address, open };
  };

  test('answers are kept on this machine, its owner’s alone, and sent by the next run, each once', async () => {
    const { way, events, open } = await away();
    const store = await open();
    const header = assessmentOf();
    await store.start(header, snapshot);
    const answers = [rating('partly'), rating('demonstrated'), rating(null)].map((each) => said(each));
    for (const [index, each] of answers.entries()) {
      if (index === 1) way.shut();
      await store.answer(keyOf(header), [each], { cursor: each.id, skipped: [] });
    }
    await store.complete(keyOf(header), '2026-11-02T15:00:00Z', { sum: 1 });
    await store.close();
    expect(events.map(({ kind }) => kind)).toEqual(['away', 'waiting']);
    expect(events[1]).toMatchObject({ count: 3 });
    const { path } = events[0] ?? { path: '' };
    expect((statSync(path).mode & 0o777).toString(8)).toBe('600');
    expect((statSync(join(path, '..')).mode & 0o777).toString(8)).toBe('700');
    way.open();
    const again = await open();
    onTestFinished(() => again.close());
    expect(events.at(-1)).toMatchObject({ kind: 'sent', delivery: { sent: 3, refused: 0 } });
    const kept = await again.load(keyOf(header));
    expect(kept?.answers).toEqual(answers);
    expect(kept).toMatchObject({ header: { status: 'completed' }, cursor: answers[2]?.id, results: { sum: 1 } });
    expect(readFileSync(path).includes(header.subject.id)).toBe(false);
  });

  test('a whole assessment may be begun, and what was said of somebody who was erased meanwhile is not sent', async () => {
    const { way, events, address, open } = await away();
    const store = await open();
    const [anne, remi] = [assessmentOf(), assessmentOf({ subject: { id: 'remi' } })];
    await store.start(anne, snapshot);
    way.shut();
    await store.start(remi, snapshot);
    await store.answer(keyOf(remi), [said(rating('partly'))], atStart);
    await store.answer(keyOf(anne), [said(rating('partly'))], atStart);
    await store.close();
    const other = await openStore(address);
    await other.forget('anne-roy');
    way.open();
    await (await open()).close();
    expect(events.at(-1)).toMatchObject({ kind: 'sent', delivery: { sent: 2, erased: 1, refused: 0 } });
    expect(await other.find({ subject: 'anne-roy' })).toEqual([]);
    expect(await other.history(keyOf(remi))).toHaveLength(1);
    await other.close();
  });

  test('what cannot be taken any more, since the assessment was completed elsewhere, is told and kept', async () => {
    const { way, events, address, open } = await away();
    const store = await open();
    const header = assessmentOf();
    await store.start(header, snapshot);
    way.shut();
    await store.answer(keyOf(header), [said(rating('partly'))], atStart);
    const other = await openStore(address);
    await other.complete(keyOf(header), '2026-11-02T15:00:00Z', {});
    way.open();
    await store.close();
    expect(events.at(-1)).toMatchObject({ kind: 'sent', delivery: { sent: 0, refused: 1 } });
    await (await open()).close();
    expect(events.filter(({ kind }) => kind === 'sent')).toHaveLength(1);
    await other.close();
  });

  test('what the database cannot keep, or this login may not write, is set aside whole and told, and blocks nobody', async () => {
    const { way, events, address, open } = await away();
    const store = await open();
    way.shut();
    const [sick, sound] = [assessmentOf({ subject: { id: 'remi', name: 'Ré\0mi' } }), assessmentOf()];
    for (const header of [sick, sound]) {
      await store.start(header, snapshot);
      await store.answer(keyOf(header), [said(rating('partly'))], atStart);
    }
    await store.close();
    way.open();
    const again = await open();
    expect(events.at(-1)).toMatchObject({ kind: 'sent', delivery: { sent: 2, erased: 0, denied: 2 } });
    expect((await again.find({})).map(({ id }) => id)).toEqual([sound.id]);
    way.shut();
    await again.answer(keyOf(sick), [said(rating('partly'))], atStart);
    await again.close();
    way.open();
    await (await open()).close();
    expect(events.at(-1)).toMatchObject({ kind: 'sent', delivery: { sent: 0, erased: 0, denied: 1 } });
    const schema = /search_path%3D(\w+)/.exec(address)?.[1];
    await database.run(`create role ${schema} login`);
    onTestFinished(() => database.run(`drop owned by ${schema}; drop role ${schema}`).then(() => undefined));
    await database.run(`grant usage on schema ${schema} to ${schema}`);
    await database.run(`grant select on all tables in schema ${schema} to ${schema}`);
    const readers = await open(schema);
    way.shut();
    await readers.start(assessmentOf(), snapshot);
    await readers.close();
    way.open();
    const reading = await open(schema);
    expect(events.at(-1)).toMatchObject({ kind: 'sent', delivery: { sent: 0, denied: 1 } });
    expect(await reading.find({})).toHaveLength(1);
    await reading.close();
  });

  test('whoever reads is not held up where sending fails; what waits goes on waiting', async () => {
    const { way, events, address, open } = await away();
    const store = await open();
    way.shut();
    await store.start(assessmentOf(), snapshot);
    await store.close();
    way.open();
    const schema = /search_path%3D(\w+)/.exec(address)?.[1];
    await database.run(
      `create function ${schema}.full() returns trigger language plpgsql as $$ begin raise sqlstate '53100'; end $$;
       create trigger no_room before insert on ${schema}.assessments execute function ${schema}.full()`,
    );
    const reading = await open();
    expect(await reading.find({})).toEqual([]);
    await reading.close();
    expect(events.at(-1)).toMatchObject({ kind: 'waiting', count: 1 });
    await database.run(`drop trigger no_room on ${schema}.assessments`);
    await (await open()).close();
    expect(events.at(-1)).toMatchObject({ kind: 'sent', delivery: { sent: 1 } });
  });

  test('letters are encrypted where a key is given', async () => {
    const { way, events, stateFolder, address } = await away();
    const through = new URL(address);
    through.port = String(way.port);
    const options = { patience: 50, stateFolder, key: 'sésame', tell: (event: PostEvent) => void events.push(event) };
    const store = await openStore(through.href, options);
    const header = assessmentOf();
    way.shut();
    await store.start(header, snapshot);
    await store.close();
    expect(readFileSync(events[0]?.path ?? '').includes('anne-roy')).toBe(false);
  });

  test('who was erased while an assessment of them, or by them, waited does not come back with it', async () => {
    const { way, events, address, open } = await away();
    const store = await open();
    way.shut();
    const [ofAnne, byAnne, ofRemi] = [
      assessmentOf(),
      assessmentOf({ subject: { id: 'mia-li' }, rater: { id: 'anne-roy', name: 'Anne', relation: 'peer' } }),
      assessmentOf({ subject: { id: 'remi' } }),
    ];
    for (const header of [ofAnne, byAnne, ofRemi]) {
      await store.start(header, snapshot);
      await store.answer(keyOf(header), [said(rating('partly'))], atStart);
    }
    await store.close();
    const other = await openStore(address);
    await other.forget('anne-roy');
    way.open();
    await (await open()).close();
    expect(events.at(-1)).toMatchObject({ kind: 'sent', delivery: { sent: 2, erased: 4 } });
    expect((await other.find({})).map(({ id }) => id)).toEqual([ofRemi.id]);
    expect(readFileSync(events.at(-1)?.path ?? '').includes('anne-roy')).toBe(false);
    await other.close();
  });

  test('who comes back after being erased is taken in again', async () => {
    const { way, events, address, open } = await away();
    const other = await openStore(address);
    await (await open()).close();
    await other.forget('anne-roy');
    const store = await open();
    way.shut();
    const header = assessmentOf();
    await store.start(header, snapshot);
    await store.close();
    way.open();
    await (await open()).close();
    expect(events.at(-1)).toMatchObject({ kind: 'sent', delivery: { sent: 1, erased: 0 } });
    expect(await other.find({ subject: 'anne-roy' })).toHaveLength(1);
    await other.close();
  });

  test('what waited longer than erasures are remembered begins nothing, is told and stays', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 91 * 24 * 3_600_000 });
    onTestFinished(() => void vi.useRealTimers());
    const { way, events, address, open } = await away();
    const store = await open();
    const begun = assessmentOf({ subject: { id: 'remi' } });
    await store.start(begun, snapshot);
    way.shut();
    const header = assessmentOf();
    await store.start(header, snapshot);
    await store.answer(keyOf(header), [said(rating('partly'))], atStart);
    await store.answer(keyOf(begun), [said(rating('partly'))], atStart);
    await store.close();
    vi.useRealTimers();
    way.open();
    await (await open()).close();
    expect(events.at(-1)).toMatchObject({ kind: 'sent', delivery: { sent: 1, erased: 0, expired: 2 } });
    const other = await openStore(address);
    expect((await other.find({})).map(({ id }) => id)).toEqual([begun.id]);
    await other.close();
  });

  test('an erasure is remembered for ninety days, as a digest, and then no more', async () => {
    const { address } = await away();
    const store = await openStore(address);
    const schema = /search_path%3D(\w+)/.exec(address)?.[1];
    const remembered = () => database.run(`select * from ${schema}.erasures`);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 91 * 24 * 3_600_000 });
    onTestFinished(() => void vi.useRealTimers());
    await store.forget('anne-roy');
    expect(JSON.stringify(await remembered())).not.toContain('anne');
    expect(await store.wasErased('anne-roy', '2020-01-01T00:00:00Z')).toBe(true);
    const file = join(await temporaryFolder(), 'copy.db');
    await (await transfer()).copyStore({ location: address, options: {} }, { location: file, options: {} });
    const copy = await openStore(file);
    expect(await copy.wasErased('anne-roy', '2020-01-01T00:00:00Z')).toBe(true);
    await copy.close();
    vi.useRealTimers();
    await store.forget('remi');
    expect(await remembered()).toHaveLength(1);
    expect(await store.wasErased('anne-roy', '2020-01-01T00:00:00Z')).toBe(false);
    await store.close();
  });

  describe('work on a workbook', () => {
    const entry = (subject: string, kind: string) => ({
      subject,
      kind,
      id: newId(),
      at: '2026-11-02T14:05:00.000Z',
      content: kind,
    });
    const beginning = () => [entry('team', 'begun'), entry('anne-roy', 'joined'), entry('remi', 'joined')];

    test('goes on, and is sent whole and once by the next run', async () => {
      const { way, events, open } = await away();
      const store = await open();
      const first = beginning();
      await store.workbooks.begin('session', first);
      way.shut();
      const replies = [entry('anne-roy', 'reply'), entry('team', 'agreed')];
      for (const each of replies) await store.workbooks.keep('session', [each]);
      const other = beginning();
      await store.workbooks.begin('other', other);
      await store.close();
      expect(events.at(-1)).toMatchObject({ kind: 'waiting', count: 3 });
      way.open();
      const again = await open();
      onTestFinished(() => again.close());
      const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id).sort();
      expect(ids(await again.workbooks.entries('session'))).toEqual(ids([...first, ...replies]));
      expect(ids(await again.workbooks.entries('other'))).toEqual(ids(other));
    });

    test('does not bring back who was erased meanwhile; the others keep their words', async () => {
      const { way, address, open } = await away();
      const store = await open();
      await store.workbooks.begin('session', beginning());
      way.shut();
      await store.workbooks.keep('session', [entry('anne-roy', 'reply'), entry('remi', 'reply')]);
      await store.workbooks.begin('other', beginning());
      await store.workbooks.keep('other', [entry('anne-roy', 'reply')]);
      await store.workbooks.begin('alone', [entry('anne-roy', 'begun'), entry('anne-roy', 'joined')]);
      await store.close();
      const elsewhere = await openStore(address);
      await elsewhere.forget('anne-roy');
      way.open();
      await (await open()).close();
      const kept = async (session: string) =>
        (await elsewhere.workbooks.entries(session)).map(({ subject, kind }) => `${subject} ${kind}`);
      expect(await kept('session')).toEqual(['remi joined', 'remi reply', 'team begun']);
      expect(await kept('other')).toEqual(['remi joined', 'team begun']);
      expect(await kept('alone')).toEqual([]);
      await elsewhere.close();
    });
  });
});
