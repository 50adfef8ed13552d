import type { FileTypes, PlacedFile, Workbook } from '../../model/index.ts';
import type { Entry } from '../../workbook/index.ts';
import {
  answersFileDiagnostics,
  beginning,
  completion,
  headerOf,
  newWorkbookSession,
  replied,
  repliesIn,
  type WorkbookSession,
} from '../../workbook/index.ts';
import { answersFile, inUtc } from '../answers-file.ts';
import { talk } from '../context.ts';
import type { Given } from '../given.ts';
import { refuseInvalid } from '../refuse.ts';
import { withStore } from '../store-location.ts';
import { deliverSession } from './finish.ts';
import { openWorkbook } from './workbooks.ts';

/**
 * `workbook --answers FILE`: checks the answers, keeps them, and shows what they tell.
 * @throws Failure answers/invalid
 */
export async function workbookAnswers(given: Given): Promise<number> {
  const { path, file } = await answersFile(given, 'workbook-answers');
  const { workbook } = await openWorkbook(given.context.io, given.arguments[0] ?? file.value.workbook.id);
  const session = checkedSession(file, { path, workbook, given });
  await keepSession(session, given);
  return deliverSession(session, given);
}

interface Checking {
  readonly path: string;
  readonly workbook: Workbook;
  readonly given: Given;
}

/** The finished session that answers make. */
export function checkedSession(
  file: PlacedFile<FileTypes['workbook-answers']>,
  { path, workbook, given }: Checking,
): WorkbookSession {
  const diagnostics = answersFileDiagnostics(file, workbook);
  if (diagnostics.length > 0) throw refuseInvalid('answers/invalid', path, diagnostics);
  const { io } = given.context;
  const { id, participants, startedAt, completedAt } = file.value;
  const now = io.now().toISOString();
  const header = headerOf({ id: id ?? io.newId(), startedAt: inUtc(startedAt) ?? now, participants });
  const session = newWorkbookSession(header, workbook);
  return { ...session, replies: repliesIn(file.value), completedAt: inUtc(completedAt) ?? now };
}

/** Keeps a finished session in one go; one that is there already stays. */
export async function keepSession(session: WorkbookSession, { flags, context }: Given): Promise<void> {
  const { io, messages } = context;
  const { header, workbook, replies } = session;
  const all: Entry[] = [...beginning(header, workbook)];
  for (const [prompt, { by, agreed }] of replies) {
    for (const [author, reply] of by) all.push(replied(header, { prompt, author, reply }));
    if (agreed !== null) all.push(replied(header, { prompt, author: null, reply: agreed }));
  }
  const at = session.completedAt ?? header.startedAt;
  const entries = [...all, completion(header)].map((each) => ({ ...each, id: io.newId(), at }));
  await withStore(io, flags, async (store) => {
    const known = await store.workbooks.sessions();
    if (known.some((each) => each.session === header.id)) return talk(context, messages.workbook.already(header.id));
    await store.workbooks.begin(header.id, entries);
  });
}
