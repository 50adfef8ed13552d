import { feedbackBlocks } from '../../output/report/feedback-blocks.ts';
import { feedbackRecord } from '../../output/report/feedback-record.ts';
import { longTable } from '../../output/report/long-table.ts';
import { feedbackOf, longRows } from '../../report/index.ts';
import { exitCodes } from '../context.ts';
import type { Given } from '../given.ts';
import { deliverReport } from './deliver-report.ts';
import { personRounds } from './people-rounds.ts';
import { thresholdsOf } from './wish.ts';

/**
 * `competency report 360 ID`: what each relation says of every indicator, and how far raters agree.
 * @throws Failure report/unknown-person, report/nothing
 */
export async function report360(given: Given): Promise<number> {
  const { context } = given;
  const least = await thresholdsOf(given);
  const rounds = await personRounds(given.arguments[0] ?? '', given, { least, pastToo: false });
  const all = rounds.map(({ round }) => feedbackOf(round, least));
  const subject = all[0]?.round.subject;
  const report = {
    title: context.messages.report['360'].title(subject?.name ?? subject?.id ?? ''),
    blocks: all.flatMap((each) => feedbackBlocks(each, context, all.length > 1)),
    record: feedbackRecord(all),
    table: longTable(
      all.flatMap(({ round, voices }) => longRows(round, voices)),
      context,
    ),
    appointments: null,
  };
  await deliverReport(report, given);
  return exitCodes.done;
}
