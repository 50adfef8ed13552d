import type { RolloutReport } from '../../output/rollout/report.ts';
import { type RolloutView, writtenRollout } from '../../output/rollout/written.ts';
import { deliverPrivate } from '../deliver.ts';
import { type Given, textFlag } from '../given.ts';
import { deliverReport } from '../report/deliver-report.ts';

/** Writes what a plan comes to, in the format that was asked for; it names people, so a file is its owner's alone. */
export async function handOverRollout(report: RolloutReport, view: RolloutView, given: Given): Promise<void> {
  const { flags, context } = given;
  if ((textFlag(flags, 'format') ?? 'text') !== 'text')
    return deliverReport(writtenRollout(report, view, context), given);
  const text = await import('../../output/text/rollout.ts');
  const write = { check: text.rolloutCheckText, status: text.rolloutStatusText, timeline: text.rolloutTimelineText };
  const page = { ...context, columns: context.io.stdout.columns };
  await deliverPrivate(write[view](report, page), flags, context);
}
