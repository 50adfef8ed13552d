import type { Command, Option } from 'commander';
import type { Messages } from '../i18n/index.ts';
import type { Context } from './context.ts';

/** What every command of the tree has in common: errors that are thrown instead of exits, and how help is laid out. */
export function dressed(command: Command, { io, messages, style }: Context): Command {
  return command
    .exitOverride()
    .showSuggestionAfterError(false)
    .helpOption('-h, --help')
    .allowExcessArguments(false)
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: () => undefined,
      getOutHelpWidth: () => Math.min(io.stdout.columns, 100),
      getOutHasColors: () => true,
    })
    .configureHelp({
      styleTitle: (title) => style.strong(translatedTitle(title, messages)),
      styleCommandText: style.strong,
      minWidthToWrap: 20,
      optionTerm: ({ flags }) => translated(flags, messages),
      optionDescription: (option) => optionWords(option, messages),
      argumentTerm: (argument) => messages.words.placeholders[argument.name()] ?? argument.name(),
      subcommandTerm: (sub) => `${sub.name()}${sub.commands.length > 0 ? ' …' : ''}`,
    });
}

function translatedTitle(title: string, { help }: Messages): string {
  const titles = new Map([
    ['Usage:', help.usage],
    ['Arguments:', help.arguments],
    ['Options:', help.options],
    ['Commands:', help.commands],
  ]);
  return titles.get(title) ?? title;
}

/** What help says of a command, besides what its definition says. */
export interface CommandWords {
  readonly summary: string;
  /** How it is used, without its name. */
  readonly usage: string;
  /** What stands below the lists of arguments and options. */
  readonly after: string;
  readonly argument: (name: string) => string;
  /** By long flag. */
  readonly option: (name: string) => string;
}

/** Gives a command its words, which only help says. */
export function described(command: Command, messages: Messages, words: CommandWords): void {
  command.description(words.summary).usage(translated(words.usage, messages));
  command.helpOption('-h, --help', messages.help.help);
  for (const each of command.registeredArguments) each.description = words.argument(each.name());
  for (const each of command.options) each.description = words.option(each.long?.slice(2) ?? '');
  command.addHelpText('after', words.after);
}

function optionWords(option: Option, { help }: Messages): string {
  const standard: unknown = option.defaultValue;
  if (option.argChoices === undefined) return option.description;
  return `${option.description} ${help.choices(option.argChoices, typeof standard === 'string' ? standard : undefined)}`;
}

/** The placeholders of a usage line or of an option's flags, in the reader's language. */
function translated(flags: string, { words }: Messages): string {
  return flags.replace(/(?<=[<[])[a-z]+/g, (name) => words.placeholders[name] ?? name);
}

/** The examples of a command: beside what they do where that fits 80 columns, else above it. */
export function examplesText(examples: readonly (readonly [string, string])[], title: string): string {
  const longest = Math.max(...examples.map(([line]) => line.length));
  const isNarrow = examples.every(([, words]) => longest + words.length + 4 <= 80);
  const lines = examples.map(([line, words]) =>
    isNarrow ? `  ${line.padEnd(longest)}  ${words}` : `  ${line}\n      ${words}`,
  );
  return `\n${title}\n${lines.join('\n')}`;
}
