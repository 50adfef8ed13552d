import type { RolloutWeight } from '../../diagnostics/index.ts';
import type { RolloutFile } from '../../model/index.ts';
import { daysBefore } from '../days.ts';
import type { Facts, Standing } from '../facts.ts';
import { type About, found, type RolloutFinding } from '../finding.ts';
import type { Unit } from '../plan.ts';

/** Step 2: the managers of each unit have attained what they must, the given number of days before it starts. */
export function managers(plan: RolloutFile, facts: Facts): readonly RolloutFinding[] {
  const { managers: head } = plan;
  if (head === undefined) return [found('managers/no-head-start', {}, { path: ['managers'] })];
  return plan.units.flatMap((unit, at) => unitFindings({ unit, path: ['units', at], head, facts }));
}

/** The day by which the managers of a unit must be ready. */
export function readyBy(plan: RolloutFile, { start }: Unit): string {
  return daysBefore(start, plan.managers?.leadDays ?? 0);
}

interface Looking {
  readonly unit: Unit;
  readonly path: readonly (string | number)[];
  readonly head: NonNullable<RolloutFile['managers']>;
  readonly facts: Facts;
}

function unitFindings({ unit, path, head, facts }: Looking): readonly RolloutFinding[] {
  const all = unit.managers ?? [];
  if (all.length === 0) return [found('managers/none', {}, { unit: unit.id, path: [...path, 'id'] })];
  const by = daysBefore(unit.start, head.leadDays);
  // What can still be done in time asks for attention; what was not done in time blocks.
  const weight = facts.today <= by ? 'attention' : 'blocks';
  return all.flatMap((person, at) =>
    managerFindings({ person, by, minimumLevel: head.minimumLevel ?? {}, facts }, weight, {
      unit: unit.id,
      path: [...path, 'managers', at],
    }),
  );
}

interface Manager {
  readonly person: string;
  readonly by: string;
  readonly minimumLevel: Readonly<Record<string, number>>;
  readonly facts: Facts;
}

function managerFindings(manager: Manager, weight: RolloutWeight, about: About): readonly RolloutFinding[] {
  const { person, by, facts } = manager;
  const inTime = standings(manager, by);
  if (inTime.every(isReached)) return [found('managers/ready', { person, by }, about)];
  const now = standings(manager, facts.today);
  if (now.every(isReached)) return [found('managers/late', { person, by }, about)];
  const unknown = now.filter(({ standing }) => standing === undefined).map(({ competency }) => competency);
  const low = now.flatMap(({ competency, minimum, standing }) => {
    if (standing === undefined || standing.level >= minimum) return [];
    const params = { person, competency, level: standing.level, minimum, by };
    return [found('managers/not-ready', params, { ...about, weight })];
  });
  if (unknown.length === 0) return low;
  return [found('managers/not-assessed', { person, competencies: unknown, by }, { ...about, weight }), ...low];
}

interface Reached {
  readonly competency: string;
  readonly minimum: number;
  readonly standing: Standing | undefined;
}

function isReached({ standing, minimum }: Reached): boolean {
  return standing !== undefined && standing.level >= minimum;
}

/** What was known on a day of each competency that a manager must have. */
function standings({ person, minimumLevel, facts }: Manager, day: string): readonly Reached[] {
  return Object.entries(minimumLevel).map(([competency, minimum]) => {
    const own = facts.standings.filter(
      (each) => each.person === person && each.competency === competency && each.day <= day,
    );
    return { competency, minimum, standing: own.reduce<Standing | undefined>(newer, undefined) };
  });
}

function newer(best: Standing | undefined, each: Standing): Standing {
  return best === undefined || each.day >= best.day ? each : best;
}
