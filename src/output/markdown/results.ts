import { locales } from '../../i18n/index.ts';
import { type AssessmentOutcome, attainedWords, type CompetencyOutcome, gapWords, reasonWords } from '../outcome.ts';
import { pointWords } from '../text/explanation.ts';
import type { Page } from '../text/page.ts';
import { evidenceParts } from '../text/results.ts';
import { escaped } from './escape.ts';

/** The result of an assessment as a Markdown page; with `explain`, a table of the arithmetic per level. */
export function resultsMarkdown(outcome: AssessmentOutcome, page: Page, explain: boolean): string {
  const { messages, words, language } = page;
  const { assessment } = outcome;
  const { results } = messages;
  const when = new Date(assessment.completedAt ?? assessment.startedAt);
  const profile = outcome.framework.profiles.find((each) => each.id === assessment.profile);
  const facts: readonly (readonly [string, string | undefined])[] = [
    [results.of, assessment.subject.name ?? assessment.subject.id],
    [results.unit, assessment.subject.unit],
    [
      results.by,
      `${assessment.rater.name ?? assessment.rater.id} (${messages.words.relations[assessment.rater.relation]})`,
    ],
    [results.profile, profile && words(profile.title)],
    [results.cycle, assessment.cycle],
    [results.date, new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' }).format(when)],
  ];
  const head = facts.flatMap(([name, value]) =>
    value === undefined ? [] : [`- ${name}${messages.words.colon} ${escaped(value)}`],
  );
  const title = `# ${results.title}${messages.words.colon} ${escaped(words(outcome.framework.title))}`;
  return `${[title, head.join('\n'), ...outcome.competencies.map((each) => section(each, outcome, page, explain))].join('\n\n')}\n`;
}

function section(each: CompetencyOutcome, outcome: AssessmentOutcome, page: Page, explain: boolean): string {
  const { messages, words } = page;
  const gap = gapWords(each, messages);
  const parts = [
    `## ${escaped(words(each.competency.title))}`,
    `**${attainedWords(each, messages)}**${gap === null ? '' : ` – ${gap}`}`,
    reasonWords(each, messages),
    ...(each.result.holes.length === 0 ? [] : [messages.results.holes(each.result.holes)]),
    ...nextPart(each, page),
    ...noteParts(each, page),
    ...(explain ? [arithmeticTable(each, outcome, page)] : []),
  ];
  return parts.join('\n\n');
}

function nextPart({ next }: CompetencyOutcome, { messages, words }: Page): readonly string[] {
  if (next === null || next.notYetShown.length === 0) return [];
  const items = next.notYetShown.map((each) => `- ${escaped(words(each.text))}`).join('\n');
  return [`${messages.results.next(messages.results.levelNumber(next.level.level))}\n\n${items}`];
}

function noteParts({ rating, competency }: CompetencyOutcome, { messages, words }: Page): readonly string[] {
  const { results } = messages;
  const evidence = competency.levels.flatMap((level) =>
    level.indicators.flatMap(({ id, text }) => {
      const given = Object.hasOwn(rating.indicators, id) ? rating.indicators[id]?.evidence : undefined;
      if (given === undefined) return [];
      return [
        `- ${escaped(words(text))}\n${evidenceParts(given, results.star)
          .map((part) => `  - ${escaped(part)}`)
          .join('\n')}`,
      ];
    }),
  );
  return [
    ...(rating.note === undefined ? [] : [`${results.note}${messages.words.colon} ${escaped(rating.note)}`]),
    ...(evidence.length === 0 ? [] : [`### ${results.evidence}\n\n${evidence.join('\n')}`]),
  ];
}

function arithmeticTable(each: CompetencyOutcome, outcome: AssessmentOutcome, page: Page): string {
  const { messages, words } = page;
  const { results } = messages;
  const rows = each.levels.flatMap((level) => {
    const indicators = each.competency.levels.find((one) => one.level === level.level)?.indicators ?? [];
    const status = level.inferred ? results.inferred : results.statuses[level.status];
    const score =
      level.score === null ? '–' : new Intl.NumberFormat(page.language).format(Math.round(level.score * 100) / 100);
    return [
      `| **${results.levelNumber(level.level)}** | **${status}** | **${score}** |`,
      ...level.ratings.map(({ indicator, point, value }) => {
        const text = indicators.find((one) => one.id === indicator)?.text;
        return `| ${escaped(text === undefined ? indicator : words(text))} | ${pointWords(point, outcome, page)} | ${value ?? '–'} |`;
      }),
    ];
  });
  return [`### ${results.arithmetic}`, '', '| | | |', '| --- | --- | ---: |', ...rows].join('\n');
}
