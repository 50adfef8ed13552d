import { longDate } from '../../i18n/index.ts';
import type { ToldText } from '../../workbook/index.ts';
import { calledAs, type PromptResults, type SectionResults, saidReplies, type WorkbookResults } from '../workbook.ts';
import type { Page } from './page.ts';
import { visible } from './visible.ts';

/** What the answers tell, as a list; in a group each text says to whom it applies. */
export function toldLines(texts: readonly ToldText[], { layout, words, messages }: Page): readonly string[] {
  const said = texts.map(({ text, participants }) => {
    const whom = participants === null ? '' : `${messages.workbook.toldFor(participants.map(calledAs).map(visible))} `;
    return `${whom}${words(text)}`;
  });
  return layout.bullets(said);
}

/** Work on a workbook, with the answers, for a terminal. */
export function workbookText(results: WorkbookResults, page: Page): string {
  const { session, parts, closing } = results;
  const { layout, words } = page;
  const lines = [
    ...layout.title(words(session.workbook.title)),
    ...headLines(results, page),
    ...parts.flatMap(({ title, sections }) => [
      ...(sections.length === 0 ? [] : layout.heading(words(title))),
      ...sections.flatMap((each) => sectionLines(each, results, page)),
    ]),
    ...(closing === null ? [] : closingLines(closing, results, page)),
    '',
    ...layout.paragraph(page.messages.workbook.results.private),
  ];
  return `${lines.join('\n')}\n`;
}

function headLines({ session }: WorkbookResults, { layout, messages, language }: Page): readonly string[] {
  const { results } = messages.workbook;
  const { header, completedAt } = session;
  const names = header.participants.map(calledAs).map(visible).join(', ');
  const when = completedAt === null ? results.unfinished : longDate(language, new Date(completedAt));
  return layout.row([`${results.participants} ${names}`, when]);
}

function sectionLines(section: SectionResults, results: WorkbookResults, page: Page): readonly string[] {
  const { layout, words, messages } = page;
  const { time, told } = section;
  return [
    '',
    ...layout.paragraph(layout.style.strong(words(section.title))),
    ...(time === null || time.spent === 0 ? [] : layout.paragraph(messages.workbook.taken(time.spent, time.allowed))),
    ...section.prompts.flatMap((each) => promptLines(each, results, page)),
    ...(told.length === 0 ? [] : ['', ...layout.paragraph(messages.workbook.told), ...toldLines(told, page)]),
  ];
}

function closingLines(
  closing: NonNullable<WorkbookResults['closing']>,
  results: WorkbookResults,
  page: Page,
): readonly string[] {
  const texts = closing.text.flatMap((each) => ['', ...page.layout.paragraph(page.words(each))]);
  const [, ...section] = sectionLines(closing, results, page);
  const [title = '', ...rest] = section;
  return ['', title, ...texts, ...rest];
}

function promptLines(asked: PromptResults, { session }: WorkbookResults, page: Page): readonly string[] {
  const { layout, words, messages, language } = page;
  const { results } = messages.workbook;
  const said = saidReplies(asked, session, { language, agreed: results.agreed });
  const lines = said.map(
    ({ who, words: reply }) => `${who === null ? '' : `${visible(who)}${messages.words.colon} `}${visible(reply)}`,
  );
  return [
    ...layout.paragraph(words(asked.prompt.text)),
    ...layout.indented(
      (lines.length === 0 ? [`(${results.noAnswer})`] : lines).flatMap((each) => layout.narrower(2).paragraph(each)),
    ),
  ];
}
