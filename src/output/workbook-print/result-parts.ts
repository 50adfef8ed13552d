import type { Block, Part } from '../../card/index.ts';
import { calledAs, type PromptResults, type SectionResults, saidReplies, type WorkbookResults } from '../workbook.ts';
import { paragraph, type Speaker } from './speaker.ts';

/** Work on a workbook, with the answers, as one document. */
export function resultParts(results: WorkbookResults, speaker: Speaker, date: string): readonly Part[] {
  const { session, parts, closing } = results;
  const { telling, messages } = speaker;
  const { title, id } = session.workbook;
  const names = session.header.participants.map(calledAs).join(', ');
  const blocks = (): readonly Block[] => [
    paragraph('eyebrow', messages.workbook.results.answers),
    { kind: 'heading', level: 1, words: telling.tell(title), target: id },
    paragraph('lead', `${names} · ${date}`),
    { kind: 'box', tone: 'tint', blocks: [paragraph('body', messages.workbook.results.private)] },
    ...parts.flatMap((part) => part.sections.flatMap((each) => sectionBlocks(each, results, speaker))),
    ...(closing === null ? [] : closingBlocks(closing, results, speaker)),
  ];
  return [{ id, title: telling.say(title), words: telling.tell(title), blocks }];
}

function sectionBlocks(section: SectionResults, results: WorkbookResults, speaker: Speaker): readonly Block[] {
  const { telling, messages } = speaker;
  const { time } = section;
  return [
    { kind: 'heading', level: 2, words: telling.tell(section.title) },
    ...(time === null || time.spent === 0
      ? []
      : [paragraph('small', messages.workbook.taken(time.spent, time.allowed))]),
    ...answersAndTold(section, results, speaker),
  ];
}

function closingBlocks(
  closing: NonNullable<WorkbookResults['closing']>,
  results: WorkbookResults,
  speaker: Speaker,
): readonly Block[] {
  const { telling } = speaker;
  return [
    { kind: 'heading', level: 2, words: telling.tell(closing.title) },
    ...closing.text.map((each) => paragraph('body', telling.tell(each))),
    ...answersAndTold(closing, results, speaker),
  ];
}

function answersAndTold(section: SectionResults, results: WorkbookResults, speaker: Speaker): readonly Block[] {
  const { telling, messages } = speaker;
  const items = section.told.map(({ text, participants }) => {
    const whom = participants === null ? '' : `${messages.workbook.toldFor(participants.map(calledAs))} `;
    return `${whom}${telling.say(text)}`;
  });
  return [
    ...section.prompts.flatMap((each) => answerOf(each, results, speaker)),
    ...(items.length === 0
      ? []
      : ([
          { kind: 'heading', level: 3, words: messages.workbook.told },
          { kind: 'list', items },
        ] as const)),
  ];
}

function answerOf(
  asked: PromptResults,
  { session }: WorkbookResults,
  { telling, messages }: Speaker,
): readonly Block[] {
  const { results } = messages.workbook;
  const [language = telling.language] = telling.language.split('-');
  const said = saidReplies(asked, session, { language, agreed: results.agreed });
  const lines = said.map(({ who, words }) =>
    who === null ? words : [{ text: `${who}${messages.words.colon} `, face: 'bold' } as const, { text: words }],
  );
  return [
    paragraph('strong', telling.tell(asked.prompt.text)),
    ...(lines.length === 0 ? [paragraph('small', results.noAnswer)] : lines.map((each) => paragraph('body', each))),
  ];
}
