import { resolve } from 'node:path';
import { Failure } from '../../diagnostics/index.ts';
import { refuseUnreadRecords, UnreadRecords } from '../../io/index.ts';
import type { ImportedFile } from '../../output/records.ts';
import type { AssessmentStore, ImportPart } from '../../store/index.ts';
import { StoreError } from '../../store/store-error.ts';
import { exitCodes, talk } from '../context.ts';
import type { Given } from '../given.ts';
import { standardInput, standardInputName } from '../load.ts';
import { InvalidFile } from '../refuse.ts';
import { withStore } from '../store-location.ts';
import { checkedRecords, type Refusal } from './checked-records.ts';

/** How many records are kept at a time: enough for speed, few enough for memory. */
const perPart = 500;

/** So many refusals are told; the rest is counted. */
const told = 100;

/**
 * `competency import records FILE…`: completed assessments in bulk, checked like answers; the same record twice is one. All
 * of a file is kept or nothing, or with --keep-going what is sound.
 * @throws Failure answers/invalid with the problems of the first file that has some
 */
export async function importRecords(given: Given): Promise<number> {
  const { list, flags, context } = given;
  // Else a name that was mistyped would leave an empty store behind.
  for (const file of list) if (file !== standardInput) await refuseUnread(file, given);
  const done: ImportedFile[] = [];
  try {
    await withStore(context.io, flags, async (store) => {
      for (const file of list) done.push(await importFile(file, store, given));
    });
  } catch (error) {
    return endedBy(error, done, given);
  }
  await deliver(done, given);
  return done.some(({ refused }) => refused > 0) ? exitCodes.no : exitCodes.done;
}

/** Files that were imported before one failed stay so, and are told: in the one document, or before what went wrong. */
async function endedBy(error: unknown, done: readonly ImportedFile[], given: Given): Promise<number> {
  const failure = error instanceof StoreError ? new Failure(error.code, error.params) : error;
  if (done.length === 0 || !(failure instanceof Failure)) throw error;
  await deliver(done, given, failure);
  if (given.flags.format === 'json') return exitCodes.failed;
  const next = given.list[done.length];
  if (next !== undefined) talk(given.context, given.context.messages.store.notImported(shownName(next)));
  throw failure;
}

async function refuseUnread(file: string, { context }: Given): Promise<void> {
  try {
    await refuseUnreadRecords(resolve(context.io.folder, file));
  } catch (error) {
    throw error instanceof UnreadRecords ? unreadable(error, file) : error;
  }
}

function shownName(file: string): string {
  return file === standardInput ? standardInputName : file;
}

async function importFile(file: string, store: AssessmentStore, given: Given): Promise<ImportedFile> {
  const refusals: Refusal[] = [];
  let refused = 0;
  const keepGoing = given.flags.keepGoing === true;
  const note = (refusal: Refusal) => {
    refused += 1;
    if (refusals.length < told) refusals.push(refusal);
  };
  const name = shownName(file);
  const parts = partsOf(checkedRecords(file, given, note), () => !keepGoing && refused > 0);
  try {
    const { kept, known } = await store.import(
      allOrNothing(parts, () => refuse(name, refusals)),
      (id) => {
        const failure = new Failure('store/assessment-exists', { id });
        if (!keepGoing) throw failure;
        note({ line: null, failure });
      },
    );
    return { file: name, kept, known, refused, refusals };
  } catch (error) {
    if (error instanceof UnreadRecords) throw unreadable(error, file);
    throw error;
  }

  /** After the last part: everything was checked, so that all problems are told at once. */
  async function* allOrNothing(all: AsyncIterable<ImportPart>, end: () => void): AsyncGenerator<ImportPart> {
    yield* all;
    if (!keepGoing && refused > 0) end();
  }
}

async function* partsOf(records: ReturnType<typeof checkedRecords>, isLost: () => boolean): AsyncGenerator<ImportPart> {
  let part: { frameworks: ImportPart['frameworks'][number][]; records: ImportPart['records'][number][] } = {
    frameworks: [],
    records: [],
  };
  for await (const { record, framework } of records) {
    if (isLost()) continue;
    part.records.push(record);
    if (!part.frameworks.includes(framework)) part.frameworks.push(framework);
    if (part.records.length < perPart) continue;
    yield part;
    part = { frameworks: [], records: [] };
  }
  if (part.records.length > 0 && !isLost()) yield part;
}

function refuse(file: string, refusals: readonly Refusal[]): never {
  const [failure] = refusals.flatMap((each) => ('failure' in each ? [each.failure] : []));
  const diagnostics = refusals.flatMap((each) => ('failure' in each ? [] : each.diagnostics));
  if (diagnostics.length === 0 && failure !== undefined) throw failure;
  throw new InvalidFile('answers/invalid', file, diagnostics);
}

function unreadable({ unread }: UnreadRecords, path: string): Failure {
  if (unread.code === 'file/not-found') return new Failure('file/not-found', { path });
  return new Failure('file/not-readable', { path, reason: 'reason' in unread ? unread.reason : unread.code });
}

async function deliver(
  files: readonly ImportedFile[],
  { flags, context }: Given,
  failure: Failure | null = null,
): Promise<void> {
  const { recordsJson, recordsText } = await import('../../output/records.ts');
  if (flags.format === 'json') context.io.stdout.write(recordsJson(files, failure));
  else talk(context, recordsText(files, { ...context, style: context.talkStyle }));
}
