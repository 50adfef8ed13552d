import { readDocument } from '../../src/document/index.ts';
import { fileOf, type PlacedFile, type RolloutFile } from '../../src/model/index.ts';
import { type Facts, readiness } from '../../src/rollout/index.ts';
import { frameworkOf } from './framework.ts';

/** A plan in which nothing blocks, for one unit that starts on 1 March 2027. */
export const readyPlan = {
  kind: 'rollout',
  id: 'network',
  version: '1.0.0',
  languages: ['en'],
  title: 'Service in the network',
  framework: { id: 'desk', version: '1.0.0' },
  recognition: [{ id: 'yearly', type: 'appraisal', criterion: 'Level of tact', supports: ['tact', 'calm'] }],
  managers: { leadDays: 30, minimumLevel: { tact: 2 } },
  training: [
    { id: 'lead', title: 'Leading', audience: 'managers', competencies: ['tact', 'calm'], sessions: ['2027-01-10'] },
    { id: 'serve', title: 'Serving', audience: 'teams', competencies: ['tact', 'calm'], sessions: ['2027-02-10'] },
  ],
  units: [
    {
      id: 'gaspe',
      title: 'Gaspé',
      start: '2027-03-01',
      managers: ['lea'],
      project: { title: 'No queue', owner: 'lea', commitments: ['Call back the same day'] },
      measures: ['first-contact', 'survey', 'coaching', 'support'],
    },
  ],
  measures: [
    { id: 'first-contact', title: 'First contact', type: 'delivered', of: 'service', target: 80, margin: 5 },
    { id: 'survey', title: 'Survey', type: 'perceived', of: 'service', target: 4 },
    { id: 'coaching', title: 'Coaching', type: 'delivered', of: 'management', target: 8 },
    { id: 'support', title: 'Support', type: 'perceived', of: 'management', target: 4 },
  ],
} as const satisfies RolloutFile | object;

/** A plan as its file gives it, with `changes` to its top-level keys. */
export function planOf(changes: Partial<RolloutFile> = {}): RolloutFile {
  return { ...structuredClone(readyPlan), ...changes } as unknown as RolloutFile;
}

/** The plan as a file with places. */
export function placedPlan(changes: Partial<RolloutFile> = {}): PlacedFile<RolloutFile> {
  const document = readDocument('rollout.yaml', JSON.stringify(planOf(changes), null, 1)).value;
  const file = document && fileOf(document, 'rollout');
  if (file?.value === undefined) throw new Error(JSON.stringify(file?.diagnostics));
  return file.value;
}

/** What is known where nothing else is said: the manager attained level 2 in December. */
export function factsOf(changes: Partial<Facts> = {}): Facts {
  return {
    today: '2027-01-05',
    framework: frameworkOf(),
    standings: [{ person: 'lea', competency: 'tact', level: 2, day: '2026-12-15' }],
    belowTarget: new Map(),
    adaptations: new Map(),
    ...changes,
  };
}

/** The codes that a plan's check gives, each with its weight and unit. */
export function codesOf(plan: RolloutFile, facts: Facts = factsOf()): readonly string[] {
  return readiness(plan, facts).findings.map(
    ({ code, weight, unit }) => `${weight} ${code}${unit === null ? '' : ` ${unit}`}`,
  );
}
