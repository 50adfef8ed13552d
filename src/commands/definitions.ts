import { changeLevels } from '../diagnostics/index.ts';
import { relations } from '../model/assessment.ts';
import { reportFormats } from '../output/reporters.ts';
import type { CommandDefinition, OptionDefinition } from './given.ts';

const format = (...choices: readonly string[]): OptionDefinition => ({
  flags: '--format <format>',
  choices,
  default: 'text',
});
const output: OptionDefinition = { flags: '--output <file>', completes: 'file' };
const force: OptionDefinition = { flags: '--force' };
const today: OptionDefinition = { flags: '--today <day>' };
const store: OptionDefinition = { flags: '--store <file>', completes: 'file' };

/** How every report can be written. */
const reportFormatsOfPeople = ['text', 'markdown', 'json', 'csv', 'xlsx', 'html', 'pdf'] as const;

/** What every report can be told. */
const reporting: readonly OptionDefinition[] = [
  { flags: '--cycle <cycle>' },
  { flags: '--framework <framework>', completes: 'framework' },
  { flags: '--minimum-raters <number>' },
];

/** The options that every command has. */
export const commonOptions: readonly OptionDefinition[] = [
  { flags: '--lang <language>', choices: ['fr', 'en'] },
  { flags: '--quiet' },
  { flags: '--no-color' },
];

