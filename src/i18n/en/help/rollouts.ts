import { type CommandHelp, shared } from './shared.ts';

const plan = { plan: 'a plan’s file or folder, or the id of the shipped example' };

/** What is asked of a plan that is shown. */
const shown = {
  today: 'the day to look from, as YYYY-MM-DD; otherwise today',
  format: shared.table,
  output: shared.output,
  force: shared.force,
};

/** What help says about the commands of a rollout. */
export const rollouts = {
  'rollout check': {
    summary: 'Check whether a rollout is ready: five steps, for each unit and for the whole plan.',
    arguments: plan,
    options: {
      ...shown,
      store: shared.store,
    },
    examples: [
      ['competency rollout check rollout.yaml', 'exit code 1 while something blocks'],
      ['competency rollout check four-offices --today 2027-01-15', 'the shipped example, on a day to come'],
    ],
  },
  'rollout status': {
    summary: 'Show units and steps of a rollout on one screen.',
    arguments: plan,
    options: {
      ...shown,
      store: shared.store,
    },
    examples: [['competency rollout status rollout.yaml', 'a line for each unit']],
  },
  'rollout timeline': {
    summary: 'Show what is due when in a rollout.',
    arguments: plan,
    options: {
      ...shown,
    },
    examples: [['competency rollout timeline rollout.yaml --format ics --output rollout.ics', 'for a calendar']],
  },
  'rollout init': {
    summary: 'Write a plan to fill in for bringing a framework to its units.',
    arguments: { framework: 'a file, or the id of a framework' },
    options: {
      example: 'write the shipped example instead: a service framework brought to four offices',
      today: 'the day the plan’s days count from, as YYYY-MM-DD; otherwise today',
      output: 'the folder to write to; otherwise “rollout”',
      force: shared.force,
    },
    examples: [
      ['competency rollout init service-excellence', 'writes rollout/rollout.yaml'],
      ['competency rollout init --example', 'a complete plan, with something to mend'],
    ],
  },
} satisfies Record<string, CommandHelp>;
