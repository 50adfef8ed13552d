import type { RolloutEventKind } from '../diagnostics/index.ts';
import type { RolloutFile } from '../model/index.ts';
import { readyBy } from './steps/managers.ts';

/** One day of a plan. */
export interface RolloutEvent {
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly kind: RolloutEventKind;
  /** Id of the training or of the measure it is about. */
  readonly of: string | null;
  /** Ids of the units it concerns. */
  readonly units: readonly string[];
}

const order: readonly RolloutEventKind[] = ['session', 'managers-due', 'start', 'result'];

/** What is due when, in order; what falls on one day stands as the steps do. */
export function timeline(plan: RolloutFile): readonly RolloutEvent[] {
  return [...sessions(plan), ...unitDays(plan), ...results(plan)].sort(
    (one, other) =>
      (one.date < other.date ? -1 : Number(one.date > other.date)) ||
      order.indexOf(one.kind) - order.indexOf(other.kind),
  );
}

function sessions({ training = [], units }: RolloutFile): readonly RolloutEvent[] {
  const all = units.map(({ id }) => id);
  return training.flatMap(({ id, sessions: days, units: own }) =>
    days.map((date) => ({ date, kind: 'session' as const, of: id, units: own ?? all })),
  );
}

function unitDays(plan: RolloutFile): readonly RolloutEvent[] {
  return plan.units.flatMap((unit) => {
    const about = { of: null, units: [unit.id] };
    const due =
      plan.managers === undefined ? [] : [{ date: readyBy(plan, unit), kind: 'managers-due' as const, ...about }];
    return [...due, { date: unit.start, kind: 'start' as const, ...about }];
  });
}

function results({ measures = [] }: RolloutFile): readonly RolloutEvent[] {
  return measures.flatMap(({ id, results: all = [] }) =>
    all.map(({ date, unit }) => ({ date, kind: 'result' as const, of: id, units: [unit] })),
  );
}
