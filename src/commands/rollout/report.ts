import { Failure } from '../../diagnostics/index.ts';
import type { Io } from '../../io/index.ts';
import type { RolloutReport } from '../../output/rollout/report.ts';
import type { RolloutView } from '../../output/rollout/written.ts';
import { isBlocked, readiness } from '../../rollout/index.ts';
import { exitCodes } from '../context.ts';
import { dayIn, todayOf } from '../day.ts';
import type { Flags, Given } from '../given.ts';
import { withExistingStore } from '../store-location.ts';
import { adaptationsOf } from './adaptations.ts';
import { nothingRecorded, type Recorded, recordedFacts } from './facts.ts';
import { handOverRollout } from './formats.ts';
import { type OpenedPlan, openPlan } from './plan.ts';

/**
 * `competency rollout check|status|timeline PLAN`: where the plan stands; 1 from `check` while something blocks.
 * @throws Failure rollout/not-found, rollout/invalid, usage/not-a-date
 */
export async function rolloutReport(given: Given, view: RolloutView): Promise<number> {
  const {
    arguments: [reference = ''],
    flags,
    context,
  } = given;
  const plan = await openPlan(context.io, reference);
  const report = await reportOf(plan, flags, context.io);
  await handOverRollout(report, view, given);
  return view === 'check' && isBlocked(report.readiness) ? exitCodes.no : exitCodes.done;
}

async function reportOf(plan: OpenedPlan, flags: Flags, io: Io): Promise<RolloutReport> {
  const { file, framework } = plan;
  const { timeZone } = file.value;
  const today = todayOf(flags, io, timeZone);
  const adaptations = await adaptationsOf(io, plan);
  const looking = {
    plan: file.value,
    framework: framework.reference,
    adaptations,
    dayOf: (instant: string) => dayIn(timeZone, new Date(instant)),
  };
  const recorded = await withExistingStore(io, flags, (store) => recordedFacts(store, looking)).catch(noStore);
  const { assessments, otherVersions } = recorded;
  const facts = { ...recorded, today, framework: framework.framework, adaptations };
  return {
    file,
    framework: framework.framework,
    readiness: readiness(file.value, facts),
    assessments,
    otherVersions,
  };
}

/** Where nobody was assessed yet there is no store, and that is no fault. */
function noStore(error: unknown): Recorded {
  if (error instanceof Failure && error.code === 'store/none') return nothingRecorded;
  throw error;
}
