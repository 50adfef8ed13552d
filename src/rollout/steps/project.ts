import type { Framework, RolloutFile } from '../../model/index.ts';
import type { Facts } from '../facts.ts';
import { type About, found, type RolloutFinding } from '../finding.ts';
import type { Unit } from '../plan.ts';

/** Step 4: each team has its own project, and its own adaptation of the framework is free only where it may be. */
export function project(plan: RolloutFile, facts: Facts): readonly RolloutFinding[] {
  return plan.units.flatMap((unit, at) => [
    ...projectFindings(unit, ['units', at]),
    ...adaptationFindings(plan, unit, { facts, path: ['units', at, 'framework'] }),
  ]);
}

function projectFindings({ id: unit, project: own }: Unit, path: About['path']): readonly RolloutFinding[] {
  if (own === undefined) return [found('project/none', {}, { unit, path: [...path, 'id'] })];
  const about = { unit, path: [...path, 'project'] };
  return [
    ...(own.owner === undefined ? [found('project/no-owner', {}, about)] : []),
    ...((own.commitments ?? []).length === 0 ? [found('project/no-commitments', {}, about)] : []),
  ];
}

interface Looking {
  readonly facts: Facts;
  readonly path: About['path'];
}

function adaptationFindings(plan: RolloutFile, unit: Unit, { facts, path: at }: Looking): readonly RolloutFinding[] {
  const { framework: path } = unit;
  const adaptation = facts.adaptations.get(unit.id);
  if (adaptation === undefined || path === undefined) return [];
  const about = { unit: unit.id, path: at };
  switch (adaptation.kind) {
    case 'invalid':
      return [found('project/adaptation-invalid', { path, errors: adaptation.errors }, about)];
    case 'of-another':
      return [found('project/adaptation-of-another', { path, framework: adaptation.framework }, about)];
    case 'sound':
      return (plan.framework.uniform ?? [])
        .filter((id) => competencyText(adaptation.framework, id) !== competencyText(facts.framework, id))
        .map((competency) => found('project/adaptation-not-uniform', { path, competency }, about));
  }
}

// An adaptation can only add, so that a difference of any kind is an addition.
function competencyText({ competencies }: Framework, id: string): string {
  return JSON.stringify(competencies.find((each) => each.id === id) ?? null);
}
