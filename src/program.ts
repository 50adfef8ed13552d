import { Command, Option } from 'commander';
import type { Context } from './commands/context.ts';
import { commandDefinitions, commonOptions } from './commands/definitions/index.ts';
import { formatOfName } from './commands/format-of-name.ts';
import type { CommandDefinition, Flags, HelpPages, OptionDefinition } from './commands/given.ts';
import { described, dressed, examplesText } from './commands/help-layout.ts';
import { Failure, suggestion } from './diagnostics/index.ts';
import type { Messages } from './i18n/index.ts';

export interface ProgramWish {
  readonly argv: readonly string[];
  readonly context: Context;
  readonly version: string;
  /** Receives the exit code of the command that ran. */
  readonly outcome: (exitCode: number) => void;
}

/** The command line as commander knows it, of which only the command that `argv` begins with is built where it does so. */
export function programOf({ argv, context, version, outcome }: ProgramWish): Command {
  const { messages } = context;
  const program = dressed(new Command('competency'), context).helpCommand(false).version(version, '-V, --version');
  for (const each of commonOptions) program.addOption(optionOf(each));
  const groups = new Map<string, Command>();
  const speaks = mayShowHelp(argv);
  for (const definition of definitionsFor(argv)) {
    const [first = '', second] = definition.name.split(' ');
    const parent = second === undefined ? program : groupOf(program, groups, { name: first, context });
    const command = commandOf(definition, second ?? first, context, outcome);
    // A command that does something itself may hold others: import FILE, import records FILE. Its options end there.
    if (second === undefined) groups.set(first, command.enablePositionalOptions());
    else if (argv[0] === first && commandDefinitions.some(({ name }) => name === first))
      program.enablePositionalOptions();
    if (speaks) describe(command, definition, messages);
    parent.addCommand(command);
  }
  if (speaks) describeProgram(program, messages);
  return program;
}

/** Whether help may be asked for; finding words for all that it says takes longer than most commands do. */
function mayShowHelp(argv: readonly string[]): boolean {
  const isCommand = commandDefinitions.some(({ name }) => name === argv[0] && name !== 'help');
  return !isCommand || argv.includes('--help') || argv.includes('-h');
}

function describeProgram(program: Command, messages: Messages): void {
  const { help } = messages;
  described(program, messages, {
    summary: help.description,
    usage: '<command> [options]',
    after: `\n${help.more}`,
    argument: () => '',
    option: (name) => (name === 'version' ? help.version : commonHelp(help, name)),
  });
}

function describe(command: Command, { name, arguments: usage, options }: CommandDefinition, messages: Messages): void {
  const { help } = messages;
  const said = help.commandHelp[name];
  const own = new Set(options.map(longName));
  described(command, messages, {
    summary: said.summary,
    usage: `${usage} [options]`.trimStart(),
    after: examplesText(said.examples, help.examples),
    argument: (each) => said.arguments[each] ?? '',
    option: (each) => (own.has(each) ? (said.options[each] ?? '') : commonHelp(help, each)),
  });
}

/** Help speaks of all commands; any other needs only itself, and building one costs a quarter of a millisecond. */
function definitionsFor([first = '']: readonly string[]): readonly CommandDefinition[] {
  const named = first === 'help' ? [] : commandDefinitions.filter(({ name }) => name.split(' ')[0] === first);
  return named.length > 0 ? named : commandDefinitions;
}

function groupOf(
  program: Command,
  groups: Map<string, Command>,
  { name, context }: { name: string; context: Context },
): Command {
  const known = groups.get(name);
  if (known !== undefined) return known;
  const { messages } = context;
  const group = dressed(new Command(name), context).helpCommand(false);
  described(group, messages, {
    summary: messages.help.groups[name] ?? '',
    usage: '<command> [options]',
    after: '',
    argument: () => '',
    option: () => '',
  });
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
  const command = dressed(new Command(name), context);
  for (const each of definition.arguments.split(' ').filter((each) => each !== '')) command.argument(each);
  for (const each of [...definition.options, ...commonOptions]) command.addOption(optionOf(each));
  return command.action(async (...received: unknown[]) => {
    const flags = flagsOf(command, definition);
    const values = received.slice(0, -2);
    const list = values.flatMap((each) => (Array.isArray(each) ? each.map(String) : []));
    const given = values.map((each) => (typeof each === 'string' ? each : undefined));
    const helpPages = helpPagesOf(rootOf(command));
    const tree = { commands: commandDefinitions, common: commonOptions };
    outcome(await definition.run({ arguments: given, list, flags, context, helpPages, tree }));
  });
}

/** What was said for the options; a format that was not said is the one that the name of the result's file says. */
function flagsOf(command: Command, definition: CommandDefinition): Flags {
  const flags: Flags = { ...rootOf(command).opts(), ...command.opts() };
  if (command.getOptionValueSource('format') !== 'default') return flags;
  const format = formatOfName(definition, flags);
  return format === null ? flags : { ...flags, format };
}

function rootOf(command: Command): Command {
  return command.parent === null ? command : rootOf(command.parent);
}

function helpPagesOf(program: Command): HelpPages {
  const pages = new Map(program.commands.flatMap((each) => [[each.name(), each] as const, ...groupPages(each)]));
  return { topics: [...pages.keys()], show: (topic) => (pages.get(topic) ?? program).outputHelp() };
}

function groupPages(group: Command) {
  return group.commands.map((each) => [`${group.name()} ${each.name()}`, each] as const);
}

function optionOf(definition: OptionDefinition): Option {
  const option = new Option(definition.flags);
  if (definition.default !== undefined) option.default(definition.default);
  const { choices } = definition;
  if (choices === undefined)
    return option.required && !option.variadic ? option.argParser(nonBlank(definition)) : option;
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

/** A script whose variable is empty has forgotten something, and an empty name or file is none. */
function nonBlank(definition: OptionDefinition): (value: string) => string {
  return (value) => {
    if (value.trim() !== '') return value;
    throw new Failure('usage/missing-value', { option: `--${longName(definition)}` });
  };
}

function commonHelp(help: Messages['help'], name: string): string {
  return name === 'lang' || name === 'quiet' || name === 'no-color' ? help[name] : '';
}

/** `--format <format>` → `format`. */
function longName({ flags }: OptionDefinition): string {
  return /--([a-z-]+)/.exec(flags)?.[1] ?? '';
}
