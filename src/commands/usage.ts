import type { CommanderError } from 'commander';
import { Failure, suggestion } from '../diagnostics/index.ts';
import { commandDefinitions, commonOptions } from './definitions.ts';
import type { CommandDefinition } from './given.ts';

/** A usage error of commander as a failure of ours: its words are only English, its codes are what we keep. */
export function failureFromCommander({ code, message }: CommanderError, argv: readonly string[]): Failure {
  const named = /'([^']*)'/.exec(message)?.[1] ?? '';
  switch (code) {
    case 'commander.unknownOption': {
      const option = named.split('=')[0] ?? named;
      return new Failure('usage/unknown-option', { option, suggestion: suggestion(option, optionsFor(argv)) });
    }
    case 'commander.unknownCommand':
      return new Failure('usage/unknown-command', unknownCommand(named, argv));
    case 'commander.missingArgument':
      return new Failure('usage/missing-argument', { argument: named.toUpperCase() });
    case 'commander.optionMissingArgument':
      return new Failure('usage/missing-value', { option: /--[a-z-]+/.exec(message)?.[0] ?? named });
    default:
      return excess(message, argv);
  }
}

function excess(message: string, argv: readonly string[]): Failure {
  const [expected = 0, actual = 0] = [...message.matchAll(/\d+/g)].map((each) => Number(each[0]));
  const first = argv.find((each) => !each.startsWith('-')) ?? '';
  const known = commandDefinitions.some((each) => each.name.split(' ')[0] === first);
  if (!known) return new Failure('usage/unknown-command', unknownCommand(first, argv));
  return new Failure('usage/too-many-arguments', { expected, actual });
}

function unknownCommand(command: string, argv: readonly string[]): { command: string; suggestion: string | null } {
  const inGroup = argv[0] !== command && commandDefinitions.some((each) => each.name.startsWith(`${argv[0]} `));
  const at = inGroup ? 1 : 0;
  const names = commandDefinitions.map((each) => each.name.split(' ')[at] ?? '').filter((each) => each !== '');
  return { command, suggestion: suggestion(command, [...new Set(names)]) };
}

function optionsFor(argv: readonly string[]): readonly string[] {
  const words = argv.filter((each) => !each.startsWith('-'));
  const definition = commandDefinitions.find((each) => isCalled(each, words));
  const options = [...(definition?.options ?? []), ...commonOptions];
  return [...options.map((each) => /--[a-z-]+/.exec(each.flags)?.[0] ?? ''), '--help'];
}

function isCalled({ name }: CommandDefinition, words: readonly string[]): boolean {
  return name.split(' ').every((part, index) => words[index] === part);
}
