import type { RolloutFile } from '../model/index.ts';

export type Unit = RolloutFile['units'][number];
export type Training = NonNullable<RolloutFile['training']>[number];
export type Measure = NonNullable<RolloutFile['measures']>[number];

/** The training that is for a unit. */
export function trainingFor({ training = [] }: RolloutFile, { id }: Unit): readonly Training[] {
  return training.filter(({ units }) => units === undefined || units.includes(id));
}

/** Whether a training is for an audience. */
export function isFor({ audience }: Training, wanted: 'managers' | 'teams'): boolean {
  return audience === wanted || audience === 'everyone';
}

/** The first day of a training. */
export function firstSession({ sessions }: Training): string {
  return sessions.reduce((first, each) => (each < first ? each : first));
}
