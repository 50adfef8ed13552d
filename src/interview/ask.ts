import { allQuestions, ownValue, progress, type Question, questionKey } from '../assess/index.ts';
import type { Action, Choice } from '../io/prompts/index.ts';
import { type Answer, notObserved } from '../model/index.ts';
import { levelName } from '../output/text/competency.ts';
import type { Page } from '../output/text/page.ts';
import type { Interviewer } from './interviewer.ts';
import { type Reference, referencesAt } from './present.ts';
import { canGoBack, interviewOf, type Session } from './session.ts';

/** What a rater may reply: an answer, or something to do first. */
export type Reply =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'evidence' | 'note' | 'back' | 'skip' | 'stop' | Reference };

/** Asks one question. */
export async function askQuestion(
  session: Session,
  question: Question,
  { prompter, page }: Interviewer,
): Promise<Reply> {
  const choices = question.kind === 'level' ? levelChoices(question, page) : pointChoices(session, question, page);
  const standing = standingValue(session, question);
  return prompter.choose<Reply>({
    message: `${whereabouts(session, question, page)}\n${wordsOf(question, page)}`,
    choices,
    actions: actionsAt(session, question, page),
    initial: choices.find(({ value }) => value.kind === 'answer' && saidBy(value.answer) === standing)?.value,
  });
}

/** « Question 3 of 14 »: by place in the questionnaire, or by count where the questionnaire adapts. */
function whereabouts(session: Session, question: Question, { messages }: Page): string {
  const { header, framework, trail } = session;
  const key = questionKey(question);
  const { total } = progress(interviewOf(session));
  if (header.method === 'complete') {
    const keys = allQuestions(framework, header.only).map(questionKey);
    return messages.assess.question(keys.indexOf(key) + 1, keys.length);
  }
  const at = trail.includes(key) ? trail.indexOf(key) : trail.length;
  return messages.assess.questionAtMost(at + 1, Math.max(total, at + 1));
}

function wordsOf(question: Question, { messages, words }: Page): string {
  return question.kind === 'level' ? messages.assess.levelQuestion : words(question.indicator.text);
}

function pointChoices(
  { framework }: Session,
  question: IndicatorQuestion,
  { messages, words }: Page,
): readonly Choice<Reply>[] {
  const points = framework.rating.points.map(({ id, title }) => ({ point: id, name: words(title) }));
  const all = [...points, { point: notObserved, name: messages.assess.notObserved }];
  const of = { competency: question.competency.id, indicator: question.indicator.id };
  return all.map(({ point, name }) => ({
    name,
    value: { kind: 'answer', answer: { kind: 'rating', ...of, point } },
  }));
}

function levelChoices({ competency }: Question, page: Page): readonly Choice<Reply>[] {
  const named = competency.levels.map((each) => ({ level: each.level, name: levelName(each, page) }));
  const lowest = { level: 0, name: page.messages.assess.belowFirst };
  const all = named[0]?.level === 0 ? named : [lowest, ...named];
  return all.map(({ level, name }) => ({
    name,
    value: { kind: 'answer', answer: { kind: 'level', competency: competency.id, level } },
  }));
}

function actionsAt(session: Session, question: Question, { messages }: Page): readonly Action<Reply>[] {
  const { actions } = messages.assess;
  const kinds = [
    ...(question.kind === 'indicator' ? (['evidence'] as const) : []),
    'note',
    ...(canGoBack(session) ? (['back'] as const) : []),
    'skip',
    ...referencesAt(question),
    'stop',
  ] as const;
  return kinds.map((kind) => ({ ...actions[kind], value: { kind } }));
}

type IndicatorQuestion = Extract<Question, { kind: 'indicator' }>;

/** What is already answered to a question, when the rater comes back to it. */
function standingValue({ ratings }: Session, question: Question): string | number | undefined {
  const rating = ownValue(ratings, question.competency.id);
  if (question.kind === 'level') return rating?.level;
  return rating === undefined ? undefined : ownValue(rating.indicators, question.indicator.id)?.point;
}

function saidBy(answer: Answer): string | number | null | undefined {
  if (answer.kind === 'rating') return answer.point;
  return answer.kind === 'level' ? answer.level : undefined;
}
