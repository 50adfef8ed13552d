import { Failure, suggestion } from '../../diagnostics/index.ts';
import { type FollowedRequest, followed } from '../../people/index.ts';
import type { AssessmentStore } from '../../store/index.ts';
import { type Flags, textFlag } from '../given.ts';

/** What a cycle asks for, and how far each request is. */
export interface Cycle {
  readonly cycle: string;
  readonly requests: readonly FollowedRequest[];
}

/**
 * The cycle that was named, else the last one by name.
 * @throws Failure campaign/none, campaign/unknown-cycle
 */
export async function cycleOf(flags: Flags, store: AssessmentStore): Promise<Cycle> {
  const all = await store.people.requests({});
  const cycles = [...new Set(all.map(({ cycle }) => cycle))].sort();
  const last = cycles.at(-1);
  if (last === undefined) throw new Failure('campaign/none', {});
  const cycle = textFlag(flags, 'cycle') ?? last;
  if (!cycles.includes(cycle))
    throw new Failure('campaign/unknown-cycle', { cycle, known: cycles, suggestion: suggestion(cycle, cycles) });
  const assessments = await store.find({ cycle });
  return {
    cycle,
    requests: followed(
      all.filter((each) => each.cycle === cycle),
      assessments,
    ),
  };
}
