import type { Context } from './context.ts';

/** Values of the options of one command, as commander gives them: text, lists of text, or yes. */
export type Flags = Readonly<Record<string, string | readonly string[] | boolean | undefined>>;

export interface OptionDefinition {
  /** As commander writes it: `--format <format>`. */
  readonly flags: string;
  readonly choices?: readonly string[];
  readonly default?: string;
  /** What completion offers for the value. */
  readonly completes?: Completes;
  /** Whether it names the file of the result, whose ending says the format where --format does not. */
  readonly namesResult?: true;
}

/** Things that a shell can complete: file names, and words of the program. */
export type Completes = 'file' | 'yaml' | 'folder' | 'framework' | 'kind' | 'shell' | 'command';

export interface CommandDefinition {
  /** The words after `competency`: `validate`, `store info`. */
  readonly name: CommandName;
  /** Arguments as commander writes them: `<framework> [competency]`. */
  readonly arguments: string;
  /** What completion offers for the first argument, and for all where they may be repeated. */
  readonly completes?: Completes;
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
  readonly helpPages: HelpPages;
  /** The whole command line, for what speaks about it. */
  readonly tree: CommandTree;
}

/** Every command, and the options that all of them have. */
export interface CommandTree {
  readonly commands: readonly CommandDefinition[];
  readonly common: readonly OptionDefinition[];
}

/** The help of the program and of its commands. */
export interface HelpPages {
  readonly topics: readonly string[];
  /** Shows the help of a command, or of the whole program where `topic` is empty. */
  readonly show: (topic: string) => void;
}

export type CommandName =
  | 'validate'
  | 'explain'
  | 'list'
  | 'show'
  | 'assess'
  | 'render'
  | 'workbook'
  | 'collect'
  | 'init'
  | 'schema'
  | 'completion'
  | 'diff'
  | 'migrate'
  | 'export'
  | 'import'
  | 'campaign start'
  | 'campaign status'
  | 'campaign remind'
  | 'people import'
  | 'people list'
  | 'rollout check'
  | 'rollout status'
  | 'rollout timeline'
  | 'rollout init'
  | 'import records'
  | 'export subject'
  | 'store info'
  | 'store backup'
  | 'store forget'
  | 'store copy'
  | 'store verify'
  | 'store restore'
  | 'store sql'
  | 'report person'
  | 'report 360'
  | 'report team'
  | 'report scale'
  | 'help';

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
