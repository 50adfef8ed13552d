import { longDate } from '../../i18n/index.ts';
import type { ToldText } from '../../workbook/index.ts';
import type { Page } from '../text/page.ts';
import { calledAs, type PromptResults, type SectionResults, saidReplies, type WorkbookResults } from '../workbook.ts';
import { escaped } from './escape.ts';

/** Work on a workbook, with the answers, as Markdown. */
export function workbookMarkdown(results: WorkbookResults, page: Page): string {
  const { session, parts, closing } = results;
  const { words, messages, language } = page;
  const { header, completedAt, workbook } = session;
  const said = messages.workbook.results;
  const blocks = [
    `# ${escaped(words(workbook.title))}`,
    `${said.participants} ${header.participants.map(calledAs).map(escaped).join(', ')} · ${completedAt === null ? said.unfinished : longDate(language, new Date(completedAt))}`,
    ...parts.flatMap(({ title, sections }) =>
      sections.length === 0
        ? []
        : [`## ${escaped(words(title))}`, ...sections.flatMap((each) => sectionBlocks(each, results, page))],
    ),
    ...(closing === null
      ? []
      : [
          `## ${escaped(words(closing.title))}`,
          ...closing.text.map((each) => escaped(words(each))),
          ...answerBlocks(closing, results, page),
        ]),
    `*${escaped(said.private)}*`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

function sectionBlocks(section: SectionResults, results: WorkbookResults, page: Page): readonly string[] {
  const { words, messages } = page;
  const { time } = section;
  const taken = time === null || time.spent === 0 ? [] : [escaped(messages.workbook.taken(time.spent, time.allowed))];
  return [`### ${escaped(words(section.title))}`, ...taken, ...answerBlocks(section, results, page)];
}

function answerBlocks(section: SectionResults, results: WorkbookResults, page: Page): readonly string[] {
  const { messages } = page;
  const told = section.told.map((each) => toldItem(each, page)).join('\n');
  return [
    ...section.prompts.flatMap((each) => promptBlocks(each, results, page)),
    ...(told === '' ? [] : [`**${messages.workbook.told}**`, told]),
  ];
}

function toldItem({ text, participants }: ToldText, { words, messages }: Page): string {
  const whom = participants === null ? '' : `${escaped(messages.workbook.toldFor(participants.map(calledAs)))} `;
  return `- ${whom}${escaped(words(text))}`;
}

function promptBlocks(asked: PromptResults, { session }: WorkbookResults, page: Page): readonly string[] {
  const { words, messages, language } = page;
  const { results } = messages.workbook;
  const said = saidReplies(asked, session, { language, agreed: results.agreed });
  const lines = said.map(
    ({ who, words: reply }) => `> ${who === null ? '' : `${escaped(who)}${messages.words.colon} `}${escaped(reply)}`,
  );
  return [
    `**${escaped(words(asked.prompt.text))}**`,
    lines.length === 0 ? `> *${results.noAnswer}*` : lines.join('\n>\n'),
  ];
}
