/** The five steps of a rollout, in their order. */
export const rolloutSteps = ['recognition', 'managers', 'training', 'project', 'measurement'] as const;
export type RolloutStep = (typeof rolloutSteps)[number];

/** What a finding means: it blocks its step, asks for attention, is worth celebrating, or is only good to know. */
export type RolloutWeight = 'blocks' | 'attention' | 'success' | 'note';

/** For whom training is. */
export type TrainingAudience = 'managers' | 'teams';
export type MeasuredQuality =
  | 'delivered-service'
  | 'perceived-service'
  | 'delivered-management'
  | 'perceived-management';

/** What each finding tells, by code `step/what`. Ids, days as YYYY-MM-DD, and numbers; the words come later. */
export interface RolloutParams {
  'recognition/none': Record<string, never>;
  'recognition/contradicts': { criterion: string; competencies: readonly string[] };
  'recognition/unrelated': { criterion: string };
  'recognition/not-recognised': { competency: string };
  'managers/no-head-start': Record<string, never>;
  'managers/none': Record<string, never>;
  'managers/not-assessed': { person: string; competencies: readonly string[]; by: string };
  'managers/not-ready': { person: string; competency: string; level: number; minimum: number; by: string };
  'managers/late': { person: string; by: string };
  'managers/ready': { person: string; by: string };
  'training/missing': { competency: string; audience: TrainingAudience; by: string };
  'training/too-late': {
    training: string;
    competency: string;
    audience: TrainingAudience;
    session: string;
    start: string;
  };
  'training/after-head-start': { training: string; session: string; by: string };
  'project/none': Record<string, never>;
  'project/no-owner': Record<string, never>;
  'project/no-commitments': Record<string, never>;
  'project/adaptation-invalid': { path: string; errors: number };
  'project/adaptation-of-another': { path: string; framework: string };
  'project/adaptation-not-uniform': { path: string; competency: string };
  'measurement/none': Record<string, never>;
  'measurement/not-measured': { quality: MeasuredQuality };
  'measurement/no-target': { measure: string };
  'measurement/no-result': { measure: string; start: string };
  'measurement/reached': { measure: string; value: number; target: number; date: string };
  'measurement/close': { measure: string; value: number; target: number; date: string };
  'measurement/in-difficulty': { measure: string; value: number; target: number; date: string };
}

export type RolloutCode = keyof RolloutParams;

/** How each finding weighs; a head start that is still to come weighs less, see `managers.ts`. */
export const rolloutWeights: Readonly<Record<RolloutCode, RolloutWeight>> = {
  'recognition/none': 'blocks',
  'recognition/contradicts': 'blocks',
  'recognition/unrelated': 'attention',
  'recognition/not-recognised': 'attention',
  'managers/no-head-start': 'attention',
  'managers/none': 'blocks',
  'managers/not-assessed': 'blocks',
  'managers/not-ready': 'blocks',
  'managers/late': 'attention',
  'managers/ready': 'note',
  'training/missing': 'blocks',
  'training/too-late': 'blocks',
  'training/after-head-start': 'attention',
  'project/none': 'blocks',
  'project/no-owner': 'blocks',
  'project/no-commitments': 'blocks',
  'project/adaptation-invalid': 'blocks',
  'project/adaptation-of-another': 'blocks',
  'project/adaptation-not-uniform': 'blocks',
  'measurement/none': 'blocks',
  'measurement/not-measured': 'attention',
  'measurement/no-target': 'attention',
  'measurement/no-result': 'attention',
  'measurement/reached': 'success',
  'measurement/close': 'note',
  'measurement/in-difficulty': 'attention',
};

/** Where the organisation says what it rewards. */
export const recognitionKinds = ['dashboard', 'appraisal', 'job-description', 'variable-pay'] as const;
export type RecognitionKind = (typeof recognitionKinds)[number];

/** Whether a step may be taken. */
export type StepStanding = 'ready' | 'attention' | 'blocked';

/** What happens on a day of a plan. */
export type RolloutEventKind = 'managers-due' | 'session' | 'start' | 'result';
