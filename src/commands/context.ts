import type { Language, Messages } from '../i18n/index.ts';
import type { Io } from '../io/index.ts';
import type { PromptStyle } from '../io/prompts/index.ts';
import type { Voice } from '../output/text/diagnostics.ts';
import { Layout, pageWidth } from '../output/text/layout.ts';
import type { Style } from '../output/text/style.ts';
import { visible } from '../output/text/visible.ts';

/** What every command is given: the world, the reader's language, and how results look. */
export interface Context {
  readonly io: Io;
  readonly language: Language;
  readonly messages: Messages;
  /** Colours for stdout and for stderr, decided once. */
  readonly style: Style;
  readonly talkStyle: Style;
  readonly quiet: boolean;
}

/** Says something beside the result, on stderr, unless silence was asked for; each line in the `dress` of a style. */
export function talk(context: Context, text: string, dress: (line: string) => string = (line) => line): void {
  if (context.quiet) return;
  // Dressed last: what makes a text safe for a terminal would show the colours as marks.
  const lines = wrapped(context, text).split('\n').map(dress);
  context.io.stderr.write(`${lines.join('\n')}\n`);
}

/** Text in lines that fit the terminal; as it is where stderr is none. */
export function wrapped({ io, talkStyle }: Context, text: string): string {
  const { isTerminal, columns } = io.stderr;
  return isTerminal ? new Layout(pageWidth(columns - 1), talkStyle).paragraph(visible(text)).join('\n') : visible(text);
}

/** How problems are told on stderr. */
export function talkVoice({ io: { stderr }, language, messages, talkStyle }: Context): Voice {
  return { language, messages, style: talkStyle, ...(stderr.isTerminal ? { terminal: stderr.columns } : {}) };
}

/** The program's words in prompts, in lines that fit. */
export function promptStyle(context: Context): PromptStyle {
  return { words: context.messages.assess.prompts, wrapped: (text) => wrapped(context, text) };
}

export const exitCodes = { done: 0, no: 1, failed: 2, bug: 70, interrupted: 130 } as const;
