import { changeLevels } from '../../diagnostics/index.ts';
import { reportFormats } from '../../output/reporters.ts';
import type { CommandDefinition } from '../given.ts';
import { dryRun, format, id, noInput, plain, store, title, toFile, yes } from './options.ts';

/** Making, checking and comparing frameworks. */
export const frameworks: readonly CommandDefinition[] = [
  {
    name: 'validate',
    arguments: '[paths...]',
    completes: 'yaml',
    options: [
      format(...reportFormats),
      { flags: '--strict' },
      { flags: '--fix' },
      { flags: '--max-problems <number>' },
      { flags: '--watch' },
      ...toFile,
    ],
    run: async (given) => (await import('../validate.ts')).validate(given),
  },
  {
    name: 'explain',
    arguments: '[code]',
    options: [format('text', 'json', 'markdown'), ...toFile],
    run: async (given) => (await import('../explain.ts')).explain(given),
  },
  {
    name: 'list',
    arguments: '',
    options: [format('text', 'json'), ...toFile],
    run: async (given) => (await import('../list.ts')).list(given),
  },
  {
    name: 'show',
    arguments: '<framework> [competency]',
    completes: 'framework',
    options: [format('text', 'json'), ...toFile],
    run: async (given) => (await import('../show.ts')).show(given),
  },
  {
    name: 'init',
    arguments: '[folder]',
    completes: 'folder',
    options: [
      title,
      id,
      { flags: '--languages <languages>', choices: ['en', 'fr', 'en,fr', 'fr,en'] },
      { flags: '--levels <number>', choices: ['2', '3', '4', '5'] },
      { flags: '--ci <service>', choices: ['both', 'github', 'gitlab', 'none'] },
      yes,
      plain,
      noInput,
    ],
    run: async (given) => (await import('../init/init.ts')).init(given),
  },
  {
    name: 'schema',
    arguments: '[kind]',
    completes: 'kind',
    options: [{ flags: '--list' }, ...toFile],
    run: async (given) => (await import('../schema.ts')).schema(given),
  },
  {
    name: 'completion',
    arguments: '<shell>',
    completes: 'shell',
    options: [...toFile],
    run: async (given) => (await import('../completion.ts')).completion(given),
  },
  {
    name: 'diff',
    arguments: '<old> [new]',
    completes: 'framework',
    options: [
      format('text', 'markdown', 'json', 'html', 'github', 'junit', 'sarif', 'yaml'),
      { flags: '--crosswalk' },
      { flags: '--impact' },
      { flags: '--fail-on <level>', choices: changeLevels },
      { flags: '--check-version' },
      { flags: '--summary' },
      { flags: '--expand' },
      ...toFile,
      store,
    ],
    run: async (given) => (await import('../diff/diff.ts')).diff(given),
  },
  {
    name: 'migrate',
    arguments: '<old> <new>',
    completes: 'framework',
    options: [dryRun, format('text', 'json'), ...toFile, store],
    run: async (given) => (await import('../migrate/migrate.ts')).migrate(given),
  },
];
