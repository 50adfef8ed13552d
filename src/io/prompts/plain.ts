import { createInterface, type Interface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { Output } from '../io.ts';
import {
  type Action,
  type Choice,
  type ChoiceQuestion,
  InputEnded,
  Interrupted,
  type Prompter,
  type PromptStyle,
  type PromptWords,
  type TextQuestion,
  type WritingQuestion,
  type Written,
} from './prompter.ts';

/** Numbered questions, one line an answer, nothing redrawn: for screen readers, dumb terminals and pipes. */
export class PlainPrompter implements Prompter {
  readonly #output: Output;
  readonly #words: PromptWords;
  readonly #wrapped: (text: string) => string;
  readonly #lines: Lines;
  /** A pipe echoes nothing, and a transcript should say what was answered. */
  readonly #echoes: boolean;

  constructor(input: Readable & { readonly isTTY?: boolean }, output: Output, { words, wrapped }: PromptStyle) {
    this.#output = output;
    this.#words = words;
    this.#wrapped = wrapped;
    this.#lines = new Lines(input);
    this.#echoes = input.isTTY !== true;
  }

  async choose<V>({ message, choices, actions = [], initial }: ChoiceQuestion<V>): Promise<V> {
    const numbered = choices.map((each, at) => `${at + 1}. ${each.name}`);
    const others = actions.map((each) => `${each.key} ${each.name}`).join(', ');
    const lines = [message, ...numbered, ...(others === '' ? [] : [`${this.#words.or} ${others}`])];
    this.say(lines.map(this.#wrapped).join('\n'));
    const standing = choices.findIndex((each) => each.value === initial);
    for (;;) {
      const said = await this.#read(this.#words.choose, standing < 0 ? '' : String(standing + 1));
      const found = chosen(said, choices, actions);
      if (found !== null) {
        this.say(this.#words.chose(found.name));
        return found.value;
      }
      this.say(this.#wrapped(this.#words.notAChoice(said, choices.length, actions.length > 0)));
    }
  }

  async ask({ message, initial, refuse }: TextQuestion): Promise<string> {
    for (;;) {
      const said = await this.#read(this.#wrapped(message), initial ?? '');
      const wrong = refuse?.(said) ?? null;
      if (wrong === null) return said;
      this.say(wrong);
    }
  }

  async write<V>({ message, actions, initial }: WritingQuestion<V>): Promise<Written<V>> {
    this.say([message, actionLine(actions, this.#words)].map(this.#wrapped).join('\n'));
    for (;;) {
      const said = await this.#read(this.#words.answer, initial ?? '');
      const found = written(said, actions);
      if (found !== null) return found;
      this.say(this.#wrapped(this.#words.notAnAction(said)));
    }
  }

  say(text: string): void {
    this.#output.write(`${text}\n`);
  }

  close(): void {
    this.#lines.close();
  }

  async #read(message: string, initial: string): Promise<string> {
    this.#output.write(initial === '' ? `${message} ` : `${message} [${initial}] `);
    const line = (await this.#lines.next()).trim();
    if (this.#echoes) this.say(line);
    return line === '' ? initial : line;
  }
}

/** What can be done instead of writing: « Or: /b back, /s skip ». */
export function actionLine(actions: readonly Action<unknown>[], { or }: Pick<PromptWords, 'or'>): string {
  return `${or} ${actions.map((each) => `/${each.key} ${each.name}`).join(', ')}`;
}

/** What a line means: words, or an action by `/` and its letter or name; null for an action that is not offered. */
export function written<V>(said: string, actions: readonly Action<V>[]): Written<V> | null {
  // Two slashes begin a text that begins with one.
  if (!said.startsWith('/') || said.startsWith('//')) return { kind: 'words', words: said.replace(/^\/\//, '/') };
  const word = said.slice(1).trim().toLowerCase();
  const found = actions.find((each) => each.key === word || each.name.toLowerCase() === word);
  return found === undefined ? null : { kind: 'action', value: found.value };
}

/** The choice or action that a line names: by number, by letter or by name. */
export function chosen<V>(
  said: string,
  choices: readonly Choice<V>[],
  actions: readonly Action<V>[],
): Choice<V> | null {
  // Whoever just wrote an answer is used to the slash.
  const word = said.toLowerCase().replace(/^\//, '');
  if (/^\d+$/.test(said)) return choices[Number(said) - 1] ?? null;
  const byKey = actions.find((each) => each.key === word);
  return byKey ?? [...choices, ...actions].find((each) => word !== '' && each.name.toLowerCase() === word) ?? null;
}

/** The lines of an input, read one at a time; SIGINT and the end of the input interrupt. */
class Lines {
  readonly #interface: Interface;
  readonly #waiting: string[] = [];
  #end: Interrupted | null = null;
  #wake: (() => void) | null = null;

  constructor(input: Readable) {
    this.#interface = createInterface({ input, terminal: false });
    this.#interface.on('line', (line) => {
      this.#waiting.push(line);
      this.#wake?.();
    });
    this.#interface.on('close', this.#close);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, this.#leave);
  }

  async next(): Promise<string> {
    for (;;) {
      const line = this.#waiting.shift();
      if (line !== undefined) return line;
      if (this.#end !== null) throw this.#end;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  close(): void {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.off(signal, this.#leave);
    this.#interface.close();
  }

  readonly #close = (): void => this.#stop(new InputEnded());
  readonly #leave = (): void => this.#stop(new Interrupted());

  #stop(end: Interrupted): void {
    this.#end ??= end;
    this.#wake?.();
  }
}
