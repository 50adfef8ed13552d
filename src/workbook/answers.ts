import type { Prompt, Workbook } from '../model/index.ts';

/** What was answered to a prompt: words, a number of a scale, or the id of a choice. */
export type Reply = string | number;

/** Somebody who works through a workbook. */
export interface Participant {
  readonly id: string;
  readonly name?: string;
}

/** What was answered to one prompt: by each person, and what a group agreed on. */
export interface PromptReplies {
  readonly by: ReadonlyMap<string, Reply>;
  readonly agreed: Reply | null;
}

/** The replies to every prompt that has some, by prompt. */
export type Replies = ReadonlyMap<string, PromptReplies>;

/** Whose reply it is: a person, or null for what a group agreed on. */
export type Author = string | null;

const none: PromptReplies = { by: new Map(), agreed: null };

/** The replies to one prompt. */
export function repliesTo(replies: Replies, prompt: string): PromptReplies {
  return replies.get(prompt) ?? none;
}

/** What one author replied to a prompt, or null. */
export function replyOf(replies: Replies, prompt: string, author: Author): Reply | null {
  const { by, agreed } = repliesTo(replies, prompt);
  return author === null ? agreed : (by.get(author) ?? null);
}

/** The replies with one more, or with one taken back where `reply` is null. */
export function withReply(
  replies: Replies,
  { prompt, author, reply }: { readonly prompt: string; readonly author: Author; readonly reply: Reply | null },
): Replies {
  const { by, agreed } = repliesTo(replies, prompt);
  if (author === null) return new Map([...replies, [prompt, { by, agreed: reply }]]);
  const others = [...by].filter(([id]) => id !== author);
  const own: readonly (readonly [string, Reply])[] = reply === null ? [] : [[author, reply]];
  return new Map([...replies, [prompt, { by: new Map([...others, ...own]), agreed }]]);
}

/** How a prompt is answered in a group: by each person, by each and then together, or only together. */
export type Asking = 'each' | 'each-then-agreed' | 'agreed';

/** How a group answers a prompt of an exercise or of the closing. */
export function askingOf({ type }: Prompt): Asking {
  return type === 'definition' ? 'each-then-agreed' : 'each';
}

/** The prompts that a group answers only together. */
export function sharedPrompts({ parts }: Workbook): ReadonlySet<string> {
  return new Set(parts.flatMap(({ worksheets }) => worksheets.flatMap(({ prompts }) => prompts.map(({ id }) => id))));
}
