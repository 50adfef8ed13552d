import type { Prompt } from '../../model/index.ts';
import type { Page } from '../../output/text/page.ts';
import { toldLines } from '../../output/text/workbook.ts';
import {
  type AnswerStep,
  isExerciseFor,
  type ReadStep,
  repliesTo,
  type Section,
  type SessionHeader,
  type ToldStep,
  toldTexts,
  type WorkbookSession,
} from '../../workbook/index.ts';
import { timeOf } from './clock.ts';

/** What a part, or the closing, has to read, and the exercise that follows. */
export function readText({ part }: ReadStep, session: WorkbookSession, { layout, words, messages }: Page): string {
  const { workbook, header } = session;
  const [title, text] =
    part === null ? [workbook.closing?.title ?? '', workbook.closing?.text ?? []] : [part.title, part.text];
  const number = part === null ? -1 : workbook.parts.indexOf(part);
  const heading = number < 0 ? words(title) : messages.workbook.part(number + 1, workbook.parts.length, words(title));
  const paragraphs = text.flatMap((each) => [...layout.paragraph(words(each)), '']);
  const exercise = part?.exercise;
  const offered = part !== null && exercise !== undefined && isExerciseFor(part, header.participants);
  const notOffered =
    exercise === undefined || offered ? [] : layout.paragraph(notForThem(header, page(words(exercise.title))));
  const follows =
    exercise === undefined || !offered
      ? notOffered
      : [
          ...layout.paragraph(layout.style.strong(words(exercise.title))),
          ...layout.paragraph(messages.workbook.announced(exercise.prompts.length, exercise.minutes)),
        ];
  return ['', ...layout.title(heading), ...paragraphs, ...follows].join('\n');

  function page(exerciseTitle: string) {
    return { exerciseTitle, messages };
  }
}

function notForThem(
  { participants }: SessionHeader,
  { exerciseTitle, messages }: { readonly exerciseTitle: string; readonly messages: Page['messages'] },
): string {
  return participants.length > 1
    ? messages.workbook.aloneOnly(exerciseTitle)
    : messages.workbook.groupOnly(exerciseTitle);
}

/** What stands above the prompts of a section: its title, what is to be done, and its time. */
export function sectionText(
  section: Section,
  session: WorkbookSession,
  { page, now }: { page: Page; now: Date },
): string {
  const { layout, words, messages } = page;
  if (section.kind === 'closing') return '';
  const { title, text } = section.kind === 'exercise' ? section.exercise : section.worksheet;
  const time = timeOf(section, session);
  const until = time === null ? null : new Date(now.getTime() + Math.max(0, time.allowed - time.spent) * 1000);
  const said = until === null ? [] : layout.paragraph(layout.style.faint(messages.workbook.until(until)));
  return [...layout.heading(words(title)), ...text.flatMap((each) => layout.paragraph(words(each))), ...said, ''].join(
    '\n',
  );
}

/** The question of one step: where it stands, who is asked, and its words. */
export function questionText(step: AnswerStep, session: WorkbookSession, { words, messages }: Page): string {
  const { section, prompt, at, author } = step;
  const count = promptsIn(section).length;
  const isGroup = session.header.participants.length > 1;
  const who = isGroup ? [author === null ? messages.workbook.together : nameOf(author, session)] : [];
  const head = [messages.workbook.question(at + 1, count), ...who].join(' · ');
  const each = author === null && prompt.type === 'definition' ? individualReplies(prompt, session, messages) : [];
  return [head, words(prompt.text), ...ends(prompt, { words, messages }), ...each].join('\n');
}

function promptsIn(section: Section): readonly Prompt[] {
  if (section.kind === 'exercise') return section.exercise.prompts;
  return section.kind === 'worksheet' ? section.worksheet.prompts : section.closing.prompts;
}

function ends(prompt: Prompt, { words, messages }: Pick<Page, 'words' | 'messages'>): readonly string[] {
  if (prompt.type !== 'scale') return [];
  const { min, max, lowest, highest } = prompt;
  const named = (value: number, text: typeof lowest) =>
    text === undefined ? String(value) : `${value} = ${words(text)}`;
  return [messages.workbook.scale(named(min, lowest), named(max, highest))];
}

/** What each person wrote, before all agree on one version. */
function individualReplies(prompt: Prompt, session: WorkbookSession, { words }: Page['messages']): readonly string[] {
  const { by } = repliesTo(session.replies, prompt.id);
  return [...by].map(([id, reply]) => `  ${nameOf(id, session)}${words.colon} ${reply}`);
}

/** What a person is called. */
function nameOf(id: string, { header }: Pick<WorkbookSession, 'header'>): string {
  return header.participants.find((each) => each.id === id)?.name ?? id;
}

/** What the answers tell at the end of a section, and how long it took. */
export function toldText({ section }: ToldStep, session: WorkbookSession, page: Page): string {
  const { layout, messages } = page;
  const interpretation = section.kind === 'worksheet' ? [] : interpretationOf(section);
  const texts = toldTexts(interpretation, session.replies, session.header.participants);
  const time = timeOf(section, session);
  const taken =
    time === null || time.spent === 0
      ? []
      : layout.paragraph(layout.style.faint(messages.workbook.taken(time.spent, time.allowed)));
  if (texts.length === 0 && taken.length === 0) return '';
  const heading = texts.length === 0 ? [] : layout.heading(messages.workbook.told);
  return [...heading, ...toldLines(texts, page), ...taken, ''].join('\n');
}

function interpretationOf(section: Exclude<Section, { kind: 'worksheet' }>) {
  return section.kind === 'exercise' ? section.exercise.interpretation : section.closing.interpretation;
}
