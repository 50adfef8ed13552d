import type { Failure } from '../../diagnostics/index.ts';
import { failureSaid } from '../../i18n/index.ts';
import { fitted, type Voice } from './diagnostics.ts';
import { visible } from './visible.ts';

/** Why a command could not do its job, in one line, which a terminal breaks between words. */
export function failureText(failure: Failure, voice: Voice): string {
  const { messages, style } = voice;
  const words = messages.help.error(visible(failureSaid(messages, failure)));
  const colon = words.indexOf(messages.words.colon);
  return `${fitted(`${style.error(words.slice(0, colon))}${words.slice(colon)}`, voice)}\n`;
}
