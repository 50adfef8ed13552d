// Dependencies point one way; each rule says why. Run by npm run check.
const room = (name) => `^src/${name}/`;
const rooms = [
  'diagnostics',
  'document',
  'model',
  'condition',
  'workbook',
  'lint',
  'fix',
  'explain',
  'assess',
  'card',
  'forms',
  'form',
  'diff',
  'import',
  'migration',
  'exchange',
  'people',
  'i18n',
  'output',
  'io',
  'store',
  'interview',
  'commands',
];

/** A room may import only itself and the rooms named. */
const only = (name, allowed, why) => ({
  name: `${name}-imports`,
  comment: why,
  severity: 'error',
  from: { path: room(name) },
  to: { path: '^src/', pathNot: [room(name), ...allowed.map(room)] },
});

/** A library lives in one room, so that replacing it touches one room. */
const lives = (library, ...homes) => ({
  name: `${library.replace(/[^a-z]/g, '')}-has-one-room`,
  comment: `${library} is used only in ${homes.join(', ')}.`,
  severity: 'error',
  from: { path: '^src/', pathNot: homes },
  to: { path: `node_modules/${library}(/|$)`, dependencyTypesNot: ['type-only'] },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'A circle has no beginning to read from.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'What nothing uses is to be deleted.',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: '\\.d\\.ts$' },
      to: {},
    },
    only('diagnostics', [], 'Diagnostics are the ground that everything stands on.'),
    only('document', ['diagnostics'], 'Reading YAML knows nothing of frameworks.'),
    only('model', ['document', 'diagnostics'], 'The model knows files, not what is done with them.'),
    only('condition', ['diagnostics'], 'A condition knows prompts by what can be answered to them, and nothing else.'),
    only(
      'workbook',
      ['condition', 'model', 'diagnostics'],
      'What a workbook asks and what answers tell is a pure function of the model.',
    ),
    only(
      'lint',
      ['condition', 'model', 'diagnostics'],
      'Rules are pure functions of the model; what a condition can be is asked where conditions are at home.',
    ),
    only(
      'fix',
      ['lint', 'model', 'document', 'diagnostics'],
      'Mending turns what the rules found into edits of a text; it writes nothing itself.',
    ),
    only(
      'assess',
      ['model', 'diagnostics'],
      'Scoring is a pure function of the model; siblings do not import each other.',
    ),
    only('explain', ['i18n', 'diagnostics'], 'What a code means depends on nothing that finds it.'),
    only('card', ['model', 'diagnostics'], 'Layout is a pure function of the model and the metrics of fonts.'),
    only('forms', ['model', 'diagnostics'], 'A filled form becomes a value; whether it is sound is not its business.'),
    only(
      'form',
      ['output', 'assess', 'i18n', 'model', 'diagnostics'],
      'The page of a form scores by the same rules as the program, and loads nothing else.',
    ),
    only(
      'diff',
      ['model', 'diagnostics'],
      'Comparing is a pure function of two models; siblings do not import each other.',
    ),
    only(
      'migration',
      ['assess', 'diff', 'model', 'diagnostics'],
      'Carrying assessments over joins what changed to how ratings count; it touches nothing itself.',
    ),
    only(
      'exchange',
      ['model', 'diagnostics'],
      'The shapes that a framework takes in formats of others are pure functions of the model.',
    ),
    only(
      'people',
      ['model', 'diagnostics'],
      'Lists of people and campaigns are values; who keeps them is not their business.',
    ),
    only(
      'import',
      ['model', 'diagnostics'],
      'Reading other formats turns bytes into a framework in the making; it opens and writes nothing itself.',
    ),
    only('i18n', ['diagnostics'], 'Words depend only on the codes they say.'),
    only(
      'output',
      ['lint', 'assess', 'diff', 'import', 'explain', 'migration', 'card', 'workbook', 'model', 'i18n', 'diagnostics'],
      'A result becomes text or bytes without touching the world.',
    ),
    only('io', ['diagnostics'], 'The door to the world knows nothing of what passes through it.'),
    only('store', ['model', 'diagnostics'], 'The store keeps assessments; it neither scores nor speaks.'),
    only(
      'interview',
      ['assess', 'workbook', 'store', 'io', 'output', 'model', 'diagnostics'],
      'The interview stands between the questionnaire, the person and the store.',
    ),
    {
      name: 'rooms-do-not-know-commands',
      comment: 'Commands use the rooms, never the other way.',
      severity: 'error',
      from: { path: rooms.filter((each) => each !== 'commands').map(room) },
      to: { path: [room('commands'), '^src/[a-z]+\\.ts$'] },
    },
    {
      name: 'node-stays-at-the-door',
      comment: 'Pure rooms touch neither files, clock nor processes.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/(io|store|commands)/', '^src/[a-z]+\\.ts$'] },
      to: { dependencyTypes: ['core'] },
    },
    lives('commander', '^src/[a-z]+\\.ts$', room('commands')),
    lives('inquirer', room('io')),
    lives('chokidar', room('io')),
    lives('chalk', '^src/output/text/'),
    lives('diff', room('output')),
    lives('yaml', room('document'), '^src/output/yaml/'),
    lives('js-yaml', room('document')),
    lives('ajv', room('model')),
    lives('pdfkit', '^src/output/pdf/'),
    lives('fontkit', '^src/output/pdf/'),
    lives('pdf-lib', room('forms')),
    lives('bidi-js', room('card')),
    lives('uuid', room('exchange')),
    lives('mammoth', '^src/import/sources/'),
    lives('parse5', '^src/import/sources/'),
    lives('unpdf', '^src/import/sources/'),
    lives('kysely', room('store')),
    lives('libsql', room('store')),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
