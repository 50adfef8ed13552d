import { Failure, suggestion } from '../../diagnostics/index.ts';
import type { RequestedAssessment } from '../../model/index.ts';
import { type FollowedRequest, followed } from '../../people/index.ts';
import type { AssessmentStore, AssessmentSummary } from '../../store/index.ts';
import { type Flags, textFlag } from '../given.ts';

/** What a cycle asks for, and how far each request is. */
export interface Cycle {
  readonly cycle: string;
  readonly requests: readonly FollowedRequest[];
}

/**
 * The cycle that was named, else the last one in time.
 * @throws Failure campaign/none, campaign/unknown-cycle
 */
export async function cycleOf(flags: Flags, store: AssessmentStore): Promise<Cycle> {
  const all = await store.people.requests({});
  const found = await store.find({});
  const cycles = cyclesInTime(all, found);
  const last = cycles.at(-1);
  if (last === undefined) throw new Failure('campaign/none', {});
  const cycle = textFlag(flags, 'cycle') ?? last;
  if (!cycles.includes(cycle))
    throw new Failure('campaign/unknown-cycle', { cycle, known: cycles, suggestion: suggestion(cycle, cycles) });
  const assessments = found.filter((each) => each.cycle === cycle);
  return {
    cycle,
    requests: followed(
      all.filter((each) => each.cycle === cycle),
      assessments,
    ),
  };
}

/** By the last day that something of a cycle is due or was begun; one that has no day yet has just been started. */
function cyclesInTime(
  requests: readonly RequestedAssessment[],
  found: readonly AssessmentSummary[],
): readonly string[] {
  const lastOf = (cycle: string): number => {
    const due = requests.flatMap((each) => (each.cycle === cycle ? (each.due ?? []) : []));
    const begun = found.flatMap((each) => (each.cycle === cycle ? each.startedAt : []));
    const days = [...due, ...begun].map((each) => Date.parse(each));
    return days.length === 0 ? Number.MAX_SAFE_INTEGER : Math.max(...days);
  };
  const cycles = [...new Set(requests.map(({ cycle }) => cycle))].sort();
  const last = new Map(cycles.map((cycle) => [cycle, lastOf(cycle)]));
  return cycles.sort((a, b) => (last.get(a) ?? 0) - (last.get(b) ?? 0));
}
