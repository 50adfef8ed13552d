import { Failure } from '../../diagnostics/index.ts';
import { interview, newSession, type Session } from '../../interview/index.ts';
import { Interrupted, type Prompter } from '../../io/prompts/index.ts';
import type { AssessmentHeader } from '../../model/index.ts';
import { type Page, pageOf } from '../../output/text/page.ts';
import type { AssessmentStore } from '../../store/index.ts';
import { type Context, exitCodes, wrapped } from '../context.ts';
import { type Conversation, interrupted, prompted, sayKept } from '../conversation.ts';
import { type OpenedFramework, openFramework } from '../frameworks.ts';
import { type Given, listFlag, textFlag } from '../given.ts';
import { competencyOf } from '../show.ts';
import { isStoreThere, withExistingStore, withStore } from '../store-location.ts';
import { assessAnswers } from './answers.ts';
import { finish, refuseOutput } from './finish.ts';
import { askHeader, profileOf } from './header.ts';
import { draftOf, resumeSession } from './resume.ts';
import { chosenOfWaiting } from './waiting.ts';

const conversation: Conversation = { command: 'assess', about: 'assessment' };

/** `competency assess`: from an answers file, from where it stopped, or from the start. */
export async function assess(given: Given): Promise<number> {
  const { flags } = given;
  if (flags.answers !== undefined && flags.resume === true)
    throw new Failure('usage/conflict', { first: '--answers', second: '--resume' });
  await refuseOutput(given);
  if (flags.answers !== undefined) return assessAnswers(given);
  if (flags.input === false) throw new Failure('usage/needs-option', { option: '--no-input', needed: '--answers' });
  return given.flags.resume === true ? resumed(given) : begun(given);
}

async function begun(given: Given): Promise<number> {
  const {
    arguments: [reference],
    flags,
    context,
  } = given;
  if (reference === undefined) return offered(given);
  const opened = await soundFramework(reference, given);
  return withStore(context.io, flags, (store, path) =>
    prompted(given, conversation, (prompter) => begunWith(opened, { given, store, path, prompter })),
  );
}

/** The framework of an assessment that is to begin, once all that is said of it on the command line is known to be there. */
async function soundFramework(reference: string, { flags, context }: Given): Promise<OpenedFramework> {
  const opened = await openFramework(context.io, reference);
  for (const id of listFlag(flags, 'only') ?? []) competencyOf(opened.framework, id);
  profileOf(opened.framework, textFlag(flags, 'profile'));
  return opened;
}

/** Without a framework a rater is offered what campaigns ask of them. */
async function offered(given: Given): Promise<number> {
  const { context, flags } = given;
  const missing = new Failure('usage/missing-argument', { argument: 'framework' });
  if (!(await isStoreThere(context.io, flags))) throw missing;
  return withExistingStore(context.io, flags, (store, path) =>
    prompted(given, conversation, async (prompter) => {
      const asked = await chosenOfWaiting(given, { store, prompter });
      if (asked === null) return exitCodes.done;
      const opened = await soundFramework(asked.arguments[0] ?? '', asked);
      return begunWith(opened, { given: asked, store, path, prompter });
    }),
  );
}

async function begunWith(opened: OpenedFramework, conducting: Conduct): Promise<number> {
  const { given, store, prompter } = conducting;
  const { context, flags } = given;
  const people = await store.people.all();
  const header = await askHeader({ opened, only: listFlag(flags, 'only'), given, prompter, people });
  const session = await sessionFor(header, { opened, store, prompter, context });
  return conduct(session, conducting);
}

async function resumed(given: Given): Promise<number> {
  const { context, flags } = given;
  return withStore(context.io, flags, (store, path) =>
    prompted(given, conversation, async (prompter) => {
      const session = await resumeSession(given, store, prompter);
      return conduct(session, { given, store, path, prompter });
    }),
  );
}

interface Beginning {
  readonly opened: OpenedFramework;
  readonly store: AssessmentStore;
  readonly prompter: Prompter;
  readonly context: Context;
}

/** A new session, or the unfinished one of the same rater about the same person, if the rater wishes so. */
async function sessionFor(header: AssessmentHeader, { opened, store, prompter, context }: Beginning): Promise<Session> {
  const draft = await draftOf(header, { store, prompter, context });
  if (draft !== null) return draft;
  const session = newSession(header, opened.framework);
  await store.start(header, { reference: opened.reference, content: opened.content });
  prompter.say(wrapped(context, context.messages.assess.intro));
  return session;
}

interface Conduct {
  readonly given: Given;
  readonly store: AssessmentStore;
  readonly path: string;
  readonly prompter: Prompter;
}

async function conduct(session: Session, { given, store, path, prompter }: Conduct): Promise<number> {
  const { context } = given;
  const { now, newId } = context.io;
  try {
    const finished = await interview(session, { prompter, page: talkPage(session, context), store, now, newId });
    return await finish(finished, { given, store, path });
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    sayKept(error, { given, prompter, conversation });
    return interrupted(given, conversation, session.header.id);
  }
}

/** The page on which the questions are shown: on stderr, beside the result. */
function talkPage({ framework }: Session, { io, talkStyle, ...context }: Context): Page {
  return pageOf({ ...context, framework, style: talkStyle, columns: io.stderr.columns });
}
