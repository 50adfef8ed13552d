import type { Block, Part } from '../../card/index.ts';
import {
  type Interpretation,
  type Prompt,
  promptsOf,
  type Text,
  type Workbook,
  type WorkbookPart,
} from '../../model/index.ts';
import { conditionWords } from './condition-words.ts';
import { promptBlocks, shortPromptBlocks } from './prompts.ts';
import { paragraph, type Speaker } from './speaker.ts';

/** A workbook to be filled in on paper or in a form: its parts with room to write, and an answer page to hand in. */
export function workbookParts(workbook: Workbook, speaker: Speaker): readonly Part[] {
  const { print } = speaker.messages.workbook;
  return [
    ...workbook.parts.map((part, at) =>
      titled({ id: part.id, text: part.title, over: overOf(workbook, at, speaker) }, speaker, () => [
        ...(at === 0 ? introduction(workbook, speaker) : []),
        ...partBlocks(part, speaker),
      ]),
    ),
    ...(workbook.closing === undefined ? [] : [closingPart(workbook, workbook.closing, speaker)]),
    titled({ id: 'answers', text: print.answerPage, over: speaker.telling.say(workbook.title) }, speaker, () =>
      answerPage(workbook, speaker),
    ),
  ];
}

function overOf({ title, parts }: Workbook, at: number, { telling, messages }: Speaker): string {
  return `${telling.say(title)} – ${messages.workbook.print.part(at + 1, parts.length)}`;
}

interface Titled {
  readonly id: string;
  readonly text: Text;
  readonly over: string;
}

function titled({ id, text, over }: Titled, { telling }: Speaker, blocks: () => readonly Block[]): Part {
  const words = telling.tell(text);
  return {
    id,
    title: telling.say(text),
    words,
    blocks: () => [paragraph('eyebrow', over), { kind: 'heading', level: 1, words, target: id }, ...blocks()],
  };
}

/** What whoever opens the workbook should know: what it is, and that nobody is hurried. */
function introduction({ description }: Workbook, { telling, messages }: Speaker): readonly Block[] {
  const { print } = messages.workbook;
  return [
    ...(description === undefined ? [] : [paragraph('lead', telling.tell(description))]),
    { kind: 'box', tone: 'tint', blocks: [paragraph('body', print.howTo)] },
  ];
}

function partBlocks({ text, exercise, worksheets }: WorkbookPart, speaker: Speaker): readonly Block[] {
  const { telling, messages } = speaker;
  const { print } = messages.workbook;
  const blocks: Block[] = text.map((each) => paragraph('body', telling.tell(each)));
  if (exercise !== undefined) {
    const { prompts, minutes, modes } = exercise;
    const needs = print.exercise(prompts.length, minutes, modes.includes('individual'), modes.includes('group'));
    blocks.push(
      { kind: 'heading', level: 2, words: telling.tell(exercise.title) },
      { kind: 'box', tone: 'edge', blocks: [paragraph('label', needs), ...bodies(exercise.text, speaker)] },
      ...prompts.flatMap((each) => promptBlocks(each, speaker, false)),
      ...interpretationBlocks({ interpretation: exercise.interpretation, level: 3 }, prompts, speaker),
    );
  }
  for (const { title, text: own, prompts } of worksheets) {
    blocks.push(
      { kind: 'heading', level: 2, words: telling.tell(title) },
      ...bodies(own, speaker),
      ...prompts.flatMap((each) => promptBlocks(each, speaker, true)),
    );
  }
  return blocks;
}

function bodies(texts: readonly Text[], { telling }: Speaker): readonly Block[] {
  return texts.map((each) => paragraph('body', telling.tell(each)));
}

interface Telling {
  readonly interpretation: readonly Interpretation[];
  /** Of the heading, one below that of what it belongs to. */
  readonly level: 2 | 3;
}

/** What the answers tell; on paper each reader finds out whether a condition holds. */
function interpretationBlocks(
  { interpretation, level }: Telling,
  prompts: readonly Prompt[],
  speaker: Speaker,
): readonly Block[] {
  if (interpretation.length === 0) return [];
  const { telling, messages } = speaker;
  const items = interpretation.map(({ when, text }) =>
    when === undefined
      ? telling.tell(text)
      : [
          { text: `${messages.workbook.print.when(conditionWords(when, prompts, speaker))} `, face: 'bold' } as const,
          { text: telling.say(text) },
        ],
  );
  return [
    { kind: 'heading', level, words: messages.workbook.told },
    { kind: 'list', items },
  ];
}

function closingPart(workbook: Workbook, closing: NonNullable<Workbook['closing']>, speaker: Speaker): Part {
  const over = speaker.telling.say(workbook.title);
  return titled({ id: 'closing', text: closing.title, over }, speaker, () => [
    ...bodies(closing.text, speaker),
    ...closing.prompts.flatMap((each) => promptBlocks(each, speaker, false)),
    ...interpretationBlocks({ interpretation: closing.interpretation, level: 2 }, promptsOf(workbook), speaker),
  ]);
}

/** What is handed in: who, when, and the answers to the exercises; a form fills it while its fields are filled. */
function answerPage({ parts, closing }: Workbook, speaker: Speaker): readonly Block[] {
  const { telling, messages } = speaker;
  const { print } = messages.workbook;
  const sections = [
    ...parts.flatMap(({ exercise }) => exercise ?? []),
    ...(closing === undefined || closing.prompts.length === 0 ? [] : [closing]),
  ];
  const field = (name: string, label: string): readonly Block[] => [
    { kind: 'writing', lines: 1, label, name, tooltip: label },
  ];
  return [
    { kind: 'pair', shares: [3, 1], cells: [field('participants', print.names), field('date', print.date)] },
    paragraph('small', print.handIn),
    ...sections.flatMap(({ title, prompts }): readonly Block[] => [
      { kind: 'heading', level: 2, words: telling.tell(title) },
      ...prompts.flatMap((each) => shortPromptBlocks(each, speaker)),
    ]),
  ];
}
