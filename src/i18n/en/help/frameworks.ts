import { type CommandHelp, shared } from './shared.ts';

/** Making, checking and comparing frameworks. */
export const frameworks = {
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
} satisfies Record<string, CommandHelp>;
