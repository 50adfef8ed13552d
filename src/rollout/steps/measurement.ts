import type { MeasuredQuality } from '../../diagnostics/index.ts';
import type { RolloutFile } from '../../model/index.ts';
import type { Facts } from '../facts.ts';
import { type About, found, type RolloutFinding } from '../finding.ts';
import type { Measure, Unit } from '../plan.ts';

/** The four qualities to measure: delivered and perceived, of service and of management. */
const qualities: readonly MeasuredQuality[] = [
  'delivered-service',
  'perceived-service',
  'delivered-management',
  'perceived-management',
];

/** Step 5: each unit follows measures of all four qualities; what was reached is told, and who is in difficulty. */
export function measurement(plan: RolloutFile, facts: Facts): readonly RolloutFinding[] {
  return [
    ...(plan.measures ?? []).flatMap(targetFindings),
    ...plan.units.flatMap((unit, at) => unitFindings(plan, unit, { at, facts })),
  ];
}

function targetFindings({ id: measure, target }: Measure, at: number): readonly RolloutFinding[] {
  return target === undefined ? [found('measurement/no-target', { measure }, { path: ['measures', at, 'id'] })] : [];
}

interface Looking {
  readonly at: number;
  readonly facts: Facts;
}

function unitFindings(plan: RolloutFile, unit: Unit, { at, facts }: Looking): readonly RolloutFinding[] {
  const followed = (plan.measures ?? []).filter(({ id }) => unit.measures?.includes(id));
  if (followed.length === 0) return [found('measurement/none', {}, { unit: unit.id, path: ['units', at, 'id'] })];
  const about = { unit: unit.id, path: ['units', at, 'measures'] };
  const lacking = qualities.filter((quality) => !followed.some((each) => qualityOf(each) === quality));
  return [
    ...lacking.map((quality) => found('measurement/not-measured', { quality }, about)),
    ...followed.flatMap((measure) => resultFindings(measure, unit, { about, facts })),
  ];
}

/** The quality that a measure is about. */
function qualityOf({ type, of = 'service' }: Measure): MeasuredQuality {
  return `${type}-${of}`;
}

interface Measured {
  readonly about: About;
  readonly facts: Facts;
}

function resultFindings(measure: Measure, unit: Unit, { about, facts }: Measured): readonly RolloutFinding[] {
  const { target } = measure;
  const newest = (measure.results ?? [])
    .filter((each) => each.unit === unit.id && each.date <= facts.today)
    .reduce<{ readonly date: string; readonly value: number } | undefined>(
      (best, each) => (best === undefined || each.date >= best.date ? each : best),
      undefined,
    );
  if (newest === undefined) {
    const isDue = unit.start <= facts.today;
    return isDue ? [found('measurement/no-result', { measure: measure.id, start: unit.start }, about)] : [];
  }
  if (typeof target !== 'number') return [];
  const { value, date } = newest;
  return [found(standing(measure, value, target), { measure: measure.id, value, target, date }, about)];
}

function standing({ better = 'higher', margin = 0 }: Measure, value: number, target: number) {
  const short = better === 'higher' ? target - value : value - target;
  if (short <= 0) return 'measurement/reached';
  return short <= margin ? 'measurement/close' : 'measurement/in-difficulty';
}
