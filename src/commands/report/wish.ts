import { type Thresholds, thresholds } from '../../anonymity/index.ts';
import { Failure } from '../../diagnostics/index.ts';
import { type Io, projectFileAbove } from '../../io/index.ts';
import { todayOf } from '../day.ts';
import { type Given, textFlag } from '../given.ts';
import { loadFile } from '../load.ts';
import { refuseInvalid } from '../refuse.ts';

/**
 * From how many raters on each relation appears: --minimum-raters for all groups, else the project's settings.
 * @throws Failure report/minimum-raters
 */
export async function thresholdsOf({ flags, context: { io } }: Given): Promise<Thresholds> {
  const said = textFlag(flags, 'minimumRaters');
  const settings = (await projectSettings(io))?.anonymity ?? {};
  if (said === undefined) return thresholds(settings);
  const minimumRaters = /^\d{1,6}$/.test(said) ? Number(said) : 0;
  if (minimumRaters < 2) throw new Failure('report/minimum-raters', { value: said });
  return thresholds({ minimumRaters, ...(settings.manager === undefined ? {} : { manager: settings.manager }) });
}

// Settings that cannot be read must not pass for settings that ask for nothing: somebody would be shown who is to be hidden.
async function projectSettings(io: Io) {
  const project = projectFileAbove(io.folder);
  if (project === null) return undefined;
  const settings = await loadFile(io, project, 'project');
  if (settings.value === undefined) throw refuseInvalid('project/invalid', project, settings.diagnostics);
  return settings.value.value;
}

/**
 * The day the report is made on, at midnight UTC.
 * @throws Failure usage/not-a-date
 */
export function reportDay({ flags, context: { io } }: Given): Date {
  return new Date(`${todayOf(flags, io)}T00:00:00Z`);
}

/** `2027-01-31` */
export function isoDay(day: Date): string {
  return day.toISOString().slice(0, 10);
}

/**
 * The day that lies a period such as 3w or 2m after another; the end of a month stays the end of a month.
 * @throws Failure usage/not-a-period
 */
export function dayAfter(day: Date, option: string, period: string): Date {
  const [, count = '', unit = ''] = /^([1-9]\d{0,3})([dwmy])$/.exec(period.trim()) ?? [];
  if (unit === '') throw new Failure('usage/not-a-period', { option, value: period });
  const number = Number(count);
  if (unit === 'd' || unit === 'w') return daysAfter(day, unit === 'w' ? number * 7 : number);
  return monthsAfter(day, unit === 'y' ? number * 12 : number);
}

function daysAfter(day: Date, days: number): Date {
  return new Date(day.getTime() + days * 86_400_000);
}

function monthsAfter(day: Date, months: number): Date {
  const first = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), Math.min(day.getUTCDate(), last)));
}
