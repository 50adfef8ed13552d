import type { Competency, Indicator, Level } from '../model/framework.ts';
import { indicatorAnswer, isRatedByLevel, namedLevel, type RatedCompetency } from './ratings.ts';

export type Question =
  | {
      readonly kind: 'indicator';
      readonly competency: Competency;
      readonly level: Level;
      readonly indicator: Indicator;
    }
  /** Which level, of a competency without indicators. */
  | { readonly kind: 'level'; readonly competency: Competency };

/** A competency in the middle of an interview; `skipped` holds the keys of questions the rater gave up. */
export interface InterviewedCompetency extends RatedCompetency {
  readonly skipped: ReadonlySet<string>;
}

/** The lasting key of a question: competency id, a slash, and the indicator id where it is about one. */
export function questionKey(question: Question): string {
  return `${question.competency.id}/${question.kind === 'indicator' ? question.indicator.id : ''}`;
}

/** Every question about a competency, from its lowest level, in the framework's order. */
export function questionsAbout(competency: Competency): readonly Question[] {
  if (competency.levels.length === 0) return [];
  if (isRatedByLevel(competency)) return [{ kind: 'level', competency }];
  return competency.levels.flatMap((level) => questionsOfLevel(competency, level));
}

/** The questions about the indicators of one level. */
export function questionsOfLevel(competency: Competency, level: Level): readonly Question[] {
  return level.indicators.map((indicator) => ({ kind: 'indicator', competency, level, indicator }));
}

/** Whether the rater answered a question; "not observed" is an answer. */
export function isAnswered(rated: RatedCompetency, question: Question): boolean {
  if (question.kind === 'level') return namedLevel(rated) !== null;
  return indicatorAnswer(rated, question.indicator.id) !== null;
}

/** Whether a question is neither answered nor given up. */
export function isOpen(interviewed: InterviewedCompetency, question: Question): boolean {
  return !isAnswered(interviewed, question) && !interviewed.skipped.has(questionKey(question));
}
