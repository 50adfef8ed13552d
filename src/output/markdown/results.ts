import type { LevelExplanation } from '../../assess/index.ts';
import { numbered } from '../../i18n/index.ts';
import { type AssessmentOutcome, attainedWords, type CompetencyOutcome, gapWords, reasonWords } from '../outcome.ts';
import { pointWords } from '../text/explanation.ts';
import type { Page } from '../text/page.ts';
import { resultFacts } from '../text/result-facts.ts';
import { evidenceParts } from '../text/results.ts';
import { visible } from '../text/visible.ts';

/** The result of an assessment as a Markdown page; with `explain`, a table of the arithmetic per level. */
export function resultsMarkdown(outcome: AssessmentOutcome, page: Page, explain: boolean): string {
  const { messages, words } = page;
  const { colon } = messages.words;
  const title = `# ${messages.results.title}${colon} ${escaped(words(outcome.framework.title))}`;
  const head = resultFacts(outcome, page).map(([name, value]) => `- ${name}${colon} ${escaped(value)}`);
  const sections = outcome.competencies.flatMap((each) => [
    ...section(each, page),
    ...(explain ? [arithmeticTable(each, outcome, page)] : []),
  ]);
  return `${[title, head.join('\n'), ...sections].join('\n\n')}\n`;
}

function section(each: CompetencyOutcome, page: Page): readonly string[] {
  const { messages, words } = page;
  const gap = gapWords(each, messages);
  return [
    `## ${escaped(words(each.competency.title))}`,
    `**${attainedWords(each, messages)}**${gap === null ? '' : ` – ${gap}`}`,
    reasonWords(each, messages),
    ...(each.result.holes.length === 0 ? [] : [messages.results.holes(each.result.holes)]),
    ...nextPart(each, page),
    ...notePart(each, page),
    ...evidencePart(each, page),
  ];
}

function nextPart({ next }: CompetencyOutcome, { messages, words }: Page): readonly string[] {
  if (next === null || next.notYetShown.length === 0) return [];
  const items = next.notYetShown.map((each) => `- ${escaped(words(each.text))}`).join('\n');
  return [`${messages.results.next(messages.results.levelNumber(next.level.level))}\n\n${items}`];
}

function notePart({ rating: { note } }: CompetencyOutcome, { messages }: Page): readonly string[] {
  return note === undefined ? [] : [`${messages.results.note}${messages.words.colon} ${escaped(note)}`];
}

function evidencePart({ rating, competency }: CompetencyOutcome, { messages, words }: Page): readonly string[] {
  const { results } = messages;
  const items = competency.levels.flatMap((level) =>
    level.indicators.flatMap(({ id, text }) => {
      const given = Object.hasOwn(rating.indicators, id) ? rating.indicators[id]?.evidence : undefined;
      if (given === undefined) return [];
      return [`- ${escaped(words(text))}`, ...evidenceParts(given, results.star).map((part) => `  - ${escaped(part)}`)];
    }),
  );
  return items.length === 0 ? [] : [`### ${results.evidence}\n\n${items.join('\n')}`];
}

function arithmeticTable(each: CompetencyOutcome, outcome: AssessmentOutcome, page: Page): string {
  const rows = each.levels.flatMap((level) => levelRows(level, each, { outcome, page }));
  return [`### ${page.messages.results.arithmetic}`, '', '| | | |', '| --- | --- | ---: |', ...rows].join('\n');
}

interface Table {
  readonly outcome: AssessmentOutcome;
  readonly page: Page;
}

function levelRows(level: LevelExplanation, each: CompetencyOutcome, { outcome, page }: Table): readonly string[] {
  const { messages, words, language } = page;
  const { results } = messages;
  const figure = (value: number | null) => (value === null ? '–' : numbered(language, value));
  const indicators = each.competency.levels.find((one) => one.level === level.level)?.indicators ?? [];
  const status = level.inferred ? results.inferred : results.statuses[level.status];
  return [
    `| **${results.levelNumber(level.level)}** | **${status}** | **${figure(level.score)}** |`,
    ...level.ratings.map(({ indicator, point, value }) => {
      const text = indicators.find((one) => one.id === indicator)?.text;
      const asked = escaped(text === undefined ? indicator : words(text));
      return `| ${asked} | ${escaped(pointWords(point, outcome, page))} | ${figure(value)} |`;
    }),
  ];
}

/** Text that Markdown shows as it is, on one line, with nothing in it that drives a terminal. */
function escaped(text: string): string {
  return visible(text.replace(/\r?\n/g, ' ')).replace(/([\\`*_{}[\]<>#|~])/g, '\\$1');
}
