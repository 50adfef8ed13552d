import { Command, Option } from 'commander';
import type { Context } from './commands/context.ts';
import { commandDefinitions, commonOptions } from './commands/definitions.ts';
import type { CommandDefinition, Flags, HelpPages, OptionDefinition } from './commands/given.ts';
import { Failure, suggestion } from './diagnostics/index.ts';
import type { Messages } from './i18n/index.ts';

/** The command line as commander knows it; `outcome` receives the exit code of the command that ran. */
export function programOf(context: Context, outcome: (exitCode: number) => void): Command {
  const { messages } = context;
  const program = dressed(new Command('competency'), context).description(messages.help.description);
  program.helpCommand(false).option('-V, --version', messages.help.version);
  for (const each of commonOptions) program.addOption(optionOf(each, commonHelp(messages, each)));
  const groups = new Map<string, Command>();
  for (const definition of commandDefinitions) {
    const [first = '', second] = definition.name.split(' ');
    const parent = second === undefined ? program : groupOf(program, groups, { name: first, context });
    parent.addCommand(commandOf(definition, second ?? first, context, outcome));
  }
  return program.addHelpText('after', `\n${messages.help.more}`);
}

function groupOf(
  program: Command,
  groups: Map<string, Command>,
  { name, context }: { name: string; context: Context },
): Command {
  const known = groups.get(name);
  if (known !== undefined) return known;
  const group = dressed(new Command(name), context).description(context.messages.help.store).helpCommand(false);
  program.addCommand(group);
  groups.set(name, group);
  return group;
}

function commandOf(
  definition: CommandDefinition,
  name: string,
  context: Context,
  outcome: (exitCode: number) => void,
): Command {
  const { help } = context.messages;
  const said = help.commandHelp[definition.name];
  const command = dressed(new Command(name), context).description(said.summary).usage(usageOf(definition));
  for (const argument of definition.arguments.split(' ').filter((each) => each !== '')) {
    command.argument(argument, said.arguments[argument.replace(/[^a-z]/g, '')]);
  }
  for (const each of definition.options) command.addOption(optionOf(each, said.options[longName(each)] ?? ''));
  for (const each of commonOptions) command.addOption(optionOf(each, commonHelp(context.messages, each)));
  command.addHelpText('after', examplesText(said.examples, help.examples));
  return command.action(async (...received: unknown[]) => {
    const flags: Flags = command.optsWithGlobals();
    const values = received.slice(0, -2);
    const list = values.flatMap((each) => (Array.isArray(each) ? each.map(String) : []));
    const given = values.map((each) => (typeof each === 'string' ? each : undefined));
    const helpPages = helpPagesOf(rootOf(command));
    outcome(await definition.run({ arguments: given, list, flags, context, helpPages }));
  });
}

function rootOf(command: Command): Command {
  return command.parent === null ? command : rootOf(command.parent);
}

function helpPagesOf(program: Command): HelpPages {
  const command = (topic: string | null) => program.commands.find((each) => each.name() === topic) ?? program;
  return { topics: program.commands.map((each) => each.name()), show: (topic) => command(topic).outputHelp() };
}

/** What every command of the tree has in common: translated help, and errors that are thrown instead of exits. */
function dressed(command: Command, { io, messages, style }: Context): Command {
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
      optionDescription: (option) => described(option, messages),
      subcommandTerm: (sub) => `${sub.name()}${sub.commands.length > 0 ? ' …' : ''}`,
    });
}

function described(option: Option, { help }: Messages): string {
  const standard: unknown = option.defaultValue;
  if (option.argChoices === undefined) return option.description;
  return `${option.description} ${help.choices(option.argChoices, typeof standard === 'string' ? standard : undefined)}`;
}

function optionOf(definition: OptionDefinition, description: string): Option {
  const option = new Option(definition.flags, description);
  if (definition.default !== undefined) option.default(definition.default);
  const { choices } = definition;
  if (choices === undefined) return option;
  return option.choices(choices).argParser((value: string) => {
    if (choices.includes(value)) return value;
    const params = {
      option: `--${longName(definition)}`,
      value,
      allowed: choices,
      suggestion: suggestion(value, choices),
    };
    throw new Failure('usage/invalid-value', params);
  });
}

function commonHelp({ help }: Messages, definition: OptionDefinition): string {
  const name = longName(definition);
  return name === 'lang' || name === 'quiet' || name === 'no-color' ? help[name] : '';
}

/** `--format <format>` → `format`. */
function longName({ flags }: OptionDefinition): string {
  return /--([a-z-]+)/.exec(flags)?.[1] ?? '';
}

function usageOf(definition: CommandDefinition): string {
  return `${definition.arguments}${definition.arguments === '' ? '' : ' '}[options]`;
}

function examplesText(examples: readonly (readonly [string, string])[], title: string): string {
  const longest = Math.max(...examples.map(([line]) => line.length));
  const lines = examples.map(([line, words]) =>
    longest > 60 ? `  ${line}\n      ${words}` : `  ${line.padEnd(longest)}  ${words}`,
  );
  return `\n${title}\n${lines.join('\n')}`;
}
