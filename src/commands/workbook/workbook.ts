import { Failure } from '../../diagnostics/index.ts';
import { workThrough } from '../../interview/index.ts';
import { Interrupted, type Prompter } from '../../io/prompts/index.ts';
import type { Workbook } from '../../model/index.ts';
import { pageOf } from '../../output/text/page.ts';
import type { AssessmentStore } from '../../store/index.ts';
import { beginning, completion, headerOf, newWorkbookSession, type WorkbookSession } from '../../workbook/index.ts';
import { type Context, talk, wrapped } from '../context.ts';
import { type Conversation, interrupted, prompted, sayKept } from '../conversation.ts';
import type { Given } from '../given.ts';
import { shortPath } from '../load.ts';
import { withStore } from '../store-location.ts';
import { workbookAnswers } from './answers.ts';
import { draftOf, resumedSession } from './drafts.ts';
import { deliverSession, refuseDestination } from './finish.ts';
import { askParticipants, namedParticipants } from './participants.ts';
import { openWorkbook } from './workbooks.ts';

const conversation: Conversation = { command: 'workbook', about: 'session' };

/** `competency workbook`: from an answers file, from where it stopped, or from the start. */
export async function workbook(given: Given): Promise<number> {
  const { flags } = given;
  if (flags.answers !== undefined && flags.resume === true)
    throw new Failure('usage/conflict', { first: '--answers', second: '--resume' });
  await refuseDestination(given);
  if (flags.answers !== undefined) return workbookAnswers(given);
  if (flags.input === false) throw new Failure('usage/needs-option', { option: '--no-input', needed: '--answers' });
  return flags.resume === true ? resumed(given) : begun(given);
}

async function begun(given: Given): Promise<number> {
  const {
    arguments: [reference],
    context,
    flags,
  } = given;
  if (reference === undefined) throw new Failure('usage/missing-argument', { argument: 'workbook' });
  const { workbook: opened } = await openWorkbook(context.io, reference);
  namedParticipants(given);
  return withStore(context.io, flags, (store, path) =>
    prompted(given, conversation, async (prompter) => {
      const session = await sessionFor(opened, { given, store, prompter });
      return conduct(session, { given, store, path, prompter });
    }),
  );
}

async function resumed(given: Given): Promise<number> {
  const { context, flags } = given;
  return withStore(context.io, flags, (store, path) =>
    prompted(given, conversation, async (prompter) => {
      const session = await resumedSession(given, store, prompter);
      prompter.say(wrapped(context, context.messages.workbook.resumed(countOf(session))));
      return conduct(session, { given, store, path, prompter });
    }),
  );
}

function countOf({ replies }: WorkbookSession): number {
  return [...replies.values()].reduce((sum, { by, agreed }) => sum + by.size + (agreed === null ? 0 : 1), 0);
}

interface Beginning {
  readonly given: Given;
  readonly store: AssessmentStore;
  readonly prompter: Prompter;
}

/** A new session, or the unfinished one of the same people, if they wish so. */
async function sessionFor(opened: Workbook, { given, store, prompter }: Beginning): Promise<WorkbookSession> {
  const { context } = given;
  const { io, messages } = context;
  const participants = await askParticipants(given, prompter);
  const draft = await draftOf({ participants }, { store, prompter, context, workbook: opened });
  if (draft !== null) return draft;
  const startedAt = io.now().toISOString();
  const header = headerOf({ id: io.newId(), startedAt, participants });
  const entries = beginning(header, opened).map((each) => ({ ...each, id: io.newId(), at: startedAt }));
  await store.workbooks.begin(header.id, entries);
  prompter.say(wrapped(context, messages.workbook.intro));
  const names = participants.map(({ id, name }) => name ?? id);
  if (names.length > 1) prompter.say(wrapped(context, messages.workbook.groupIntro(names)));
  return newWorkbookSession(header, opened);
}

interface Conduct extends Beginning {
  readonly path: string;
}

async function conduct(session: WorkbookSession, { given, store, path, prompter }: Conduct): Promise<number> {
  const { context } = given;
  const { io, messages } = context;
  const { now, newId } = io;
  try {
    const page = talkPage(session, context);
    const finished = await workThrough(session, { prompter, page, store: store.workbooks, now, newId });
    const completedAt = now().toISOString();
    const entry = { ...completion(finished.header), id: newId(), at: completedAt };
    await store.workbooks.keep(finished.header.id, [entry]);
    talk(context, messages.workbook.done(shortPath(io.folder, path)));
    return await deliverSession({ ...finished, completedAt }, given);
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    sayKept(error, { given, prompter, conversation });
    return interrupted(given, conversation, session.header.id);
  }
}

/** The page on which the steps are shown: on stderr, beside the result. */
function talkPage({ workbook: framework }: WorkbookSession, { io, talkStyle, ...context }: Context) {
  return pageOf({ ...context, framework, style: talkStyle, columns: io.stderr.columns });
}
