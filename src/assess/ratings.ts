import type { Answer, CompetencyRating, Evidence, IndicatorRating, Ratings } from '../model/assessment.ts';
import { notObserved } from '../model/assessment.ts';
import type { Competency, Rating, RatingPoint } from '../model/framework.ts';
import { bareRecord, ownValue } from './record.ts';

/** A competency, how its indicators are rated, and what the rater said so far. */
export interface RatedCompetency {
  readonly competency: Competency;
  readonly rating: Rating;
  readonly ratings: Ratings;
}

/** What was said of an indicator: a point of the framework, not observed, or null while unanswered. */
export type IndicatorAnswer = RatingPoint | typeof notObserved | null;

/** What was said of one indicator; a point the framework does not have counts as unanswered. */
export function indicatorAnswer({ competency, rating, ratings }: RatedCompetency, indicator: string): IndicatorAnswer {
  const rated = ownValue(ratings, competency.id);
  const point = rated && ownValue(rated.indicators, indicator)?.point;
  if (point === notObserved) return notObserved;
  return rating.points.find(({ id }) => id === point) ?? null;
}

/** The level named for a competency without indicators, or null while unanswered. */
export function namedLevel({ competency, ratings }: Pick<RatedCompetency, 'competency' | 'ratings'>): number | null {
  return ownValue(ratings, competency.id)?.level ?? null;
}

/** Whether a competency is rated by naming its level, none of its levels having indicators. */
export function isRatedByLevel(competency: Competency): boolean {
  return competency.levels.every(({ indicators }) => indicators.length === 0);
}

/** The ratings that stand after a series of answers: the last about a thing counts, and null takes it back. */
export function latestRatings(answers: readonly Answer[]): Ratings {
  const drafts = new Map<string, Draft>();
  for (const answer of answers) record(draftOf(drafts, answer.competency), answer);
  const rated = [...drafts].map(([competency, draft]) => [competency, competencyRating(draft)] as const);
  return bareRecord(rated.filter(([, rating]) => saysSomething(rating)));
}

interface Draft {
  readonly points: Map<string, string | null>;
  readonly evidence: Map<string, Evidence | null>;
  level: number | null;
  note: string | null;
}

function draftOf(drafts: Map<string, Draft>, competency: string): Draft {
  const draft = drafts.get(competency) ?? { points: new Map(), evidence: new Map(), level: null, note: null };
  drafts.set(competency, draft);
  return draft;
}

function record(draft: Draft, answer: Answer): void {
  switch (answer.kind) {
    case 'rating':
      draft.points.set(answer.indicator, answer.point);
      break;
    case 'evidence':
      draft.evidence.set(answer.indicator, answer.evidence);
      break;
    case 'level':
      draft.level = answer.level;
      break;
    case 'note':
      draft.note = answer.note;
  }
}

function competencyRating(draft: Draft): CompetencyRating {
  const indicators = new Set([...draft.points.keys(), ...draft.evidence.keys()]);
  const rated = [...indicators].map((indicator) => [indicator, indicatorRating(draft, indicator)] as const);
  return {
    indicators: bareRecord(rated.filter(([, rating]) => Object.keys(rating).length > 0)),
    ...(draft.level !== null && { level: draft.level }),
    ...(draft.note !== null && { note: draft.note }),
  };
}

function indicatorRating(draft: Draft, indicator: string): IndicatorRating {
  const point = draft.points.get(indicator) ?? null;
  const evidence = draft.evidence.get(indicator) ?? null;
  return { ...(point !== null && { point }), ...(evidence !== null && { evidence }) };
}

function saysSomething({ indicators, level, note }: CompetencyRating): boolean {
  return Object.keys(indicators).length > 0 || level !== undefined || note !== undefined;
}
