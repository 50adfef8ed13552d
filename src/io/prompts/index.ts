import type { Io } from '../io.ts';
import { PlainPrompter } from './plain.ts';
import type { Prompter, PromptStyle } from './prompter.ts';

export type {
  Action,
  Choice,
  ChoiceQuestion,
  Prompter,
  PromptStyle,
  TextQuestion,
  WritingQuestion,
  Written,
} from './prompter.ts';
export { InputEnded, Interrupted } from './prompter.ts';

/** Whether words alone are wished for, without marks to look at: by flag, by ACCESSIBLE, or on a dumb terminal. */
export function isPlainWished({ environment }: Io, wanted: boolean): boolean {
  const accessible = environment.ACCESSIBLE ?? '';
  return wanted || (accessible !== '' && accessible !== '0') || environment.TERM === 'dumb';
}

/** Whether questions are asked line by line: by wish, or where input or talk is no terminal. */
export function isPlain(io: Io, wanted: boolean): boolean {
  return isPlainWished(io, wanted) || io.stdin.isTTY !== true || !io.stderr.isTerminal;
}

/** The prompter that fits; the rich one is loaded only where it is used. */
export async function prompterFor(io: Io, plain: boolean, style: PromptStyle): Promise<Prompter> {
  if (plain) return new PlainPrompter(io.stdin, io.stderr, style);
  const { RichPrompter } = await import('./rich.ts');
  return new RichPrompter(io, style);
}
