import { locales } from '../../i18n/index.ts';
import { longTable } from '../../output/report/long-table.ts';
import { personBlocks } from '../../output/report/person-blocks.ts';
import { personRecord } from '../../output/report/person-record.ts';
import { planAppointments } from '../../output/report/plan-appointments.ts';
import type { WrittenReport } from '../../output/report/written.ts';
import { longRows, type PersonReport, personReport } from '../../report/index.ts';
import { exitCodes, talk } from '../context.ts';
import { type Given, textFlag } from '../given.ts';
import { deliverReport } from './deliver-report.ts';
import { personRounds } from './people-rounds.ts';
import { profileIn } from './reported.ts';
import { dayAfter, isoDay, reportDay, thresholdsOf } from './wish.ts';

/**
 * `competency report person ID`: where each relation sees a person, and what to do about it.
 * @throws Failure report/unknown-person, report/nothing
 */
export async function reportPerson(given: Given): Promise<number> {
  const subject = given.arguments[0] ?? '';
  const least = await thresholdsOf(given);
  const followUp = followUpOf(given);
  const rounds = await personRounds(subject, given, { least, pastToo: true });
  const reports = rounds.map(({ round, earlier }) =>
    personReport({ round, earlier, least, profile: profileIn(round, given) }),
  );
  await deliverReport(written(reports, followUp, given), given);
  return exitCodes.done;
}

/** The day to look again, or null where nobody asked for one; a calendar cannot do without. */
function followUpOf(given: Given): string | null {
  const today = reportDay(given);
  const isCalendar = given.flags.format === 'ics';
  const said = textFlag(given.flags, 'followUp');
  if (isCalendar && said === undefined) talk(given.context, given.context.messages.report.inMonths);
  const period = said ?? (isCalendar ? '3m' : undefined);
  return period === undefined ? null : isoDay(dayAfter(today, '--follow-up', period));
}

function written(reports: readonly PersonReport[], followUp: string | null, { context }: Given): WrittenReport {
  const { language, messages } = context;
  const [first] = reports;
  const subject = first?.round.subject;
  const day = followUp === null ? null : dayWords(followUp, language);
  return {
    title: messages.report.person.title(subject?.name ?? subject?.id ?? ''),
    blocks: reports.flatMap((each) => personBlocks(each, context, { followUp: day, several: reports.length > 1 })),
    record: personRecord(reports, followUp),
    table: longTable(
      reports.flatMap(({ round, voices }) => longRows(round, voices)),
      context,
    ),
    appointments: followUp === null ? null : reports.flatMap((each) => planAppointments(each, context, followUp)),
  };
}

function dayWords(day: string, language: Given['context']['language']): string {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(day));
}
