import type { CommandDefinition } from '../given.ts';
import { assessing } from './assessing.ts';
import { exchange } from './exchange.ts';
import { frameworks } from './frameworks.ts';
import { people } from './people.ts';
import { reports } from './reports.ts';
import { rollouts } from './rollouts.ts';
import { stores } from './stores.ts';

export { commonOptions } from './options.ts';

/** Every command, with its arguments and options; the words about them live in i18n. */
export const commandDefinitions: readonly CommandDefinition[] = [
  ...assessing,
  ...frameworks,
  ...rollouts,
  ...exchange,
  ...people,
  ...stores,
  ...reports,
  {
    name: 'help',
    arguments: '[topic...]',
    completes: 'command',
    options: [],
    run: async (given) => (await import('../help.ts')).help(given),
  },
];
