// Runs in a process of its own, bundled: `node worker.js <work> <path> <options as JSON>`; waits for a line if told to.
import { once } from 'node:events';
import { writeSync } from 'node:fs';
import { ulid } from 'ulid';
import type { Contents } from '../../src/store/contents.ts';
import { copyContents } from '../../src/store/copy.ts';
import { openStore, StoreError } from '../../src/store/index.ts';
import { isServer } from '../../src/store/location.ts';
import { openServerContents } from '../../src/store/postgres.ts';
import { restoreStore } from '../../src/store/restore.ts';
import { openFileContents, openSqliteStore } from '../../src/store/sqlite.ts';
import { evidence, rating, said } from './samples.ts';

export interface WorkerOptions {
  readonly key?: string;
  /** Whether to begin only when a line comes in. */
  readonly waits?: boolean;
  readonly umask?: number;
  readonly subject?: string;
  readonly id?: string;
  /** How many times to answer; without end where it is left out. */
  readonly times?: number;
  /** Location of the store to copy to, which has no key. */
  readonly to?: string;
}

const [work = '', path = '', json = '{}'] = process.argv.slice(2);
// The tests wrote it.
const options = JSON.parse(json) as WorkerOptions;

// Written at once, so that a killed process has told all that it confirmed.
const tell = (line: string) => writeSync(1, `${line}\n`);

/** Answers three things at a time, with the last one as cursor, and tells each id once it is confirmed. */
async function answer(): Promise<void> {
  const store = await openStore(path, options);
  const key = { subject: options.subject ?? '', id: options.id ?? '' };
  for (let time = 0; time < (options.times ?? Number.POSITIVE_INFINITY); time += 1) {
    const answers = [rating('partly'), evidence('long words '.repeat(time % 50)), rating('demonstrated')].map(
      (each) => ({
        ...said(each),
        id: ulid(),
      }),
    );
    await store.answer(key, answers, { cursor: answers[2]?.id ?? null, skipped: [] });
    tell(answers.map(({ id }) => id).join(' '));
  }
  await store.close();
}

/** Tells what is kept of an assessment. */
async function show(): Promise<void> {
  const store = await openStore(path, options);
  tell(JSON.stringify(await store.load({ subject: options.subject ?? '', id: options.id ?? '' })));
  await store.close();
}

/** Opens and tells that it is open, or why not. */
async function open(): Promise<void> {
  process.umask(options.umask ?? 0o022);
  const store = await openSqliteStore(path, options);
  tell('open');
  await store.close();
}

/** Copies a store, telling each part as it begins to write it, and then how many people were there already. */
async function copy(): Promise<void> {
  const { key = '', to = '' } = options;
  const source = await openFileContents(path, { key });
  const target = await (isServer(to) ? openServerContents(to) : openFileContents(to));
  const replace = (...part: Parameters<Contents['replace']>) => {
    tell('part');
    return target.contents.replace(...part);
  };
  const { already } = await copyContents(source.contents, { ...target.contents, replace }, { path: to });
  await Promise.all([source.close(), target.close()]);
  tell(`already ${already}`);
}

/** Restores a store from a backup over another. */
async function restore(): Promise<void> {
  await restoreStore(path, { location: options.to ?? '', options: {} });
  tell('restored');
}

const works: Readonly<Record<string, () => Promise<void>>> = { answer, show, open, copy, restore };

if (options.waits === true) {
  tell('ready');
  await once(process.stdin, 'data');
  process.stdin.destroy();
}
await works[work]?.().catch((error: unknown) => {
  if (!(error instanceof StoreError)) throw error;
  tell(`${error.code} ${JSON.stringify(error.params)}`);
});
