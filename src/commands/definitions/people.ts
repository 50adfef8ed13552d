import type { CommandDefinition } from '../given.ts';
import { cycle, dryRun, due, format, rater, replace, store, toFile, unit } from './options.ts';

/** Who rates whom. */
export const people: readonly CommandDefinition[] = [
  {
    name: 'campaign start',
    arguments: '',
    options: [
      cycle,
      { flags: '--framework <names...>', completes: 'framework' },
      { flags: '--relations <relations...>' },
      unit,
      due,
      { flags: '--raters <file>', completes: 'file' },
      { flags: '--seed <words>' },
      replace,
      dryRun,
      format('text', 'json', 'markdown'),
      store,
    ],
    run: async (given) => (await import('../campaign/start.ts')).startCampaign(given),
  },
  {
    name: 'campaign status',
    arguments: '',
    options: [cycle, unit, format('text', 'json', 'markdown'), ...toFile, store],
    run: async (given) => (await import('../campaign/status.ts')).showStatus(given),
  },
  {
    name: 'campaign remind',
    arguments: '',
    options: [cycle, unit, rater, due, format('text', 'json', 'markdown', 'ics'), ...toFile, store],
    run: async (given) => (await import('../campaign/remind.ts')).remind(given),
  },
  {
    name: 'people import',
    arguments: '<file>',
    completes: 'file',
    options: [replace, dryRun, format('text', 'json'), store],
    run: async (given) => (await import('../people/import.ts')).peopleImport(given),
  },
  {
    name: 'people list',
    arguments: '',
    options: [unit, format('text', 'json', 'yaml'), ...toFile, store],
    run: async (given) => (await import('../people/list.ts')).peopleList(given),
  },
];
