import type { LevelExplanation, RatingExplanation } from '../../assess/index.ts';
import { notObserved } from '../../model/index.ts';
import type { AssessmentOutcome, CompetencyOutcome } from '../outcome.ts';
import type { Page } from './page.ts';

/** The arithmetic of a competency, level by level: each rating, the score, the threshold and the verdict. */
export function explanationLines(each: CompetencyOutcome, outcome: AssessmentOutcome, page: Page): readonly string[] {
  const { layout, messages } = page;
  const levels = each.levels.flatMap((level) => levelArithmetic(level, each, outcome, page));
  return levels.length === 0 ? [] : [...layout.heading(messages.results.arithmetic), ...levels];
}

function levelArithmetic(level: LevelExplanation, each: CompetencyOutcome, outcome: AssessmentOutcome, page: Page) {
  const { layout, messages } = page;
  const name = messages.results.levelNumber(level.level);
  const ratings = level.inferred ? [] : level.ratings.flatMap((rating) => ratingLines(rating, each, outcome, page));
  const head = layout.paragraph(`${layout.style.strong(name)}${messages.words.colon} ${verdict(level, page)}`);
  return [...head, ...layout.indented(ratings)];
}

function ratingLines(
  { indicator, point, value }: RatingExplanation,
  each: CompetencyOutcome,
  outcome: AssessmentOutcome,
  page: Page,
) {
  const { layout, words } = page;
  const text = each.competency.levels.flatMap((level) => level.indicators).find((one) => one.id === indicator)?.text;
  const said = pointWords(point, outcome, page);
  const figure = value === null ? '–' : new Intl.NumberFormat(page.language).format(value);
  return layout.narrower(2).marked(figure.padEnd(4), `${text === undefined ? indicator : words(text)} (${said})`);
}

/** A rating point by its title; not observed and unanswered by the program's own words. */
export function pointWords(point: string | null, { framework }: AssessmentOutcome, { messages, words }: Page): string {
  if (point === null) return messages.results.unanswered;
  if (point === notObserved) return messages.results.notObserved.toLowerCase();
  const found = framework.rating.points.find((each) => each.id === point);
  return found === undefined ? point : words(found.title).toLowerCase();
}

function verdict(level: LevelExplanation, { messages }: Page): string {
  const { results } = messages;
  if (level.inferred) return results.inferred;
  if (level.total === 0) return level.status === 'undetermined' ? results.empty : results.statuses[level.status];
  if (level.score === null) return results.unobserved(level);
  return results.sum({ ...level, score: level.score, status: results.statuses[level.status] });
}
