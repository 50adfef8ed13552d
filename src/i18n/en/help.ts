import { assessing } from './help/assessing.ts';
import { exchange } from './help/exchange.ts';
import { frameworks } from './help/frameworks.ts';
import { people } from './help/people.ts';
import { reports } from './help/reports.ts';
import { rollouts } from './help/rollouts.ts';
import type { CommandHelp } from './help/shared.ts';
import { stores } from './help/stores.ts';

const commands = {
  ...assessing,
  ...frameworks,
  ...rollouts,
  ...exchange,
  ...people,
  ...stores,
  ...reports,
  help: {
    summary: 'Explain a command, or exit-codes.',
    arguments: { topic: 'a command, or exit-codes' },
    options: {},
    examples: [
      ['competency help assess', 'the options of assess'],
      ['competency help exit-codes', 'what the exit codes mean'],
    ],
  },
} satisfies Record<string, CommandHelp>;

export const help = {
  description: 'Competency frameworks: validate, read, assess.',
  usage: 'Usage:',
  arguments: 'Arguments:',
  options: 'Options:',
  commands: 'Commands:',
  examples: 'Examples:',
  choices: (choices: readonly string[], standard: string | undefined): string =>
    `(${choices.join(', ')}${standard === undefined ? '' : `; default ${standard}`})`,
  lang: 'language of the messages',
  quiet: 'say nothing besides the result',
  'no-color': 'no colours',
  help: 'show this help',
  version: 'show the version',
  groups: {
    report: 'Report on people from the assessments that are kept.',
    store: 'Manage the assessments that are kept.',
    campaign: 'Ask people to assess each other in a cycle, and follow what is done.',
    people: 'Keep the list of the people who assess and are assessed.',
    rollout: 'See whether a framework can be brought to its units.',
  } as Readonly<Record<string, string>>,
  more: 'competency help COMMAND says more about each of them.',
  exitCodes: [
    ['0', 'done'],
    ['1', 'done, and the answer is no: there are problems'],
    ['2', 'could not do it: misuse, or a file that is missing or out of reach'],
    ['130', 'interrupted; the work is saved'],
    ['70', 'a bug in the program itself'],
  ] as readonly (readonly [string, string])[],
  exitCodesTitle: 'Exit codes:',
  error: (message: string): string => `error: ${message}`,
  tryHelp: (command: string): string => `See: competency ${command === '' ? '--help' : `${command} --help`}`,
  bug: 'This is a bug in competency, not a mistake of yours. Please report it with the lines below.',
  commandHelp: commands as Readonly<Record<keyof typeof commands, CommandHelp>>,
};
