import type { Failure } from '../../diagnostics/index.ts';
import { failureSaid } from '../../i18n/index.ts';
import type { Voice } from './diagnostics.ts';
import { visible } from './visible.ts';

/** Why a command could not do its job, in one line. */
export function failureText(failure: Failure, { messages, style }: Voice): string {
  const words = messages.help.error(visible(failureSaid(messages, failure)));
  const colon = words.indexOf(messages.words.colon);
  return `${style.error(words.slice(0, colon))}${words.slice(colon)}\n`;
}
