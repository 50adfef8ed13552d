/** One thing that can be chosen. */
export interface Choice<V> {
  readonly value: V;
  readonly name: string;
}

/** One thing that can be done instead of choosing, by its letter or its name. */
export interface Action<V> extends Choice<V> {
  readonly key: string;
}

export interface ChoiceQuestion<V> {
  readonly message: string;
  readonly choices: readonly Choice<V>[];
  readonly actions?: readonly Action<V>[];
  /** The value that stands already, or the usual one. */
  readonly initial?: V | undefined;
  /** What stands beside the question and changes while it is asked: the time that is left. */
  readonly clock?: (() => string) | undefined;
}

/** A question that is answered in words of any length; `/` and a letter do something else instead. */
export interface WritingQuestion<V> {
  readonly message: string;
  readonly actions: readonly Action<V>[];
  /** What is written already. */
  readonly initial?: string | undefined;
  readonly clock?: (() => string) | undefined;
}

/** Words, or what was done instead. */
export type Written<V> =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'action'; readonly value: V };

export interface TextQuestion {
  readonly message: string;
  readonly initial?: string | undefined;
  /** What is wrong with a text, or null; without it any text will do, the empty one too. */
  readonly refuse?: ((text: string) => string | null) | undefined;
}

/** Asks a person; every question ends in an answer or in `Interrupted`. */
export interface Prompter {
  choose<V>(question: ChoiceQuestion<V>): Promise<V>;
  ask(question: TextQuestion): Promise<string>;
  write<V>(question: WritingQuestion<V>): Promise<Written<V>>;
  /** Shows something to read. */
  say(text: string): void;
  close(): void;
}

/** The person left: Ctrl-C, Ctrl-D, the end of the input, a closed terminal or a signal. */
export class Interrupted extends Error {
  override readonly name: string = 'Interrupted';
}

/** Nobody left: there was no more input to read. */
export class InputEnded extends Interrupted {
  override readonly name = 'InputEnded';
}

/** The program's own words in prompts. */
export interface PromptWords {
  readonly choose: string;
  readonly chose: (name: string) => string;
  /** `hasLetters` where there are things to do besides choosing. */
  readonly notAChoice: (said: string, count: number, hasLetters: boolean) => string;
  readonly or: string;
  readonly answer: string;
  readonly notAnAction: (said: string) => string;
  readonly keys: string;
}

/** The program's words in prompts, and how text is broken into lines. */
export interface PromptStyle {
  readonly words: PromptWords;
  readonly wrapped: (text: string) => string;
}
