import type { PersonReport } from '../../report/index.ts';
import { planTitle } from './plan-blocks.ts';
import { sayIn } from './said.ts';
import type { Appointment, ReportReader } from './written.ts';

/** The follow-ups of a development plan: a day for each competency, with what is to be shown by then. */
export function planAppointments(
  { plan, round }: PersonReport,
  reader: ReportReader,
  day: string,
): readonly Appointment[] {
  const say = sayIn(round.framework, reader);
  const { subject, framework } = round;
  return plan.map((item) => ({
    id: [subject.id, framework.id, item.competency.id, item.level.level, day].join('.'),
    date: day,
    title: `${subject.name ?? subject.id} – ${planTitle(item, { say, reader })}`,
    description: item.indicators.map(({ text }) => `• ${say(text)}`).join('\n'),
  }));
}
