import type { CommanderError } from 'commander';
import { Failure, suggestion } from '../diagnostics/index.ts';
import { commandDefinitions, commonOptions } from './definitions/index.ts';
import type { CommandDefinition } from './given.ts';

/** A usage error of commander as a failure of ours: its words are only English, its codes are what we keep. */
export function failureFromCommander({ code, message }: CommanderError, argv: readonly string[]): Failure {
  const named = /'([^']*)'/.exec(message)?.[1] ?? '';
  switch (code) {
    case 'commander.help':
      return missingCommand(commandIn(argv));
    case 'commander.unknownOption': {
      const option = named.split('=')[0] ?? named;
      return new Failure('usage/unknown-option', { option, suggestion: suggestion(option, optionsFor(argv)) });
    }
    case 'commander.unknownCommand':
      return new Failure('usage/unknown-command', unknownCommand(named, commandIn(argv)));
    case 'commander.missingArgument':
      return new Failure('usage/missing-argument', { argument: named });
    case 'commander.optionMissingArgument':
      return new Failure('usage/missing-value', { option: longOption(message) ?? named });
    default: {
      const [expected = 0, actual = 0] = [...message.matchAll(/\d+/g)].map((each) => Number(each[0]));
      return new Failure('usage/too-many-arguments', { expected, actual });
    }
  }
}

/** The command or the group of commands that a command line names, as far as it is known; empty where none is. */
export function commandIn(argv: readonly string[]): string {
  const [first = '', second = ''] = wordsOf(argv);
  const names = commandDefinitions.map((each) => each.name as string);
  if (names.includes(`${first} ${second}`)) return `${first} ${second}`;
  return names.some((each) => isWithin(each, first)) ? first : '';
}

/** The value of an option on a command line that is not parsed yet; of several the last. */
export function optionValue(argv: readonly string[], name: string): string | undefined {
  const options = beforeDashes(argv);
  const at = options.findLastIndex((each) => each === name || each.startsWith(`${name}=`));
  const found = options[at];
  return found?.startsWith(`${name}=`) === true ? found.slice(name.length + 1) : options[at + 1];
}

function wordsOf(argv: readonly string[]): readonly string[] {
  const valued = commonOptions.filter((each) => each.flags.includes('<')).map(({ flags }) => longOption(flags));
  return beforeDashes(argv).filter((each, at, all) => !each.startsWith('-') && !valued.includes(all[at - 1]));
}

function beforeDashes(argv: readonly string[]): readonly string[] {
  const end = argv.indexOf('--');
  return end < 0 ? argv : argv.slice(0, end);
}

function missingCommand(group: string): Failure {
  const commands = commandDefinitions.filter((each) => isWithin(each.name, group)).map((each) => lastWord(each.name));
  return new Failure('usage/missing-command', { group, commands });
}

function unknownCommand(command: string, group: string): { command: string; suggestion: string | null } {
  const names = commandDefinitions.map((each) => each.name as string);
  const siblings =
    group === ''
      ? names.map((each) => each.split(' ')[0] ?? '')
      : names.filter((each) => isWithin(each, group)).map(lastWord);
  return { command, suggestion: suggestion(command, [...new Set(siblings)]) };
}

function optionsFor(argv: readonly string[]): readonly string[] {
  const command = commandIn(argv);
  const definition: CommandDefinition | undefined = commandDefinitions.find((each) => each.name === command);
  const own = [...(definition?.options ?? []), ...commonOptions].flatMap((each) => longOption(each.flags) ?? []);
  return [...own, '--help', ...(command === '' ? ['--version'] : [])];
}

function isWithin(name: string, group: string): boolean {
  return name.split(' ')[0] === group;
}

function lastWord(name: string): string {
  return name.split(' ').at(-1) ?? name;
}

function longOption(flags: string): string | undefined {
  return /--[a-z-]+/.exec(flags)?.[0];
}
