import { type ChangeCode, type ChangeKind, changeCodes, thingOf } from '../../src/diagnostics/index.ts';
import type { PostEvent } from '../../src/i18n/en/store.ts';
import type { Messages } from '../../src/i18n/index.ts';

/**
 * What to say each message with: for every function of the catalogue a list of its arguments. The compiler asks for an
 * entry for each code, so that no message can be added without being said once in both languages.
 */
type Samples<T> = {
  readonly [K in keyof T as T[K] extends Data ? never : K]: T[K] extends (...given: infer Given) => unknown
    ? readonly Readonly<Given>[]
    : Samples<T[K]>;
};

type Data = string | readonly unknown[] | Readonly<Record<string, string | readonly unknown[]>>;

/** What commands say of themselves is data, not functions; the French types ask for all of it. */
type Sayable = Omit<Messages, 'words' | 'help'> & { readonly help: Omit<Messages['help'], 'commandHelp'> };

const path = 'desk.yaml';
const reason = 'EACCES';
const counts = [0, 1, 2, 1000] as const;

const pairedThings = [
  'competency',
  'level',
  'indicator',
  'contrast',
  'dimension',
  'value',
  'note',
  'guidance',
  'elaboration',
  'example',
] as const;

const score = { level: 2, score: 0.5, threshold: 0.75 };
const observed = { level: 2, observed: 1, indicators: 3, minimumObserved: 0.5 };

/** A change told with two ends, with one, and of words alone. */
function tellings(code: ChangeCode): readonly Parameters<Messages['diff']['told']>[1][] {
  const [thing, kind] = [thingOf(code), kindOf(code)];
  const told = { thing, kind, property: 'title', name: 'Tact', editorial: false, unchanged: [], holds: [] };
  const ends = [
    ['1', '2'],
    ['2', '2'],
    ...(mayLackAnEnd.includes(code) ? [[null, '2'] as const, ['1', null] as const] : []),
  ] as const;
  return [
    ...ends.map(([from = null, to = null]) => ({ ...told, from, to, changed: [] })),
    {
      ...told,
      from: '1',
      to: '2',
      editorial: true,
      changed: ['fr'],
      unchanged: ['en'],
      holds: [
        ['levels', 2],
        ['indicators', 1],
      ],
    },
  ];
}

/** A category that was joined or left, and texts that only one of the two frameworks has. */
const mayLackAnEnd: readonly ChangeCode[] = [
  'competency/moved',
  'framework/changed',
  'source/changed',
  'category/changed',
  'scale/changed',
  'contrast/changed',
  'dimension/changed',
  'level/changed',
  'example/changed',
  'profile/changed',
];

function kindOf(code: ChangeCode): ChangeKind {
  // A code ends with its kind.
  return code.slice(code.indexOf('/') + 1) as ChangeKind;
}

