import ical, { ICalEventTransparency } from 'ical-generator';
import type { Language } from '../../i18n/index.ts';
import type { Appointment } from '../report/written.ts';

export interface PlanCalendar {
  readonly language: Language;
  readonly title: string;
  readonly now: Date;
}

/** The follow-ups of a development plan as whole days of a calendar. */
export function planCalendar(appointments: readonly Appointment[], { language, title, now }: PlanCalendar): string {
  const calendar = ical({
    name: title,
    prodId: { company: 'competency', product: 'plan', language: language.toUpperCase() },
  });
  for (const { id, date, title: summary, description } of appointments) {
    const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
    calendar.createEvent({
      id: `${id}@competency`,
      // ical-generator writes an all-day date by the clock of the machine.
      start: new Date(year, month - 1, day),
      allDay: true,
      stamp: now,
      summary,
      description,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  // RFC 5545 ends every line, the last one too.
  return `${calendar.toString().replace(/\r?\n/g, '\r\n').trimEnd()}\r\n`;
}
