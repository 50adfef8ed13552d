import type {
  MeasuredQuality,
  RecognitionKind,
  RolloutCode,
  RolloutEventKind,
  RolloutParams,
  RolloutStep,
  RolloutWeight,
  StepStanding,
  TrainingAudience,
} from '../../diagnostics/index.ts';
import { counted, listed, numbered } from '../counted.ts';

/** What each finding says; ids and days in its parameters were replaced by titles and written days. */
export type RolloutMessages = { readonly [C in RolloutCode]: (params: RolloutParams[C]) => string };

const and = (words: readonly string[]) => listed('en', words, 'conjunction');

const audiences: Readonly<Record<TrainingAudience, string>> = { managers: 'managers', teams: 'teams' };
const qualities: Readonly<Record<MeasuredQuality, string>> = {
  'delivered-service': 'the quality of service as delivered',
  'perceived-service': 'the quality of service as clients perceive it',
  'delivered-management': 'the quality of management as practised',
  'perceived-management': 'the quality of management as teams perceive it',
};

const steps: Readonly<Record<RolloutStep, string>> = {
  recognition: 'Recognition aligned',
  managers: 'Managers ahead',
  training: 'Training',
  project: 'Each team’s own project',
  measurement: 'Measurement',
};
const standings: Readonly<Record<StepStanding, string>> = {
  ready: 'ready',
  attention: 'needs attention',
  blocked: 'blocked',
};
const weights: Readonly<Record<RolloutWeight, string>> = {
  blocks: 'blocks',
  attention: 'attention',
  success: 'success',
  note: 'note',
};
const recognitionKinds: Readonly<Record<RecognitionKind, string>> = {
  dashboard: 'Dashboard',
  appraisal: 'Appraisal',
  'job-description': 'Job description',
  'variable-pay': 'Variable pay',
};

const findings: RolloutMessages = {
  'recognition/none': () => 'The plan does not say what is recognised today. List the criteria under “recognition”.',
  'recognition/contradicts': ({ criterion, competencies }) =>
    `“${criterion}” works against ${and(competencies)}. Replace the criterion, or take it away.`,
  'recognition/unrelated': ({ criterion }) =>
    `“${criterion}” supports no competency. Say which it supports, or ask what it is for.`,
  'recognition/not-recognised': ({ competency }) => `Nothing that is recognised supports ${competency}.`,
  'managers/no-head-start': () => 'The plan gives managers no head start. Say under “managers” how long it is.',
  'managers/none': () => 'Nobody is named to lead the unit. Name them under “managers”.',
  'managers/not-assessed': ({ person, competencies, by }) =>
    `${person} is to be assessed by ${by} in ${and(competencies)}.`,
  'managers/not-ready': ({ person, competency, level, minimum, by }) =>
    `${person} is at level ${level} of ${competency}; level ${minimum} is needed by ${by}.`,
  'managers/late': ({ person, by }) => `${person} is ready, but was not by ${by}.`,
  'managers/ready': ({ person }) => `${person} is ready.`,
  'training/missing': ({ competency, audience, by }) =>
    `No training in ${competency} for ${audiences[audience]} before ${by}.`,
  'training/too-late': ({ training, competency, audience, session, start }) =>
    `“${training}” (${competency}, for ${audiences[audience]}) is held on ${session} only, and the unit starts on ${start}.`,
  'training/after-head-start': ({ training, session, by }) =>
    `“${training}” trains managers on ${session}, after the day they should be ready (${by}).`,
  'project/none': () => 'The team has no project of its own yet.',
  'project/no-owner': () => 'Nobody answers for the team’s project. Name its owner.',
  'project/no-commitments': () => 'The team’s project has no commitments.',
  'project/adaptation-invalid': ({ path, errors }) =>
    `The unit’s adaptation “${path}” has ${counted('en', errors, 'error', 'errors')}. Run: competency validate ${path}`,
  'project/adaptation-of-another': ({ path, framework }) =>
    `The unit’s adaptation “${path}” extends ${framework}, not the framework of the plan.`,
  'project/adaptation-not-uniform': ({ path, competency }) =>
    `The unit’s adaptation “${path}” adds to ${competency}, which must be the same everywhere.`,
  'measurement/none': () => 'The unit follows no measure.',
  'measurement/not-measured': ({ quality }) => `The unit does not measure ${qualities[quality]}.`,
  'measurement/no-target': ({ measure }) => `“${measure}” has no target.`,
  'measurement/no-result': ({ measure, start }) => `“${measure}” has no result since the start on ${start}.`,
  'measurement/reached': ({ measure, value, target, date }) =>
    `“${measure}” reached its target: ${numbered('en', value)} (target ${numbered('en', target)}, ${date}).`,
  'measurement/close': ({ measure, value, target, date }) =>
    `“${measure}” is close to its target: ${numbered('en', value)} (target ${numbered('en', target)}, ${date}).`,
  'measurement/in-difficulty': ({ measure, value, target, date }) =>
    `“${measure}” is short of its target: ${numbered('en', value)} (target ${numbered('en', target)}, ${date}). Ask the team what it needs.`,
};

interface Counts {
  readonly blocks: number;
  readonly attention: number;
  readonly success: number;
}

interface Rests {
  readonly assessments: number;
  readonly otherVersions: number;
}

const events: Readonly<Record<RolloutEventKind, (of: string) => string>> = {
  'managers-due': () => 'managers are to be ready',
  session: (of) => `training: ${of}`,
  start: () => 'start',
  result: (of) => `result: ${of}`,
};

export const rollout = {
  steps,
  standings,
  weights,
  recognitionKinds,
  findings,
  events,
  title: (plan: string): string => `Rollout: ${plan}`,
  about: (framework: string, version: string, day: string): string => `${framework} ${version}, as of ${day}`,
  step: (number: number, title: string): string => `${number}. ${title}`,
  wholePlan: 'Whole plan',
  allUnits: 'all units',
  nothing: 'Nothing to say.',
  coverage: 'What is recognised, by competency',
  competency: 'Competency',
  none: 'none',
  gap: 'gap',
  units: 'Units and steps',
  unit: 'Unit',
  overall: 'Overall',
  day: 'Day',
  what: 'What',
  celebrate: 'Successes to celebrate',
  support: 'Units in difficulty',
  timeline: 'What is due when',
  today: 'today',
  summary: ({ blocks, attention, success }: Counts): string =>
    [
      blocks === 0 ? 'Nothing blocks' : `${blocks} ${blocks === 1 ? 'thing blocks' : 'things block'}`,
      counted('en', attention, 'point of attention', 'points of attention'),
      counted('en', success, 'success', 'successes'),
    ].join(', '),
  rests: ({ assessments, otherVersions }: Rests): string =>
    `Rests on ${counted('en', assessments, 'completed assessment', 'completed assessments')}${
      otherVersions === 0 ? '' : `; ${otherVersions} of other versions or texts of the framework left out`
    }.`,
  exampleWritten: (folder: string): string => `Then: competency rollout check ${folder}`,
  fill: (folder: string): string => `Fill it in, then: competency rollout check ${folder}`,
  starter: { managersTraining: 'Managers first', teamsTraining: 'Then the teams', unit: 'First unit' },
};
