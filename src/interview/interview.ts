import { questionKey } from '../assess/index.ts';
import { Interrupted } from '../io/prompts/index.ts';
import type { Answer } from '../model/index.ts';
import { askEvidence, askNote } from './annotate.ts';
import { askQuestion, type Reply } from './ask.ts';
import type { Interviewer } from './interviewer.ts';
import { headingOf, referenceText } from './present.ts';
import {
  annotatedSession,
  answeredSession,
  backSession,
  reviewedSession,
  type Session,
  skippedSession,
  unanswered,
} from './session.ts';

/**
 * Asks what is left to ask. Every answer, and the question that comes next, is in the store before that question is shown.
 * @throws Interrupted when the rater stops; what was answered is kept
 */
export async function interview(session: Session, interviewer: Interviewer): Promise<Session> {
  let at = session;
  let heading = '';
  for (;;) {
    while (at.current !== null) {
      const next = headingOf(at.current, interviewer.page);
      if (next !== heading) interviewer.prompter.say(next);
      heading = next;
      at = await step(at, interviewer);
    }
    const reviewed = await review(at, interviewer);
    if (reviewed === null) return at;
    at = await kept(reviewed, [], interviewer);
  }
}

/** Asks the question at hand and deals with the reply. */
async function step(session: Session, interviewer: Interviewer): Promise<Session> {
  const { prompter, page } = interviewer;
  const question = session.current;
  if (question === null) return session;
  const reply: Reply = await askQuestion(session, question, interviewer);
  switch (reply.kind) {
    case 'answer':
      return kept(answeredSession(session, reply.answer, question), [reply.answer], interviewer);
    case 'skip':
      return kept(skippedSession(session, question), [], interviewer);
    case 'back':
      return kept(backSession(session), [], interviewer);
    case 'evidence':
      return annotated(session, await askEvidence(session, question, interviewer), interviewer);
    case 'note':
      return annotated(session, await askNote(session, question, interviewer), interviewer);
    case 'stop':
      throw new Interrupted(questionKey(question));
    default:
      prompter.say(referenceText(reply.kind, question, page));
      return session;
  }
}

async function annotated(session: Session, answer: Answer | null, interviewer: Interviewer): Promise<Session> {
  if (answer === null) return session;
  const { messages } = interviewer.page;
  const next = await kept(annotatedSession(session, answer), [answer], interviewer);
  interviewer.prompter.say(answer.kind === 'note' ? messages.assess.noteKept : messages.assess.evidenceKept);
  return next;
}

async function kept(
  session: Session,
  answers: readonly Answer[],
  { store, now, newId }: Interviewer,
): Promise<Session> {
  const { header, current, skipped } = session;
  const at = now().toISOString();
  await store.answer(
    { subject: header.subject.id, id: header.id },
    answers.map((answer) => ({ id: newId(), at, answer })),
    { cursor: current === null ? null : questionKey(current), skipped: [...skipped] },
  );
  return session;
}

/** At the end: whether to answer after all what has no answer; null when the rater has finished. */
async function review(session: Session, { prompter, page }: Interviewer): Promise<Session | null> {
  const { assess } = page.messages;
  const left = unanswered(session);
  if (left.length === 0) return null;
  const again = await prompter.choose({
    message: assess.skippedLeft(left.length),
    choices: [
      { value: false, name: assess.finish },
      { value: true, name: assess.review },
    ],
  });
  return again ? reviewedSession(session) : null;
}
