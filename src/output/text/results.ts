import type { Evidence, Target } from '../../model/index.ts';
import { type AssessmentOutcome, attainedWords, type CompetencyOutcome, gapWords, reasonWords } from '../outcome.ts';
import { explanationLines } from './explanation.ts';
import type { Page } from './page.ts';
import { resultFacts } from './result-facts.ts';
import { visible } from './visible.ts';

export interface ResultWish {
  readonly explain: boolean;
  /** Whether to draw the level bar; a screen reader is better served by the words alone. */
  readonly bar: boolean;
}

/** The result of an assessment as a page: per competency the level, the reason, the gap and what comes next. */
export function resultsText(outcome: AssessmentOutcome, page: Page, wish: ResultWish): string {
  const { layout, messages } = page;
  const lines = [
    ...layout.title(`${messages.results.title}${messages.words.colon} ${page.words(outcome.framework.title)}`),
    ...headerLines(outcome, page),
    ...outcome.competencies.flatMap((each) => competencyResult(each, outcome, page, wish)),
    ...(wish.bar ? ['', ...layout.paragraph(messages.results.legend).map(layout.style.faint)] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function headerLines(outcome: AssessmentOutcome, page: Page): readonly string[] {
  return resultFacts(outcome, page).flatMap(([name, value]) =>
    page.layout.paragraph(`${name}${page.messages.words.colon} ${visible(value)}`),
  );
}

function competencyResult(each: CompetencyOutcome, outcome: AssessmentOutcome, page: Page, wish: ResultWish) {
  const { layout, messages, words } = page;
  const inner = layout.narrower(2);
  const gap = gapWords(each, messages);
  const attained = `${layout.style.strong(attainedWords(each, messages))}${gap === null ? '' : ` – ${gap}`}`;
  const body = [
    ...inner.paragraph(wish.bar ? `${levelBar(each)}  ${attained}` : attained),
    ...inner.paragraph(reasonWords(each, messages)),
    ...(each.result.holes.length === 0
      ? []
      : inner.paragraph(layout.style.warning(messages.results.holes(each.result.holes)))),
    ...nextLines(each, page),
    ...noteLines(each, page),
    ...(wish.explain ? explanationLines(each, outcome, { ...page, layout: inner }) : []),
  ];
  return [...layout.heading(words(each.competency.title)), ...layout.indented(body)];
}

const marks = { held: '●', 'not-held': '○', undetermined: '◌' } as const;

/** One mark a level, lowest first; a mark under the scale would be lost to a screen reader, so the target is inline. */
function levelBar({ result }: CompetencyOutcome): string {
  return result.levels
    .map((each) => `${marks[each.status]}${isTarget(result.target, each.level) ? '▲' : ''}`)
    .join(' ');
}

function isTarget(target: Target | null, level: number): boolean {
  if (target === null) return false;
  return typeof target === 'number' ? target === level : level >= target.min && level <= target.max;
}

function nextLines({ next }: CompetencyOutcome, { layout, messages, words }: Page): readonly string[] {
  if (next === null) return [];
  const inner = layout.narrower(4);
  const level = messages.results.levelNumber(next.level.level);
  if (next.level.indicators.length === 0) return [];
  if (next.notYetShown.length === 0) return inner.paragraph(messages.results.nothingNext(level));
  return [
    ...inner.paragraph(messages.results.next(level)),
    ...layout.indented(inner.bullets(next.notYetShown.map((each) => words(each.text)))),
  ];
}

function noteLines({ rating, competency }: CompetencyOutcome, { layout, messages, words }: Page): readonly string[] {
  const { results } = messages;
  const inner = layout.narrower(2);
  const labelled = (label: string, text: string) => inner.paragraph(`${label}${messages.words.colon} ${visible(text)}`);
  const evidence = competency.levels.flatMap((level) =>
    level.indicators.flatMap(({ id, text }) => {
      const given = Object.hasOwn(rating.indicators, id) ? rating.indicators[id]?.evidence : undefined;
      if (given === undefined) return [];
      const seen = evidenceParts(given, results.star).flatMap((part) => inner.narrower(2).paragraph(visible(part)));
      return [...labelled(results.evidence, words(text)), ...layout.indented(seen)];
    }),
  );
  return [...(rating.note === undefined ? [] : labelled(results.note, rating.note)), ...evidence];
}

/** Evidence as lines: a note as it is, STAR part by part. */
export function evidenceParts(evidence: Evidence, names: Page['messages']['results']['star']): readonly string[] {
  if (typeof evidence === 'string') return [evidence];
  const parts = ['situation', 'task', 'action', 'result'] as const;
  return parts.flatMap((part) => (evidence[part] === undefined ? [] : [`${names[part]} – ${evidence[part]}`]));
}
