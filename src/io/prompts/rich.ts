import inquirer from 'inquirer';
import type { Io } from '../io.ts';
import { actionLine, chosen, written } from './plain.ts';
import {
  type ChoiceQuestion,
  Interrupted,
  type Prompter,
  type PromptStyle,
  type TextQuestion,
  type WritingQuestion,
  type Written,
} from './prompter.ts';
import { tickingLine } from './ticking-line.ts';

/** Asks with arrow keys, in a real terminal. */
export class RichPrompter implements Prompter {
  readonly #io: Io;
  readonly #style: PromptStyle;
  readonly #leaving = new AbortController();
  readonly #leave = (): void => this.#leaving.abort();

  constructor(io: Io, style: PromptStyle) {
    this.#io = io;
    this.#style = style;
    // inquirer lets Ctrl-D end the process with exit code 0, and knows nothing of a terminal that closes.
    io.stdin.on('keypress', this.#pressed);
    io.stdin.on('end', this.#leave);
    for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.on(signal, this.#leave);
  }

  async choose<V>({ message, choices, actions = [], initial, clock }: ChoiceQuestion<V>): Promise<V> {
    if (clock !== undefined) return this.#chooseByNumber({ message, choices, actions, initial, clock });
    const options = choices.map((each, at) => ({ name: each.name, short: each.name, value: at }));
    const others = actions.map((each, at) => ({ name: each.name, short: each.name, value: choices.length + at }));
    const standing = choices.findIndex((each) => each.value === initial);
    const at = await this.#prompt<number>({
      type: 'select',
      message: this.#style.wrapped(message),
      choices: others.length === 0 ? options : [...options, new inquirer.Separator(' '), ...others],
      pageSize: 20,
      loop: false,
      ...(standing < 0 ? {} : { default: standing }),
      theme: { ...theme, indexMode: 'number', style: { keysHelpTip: () => this.#style.words.keys, answer } },
    });
    const found = [...choices, ...actions][at];
    if (found === undefined) throw new RangeError(`no choice ${at}`);
    return found.value;
  }

  async ask({ message, initial, refuse }: TextQuestion): Promise<string> {
    const said = await this.#prompt<string>({
      type: 'input',
      message: this.#style.wrapped(message),
      theme,
      ...(initial === undefined ? {} : { default: initial }),
      ...(refuse === undefined ? {} : { validate: (text: string) => refuse(text.trim()) ?? true }),
    });
    return said.trim();
  }

  async write<V>({ message, actions, initial = '', clock }: WritingQuestion<V>): Promise<Written<V>> {
    const { words, wrapped } = this.#style;
    this.say(`${wrapped(message)}\n${wrapped(actionLine(actions, words))}`);
    for (let standing = initial; ; ) {
      const said = await this.#line(words.answer, standing, clock);
      const found = written(said, actions);
      if (found !== null) return found;
      this.say(wrapped(words.notAnAction(said)));
      standing = said;
    }
  }

  // inquirer's menu draws only when a key is pressed, so beside a clock the choice is a line that can be drawn anew.
  async #chooseByNumber<V>({ message, choices, actions = [], initial, clock }: ChoiceQuestion<V>): Promise<V> {
    const { words, wrapped } = this.#style;
    const numbered = choices.map((each, at) => `  ${at + 1}. ${each.name}`);
    const others = actions.map((each) => `${each.key} ${each.name}`).join(', ');
    this.say([message, ...numbered, ...(others === '' ? [] : [`${words.or} ${others}`])].map(wrapped).join('\n'));
    const standing = choices.findIndex((each) => each.value === initial);
    for (;;) {
      const said = await this.#line(words.choose, standing < 0 ? '' : String(standing + 1), clock);
      const found = chosen(said, choices, actions);
      if (found !== null) return found.value;
      this.say(wrapped(words.notAChoice(said, choices.length, actions.length > 0)));
    }
  }

  #line(prompt: string, initial: string, clock: (() => string) | undefined): Promise<string> {
    const { signal } = this.#leaving;
    return tickingLine({ input: process.stdin, output: process.stderr, prompt, initial, clock, signal });
  }

  say(text: string): void {
    this.#io.stderr.write(`${text}\n`);
  }

  close(): void {
    this.#io.stdin.off('keypress', this.#pressed);
    this.#io.stdin.off('end', this.#leave);
    for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.off(signal, this.#leave);
  }

  readonly #pressed = (_: string, key: { readonly ctrl?: boolean; readonly name?: string } | undefined): void => {
    if (key?.ctrl === true && key.name === 'd') this.#leave();
  };

  async #prompt<T>(question: Readonly<Record<string, unknown>>): Promise<T> {
    const prompt = inquirer.createPromptModule({
      input: process.stdin,
      output: process.stderr,
      signal: this.#leaving.signal,
    });
    try {
      // The name is ours and the type is the one that this kind of question gives.
      const answers = await prompt([{ ...question, name: 'answer' }] as unknown as Parameters<typeof prompt>[0]);
      return (answers as unknown as { readonly answer: T }).answer;
    } catch (error) {
      if (error instanceof Error && leavings.includes(error.name)) throw new Interrupted();
      throw error;
    }
  }
}

const leavings = ['ExitPromptError', 'AbortPromptError', 'CancelPromptError'];
const theme = { prefix: { idle: '?', done: '✓' } };

/** The answer to a question of several lines stands on a line of its own, where it can be found. */
const answer = (said: string): string => `\n  → ${said}`;
