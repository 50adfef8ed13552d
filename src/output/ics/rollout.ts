import ical, { ICalCalendarMethod } from 'ical-generator';
import { timelineRows } from '../rollout/blocks.ts';
import { PlanWords, type RolloutReader, type RolloutReport } from '../rollout/report.ts';

/** The days of a plan as a calendar of whole days, RFC 5545; the same plan gives the same ids, so that calendars update. */
export function timelineCalendar(report: RolloutReport, reader: RolloutReader): string {
  const plan = new PlanWords(report, reader).plan;
  const { id } = report.file.value;
  const calendar = ical({ name: plan, method: ICalCalendarMethod.PUBLISH, prodId: '//competency//rollout//EN' });
  for (const row of timelineRows(report, reader)) {
    calendar.createEvent({
      id: `${id}-${row.key}@competency`,
      start: new Date(`${row.date}T00:00:00Z`),
      allDay: true,
      // The plan's own days: no calendar shifts them by its time zone.
      timezone: 'UTC',
      stamp: new Date(`${report.readiness.today}T00:00:00Z`),
      summary: `${row.what} – ${row.units}`,
      description: plan,
    });
  }
  return calendar.toString();
}
