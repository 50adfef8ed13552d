import { nextAdaptiveQuestion } from '../../src/assess/adaptive.ts';
import { questionKey } from '../../src/assess/question.ts';
import type { CompetencyRating, Ratings } from '../../src/model/assessment.ts';
import type { Competency, Rating } from '../../src/model/framework.ts';

/** What a rater would answer to each indicator: a point, `not-observed`, or null for a question skipped. */
export type AnswerSheet = ReadonlyMap<string, string | null>;

export interface FinishedInterview {
  readonly ratings: Ratings;
  readonly skipped: ReadonlySet<string>;
  /** Ids of the indicators asked about, in order. */
  readonly asked: readonly string[];
}

interface Rater {
  readonly competency: Competency;
  readonly rating: Rating;
  readonly sheet: AnswerSheet;
  /** Indicators answered before the interview goes on. */
  readonly before?: readonly string[];
}

/** Asks what the adaptive method asks, answered from the sheet, until it asks nothing more. */
export function adaptiveInterview({ competency, rating, sheet, before = [] }: Rater): FinishedInterview {
  const asked: string[] = [];
  const skipped = new Set<string>();
  const answered = new Set(before);
  for (;;) {
    const ratings = sheetRatings(competency, new Map([...sheet].filter(([id]) => answered.has(id))));
    const question = nextAdaptiveQuestion({ competency, rating, ratings, skipped });
    if (question === null) return { ratings, skipped, asked };
    if (question.kind === 'level') throw new Error('a sheet answers indicators only');
    const { id } = question.indicator;
    if (answered.has(id)) throw new Error(`${id} is asked again`);
    asked.push(id);
    answered.add(id);
    if (sheet.get(id) === null) skipped.add(questionKey(question));
  }
}

/** The whole sheet as ratings. */
export function sheetRatings(competency: Competency, sheet: AnswerSheet): Ratings {
  const points = [...sheet].flatMap(([id, point]) => (point === null ? [] : [[id, { point }] as const]));
  const rating: CompetencyRating = { indicators: Object.fromEntries(points) };
  return { [competency.id]: rating };
}
