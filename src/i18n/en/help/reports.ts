import { type CommandHelp, shared } from './shared.ts';

/** What may be told of people. */
export const reports = {
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
      format: shared.table,
      output: shared.output,
      force: shared.force,
      store: shared.store,
    },
    examples: [
      ['competency report person ada-roy', 'the last cycle, beside the earlier ones'],
      ['competency report person ada-roy --follow-up 3w --format markdown', 'with a plan to fill in'],
    ],
  },
  'report 360': {
    summary: 'What each relation says of every indicator, and how far raters agree.',
    arguments: { person: 'the id of the person' },
    options: {
      cycle: 'the cycle to report; the last one if left out',
      framework: 'only this framework, by its id',
      'minimum-raters': shared['minimum-raters'],
      format: shared.table,
      output: shared.output,
      force: shared.force,
      store: shared.store,
    },
    examples: [
      ['competency report 360 ada-roy', 'groups appear from 3 raters on'],
      ['competency report 360 ada-roy --format xlsx --output ada.xlsx', 'for a pivot table'],
    ],
  },
  'report team': {
    summary: 'Where a unit stands, person by person: targets met, levels gained, who needs support, the trend.',
    arguments: { unit: 'the unit, as the list of people names it' },
    options: {
      all: 'all units, side by side; beyond 1,000 people without listing them',
      cycle: 'the cycle to report; the newest one if left out',
      framework: 'only this framework, by its id',
      'minimum-raters': shared['minimum-raters'],
      profile: 'the profile to compare everybody with; otherwise that of each assessment',
      format: shared.table,
      output: shared.output,
      force: shared.force,
      store: shared.store,
    },
    examples: [
      ['competency report team "Front desk"', 'one unit'],
      ['competency report team --all --format html --output units.html', 'all of them'],
    ],
  },
  'report scale': {
    summary: 'Whether the scales of a framework are what they claim to be, by all assessments made with it.',
    arguments: { framework: 'the id of a framework' },
    options: { format: shared.table, output: shared.output, force: shared.force, store: shared.store },
    examples: [['competency report scale service-excellence', 'for its authors']],
  },
} satisfies Record<string, CommandHelp>;
