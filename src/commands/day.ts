import { Failure } from '../diagnostics/index.ts';
import type { Io } from '../io/index.ts';
import { isDay } from '../model/index.ts';
import { type Flags, textFlag } from './given.ts';

/**
 * The day that an option names: 2026-12-15.
 * @throws Failure usage/not-a-date
 */
export function dayFlag(flags: Flags, name: string): string | undefined {
  const value = textFlag(flags, name);
  if (value !== undefined && !isDay(value)) throw new Failure('usage/not-a-date', { option: `--${name}`, value });
  return value;
}

/**
 * The day that --today names, else the present one in a time zone; in that of this machine where none is given.
 * @throws Failure usage/not-a-date
 */
export function todayOf(flags: Flags, io: Io, timeZone?: string): string {
  return dayFlag(flags, 'today') ?? dayIn(timeZone, io.now());
}

/** The day of an instant in a time zone, as YYYY-MM-DD. */
export function dayIn(timeZone: string | undefined, instant: Date): string {
  // Canadian English writes days as YYYY-MM-DD.
  const format = new Intl.DateTimeFormat('en-CA', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    ...(timeZone === undefined ? {} : { timeZone }),
  });
  const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  return `${parts.year}-${parts.month}-${parts.day}`;
}
