import type { Language, Messages } from '../i18n/index.ts';
import type { Io } from '../io/index.ts';
import type { Style } from '../output/text/style.ts';

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

/** Says something beside the result, on stderr, unless silence was asked for. */
export function talk(context: Context, text: string): void {
  if (!context.quiet) context.io.stderr.write(`${text}\n`);
}

export const exitCodes = { done: 0, no: 1, failed: 2, bug: 70, interrupted: 130 } as const;
