import {
  allQuestions,
  type Interview,
  isAnswered,
  latestRatings,
  nextQuestion,
  type Question,
  questionKey,
} from '../assess/index.ts';
import type { Answer, AssessmentHeader, Framework, Ratings } from '../model/index.ts';

/** Where an interview is: what was answered and given up, in which order, and the question at hand. */
export interface Session {
  readonly header: AssessmentHeader;
  readonly framework: Framework;
  readonly answers: readonly Answer[];
  readonly ratings: Ratings;
  readonly skipped: ReadonlySet<string>;
  /** Keys of the questions that were dealt with, in the order in which they came up: the way back. */
  readonly trail: readonly string[];
  /** Null when there is nothing left to ask. */
  readonly current: Question | null;
}

/** A session that has just begun. */
export function newSession(header: AssessmentHeader, framework: Framework): Session {
  const blank = { header, framework, answers: [], ratings: {}, skipped: new Set<string>(), trail: [], current: null };
  return { ...blank, current: nextQuestion({ ...interviewOf(blank), current: null }) };
}

export interface Kept {
  readonly answers: readonly Answer[];
  readonly skipped: readonly string[];
  readonly cursor: string | null;
}

/** The session that was interrupted, at the question that was being asked. */
export function resumedSession(
  header: AssessmentHeader,
  framework: Framework,
  { answers, skipped, cursor }: Kept,
): Session {
  if (answers.length === 0 && skipped.length === 0) return newSession(header, framework);
  const answered = answers.flatMap((each) =>
    each.kind === 'rating'
      ? [`${each.competency}/${each.indicator}`]
      : each.kind === 'level'
        ? [`${each.competency}/`]
        : [],
  );
  const known = { header, framework, answers, ratings: latestRatings(answers), skipped: new Set(skipped) };
  const trail = [...new Set([...answered, ...skipped])];
  const current = questionAt(framework, header, cursor);
  return { ...known, trail, current };
}

/** The session after an answer, at the next question. */
export function answeredSession(session: Session, answer: Answer, question: Question): Session {
  const answers = [...session.answers, answer];
  const key = questionKey(question);
  const skipped = new Set([...session.skipped].filter((each) => each !== key));
  return advanced({ ...session, answers, ratings: latestRatings(answers), skipped }, question);
}

/** The session after an answer that stays at its question: evidence, a note. */
export function annotatedSession(session: Session, answer: Answer): Session {
  const answers = [...session.answers, answer];
  return { ...session, answers, ratings: latestRatings(answers) };
}

/** The session after giving up a question. */
export function skippedSession(session: Session, question: Question): Session {
  return advanced({ ...session, skipped: new Set([...session.skipped, questionKey(question)]) }, question);
}

/** The session one question back; the same where there is none before. */
export function backSession(session: Session): Session {
  const { current, trail } = session;
  const at = current === null ? trail.length : trail.indexOf(questionKey(current));
  const previous = trail[(at < 0 ? trail.length : at) - 1];
  return previous === undefined
    ? session
    : { ...session, current: questionAt(session.framework, session.header, previous) };
}

/** Whether there is a question to go back to. */
export function canGoBack(session: Session): boolean {
  return backSession(session) !== session;
}

/** The session at its first question without an answer, so that what was skipped can be answered after all. */
export function reviewedSession(session: Session): Session {
  const current = unanswered(session)[0] ?? null;
  return { ...session, skipped: new Set(), current };
}

/** The questions that were given up or passed over; of an adaptive interview, only those given up. */
export function unanswered(session: Session): readonly Question[] {
  const rated = { ratings: session.ratings, rating: session.framework.rating };
  const open = allQuestions(session.framework, session.header.only).filter(
    (each) => !isAnswered({ ...rated, competency: each.competency }, each),
  );
  if (session.header.method === 'complete') return open;
  return open.filter((each) => session.skipped.has(questionKey(each)));
}

/** What scoring and the questionnaire need of a session. */
export function interviewOf({
  header,
  framework,
  ratings,
  skipped,
}: Pick<Session, 'header' | 'framework' | 'ratings' | 'skipped'>): Interview {
  return { framework, ratings, skipped, method: header.method, only: header.only };
}

function advanced(session: Session, question: Question): Session {
  const key = questionKey(question);
  const trail = session.trail.includes(key) ? session.trail : [...session.trail, key];
  return { ...session, trail, current: nextQuestion({ ...interviewOf(session), current: question }) };
}

function questionAt(framework: Framework, { only }: AssessmentHeader, key: string | null): Question | null {
  return allQuestions(framework, only).find((each) => questionKey(each) === key) ?? null;
}
