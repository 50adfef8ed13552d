const dayLength = 86_400_000;

/** The day `days` days before `day`, which may lie in another year. */
export function daysBefore(day: string, days: number): string {
  return dayOf(Date.parse(`${day}T00:00:00Z`) - days * dayLength);
}

function dayOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}
