import { type RolloutStep, rolloutSteps, type StepStanding } from '../diagnostics/index.ts';
import type { RolloutFile } from '../model/index.ts';
import type { Facts } from './facts.ts';
import { type RolloutFinding, stepOf } from './finding.ts';
import { managers } from './steps/managers.ts';
import { measurement } from './steps/measurement.ts';
import { project } from './steps/project.ts';
import { type CoverageRow, coverage, recognition } from './steps/recognition.ts';
import { training } from './steps/training.ts';

/** Where a plan stands on a day. */
export interface Readiness {
  readonly today: string;
  readonly findings: readonly RolloutFinding[];
  readonly coverage: readonly CoverageRow[];
  readonly units: readonly UnitReadiness[];
  /** Of the whole plan: as the unit that stands worst. */
  readonly steps: Readonly<Record<RolloutStep, StepStanding>>;
}

export interface UnitReadiness {
  readonly unit: string;
  /** What holds for the whole plan holds for each unit. */
  readonly steps: Readonly<Record<RolloutStep, StepStanding>>;
}

const checks: Readonly<Record<RolloutStep, (plan: RolloutFile, facts: Facts) => readonly RolloutFinding[]>> = {
  recognition,
  managers,
  training,
  project,
  measurement,
};

/** The five steps of a plan, each with what it finds, per unit and overall. */
export function readiness(plan: RolloutFile, facts: Facts): Readiness {
  const findings = rolloutSteps.flatMap((step) => checks[step](plan, facts));
  return {
    today: facts.today,
    findings,
    coverage: coverage(plan, facts),
    units: plan.units.map(({ id }) => ({
      unit: id,
      steps: standings(findings.filter(({ unit }) => unit === null || unit === id)),
    })),
    steps: standings(findings),
  };
}

/** Whether anything blocks. */
export function isBlocked({ findings }: Readiness): boolean {
  return findings.some(({ weight }) => weight === 'blocks');
}

function standings(findings: readonly RolloutFinding[]): Readonly<Record<RolloutStep, StepStanding>> {
  const of = (step: RolloutStep): StepStanding => {
    const weights = findings.filter((each) => stepOf(each) === step).map(({ weight }) => weight);
    if (weights.includes('blocks')) return 'blocked';
    return weights.includes('attention') ? 'attention' : 'ready';
  };
  return {
    recognition: of('recognition'),
    managers: of('managers'),
    training: of('training'),
    project: of('project'),
    measurement: of('measurement'),
  };
}
