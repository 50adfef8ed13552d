import { Failure } from '../../diagnostics/index.ts';
import { locales } from '../../i18n/index.ts';
import { resumedSession, type Session } from '../../interview/index.ts';
import { isPlain, type Prompter } from '../../io/prompts/index.ts';
import { type AssessmentHeader, frameworkFrom } from '../../model/index.ts';
import type { AssessmentStore } from '../../store/index.ts';
import { type Context, talk } from '../context.ts';
import { openFramework } from '../frameworks.ts';
import { type Given, textFlag } from '../given.ts';
import { personOf } from './person.ts';

/**
 * The interrupted session to go on with; the rater chooses where there are several.
 * @throws Failure resume/none, resume/several
 */
export async function resumeSession(given: Given, store: AssessmentStore, prompter: Prompter): Promise<Session> {
  const {
    context,
    arguments: [reference],
  } = given;
  const drafts = await waiting(given, store);
  const [first, second] = drafts;
  if (first === undefined) throw new Failure('resume/none', { framework: reference ?? null });
  const header = second === undefined ? first : await chosen(drafts, given, prompter);
  const session = await sessionOf(header, store);
  await noteChange(header, context);
  prompter.say(context.messages.assess.resumed(session.answers.length));
  return session;
}

async function waiting(
  { arguments: [reference], flags }: Given,
  store: AssessmentStore,
): Promise<readonly AssessmentHeader[]> {
  const subject = textFlag(flags, 'subject');
  const rater = textFlag(flags, 'rater');
  const found = await store.find({
    status: 'in-progress',
    ...(subject === undefined ? {} : { subject: personOf(subject).id }),
    ...(rater === undefined ? {} : { rater: personOf(rater).id }),
  });
  if (reference === undefined) return found;
  const id = /([^/\\]+?)(\.ya?ml)?$/.exec(reference)?.[1];
  return found.filter((each) => each.framework.id === id);
}

async function chosen(
  drafts: readonly AssessmentHeader[],
  { context }: Given,
  prompter: Prompter,
): Promise<AssessmentHeader> {
  const { io, messages, language } = context;
  // Where lines come from a pipe nobody can read the list first.
  if (isPlain(io, false) && io.stdin.isTTY !== true)
    throw new Failure('resume/several', { ids: drafts.map((each) => each.id) });
  const date = new Intl.DateTimeFormat(locales[language], { dateStyle: 'medium', timeStyle: 'short' });
  const choices = drafts.map((each) => ({
    value: each,
    name: messages.assess.draft({
      framework: each.framework.id,
      subject: each.subject.name ?? each.subject.id,
      rater: each.rater.relation === 'self' ? null : (each.rater.name ?? each.rater.id),
      relation: messages.words.relations[each.rater.relation],
      date: date.format(new Date(each.startedAt)),
    }),
  }));
  return prompter.choose({ message: messages.assess.which, choices });
}

async function sessionOf(header: AssessmentHeader, store: AssessmentStore): Promise<Session> {
  const content = await store.framework(header.framework.digest);
  const kept = await store.load({ subject: header.subject.id, id: header.id });
  if (content === null || kept === null) throw new Error(`assessment ${header.id} vanished`);
  return resumedSession(header, frameworkFrom(content), { ...kept, answers: kept.answers.map((each) => each.answer) });
}

/** Says so when the framework on disk is no longer the one that the assessment began with. */
async function noteChange({ framework }: AssessmentHeader, context: Context): Promise<void> {
  const today = await openFramework(context.io, framework.id).catch(() => null);
  if (today !== null && today.reference.digest !== framework.digest)
    talk(context, context.messages.assess.changed(framework.id));
}

interface DraftRequest {
  readonly store: AssessmentStore;
  readonly prompter: Prompter;
  readonly context: Context;
}

/** The unfinished session of the same rater about the same person in the same cycle, if the rater wants to go on with it. */
export async function draftOf(
  header: AssessmentHeader,
  { store, prompter, context }: DraftRequest,
): Promise<Session | null> {
  const { assess } = context.messages;
  const drafts = await store.find({ status: 'in-progress', subject: header.subject.id, rater: header.rater.id });
  const draft = drafts.find(
    (each) =>
      each.framework.digest === header.framework.digest &&
      each.cycle === header.cycle &&
      each.rater.relation === header.rater.relation,
  );
  if (draft === undefined) return null;
  const goesOn = await prompter.choose({
    message: assess.continueDraft,
    choices: [
      { value: true, name: assess.continueYes },
      { value: false, name: assess.continueNo },
    ],
  });
  return goesOn ? sessionOf(draft, store) : null;
}
