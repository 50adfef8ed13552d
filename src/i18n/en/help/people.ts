import { type CommandHelp, shared } from './shared.ts';

/** Who rates whom. */
export const people = {
  'campaign start': {
    summary: 'Ask the right people to assess the right people in a cycle. What was asked for before stays.',
    arguments: {},
    options: {
      cycle: 'the assessment cycle, such as 2026-H2',
      framework: 'the frameworks to assess with',
      relations: 'who assesses: self, manager, peer:3 (how many; 3 if not said), report; default self,manager',
      unit: 'only the people of this unit are assessed',
      due: 'the day by which it is asked for: 2026-12-15',
      raters: 'a table of subject, rater and relation that says whom to ask instead of, or beside, those found',
      seed: 'words that decide which peers are chosen; the cycle if left out',
      replace: 'withdraw what was asked for before of these people and frameworks, and begin anew',
      'dry-run': 'say what would be asked, and ask nothing',
      format: shared.format,
      store: shared.store,
    },
    examples: [
      [
        'competency campaign start --cycle 2026-H2 --framework desk --due 2026-12-15',
        'self and manager, for everybody listed',
      ],
    ],
  },
  'campaign status': {
    summary: 'Say what is done, begun and missing, by unit. Ends with 1 where something is overdue.',
    arguments: {},
    options: {
      cycle: 'the assessment cycle; the last one if left out',
      unit: 'only assessments of the people of this unit',
      format: shared.format,
      output: shared.output,
      force: shared.force,
      store: shared.store,
    },
    examples: [['competency campaign status', 'the last cycle']],
  },
  'campaign remind': {
    summary: 'Say who still owes what, as letters to send or as entries of a calendar.',
    arguments: {},
    options: {
      cycle: 'the assessment cycle; the last one if left out',
      unit: 'only raters of this unit',
      rater: 'only this rater, by id',
      due: 'the day by which it is asked for, where the campaign names none or another',
      format: shared.format,
      output: 'a file, or a folder with a file for each rater',
      force: shared.force,
      store: shared.store,
    },
    examples: [
      ['competency campaign remind --output reminders/', 'a letter for each rater'],
      ['competency campaign remind --format ics --due 2026-12-15', 'entries of a calendar'],
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
} satisfies Record<string, CommandHelp>;
