import type { DiagnosticArea } from '../../diagnostics/index.ts';
import { counted } from '../counted.ts';

export interface Counts {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** A title, and a sentence or two that help. */
type Area = readonly [title: string, help: string];

const areas: Readonly<Record<DiagnosticArea, Area>> = {
  file: ['File', 'The file must be there, readable, and text in UTF-8.'],
  yaml: [
    'YAML',
    'The file must be one document of YAML 1.2, without tabs as indentation, duplicate keys or custom tags.',
  ],
  schema: [
    'Schema',
    'The file must fit the schema of its kind, which “competency schema KIND” prints. Keys that start with x- are free.',
  ],
  reference: ['References', 'What an id refers to must exist, and ids must be unique among their siblings.'],
  level: ['Levels', 'Every competency needs levels in ascending order, its own or those of the shared scale.'],
  target: ['Profiles', 'A profile can only ask for levels that the competency has, from the lower to the higher one.'],
  rating: ['Rating', 'The points of the rating must differ in value, and “not-observed” is reserved.'],
  indicator: ['Indicators', 'Each indicator of a competency says something that no other one of it says.'],
  definition: ['Definitions', 'A definition says what a person does and to what end, in other words than the title.'],
  progression: ['Progression', 'A cumulative scale says what grows from level to level.'],
  profile: ['Profiles', 'A profile asks for a level of at least one competency.'],
  text: [
    'Texts',
    'Every text is there in each language that the file announces, complete, and spaced as the language asks.',
  ],
  writing: ['Writing', 'A statement is one behaviour that can be seen, worded like the others of its level.'],
  people: ['People', 'Everybody stands in the list once, under a manager who is in it too.'],
  import: [
    'Imports',
    'A source of another format must be readable, hold a competency with levels, and say what it says in one language.',
  ],
  csv: ['Tables of people', 'A heading line names the columns, and every line below it has one field for each.'],
  rule: ['Rules', 'Rules are named by their codes, which “competency explain” lists.'],
  silence: [
    'Silences',
    'A comment that silences a rule on the next line gives the reason, and is removed when it is not needed.',
  ],
  extends: ['Adaptations', 'An adaptation only adds to its base; it never removes or changes what stands there.'],
  design: ['Designs', 'The colours of a design must be told apart well enough to be read.'],
  prompt: ['Prompts', 'A scale runs from its lower to its upper end, and a prompt has only the keys of its type.'],
  condition: [
    'Conditions',
    'A condition compares scale and choice prompts with values they can have, and must be able to hold and to fail.',
  ],
  exercise: ['Exercises', 'The time of an exercise leaves at least a minute for each prompt.'],
  reply: ['Replies', 'Answers must belong to the workbook version they were given for, and fit its prompts.'],
  form: ['Forms', 'A form that is collected must be one of this program’s, and something must be filled in.'],
  rollout: ['Rollouts', 'A plan must fit its framework, and its days must follow one another as the steps do.'],
  answers: ['Answers', 'Answers must belong to the framework version they were given for, and fit how it is rated.'],
};

export const validate = {
  summary: ({ files, errors, warnings, infos }: Counts): string => {
    const parts = [
      ...(errors > 0 ? [counted('en', errors, 'error', 'errors')] : []),
      ...(warnings > 0 ? [counted('en', warnings, 'warning', 'warnings')] : []),
      ...(infos > 0 ? [counted('en', infos, 'note', 'notes')] : []),
    ];
    return `${counted('en', files, 'file', 'files')}: ${parts.length === 0 ? 'no problems' : parts.join(', ')}.`;
  },
  more: (left: number): string =>
    `${counted('en', left, 'more problem is', 'more problems are')} not shown (--max-problems all shows everything).`,
  fixed: (count: number): string => `${counted('en', count, 'problem was', 'problems were')} mended.`,
  fixable: (count: number): string => `--fix can mend ${count} of them.`,
  watching: (time: string): string => `${time}: watching for changes; Ctrl-C ends.`,
  changed: (time: string, files: readonly string[]): string => `${time}: ${files.join(', ')} changed.`,
  title: 'Competency frameworks',
  lineAndColumn: 'Line',
  severity: 'Severity',
  problem: 'Problem',
  code: 'Code',
  areas,
};
