import type { Command, Option } from 'commander';
import type { Messages } from '../i18n/index.ts';
import type { Context } from './context.ts';

/** What every command of the tree has in common: translated help, and errors that are thrown instead of exits. */
export function dressed(command: Command, { io, messages, style }: Context): Command {
  const titles = new Map([
    ['Usage:', messages.help.usage],
    ['Arguments:', messages.help.arguments],
    ['Options:', messages.help.options],
    ['Commands:', messages.help.commands],
  ]);
  return command
    .exitOverride()
    .showSuggestionAfterError(false)
    .helpOption('-h, --help', messages.help.help)
    .allowExcessArguments(false)
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: () => undefined,
      getOutHelpWidth: () => Math.min(io.stdout.columns, 100),
      getOutHasColors: () => true,
    })
    .configureHelp({
      styleTitle: (title) => style.strong(titles.get(title) ?? title),
      styleCommandText: style.strong,
      minWidthToWrap: 20,
      optionTerm: ({ flags }) => translated(flags, messages),
      optionDescription: (option) => described(option, messages),
      argumentTerm: (argument) => messages.words.placeholders[argument.name()] ?? argument.name(),
      subcommandTerm: (sub) => `${sub.name()}${sub.commands.length > 0 ? ' …' : ''}`,
    });
}

function described(option: Option, { help }: Messages): string {
  const standard: unknown = option.defaultValue;
  if (option.argChoices === undefined) return option.description;
  return `${option.description} ${help.choices(option.argChoices, typeof standard === 'string' ? standard : undefined)}`;
}

/** The placeholders of a usage line or of an option's flags, in the reader's language. */
export function translated(flags: string, { words }: Messages): string {
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