/** Every command, with its arguments and options; the words about them live in i18n. */
export const commandDefinitions: readonly CommandDefinition[] = [
  {
    name: 'assess',
    arguments: '[framework]',
    completes: 'framework',
    options: [
      { flags: '--subject <person>' },
      { flags: '--unit <unit>' },
      { flags: '--rater <person>' },
      { flags: '--relation <relation>', choices: relations },
      { flags: '--profile <profile>' },
      { flags: '--cycle <cycle>' },
      { flags: '--only <competency...>' },
      { flags: '--adaptive' },
      { flags: '--resume' },
      { flags: '--answers <file>', completes: 'yaml' },
      { flags: '--plain' },
      { flags: '--no-input' },
      { flags: '--explain' },
      format('text', 'json', 'markdown'),
      output,
      force,
      store,
    ],
    run: async (given) => (await import('./assess/assess.ts')).assess(given),
  },
  {
    name: 'render',
    arguments: '<framework>',
    completes: 'framework',
    options: [
      { flags: '--design <design>', default: 'card', completes: 'yaml' },
      { flags: '--format <format>', choices: ['pdf', 'html', 'markdown', 'svg'], default: 'pdf' },
      { flags: '--only <competency...>' },
      { flags: '--profile <profile>' },
      { flags: '--level <level...>' },
      { flags: '--paper <paper>', choices: ['letter', 'legal', 'tabloid', 'a4', 'a3', 'a2'] },
      { flags: '--large-print <points>', choices: ['12', '14', '18'] },
      { flags: '--fillable' },
      { flags: '--combine' },
      output,
      force,
    ],
    run: async (given) => (await import('./render/render.ts')).render(given),
  },
  {
    name: 'workbook',
    arguments: '[workbook]',
    completes: 'yaml',
    options: [
      { flags: '--by <person...>' },
      { flags: '--resume' },
      { flags: '--answers <file>', completes: 'yaml' },
      { flags: '--plain' },
      { flags: '--no-input' },
      format('text', 'json', 'markdown'),
      output,
      force,
      store,
    ],
    run: async (given) => (await import('./workbook/workbook.ts')).workbook(given),
  },
  {
    name: 'collect',
    arguments: '<files...>',
    completes: 'file',
    options: [
      { flags: '--framework <framework>', completes: 'framework' },
      format('text', 'json', 'markdown'),
      { flags: '--output <folder>', completes: 'folder' },
      force,
      store,
    ],
    run: async (given) => (await import('./collect/collect.ts')).collect(given),
  },
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
      output,
      force,
    ],
    run: async (given) => (await import('./validate.ts')).validate(given),
  },
  {
    name: 'explain',
    arguments: '[code]',
    options: [format('text', 'json', 'markdown'), output, force],
    run: async (given) => (await import('./explain.ts')).explain(given),
  },
  {
    name: 'list',
    arguments: '',
    options: [format('text', 'json'), output, force],
    run: async (given) => (await import('./list.ts')).list(given),
  },
  {
    name: 'show',
    arguments: '<framework> [competency]',
    completes: 'framework',
    options: [format('text', 'json'), output, force],
    run: async (given) => (await import('./show.ts')).show(given),
  },
  {
    name: 'init',
    arguments: '[folder]',
    completes: 'folder',
    options: [
      { flags: '--title <title>' },
      { flags: '--id <id>' },
      { flags: '--languages <languages>', choices: ['en', 'fr', 'en,fr', 'fr,en'] },
      { flags: '--levels <number>', choices: ['2', '3', '4', '5'] },
      { flags: '--ci <service>', choices: ['both', 'github', 'gitlab', 'none'] },
      { flags: '--yes' },
      { flags: '--plain' },
      { flags: '--no-input' },
    ],
    run: async (given) => (await import('./init/init.ts')).init(given),
  },
  {
    name: 'schema',
    arguments: '[kind]',
    completes: 'kind',
    options: [{ flags: '--list' }, output, force],
    run: async (given) => (await import('./schema.ts')).schema(given),
  },
  {
    name: 'completion',
    arguments: '<shell>',
    completes: 'shell',
    options: [output, force],
    run: async (given) => (await import('./completion.ts')).completion(given),
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
      output,
      force,
      store,
    ],
    run: async (given) => (await import('./diff/diff.ts')).diff(given),
  },
  {
    name: 'migrate',
    arguments: '<old> <new>',
    completes: 'framework',
    options: [{ flags: '--dry-run' }, format('text', 'json'), output, force, store],
    run: async (given) => (await import('./migrate/migrate.ts')).migrate(given),
  },
  ...(['check', 'status'] as const).map(
    (what): CommandDefinition => ({
      name: `rollout ${what}`,
      arguments: '<plan>',
      completes: 'yaml',
      options: [today, format('text', 'json', 'markdown', 'html', 'pdf'), output, force, store],
      run: async (given) => (await import('./rollout/report.ts')).rolloutReport(given, what),
    }),
  ),
  {
    name: 'rollout timeline',
    arguments: '<plan>',
    completes: 'yaml',
    options: [today, format('text', 'json', 'markdown', 'html', 'pdf', 'ics'), output, force],
    run: async (given) => (await import('./rollout/report.ts')).rolloutReport(given, 'timeline'),
  },
  {
    name: 'rollout init',
    arguments: '[framework]',
    completes: 'framework',
    options: [{ flags: '--example' }, today, { flags: '--output <folder>', completes: 'folder' }, force],
    run: async (given) => (await import('./rollout/init.ts')).rolloutInit(given),
  },
  {
    name: 'export',
    arguments: '<framework> [format]',
    completes: 'framework',
    options: [
      { flags: '--format <format>', choices: ['case', 'xlsx', 'csv', 'markdown', 'skos', 'badges', 'json'] },
      output,
      force,
    ],
    run: async (given) => (await import('./export/export.ts')).exportFramework(given),
  },
  {
    name: 'import',
    arguments: '<file>',
    completes: 'file',
    options: [
      { flags: '--merge <file>', completes: 'file' },
      { flags: '--into <file>', completes: 'yaml' },
      { flags: '--language <tag>' },
      { flags: '--map <column...>' },
      { flags: '--title <title>' },
      { flags: '--id <id>' },
      { flags: '--report' },
      format('text', 'json'),
      output,
      force,
    ],
    run: async (given) => (await import('./import/import.ts')).importSource(given),
  },
  {
    name: 'people import',
    arguments: '<file>',
    completes: 'file',
    options: [{ flags: '--replace' }, { flags: '--dry-run' }, format('text', 'json'), store],
    run: async (given) => (await import('./people/import.ts')).peopleImport(given),
  },
  {
    name: 'people list',
    arguments: '',
    options: [{ flags: '--unit <unit>' }, format('text', 'json', 'yaml'), output, force, store],
    run: async (given) => (await import('./people/list.ts')).peopleList(given),
  },
  {
    name: 'import records',
    arguments: '<files...>',
    completes: 'file',
    options: [{ flags: '--keep-going' }, format('text', 'json'), store],
    run: async (given) => (await import('./import/records.ts')).importRecords(given),
  },
  {
    name: 'store info',
    arguments: '',
    options: [format('text', 'json'), store],
    run: async (given) => (await import('./store.ts')).storeInfo(given),
  },
  {
    name: 'store backup',
    arguments: '<file>',
    completes: 'file',
    options: [force, store],
    run: async (given) => (await import('./store.ts')).storeBackup(given),
  },
  {
    name: 'store forget',
    arguments: '<subject>',
    options: [{ flags: '--yes' }, store],
    run: async (given) => (await import('./store.ts')).storeForget(given),
  },
  {
    name: 'report person',
    arguments: '<person>',
    options: [
      ...reporting,
      { flags: '--profile <profile>' },
      { flags: '--follow-up <period>' },
      { flags: '--today <day>' },
      format(...reportFormatsOfPeople, 'ics'),
      output,
      force,
      store,
    ],
    run: async (given) => (await import('./report/person.ts')).reportPerson(given),
  },
  {
    name: 'report 360',
    arguments: '<person>',
    options: [...reporting, format(...reportFormatsOfPeople), output, force, store],
    run: async (given) => (await import('./report/feedback.ts')).report360(given),
  },
  {
    name: 'help',
    arguments: '[topic...]',
    completes: 'command',
    options: [],
    run: async (given) => (await import('./help.ts')).help(given),
  },
];
