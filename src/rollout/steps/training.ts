import type { TrainingAudience } from '../../diagnostics/index.ts';
import type { RolloutFile } from '../../model/index.ts';
import type { Facts } from '../facts.ts';
import { found, type RolloutFinding } from '../finding.ts';
import { firstSession, isFor, type Training, trainingFor, type Unit } from '../plan.ts';
import { readyBy } from './managers.ts';

const audiences = ['managers', 'teams'] as const satisfies readonly TrainingAudience[];

/** Step 3: what is new to a unit, or below target in it, is trained before it starts, by managers and by teams. */
export function training(plan: RolloutFile, facts: Facts): readonly RolloutFinding[] {
  return plan.units.flatMap((unit, at) => {
    const looking = { plan, unit, path: ['units', at, 'start'] };
    const needed = needs(plan, unit, facts);
    return [
      ...needed.flatMap((competency) =>
        audiences.flatMap((audience) => trainingFindings(looking, competency, audience)),
      ),
      ...afterHeadStart(looking, needed),
    ];
  });
}

/** The competencies that a unit has to be trained in. */
function needs(plan: RolloutFile, unit: Unit, { framework, belowTarget }: Facts): readonly string[] {
  const below = belowTarget.get(unit.id);
  return framework.competencies
    .map(({ id }) => id)
    .filter((id) => (plan.framework.new?.includes(id) ?? true) || below?.has(id) === true);
}

interface Looking {
  readonly plan: RolloutFile;
  readonly unit: Unit;
  readonly path: readonly (string | number)[];
}

function trainingFindings(
  { plan, unit, path }: Looking,
  competency: string,
  audience: TrainingAudience,
): readonly RolloutFinding[] {
  const offered = trainingFor(plan, unit).filter(
    (each) => isFor(each, audience) && each.competencies.includes(competency),
  );
  const { start } = unit;
  if (offered.some((each) => firstSession(each) < start)) return [];
  const soonest = earliest(offered);
  if (soonest === undefined)
    return [found('training/missing', { competency, audience, by: start }, { unit: unit.id, path })];
  const params = { training: soonest.id, competency, audience, session: firstSession(soonest), start };
  return [found('training/too-late', params, { unit: unit.id, path })];
}

/** Managers cannot be ahead of their teams when their own training comes after they should have been ready. */
function afterHeadStart({ plan, unit, path }: Looking, needed: readonly string[]): readonly RolloutFinding[] {
  const by = readyBy(plan, unit);
  return needed.flatMap((competency) => {
    const offered = trainingFor(plan, unit).filter(
      (each) => isFor(each, 'managers') && each.competencies.includes(competency) && firstSession(each) < unit.start,
    );
    const soonest = earliest(offered);
    if (soonest === undefined || firstSession(soonest) <= by) return [];
    const params = { training: soonest.id, session: firstSession(soonest), by };
    return [found('training/after-head-start', params, { unit: unit.id, path })];
  });
}

function earliest(all: readonly Training[]): Training | undefined {
  return all.reduce<Training | undefined>(
    (best, each) => (best === undefined || firstSession(each) < firstSession(best) ? each : best),
    undefined,
  );
}
