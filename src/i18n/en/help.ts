/** What help says about one command; keys of `options` are the long flags. */
export interface CommandHelp {
  readonly summary: string;
  readonly arguments: Readonly<Record<string, string>>;
  readonly options: Readonly<Record<string, string>>;
  /** Command lines, each with what it does. */
  readonly examples: readonly (readonly [string, string])[];
}

const shared = {
  format: 'how the result is written',
  output: 'write the result to this file',
  force: 'replace a file that is already there',
  store: 'a file, or the address of a PostgreSQL database (postgres://…), where assessments are kept',
  'minimum-raters': 'from how many raters on a group is shown; at least 2',
};

const commands = {
  assess: {
    summary: 'Assess a person, level by level; every answer is saved as it is given.',
    arguments: { framework: 'a file, or the id of a framework' },
    options: {
      subject: 'who is assessed: a name, an id, or id=name',
      unit: 'the unit of the person assessed',
      rater: 'who rates: a name, an id, or id=name',
      relation: 'in what relation the rater stands to the person assessed',
      profile: 'the profile to compare with; its targets stay hidden until the end',
      cycle: 'the assessment cycle, such as 2026-H2',
      only: 'ask only about these competencies',
      adaptive: 'start in the middle and ask only what can still change the level',
      resume: 'continue an assessment that was interrupted',
      answers: 'take the answers from this file (- for standard input) and ask nothing',
      plain: 'numbered questions, for screen readers and pipes',
      'no-input': 'never ask; fail where something is missing',
      explain: 'show the arithmetic, level by level',
      format: shared.format,
      output: 'write the assessment as a YAML record to this file',
      force: shared.force,
      store: shared.store,
    },
    examples: [
      ['competency assess service-excellence', 'asks everything'],
      ['competency assess service-excellence --subject "Ada Roy" --relation self', 'a self-assessment'],
      ['competency assess --resume', 'continues where it stopped'],
      ['competency assess service-excellence --answers ada.yaml --format json', 'scores a file'],
    ],
  },
  render: {
    summary: 'Print a framework: cards, level grids, matrix, rating sheets, forms.',
    arguments: { framework: 'a file, or the id of a framework' },
    options: {
      design: 'a design file, or card, grid, poster, matrix, bilingual, sheet, consensus, form',
      format: shared.format,
      only: 'only these competencies',
      profile: 'only the competencies of this profile, with its targets marked',
      level: 'only these levels',
      paper: 'the paper to print on; otherwise the design says',
      'large-print': 'large print, in points',
      fillable: 'real form fields, to be filled in on a screen',
      combine: 'one file with contents and outline, also in a folder',
      output: 'a file, or a folder with a file for each competency',
      force: shared.force,
    },
    examples: [
      ['competency render service-excellence --output card.pdf', 'every competency as a card'],
      ['competency render service-excellence --design grid --output grids/', 'a level grid for each competency'],
      ['competency render desk.yaml --design form --format html --output form.html', 'a form to mail'],
    ],
  },
  collect: {
    summary: 'Read filled forms back as assessments: PDFs, and files that the form of a browser saves.',
    arguments: { files: 'filled forms' },
    options: {
      framework: 'the framework they answer to; otherwise the form says',
      format: shared.format,
      output: 'also write each assessment as a YAML record in this folder',
      force: shared.force,
      store: shared.store,
    },
    examples: [['competency collect inbox/*.pdf', 'checks them all, then keeps them']],
  },
  validate: {
    summary: 'Check files: YAML, schema, references, then style. All problems at once.',
    arguments: { paths: 'files, folders or globs; without any, those of the project' },
    options: {
      format: shared.format,
      strict: 'treat warnings as errors',
      fix: 'mend final full stops, French spacing and missing ids in the files, then look again',
      'max-problems': 'how many problems to show, or all (100 at a terminal; sarif, junit and gitlab are always whole)',
      watch: 'check again at every change',
      output: shared.output,
      force: shared.force,
    },
    examples: [
      ['competency validate', 'checks the frameworks of the project'],
      ['competency validate my-framework.yaml --strict', 'one file, strictly'],
      ['competency validate --fix', 'mends what is safe, then says what is left'],
      ['competency validate frameworks --watch', 'a folder, again at every change'],
      ['competency validate --format sarif --output problems.sarif', 'for code scanning'],
      ['generate | competency validate -', 'standard input'],
    ],
  },
  explain: {
    summary: 'Explain a code that validate reports: what it is, why, what to do, and how to turn it off.',
    arguments: { code: 'such as writing/joined-behaviours; without one, the list of all' },
    options: { format: shared.format, output: shared.output, force: shared.force },
    examples: [
      ['competency explain', 'every code, in a line each'],
      ['competency explain writing/final-stop', 'one page'],
    ],
  },
  list: {
    summary: 'List the frameworks at hand.',
    arguments: {},
    options: { format: shared.format, output: shared.output, force: shared.force },
    examples: [['competency list', 'those of the project, and those shipped']],
  },
  show: {
    summary: 'Show a framework, or one competency of it, as a page to read.',
    arguments: { framework: 'a file, or the id of a framework', competency: 'the id of a competency' },
    options: { format: shared.format, output: shared.output, force: shared.force },
    examples: [
      ['competency show service-excellence', 'the whole framework'],
      ['competency show service-attitude client-experience', 'one competency'],
    ],
  },
  diff: {
    summary: 'Say what changed between two frameworks, and what it means for the assessments already made.',
    arguments: {
      old: 'a file, the id of a framework, REV:PATH in git, or -',
      new: 'likewise; without it, OLD is compared with HEAD',
    },
    options: {
      impact: 'open the store and say what the changes do to the assessments already made',
      crosswalk: 'propose which competency and level of the one corresponds to which of the other',
      'fail-on': 'end with exit code 1 where a change is as grave as this and not accepted',
      'check-version': 'end with exit code 1 where the new version number admits less than what changed',
      summary: 'the counts and the verdict alone',
      expand: 'tell the same change on many things one by one',
      format: shared.format,
      output: shared.output,
      force: shared.force,
      store: shared.store,
    },
    examples: [
      ['competency diff old.yaml new.yaml', 'two files'],
      ['competency diff service.yaml', 'the working file against HEAD'],
      ['competency diff main:service.yaml service.yaml --fail-on breaking', 'for CI'],
    ],
  },
  migrate: {
    summary: 'Carry the completed assessments to another version of their framework; the old ones stay.',
    arguments: { old: 'the framework they were made with, as for diff', new: 'the framework to carry them to' },
    options: {
      'dry-run': 'say what would be done, and do nothing',
      format: shared.format,
      output: shared.output,
      force: shared.force,
      store: shared.store,
    },
    examples: [
      ['competency migrate HEAD:service.yaml service.yaml --dry-run', 'look first'],
      ['competency migrate old.yaml new.yaml', 'all of it, or nothing'],
    ],
  },
  export: {
    summary: 'Write a framework in a format of others.',
    arguments: {
      framework: 'a file, or the id of a framework; or first a format, as in: export badges service-excellence',
      format: 'the framework, where the format comes first',
    },
    options: {
      format: 'the format; otherwise the name of the --output file says it',
      output: 'a file, or a folder with a file for each language or competency',
      force: shared.force,
    },
    examples: [
      ['competency export service-excellence --format case --output case/', 'a CASE 1.1 package for each language'],
      ['competency export service-excellence --output service.xlsx', 'a workbook to edit and import again'],
      ['competency export badges service-excellence --output badges/', 'Open Badges 3.0 achievements'],
    ],
  },
  init: {
    summary: 'Start a project: a small sound framework, settings, and checks for CI. Nothing is overwritten.',
    arguments: { folder: 'where to start it; the current folder if left out' },
    options: {
      title: 'the title of the framework',
      id: 'its id; made from the title if left out',
      languages: 'its languages; the first one is the reference',
      levels: 'how many levels its scale has',
      ci: 'for which service to write an example',
      yes: 'ask nothing, take what is usual',
      plain: 'numbered questions, for screen readers and pipes',
      'no-input': 'never ask; fail where something is missing',
    },
    examples: [
      ['competency init', 'asks a few questions'],
      ['competency init team --yes --languages en,fr', 'asks nothing, in English and French'],
    ],
  },
  schema: {
    summary: 'Print the JSON Schema of a kind of file, for an editor; it works offline.',
    arguments: { kind: 'a kind of file; --list shows them' },
    options: {
      list: 'list the kinds',
      output: shared.output,
      force: shared.force,
    },
    examples: [
      ['competency schema --list', 'the kinds of files'],
      ['competency schema framework --output framework.schema.json', 'for the first line of a YAML file'],
    ],
  },
  completion: {
    summary: 'Print a script that completes commands, options, ids and file names in a shell.',
    arguments: { shell: 'bash, zsh or fish' },
    options: {
      output: shared.output,
      force: shared.force,
    },
    examples: [
      ['source <(competency completion bash)', 'in ~/.bashrc'],
      ['source <(competency completion zsh)', 'in ~/.zshrc, after compinit'],
      ['competency completion fish --output ~/.config/fish/completions/competency.fish', 'once'],
    ],
  },
  import: {
    summary: 'Make a framework file of a page, a document or another format.',
    arguments: { file: 'text, Markdown, HTML, DOCX or PDF; - for standard input' },
    options: {
      merge: 'the same page in the other language; both become one bilingual framework',
      into: 'write into this framework file; its ids are kept where the words still match',
      language: 'the language of the page, such as fr; otherwise it is guessed',
      title: 'the title of the framework',
      id: 'the id of the framework',
      report: 'show where each line of the source went, in the place of the framework',
      format: shared.format,
      output: 'write the framework to this file',
      force: shared.force,
    },
    examples: [
      ['competency import page.txt --output frameworks/service.yaml', 'a page of text'],
      ['competency import page-fr.docx --merge page-en.docx', 'both languages'],
      ['competency import page.pdf --report', 'what became of each line'],
      ['competency import page.html --into frameworks/service.yaml', 'a newer page; ids stay'],
    ],
  },
  'people import': {
    summary: 'Keep the people of a file: kind people, or a table (CSV) from a personnel system. All of them, or none.',
    arguments: { file: 'a YAML file of kind people, or a table with a heading line in French or English' },
    options: {
      replace: 'the file is the whole list: who is not in it leaves the list; assessments stay',
      'dry-run': 'say what would be done, and do nothing',
      format: shared.format,
      store: shared.store,
    },
    examples: [
      ['competency people import people.csv', 'adds people, and brings known ones up to date'],
      ['competency people import export.csv --replace --dry-run', 'what a whole export would change'],
    ],
  },
  'people list': {
    summary: 'List the people who are kept, by unit.',
    arguments: {},
    options: {
      unit: 'only the people of this unit',
      format: shared.format,
      output: shared.output,
      force: shared.force,
      store: shared.store,
    },
    examples: [
      ['competency people list --unit "Front desk"', 'one unit'],
      ['competency people list --format yaml --output people.yaml', 'a file to edit and import again'],
    ],
  },
  'report person': {
    summary: 'Where each relation sees a person, what changed, and what to develop next.',
    arguments: { person: 'the id of the person' },
    options: {
      cycle: 'the cycle to report; the last one if left out',
      framework: 'only this framework, by its id',
      'minimum-raters': shared['minimum-raters'],
      profile: 'the profile to compare with; otherwise the one last used',
      'follow-up': 'date the follow-ups so long from now: 3w, 2m',
      today: 'the day to count from, such as 2027-01-31',
      format: shared.format,
      output: shared.output,
      force: shared.force,
      store: shared.store,
    },
    examples: [
      ['competency report person ada-roy', 'the last cycle, beside the earlier ones'],
      ['competency report person ada-roy --follow-up 3w --format markdown', 'with a plan to fill in'],
    ],
  },
  'store info': {
    summary: 'Say what is kept, and where.',
    arguments: {},
    options: { format: shared.format, store: shared.store },
    examples: [['competency store info', 'counts, size, cycles']],
  },
  'store backup': {
    summary: 'Copy the store to a file, also while it is in use.',
    arguments: { file: 'the copy' },
    options: { force: shared.force, store: shared.store },
    examples: [['competency store backup monday.db', 'a consistent copy']],
  },
  'store forget': {
    summary: 'Erase everything kept about a person, for good.',
    arguments: { subject: 'the id of the person' },
    options: { yes: 'do not ask', store: shared.store },
    examples: [['competency store forget ada-roy', 'asks first']],
  },
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
    people: 'Keep the list of the people who assess and are assessed.',
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
