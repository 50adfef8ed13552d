import type { AssessmentHeader, Ratings } from '../model/assessment.ts';
import type { Competency, Framework } from '../model/framework.ts';
import { adaptiveRemaining, nextAdaptiveQuestion } from './adaptive.ts';
import {
  type InterviewedCompetency,
  isAnswered,
  isOpen,
  type Question,
  questionKey,
  questionsAbout,
} from './question.ts';
import { askedCompetencies } from './scoring.ts';

/** What the rater did so far: the answers that stand, and the keys of the questions given up. */
interface Answered {
  readonly ratings: Ratings;
  readonly skipped: ReadonlySet<string>;
}

export interface Interview extends Answered {
  readonly framework: Framework;
  readonly method: AssessmentHeader['method'];
  readonly only?: readonly string[] | undefined;
}

export interface Progress {
  readonly answered: number;
  /** With those skipped; of an adaptive interview, the most there can be from here. */
  readonly total: number;
}

/** The full questionnaire: competency by competency, each from its lowest level, in the framework's order. */
export function allQuestions(framework: Framework, only?: readonly string[]): readonly Question[] {
  return askedCompetencies(framework, only).flatMap(questionsAbout);
}

/**
 * The next question, or null at the end: for a complete interview the first open one after `current`, or from the start;
 * for an adaptive one what the answers call for, whatever the current one.
 */
export function nextQuestion(interview: Interview & { readonly current: Question | null }): Question | null {
  if (interview.method === 'adaptive') return nextAcross(interviewed(interview));
  const questions = allQuestions(interview.framework, interview.only);
  const keys = questions.map(questionKey);
  const after = interview.current === null ? -1 : keys.indexOf(questionKey(interview.current));
  return questions.slice(after + 1).find((question) => isOpen(about(interview, question.competency), question)) ?? null;
}

/** How far the interview is. */
export function progress(interview: Interview): Progress {
  const questions = allQuestions(interview.framework, interview.only);
  const open = questions.filter((question) => isOpen(about(interview, question.competency), question));
  const answered = questions.filter((question) => isAnswered(about(interview, question.competency), question));
  const remaining = interview.method === 'adaptive' ? remainingAcross(interviewed(interview)) : open.length;
  return { answered: answered.length, total: questions.length - open.length + remaining };
}

function about({ framework, ratings, skipped }: Interview, competency: Competency): InterviewedCompetency {
  return { competency, rating: framework.rating, ratings, skipped };
}

function interviewed(interview: Interview): readonly InterviewedCompetency[] {
  return askedCompetencies(interview.framework, interview.only).map((competency) => about(interview, competency));
}

function nextAcross(competencies: readonly InterviewedCompetency[]): Question | null {
  for (const competency of competencies) {
    const question = nextAdaptiveQuestion(competency);
    if (question !== null) return question;
  }
  return null;
}

function remainingAcross(competencies: readonly InterviewedCompetency[]): number {
  return competencies.reduce((sum, competency) => sum + adaptiveRemaining(competency), 0);
}
