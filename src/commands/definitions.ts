import { relations } from '../model/assessment.ts';
import type { Context } from './context.ts';

/** Values of the options of one command, as commander gives them: text, lists of text, or yes. */
export type Flags = Readonly<Record<string, string | readonly string[] | boolean | undefined>>;

export interface OptionDefinition {
  /** As commander writes it: `--format <format>`. */
  readonly flags: string;
  readonly choices?: readonly string[];
  readonly default?: string;
  /** What completion offers for the value. */
  readonly completes?: 'file' | 'framework';
}

export interface CommandDefinition {
  /** The words after `competency`: `validate`, `store info`. */
  readonly name: CommandName;
  /** Arguments as commander writes them: `<framework> [competency]`. */
  readonly arguments: string;
  readonly options: readonly OptionDefinition[];
  /** Does the work; loads its code only then. */
  readonly run: (given: Given) => Promise<number>;
}

/** What a command line gave to a command. */
export interface Given {
  readonly arguments: readonly (string | undefined)[];
  readonly list: readonly string[];
  readonly flags: Flags;
  readonly context: Context;
}

export type CommandName =
  | 'validate'
  | 'list'
  | 'show'
  | 'assess'
  | 'store info'
  | 'store backup'
  | 'store forget'
  | 'help';

const format = (...choices: readonly string[]): OptionDefinition => ({
  flags: '--format <format>',
  choices,
  default: 'text',
});
const output: OptionDefinition = { flags: '--output <file>', completes: 'file' };
const force: OptionDefinition = { flags: '--force' };
const store: OptionDefinition = { flags: '--store <file>', completes: 'file' };

/** The options that every command has. */
export const commonOptions: readonly OptionDefinition[] = [
  { flags: '--lang <language>', choices: ['fr', 'en'] },
  { flags: '--quiet' },
  { flags: '--no-color' },
];

/** Every command, with its arguments and options; the words about them live in i18n. */
export const commandDefinitions: readonly CommandDefinition[] = [
  {
    name: 'assess',
    arguments: '[framework]',
    options: [
      { flags: '--subject <person>' },
      { flags: '--unit <unit>' },
      { flags: '--rater <person>' },
      { flags: '--relation <relation>', choices: relations },
      { flags: '--profile <profile>' },
      { flags: '--cycle <cycle>' },
      { flags: '--only <competency...>' },
      { flags: '--adaptive' },
      { flags: '--resume' },
      { flags: '--answers <file>', completes: 'file' },
      { flags: '--plain' },
      { flags: '--no-input' },
      { flags: '--explain' },
      format('text', 'json', 'markdown'),
      output,
      force,
      store,
    ],
    run: async (given) => (await import('./assess.ts')).assess(given),
  },
  {
    name: 'validate',
    arguments: '[paths...]',
    options: [format('text', 'json'), { flags: '--strict' }, output, force],
    run: async (given) => (await import('./validate.ts')).validate(given),
  },
  {
    name: 'list',
    arguments: '',
    options: [format('text', 'json'), output, force],
    run: async (given) => (await import('./list.ts')).list(given),
  },
  {
    name: 'show',
    arguments: '<framework> [competency]',
    options: [format('text', 'json'), output, force],
    run: async (given) => (await import('./show.ts')).show(given),
  },
  {
    name: 'store info',
    arguments: '',
    options: [format('text', 'json'), store],
    run: async (given) => (await import('./store.ts')).storeInfo(given),
  },
  {
    name: 'store backup',
    arguments: '<file>',
    options: [force, store],
    run: async (given) => (await import('./store.ts')).storeBackup(given),
  },
  {
    name: 'store forget',
    arguments: '<subject>',
    options: [{ flags: '--yes' }, store],
    run: async (given) => (await import('./store.ts')).storeForget(given),
  },
  {
    name: 'help',
    arguments: '[topic]',
    options: [],
    run: async (given) => (await import('./help.ts')).help(given),
  },
];

/** The text of an option, where it was given. */
export function textFlag(flags: Flags, name: string): string | undefined {
  const value = flags[name];
  return typeof value === 'string' ? value : undefined;
}

/** The values of an option that may be repeated or hold several, separated by spaces or commas. */
export function listFlag(flags: Flags, name: string): readonly string[] | undefined {
  const value = flags[name];
  if (!Array.isArray(value)) return undefined;
  const words = value.flatMap((each: unknown) => String(each).split(',')).filter((each) => each !== '');
  return words.length > 0 ? [...new Set(words)] : undefined;
}
