const dayLength = 86_400_000;

/** Whether `text` is a day of the calendar, as YYYY-MM-DD: 2026-02-30 is none. */
export function isDay(text: string): boolean {
  const instant = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(instant) && dayOf(instant) === text;
}

/** The day `days` days before `day`, which may lie in another year. */
export function daysBefore(day: string, days: number): string {
  return dayOf(Date.parse(`${day}T00:00:00Z`) - days * dayLength);
}

function dayOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}