export const samples: Samples<Sayable> = {
  diagnostics: {
    'file/not-found': [[{ path }]],
    'file/no-match': [[{ pattern: 'sets/*.yaml' }]],
    'file/not-readable': [[{ path, reason }]],
    'file/not-a-file': (['folder', 'pipe', 'socket', 'device'] as const).map((actual) => [{ path, actual }]),
    'file/not-text': [[{ path }]],
    'file/too-large': [[{ path, megabytes: 12, limit: 10 }]],
    'file/empty': [[{ path }]],
    'yaml/syntax': (
      [
        'indentation',
        'unexpected',
        'unclosed-quote',
        'unclosed-bracket',
        'missing-colon',
        'nested-mapping',
        'alias',
        'escape',
        'missing-comma',
        'missing-space',
        'extra-bracket',
        'after-value',
        'merge-conflict',
      ] as const
    ).map((problem) => [{ problem }]),
    'yaml/duplicate-key': [[{ key: 'title' }]],
    'yaml/tab': [[{}]],
    'yaml/control-character': [[{ character: 'U+0007' }]],
    'yaml/too-deep': [[{ limit: 100 }]],
    'yaml/alias-expansion': [[{}]],
    'yaml/unknown-tag': [[{ tag: '!secret' }]],
    'yaml/version': [[{ version: '1.1' }]],
    'yaml/several-documents': [[{}]],
    'yaml/key-not-text': [[{ key: '[a, b]' }]],
    'yaml/too-many-signs': [[{ limit: 1_500_000 }]],
    'schema/not-a-map': ['array', 'string', 'null'].map((actual) => [{ actual }]),
    'schema/kind-missing': [[{ kinds: ['framework', 'assessment', 'project'] }]],
    'schema/unknown-kind': [
      [{ kind: 'framwork', kinds: ['framework', 'project'], suggestion: 'framework' }],
      [{ kind: '7', kinds: ['framework', 'project'], suggestion: null }],
    ],
    'schema/missing-property': [[{ property: 'title', parent: '' }], [{ property: 'title', parent: 'levels' }]],
    'schema/unknown-property': [
      [{ property: 'titel', parent: '', suggestion: 'title', known: ['title', 'id'] }],
      [{ property: 'zzz', parent: '', suggestion: null, known: ['title', 'id'] }],
      [{ property: 'zzz', parent: '', suggestion: null, known: [] }],
    ],
    'schema/type': [
      [{ property: 'title', expected: ['string', 'object'], actual: 'null' }],
      [{ property: 'level', expected: ['integer'], actual: 'number' }],
      [{ property: 'flag', expected: ['boolean', 'array'], actual: 'string' }],
    ],
    'schema/value': [
      [{ property: 'type', value: 'cumulativ', allowed: ['cumulative', 'independent'], suggestion: 'cumulative' }],
      [{ property: 'type', value: 'x', allowed: ['cumulative', 'independent'], suggestion: null }],
    ],
    'schema/too-small': [true, false].map((exclusive) => [{ property: 'threshold', limit: 0, exclusive, actual: -1 }]),
    'schema/too-large': [[{ property: 'threshold', limit: 1, actual: 75 }]],
    'schema/empty': [[{ property: 'title' }]],
    'schema/too-few': counts.map((limit) => [{ property: 'levels', limit }]),
    'schema/too-long': [[{ property: 'id', limit: 100 }]],
    'schema/duplicate-item': [[{ property: 'languages', value: 'fr' }]],
    'schema/id': ['ecoute', null].map((suggestion) => [{ property: 'id', value: 'Écoute', suggestion }]),
    'schema/version': [[{ value: '1.0' }]],
    'schema/version-number': [[{ value: '1' }]],
    'schema/language-tag': [[{ value: 'en_CA' }]],
    'schema/date': [[{ property: 'date', value: '2016-13' }]],
    'schema/instant': [[{ property: 'startedAt', value: '2016-04-30' }]],
    'schema/ulid': [[{ value: 'first' }]],
    'schema/digest': [[{ value: 'sha256:12' }]],
    'schema/email': [[{ property: 'email' }]],
    'schema/invalid': [[{ property: 'title', keyword: 'not' }]],
    'reference/unknown': (
      [
        'category',
        'competency',
        'indicator',
        'dimension',
        'rating',
        'profile',
        'part',
        'worksheet',
        'prompt',
        'choice',
        'person',
      ] as const
    ).flatMap((thing) =>
      ['tact', null].map((suggestion) => [{ thing, id: 'tacts', suggestion, known: ['tact'] }] as const),
    ),
    'reference/duplicate-id': ['base.yaml', null].map((firstFile) => [
      { thing: 'indicator', id: 'asks', firstFile, firstLine: 12 },
    ]),
    'level/not-ascending': [[{ level: 1, previous: 2 }]],
    'level/none': [[{ competency: 'tact' }]],
    'target/not-a-level': [[{ competency: 'tact', level: 4, levels: [1, 2, 3] }]],
    'target/range': [[{ min: 3, max: 2 }]],
    'rating/no-spread': [[{}]],
    'rating/reserved': [[{ id: 'not-observed' }]],
    'level/empty': [[{ competency: 'tact', level: 2 }]],
    'indicator/duplicate-text': [[{ id: 'asks', level: 1 }]],
    'definition/repeats-title': [[{ competency: 'tact' }]],
    'progression/unsaid': [[{ competency: 'tact' }]],
    'profile/no-targets': [[{ profile: 'agent' }]],
    'text/missing-translation': [[{ language: 'fr' }]],
    'text/placeholder': [[{ placeholder: 'TODO' }]],
    'text/french-spacing': [[{ near: 'mot' }]],
    'writing/joined-behaviours': [[{ first: 'Asks', second: 'notes' }]],
    'writing/ability': [[{ phrase: 'is able to' }]],
    'writing/not-observable': [[{ phrase: 'Understands' }]],
    'writing/negatives': [[{ phrase: 'never' }]],
    'writing/mixed-forms': (
      ['third-person', 'infinitive', 'gerund', 'second-person', 'first-person', 'sentence', 'noun'] as const
    ).map((form) => [{ word: 'Asking', form, usual: form }]),
    'writing/final-stop': (['stop', 'no-stop'] as const).map((usual) => [{ usual }]),
    'silence/no-reason': [[{ code: 'writing/negatives' }]],
    'silence/unused': [[{ code: 'writing/negatives' }]],
    'people/unknown-manager': ['anne-roy', null].map((suggestion) => [
      { person: 'remi', manager: 'ane-roy', suggestion },
    ]),
    'people/manager-circle': [
      ['remi', 'remi'],
      ['remi', 'anne', 'remi'],
    ].map((chain) => [{ chain }]),
    'csv/encoding': [[{}]],
    'csv/no-id': [[{}]],
    'csv/unknown-column': ['unit', null].map((suggestion) => [{ column: 'Unitt', suggestion }]),
    'csv/duplicate-column': [[{ column: 'Nom', first: 'Name' }]],
    'csv/fields': counts.map((actual) => [{ expected: 5, actual }]),
    'csv/quote': [[{}]],
    'rule/unknown': ['writing/negatives', null].map((suggestion) => [{ code: 'writing/negativs', suggestion }]),
    'rule/fixed': [[{ code: 'yaml/syntax' }]],
    'text/unknown-language': [[{ language: 'es', languages: ['fr', 'en'] }]],
    'extends/not-found': [[{ path }]],
    'extends/not-a-framework': [[{ path }]],
    'extends/base-invalid': [[{ path }]],
    'extends/cycle': [[{ chain: ['a.yaml', 'b.yaml', 'a.yaml'] }]],
    'extends/changes-base': [[{ property: 'title' }]],
    'design/contrast': [[{ colour: 'ink', ground: 'tint', contrast: 3.2, needed: 11 }]],
    'text/no-glyph': [[{ character: '中', number: 'U+4E2D' }]],
    'prompt/range': [[{ prompt: 'strength', min: 5, max: 1 }]],
    'prompt/other-type': [[{ property: 'min', prompt: 'why', type: 'text' }]],
    'condition/syntax': (
      [
        'character',
        'prompt-expected',
        'operator-expected',
        'value-expected',
        'joint-expected',
        'unclosed',
        'unopened',
        'capitals',
        'sign',
      ] as const
    ).flatMap((problem) => ['', 'Team'].map((found) => [{ problem, found, instead: 'team' }] as const)),
    'condition/words': [[{ prompt: 'why', type: 'text' }]],
    'condition/order-of-choices': [[{ prompt: 'team', operator: '>=' }]],
    'condition/not-a-number': [[{ prompt: 'strength', value: 'high' }]],
    'condition/outside': [[{ prompt: 'strength', value: 6, min: 1, max: 5 }]],
    'condition/never': [[{ condition: 'strength > 5' }]],
    'condition/always': [[{ condition: 'strength > 0' }]],
    'exercise/hurried': counts.map((minutes) => [{ minutes, prompts: minutes + 1 }]),
    'form/not-ours': [[{}]],
    'form/empty': [[{}]],
    'answers/other-framework': [[{ expected: 'desk', actual: 'office' }]],
    'answers/other-version': [[{ framework: 'desk', expected: '2.0.0', actual: '1.0.0' }]],
    'answers/other-digest': [[{ framework: 'desk', version: '1.0.0' }]],
    'answers/level-of-indicators': [[{ competency: 'tact' }]],
    'answers/indicators-of-level': [[{ competency: 'tact' }]],
    'answers/unknown-level': [[{ competency: 'tact', level: 9, levels: [1, 2] }]],
    'answers/in-progress': [[{}]],
    'import/unknown-format': [[{ path }]],
    'import/no-reader': [[{ path, format: 'rtf', readable: ['text', 'pdf'] }]],
    'import/wrong-ending': [[{ ending: 'pdf', format: 'html' }]],
    'import/encoding': [[{ encoding: 'windows-1252' }]],
    'import/password': [[{ path, format: 'pdf' }]],
    'import/damaged': [[{ path, format: 'docx' }]],
    'import/no-words': counts.map((pages) => [{ path, pages }]),
    'import/too-much': [[{ path, megabytes: 900, limit: 200 }]],
    'import/nothing': [[{ path }]],
    'import/not-understood': ['3', '3–5', '2:3–2:5'].map((lines) => [{ lines, competency: 'Tact' }]),
    'import/no-definition': [[{ competency: 'Tact' }]],
    'import/odd-contrasts': counts.map((count) => [{ count, competency: 'Tact' }]),
    'import/unpaired': pairedThings.flatMap((thing) =>
      counts.map(
        (first) => [{ thing, where: first === 0 ? '' : 'Tact, 2', first, second: first + 1, lines: '3–5' }] as const,
      ),
    ),
    'import/one-language': [[{ language: 'fr', path }]],
  },
  failures: {
    'framework/unknown-level': [[{ level: '9', framework: 'desk', known: ['1', '2'] }]],
    'design/not-found': ['grid', null].map((suggestion) => [
      { reference: 'gird', known: ['card', 'grid'], suggestion },
    ]),
    'design/invalid': counts.map((errors) => [{ path, errors }]),
    'usage/unknown-command': ['list', null].map((suggestion) => [{ command: 'lst', suggestion }]),
    'explain/unknown-code': ['yaml/tab', null].map((suggestion) => [{ code: 'yaml/tabs', suggestion }]),
    'usage/missing-command': [[{ group: 'store', commands: ['info', 'backup'] }]],
    'usage/unknown-option': ['--format', null].map((suggestion) => [{ option: '--formt', suggestion }]),
    'usage/missing-argument': [[{ argument: 'framework' }], [{ argument: 'subject' }]],
    'usage/missing-value': [[{ option: '--format' }]],
    'usage/too-many-arguments': counts.map((expected) => [{ expected, actual: expected + 1 }]),
    'usage/invalid-value': ['json', null].map((suggestion) => [
      { option: '--format', value: 'jsno', allowed: ['text', 'json'], suggestion },
    ]),
    'usage/invalid-id': ['desk', null].map((suggestion) => [{ option: '--id', value: 'Desk', suggestion }]),
    'usage/not-a-number': [[{ option: '--max-problems', value: 'many' }]],
    'usage/not-a-date': [[{ option: '--today', value: 'soon' }]],
    'usage/not-a-period': [[{ option: '--follow-up', value: 'soon' }]],
    'usage/conflict': [[{ first: '--answers', second: '--resume' }]],
    'usage/needs-option': [[{ option: '--no-input', needed: '--answers' }]],
    'usage/needs-terminal': [[{ flags: ['--subject', '--relation'] }]],
    'framework/not-found': ['desk', null].map((suggestion) => [{ reference: 'dsk', known: ['desk'], suggestion }]),
    'framework/invalid': counts.map((errors) => [{ path, errors }]),
    'framework/unknown-thing': (['competency', 'profile'] as const).flatMap((thing) =>
      ['tact', null].map(
        (suggestion) => [{ thing, id: 'tacts', framework: 'desk', known: ['tact'], suggestion }] as const,
      ),
    ),
    'project/none': [[{}]],
    'diff/nothing-to-compare': [[{ reference: path }]],
    'migrate/same': [[{ id: 'desk', version: '1.0.0' }]],
    'git/none': [[{ reference: 'main:desk.yaml' }]],
    'git/unknown-revision': [[{ revision: 'main' }]],
    'git/not-in-revision': [[{ path, revision: 'main' }]],
    'settings/unknown-change': ['level/moved', null].map((suggestion) => [{ code: 'level/move', suggestion }]),
    'project/invalid': counts.map((errors) => [{ path, errors }]),
    'people/invalid': counts.map((errors) => [{ path, errors }]),
    'people/unknown-unit': ['Accueil', null].map((suggestion) => [{ unit: 'Acueil', known: ['Accueil'], suggestion }]),
    'answers/invalid': counts.map((errors) => [{ path, errors }]),
    'file/not-found': [[{ path }]],
    'file/not-readable': [[{ path, reason }]],
    'file/not-writable': [[{ path, reason }]],
    'file/exists': [[{ path }]],
    'report/unknown-person': ['ada-roy', null].map((suggestion) => [{ person: 'ada-ray', suggestion }]),
    'report/nothing': [
      [{ person: 'ada-roy', wanted: '2026-H1', known: ['2026-H2'] }],
      [{ person: 'ada-roy', wanted: null, known: [] }],
    ],
    'report/minimum-raters': [[{ value: '1' }]],
    'resume/none': ['desk', null].map((framework) => [{ framework }]),
    'resume/several': [[{ ids: ['01KAR', '01KAS'] }]],
    'forget/needs-yes': [[{ subject: 'ada-roy' }]],
    'forget/unknown': ['ada-roy', null].map((suggestion) => [{ subject: 'ada-ray', suggestion }]),
    'store/none': [[{ path }]],
    'store/folder-missing': [[{ path }]],
    'store/not-a-file': [[{ path }]],
    'store/not-writable': [[{ path }]],
    'store/not-readable': [[{ path }]],
    'store/not-a-database': [[{ path }]],
    'store/wrong-key': [[{ path }]],
    'store/key-needed': [[{ path }]],
    'store/not-encrypted': [[{ path }]],
    'store/newer': [[{ path, found: 3, known: 2 }]],
    'store/busy': [[{ path }]],
    'store/full': [[{ path }]],
    'store/damaged': [[{ path }]],
    'store/unreachable': [[{ path, reason }]],
    'store/backup-exists': [[{ path }]],
    'store/backup-failed': [[{ path, reason }]],
    'store/not-erased': [[{ path }]],
    'store/assessment-exists': [[{ id: '01KAR' }]],
    'store/unknown-assessment': [[{ id: '01KAR' }]],
    'store/assessment-completed': [[{ id: '01KAR' }]],
    'store/unsupported': [[{ location: 'mysql://…@host/db' }]],
    'store/password-shown': [
      [{ location: 'postgres://…@host/db', where: 'arguments' }],
      [{ location: 'postgres://…@host/db', where: 'project' }],
    ],
    'store/bad-location': (['not-a-url', 'no-database', 'unknown-tls-mode', 'unknown-parameter'] as const).map(
      (problem) => [{ path, problem }],
    ),
    'store/denied': [[{ path }]],
    'store/no-database': [[{ path }]],
    'store/not-allowed': [[{ path }]],
    'store/insecure': [[{ path, reason }]],
    'store/older': [[{ path, found: 3, known: 4 }]],
  },
  help: {
    choices: [
      [['text', 'json'], 'text'],
      [['fr', 'en'], undefined],
    ],
    error: [['Something.']],
    tryHelp: [[''], ['store info']],
  },
  validate: {
    more: counts.map((count) => [count]),
    fixed: counts.map((count) => [count]),
    fixable: counts.map((count) => [count]),
    watching: [['15:04']],
    changed: [['15:04', [path]]],
    summary: counts.flatMap((count) => [
      [{ files: count, errors: 0, warnings: 0, infos: 0 }] as const,
      [{ files: count, errors: count, warnings: count, infos: count }] as const,
    ]),
  },
  explain: { severity: [['error']] },
  importing: {
    read: [[path, 'pdf', ['French', 'English']]],
    found: counts.map((count) => [{ competencies: count, levels: count, indicators: count, leftovers: count }]),
    style: counts.map((count) => [count]),
    written: [[path]],
    kept: counts.map((count) => [count]),
    level: [[2]],
    page: [[2]],
  },
  init: {
    levelCount: counts.map((count) => [count]),
    leftAlone: [['README.md']],
    ignore: [[['competency.db']]],
  },
  show: {
    facts: [
      [{ id: 'desk', version: '1.0.0', languages: ['fr', 'en', 'zxx'], competencies: [{ levels: [1] }], profiles: [] }],
      [
        {
          id: 'desk',
          version: '1.0.0',
          languages: ['en'],
          competencies: [{ levels: [1] }, { levels: [1, 2] }],
          profiles: [1, 2],
        },
      ],
    ],
    level: [['2']],
    levels: [[2, 3]],
    more: [['desk']],
    broken: counts.map((errors) => [path, errors]),
  },
  assess: {
    resumed: counts.map((count) => [count]),
    changed: [['desk']],
    draft: [[{ framework: 'desk', subject: 'Ada Roy', rater: 'Max', relation: 'peer', date: '2026-11-23' }]],
    question: [[1, 12]],
    questionAtMost: [[1, 12]],
    actions: {},
    skippedLeft: counts.map((count) => [count]),
    saved: [['competency assess --resume']],
    done: [['competency.db']],
    written: [['ada.yaml']],
    already: [['01KAR']],
    prompts: { chose: [['Partly']], notAChoice: [['9', 3]] },
  },
  results: {
    attained: [[2, 4]],
    atLeast: [[2]],
    target: [['3'], ['2–3']],
    gap: {
      atMost: counts.map((gap) => [gap]),
      below: counts.map((gap) => [gap]),
      above: counts.map((gap) => [gap]),
    },
    reason: {
      'nothing-rated': [[]],
      named: [[{ level: 0 }], [{ level: 2 }]],
      'all-held': [[]],
      'next-not-held': [[score]],
      'next-undetermined': counts.map((count) => [{ ...observed, observed: count, indicators: count + 1 }]),
      'below-first': [[score]],
      'nothing-determined': [[observed]],
      'highest-held': [[score]],
      'undetermined-above': [[{ ...score, undetermined: [3] }], [{ ...score, undetermined: [3, 4] }]],
      'none-held': [[{ threshold: 0.75 }]],
      'none-held-yet': [[{ undetermined: [1] }], [{ undetermined: [1, 2, 3] }]],
    },
    holes: [[[3]], [[3, 4]]],
    next: [['Level 2']],
    nothingNext: [['Level 2']],
    sum: [[{ sum: 1.5, observed: 2, score: 0.75, threshold: 0.75, status: 'held' }]],
    unobserved: counts.map((count) => [{ observed: count, total: count + 1, minimumObserved: 0.5 }]),
    levelNumber: [[2]],
  },
  card: {
    level: [[2]],
    target: [['Specialist']],
    levelOf: [[2, 4]],
    page: [[1, 12]],
    version: [
      ['1.0.0', null],
      ['1.0.0', '22 November 2026'],
    ],
    source: [['An agency']],
    sheet: { howTo: [['no, partly, yes']], member: [[1]], tick: [['Answers', 'yes']] },
  },
  render: {
    chosen: counts.map((pages) => ['A4', 10.5, pages]),
    written: [[path]],
    writtenMany: counts.map((count) => [count, 'cards/']),
    progress: [[1, 12]],
  },
  exchange: {
    otherLanguages: [
      [['fr'], ['en']],
      [['fr'], ['en', 'es', 'zxx']],
    ],
  },
  form: {
    title: [['Desk']],
    evidenceFor: [['Answers']],
    progress: counts.map((answered) => [answered, 12]),
  },
  diff: {
    told: changeCodes.flatMap((code) => tellings(code).map((told) => [code, told] as const)),
    counts: {
      breaking: counts.map((count) => [count]),
      review: counts.map((count) => [count]),
      compatible: counts.map((count) => [count]),
      editorial: counts.map((count) => [count]),
    },
    title: [['desk 1.0.0', 'desk 2.0.0']],
    nothing: [['desk 1.0.0', 'desk 2.0.0']],
    only: counts.map((count) => [count]),
    profile: [['Agent']],
    level: [['2']],
    inPlace: [['2', 'tact']],
    inLevel: [['2']],
    times: counts.map((count) => [count, 'tact']),
    more: counts.map((count) => [count]),
    recommended: [['minor', '1.1.0']],
    sameVersion: [['1.0.0']],
    admitted: [['1.1.0']],
    refused: [['1.0.1', 'editorial changes only']],
    editorialFold: counts.map((count) => [count]),
    crosswalk: {
      title: [['desk 1.0.0', 'office 1.0.0']],
      terms: [[[]], [['client', 'request']]],
      positions: [['0', '1']],
      alone: [['desk', ['tact', 'calm']]],
    },
  },
  report: {
    person: { title: [['Ada Roy']] },
    version: [['Desk', '1.0.0']],
    basis: {
      assessments: counts.map((count) => [count]),
      group: counts.map((count) => ['Peers', count]),
      hidden: [['Peers', 3]],
      waiting: [['Peers', 3]],
      otherVersions: [[['1.0.0']], [['1.0.0', '2.0.0']]],
      others: [[['manager', 'peers']]],
    },
    hole: [['Peers', 'A hole.']],
    ranking: { by: [['Peers']] },
    changes: {
      up: counts.map((count) => [count]),
      down: counts.map((count) => [count]),
      level: [[2]],
      atLeast: [[2]],
      in: [['2026-H2', 'level 2']],
    },
    plan: {
      towards: [['Tact', 'Level 2']],
      why: [
        [1, 2],
        [null, 1],
      ],
    },
    progress: [[1, 2]],
  },
  migrate: {
    title: [['desk 1.0.0', 'desk 2.0.0']],
    counts: counts.map((count) => [
      { assessments: count, people: count, whole: count, lost: count, levelsChange: count },
    ]),
    left: counts.map((count) => [{ unfinished: count, others: count, already: count }]),
    unit: counts.map((count) => [count, count, count]),
    group: [
      ['ada', 'peer', 3],
      ['ada', 'self', 1],
    ],
    lost: counts.map((count) => [count]),
    toRate: [[['tact › listens']]],
    level: [['tact', 'level 1', 'level 2']],
    standing: [
      [{ status: 'determined', attained: 2 }],
      [{ status: 'undetermined', attained: 2 }],
      [{ status: 'undetermined', attained: null }],
    ],
    touched: counts.map((count) => [count, count, count]),
    done: counts.map((count) => [count]),
  },
  people: {
    count: counts.map((count) => [count]),
    profile: [['agent']],
    manager: [['max-li']],
    imported: counts.flatMap((count) =>
      [true, false].map((isDry) => [{ added: count, changed: count, unchanged: count, isDry }] as const),
    ),
    absent: counts.slice(1).map((count) => [count, ['ada-roy'], false]),
    removed: counts.slice(1).flatMap((count) => [true, false].map((isDry) => [count, ['ada-roy'], isDry] as const)),
  },
  store: {
    people: counts.map((count) => [count]),
    completed: counts.map((count) => [count]),
    inProgress: counts.map((count) => [count]),
    answers: counts.map((count) => [count]),
    backedUp: [['copy.db']],
    confirm: [['ada-roy']],
    post: [
      [{ kind: 'away', path: 'outbox.db' }],
      ...counts.flatMap((count): [PostEvent][] => [
        [{ kind: 'sent', path: 'outbox.db', delivery: { sent: count, refused: 0 } }],
        [{ kind: 'sent', path: 'outbox.db', delivery: { sent: count, refused: count } }],
        [{ kind: 'waiting', path: 'outbox.db', count }],
      ]),
    ],
    forgotten: counts.flatMap((count) => [
      [{ assessments: count, answers: count, ratedOthers: count, listed: false, requests: 0 }],
      [{ assessments: count, answers: count, ratedOthers: 0, listed: true, requests: count, workbookEntries: count }],
    ]),
  },
};
