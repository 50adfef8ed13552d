import { Failure } from '../../diagnostics/index.ts';
import { type Flags, textFlag } from '../given.ts';

/**
 * The day that an option names: 2026-12-15.
 * @throws Failure usage/not-a-date
 */
export function dayFlag(flags: Flags, name: string): string | undefined {
  const value = textFlag(flags, name);
  if (value === undefined) return undefined;
  const day = new Date(`${value}T00:00:00Z`);
  const isDay =
    /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === value;
  if (!isDay) throw new Failure('usage/not-a-date', { option: `--${name}`, value });
  return value;
}
