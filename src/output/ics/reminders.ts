import ical, { ICalAlarmType, ICalEventTransparency } from 'ical-generator';
import type { Language } from '../../i18n/index.ts';
import { type Reminder, reminderBody } from '../reminder.ts';

interface CalendarWish {
  readonly language: Language;
  readonly now: Date;
}

/** An all-day entry for each reminder on its day, which announces itself two days before; they must have a day. */
export function remindersCalendar(reminders: readonly Reminder[], { language, now }: CalendarWish): string {
  const calendar = ical({ prodId: { company: 'competency', product: 'campaign', language: language.toUpperCase() } });
  for (const reminder of reminders) {
    const { cycle, rater, due, title } = reminder;
    if (due === null) continue;
    const event = calendar.createEvent({
      id: `${cycle.replace(/[^A-Za-z0-9]+/g, '-')}.${rater.id}@competency`,
      start: dayOf(due),
      allDay: true,
      stamp: now,
      summary: title,
      description: reminderBody(reminder),
      transparency: ICalEventTransparency.TRANSPARENT,
    });
    event.createAlarm({ type: ICalAlarmType.display, trigger: 2 * 24 * 3600, description: title });
  }
  // RFC 5545 ends every line so, the last one too.
  return `${calendar.toString().trimEnd().replace(/\r?\n/g, '\r\n')}\r\n`;
}

// ical-generator writes an all-day date by the clock of the machine.
function dayOf(day: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date);
}
