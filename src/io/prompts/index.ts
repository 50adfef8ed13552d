import type { Io } from '../io.ts';
import { PlainPrompter } from './plain.ts';
import type { Prompter, PromptStyle } from './prompter.ts';

export type { Action, Choice, ChoiceQuestion, Prompter, PromptStyle, TextQuestion } from './prompter.ts';
export { Interrupted } from './prompter.ts';

/** Whether questions are asked line by line: by wish, on a dumb terminal, or where input or talk is no terminal. */
export function isPlain({ environment, stdin, stderr }: Io, wanted: boolean): boolean {
  const accessible = environment.ACCESSIBLE ?? '';
  if (wanted || (accessible !== '' && accessible !== '0')) return true;
  return environment.TERM === 'dumb' || stdin.isTTY !== true || !stderr.isTerminal;
}

/** The prompter that fits; the rich one is loaded only where it is used. */
export async function prompterFor(io: Io, plain: boolean, style: PromptStyle): Promise<Prompter> {
  if (plain) return new PlainPrompter(io.stdin, io.stderr, style);
  const { RichPrompter } = await import('./rich.ts');
  return new RichPrompter(io, style);
}
