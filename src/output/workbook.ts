import { type Exercise, type Prompt, type Text, textIn, type Workbook, workbookText } from '../model/index.ts';
import {
  type Participant,
  type PromptReplies,
  type Reply,
  repliesTo,
  type ToldText,
  toldTexts,
  type WorkbookSession,
} from '../workbook/index.ts';

/** Work on a workbook, ready to be shown in any format: what was read about, asked, answered and told. */
export interface WorkbookResults {
  readonly session: WorkbookSession;
  readonly parts: readonly PartResults[];
  readonly closing: (SectionResults & { readonly text: readonly Text[] }) | null;
}

export interface PartResults {
  readonly title: Text;
  readonly sections: readonly SectionResults[];
}

export interface SectionResults {
  readonly kind: 'exercise' | 'worksheet' | 'closing';
  readonly title: Text;
  /** In seconds; null for what has no time. */
  readonly time: { readonly spent: number; readonly allowed: number } | null;
  readonly prompts: readonly PromptResults[];
  readonly told: readonly ToldText[];
}

export interface PromptResults {
  readonly prompt: Prompt;
  readonly replies: PromptReplies;
}

/** What came of a session. */
export function workbookResults(session: WorkbookSession): WorkbookResults {
  const { workbook } = session;
  return {
    session,
    parts: workbook.parts.map((part) => ({
      title: part.title,
      sections: [
        ...(part.exercise === undefined ? [] : [exerciseResults(part.exercise, part.id, session)]),
        ...part.worksheets.map(({ title, prompts }): SectionResults => {
          const own = { kind: 'worksheet', title, time: null, told: [] } as const;
          return { ...own, prompts: promptResults(prompts, session) };
        }),
      ],
    })),
    closing: closingResults(workbook.closing, session),
  };
}

function exerciseResults(exercise: Exercise, part: string, session: WorkbookSession): SectionResults {
  return {
    kind: 'exercise',
    title: exercise.title,
    time: { spent: session.spent[part] ?? 0, allowed: exercise.minutes * 60 },
    prompts: promptResults(exercise.prompts, session),
    told: toldTexts(exercise.interpretation, session.replies, session.header.participants),
  };
}

function closingResults(closing: Workbook['closing'], session: WorkbookSession): WorkbookResults['closing'] {
  if (closing === undefined) return null;
  const { title, text, prompts, interpretation } = closing;
  const told = toldTexts(interpretation, session.replies, session.header.participants);
  return { kind: 'closing', title, text, time: null, prompts: promptResults(prompts, session), told };
}

function promptResults(prompts: readonly Prompt[], { replies }: WorkbookSession): readonly PromptResults[] {
  return prompts.map((prompt) => ({ prompt, replies: repliesTo(replies, prompt.id) }));
}

/** Who says something: what a person is called, or null where it needs no saying. */
export interface SaidReply {
  readonly who: string | null;
  readonly words: string;
  readonly isAgreed: boolean;
}

interface Saying {
  readonly language: string;
  readonly agreed: string;
}

/** The replies to one prompt in words: each person's in a group, then what was agreed on. */
export function saidReplies(
  { prompt, replies }: PromptResults,
  { header, workbook }: WorkbookSession,
  { language, agreed }: Saying,
): readonly SaidReply[] {
  const isGroup = header.participants.length > 1;
  const words = (reply: Reply) => replyWords(prompt, reply, (text) => textIn(text, language, workbook.languages));
  const each = header.participants.flatMap((person): readonly SaidReply[] => {
    const reply = replies.by.get(person.id);
    return reply === undefined
      ? []
      : [{ who: isGroup ? calledAs(person) : null, words: words(reply), isAgreed: false }];
  });
  if (replies.agreed === null) return each;
  // Where only the group answers, who answered needs no saying.
  return [...each, { who: each.length === 0 ? null : agreed, words: words(replies.agreed), isAgreed: true }];
}

/** What a person is called. */
export function calledAs({ id, name }: Participant): string {
  return name ?? id;
}

function replyWords(prompt: Prompt, reply: Reply, say: (text: Text) => string): string {
  if (prompt.type === 'scale') return `${reply} / ${prompt.max}`;
  const chosen = prompt.type === 'choice' ? prompt.choices.find(({ id }) => id === reply) : undefined;
  return chosen === undefined ? String(reply) : say(chosen.text);
}

/** Every word of some results that the program does not know beforehand. */
export function wordsIn({ session }: WorkbookResults): readonly string[] {
  const replies = [...session.replies.values()].flatMap(({ by, agreed }) => [...by.values(), agreed ?? '']);
  return [...replies.map(String), ...session.header.participants.map(calledAs), workbookText(session.workbook)];
}
