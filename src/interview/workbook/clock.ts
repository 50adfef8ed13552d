import type { Page } from '../../output/text/page.ts';
import type { Section, WorkbookSession } from '../../workbook/index.ts';

/** How long an exercise may take, and how long it took so far, in seconds. */
export interface Time {
  readonly part: string;
  readonly allowed: number;
  readonly spent: number;
}

/** The time of the exercise that a section is; null for what has no time. */
export function timeOf(section: Section, { spent }: Pick<WorkbookSession, 'spent'>): Time | null {
  if (section.kind !== 'exercise') return null;
  return { part: section.part.id, allowed: section.exercise.minutes * 60, spent: spent[section.part.id] ?? 0 };
}

/** The session with the seconds since `from` added to an exercise. */
export function withTime(
  session: WorkbookSession,
  section: Section,
  { from, to }: { readonly from: Date; readonly to: Date },
): WorkbookSession {
  const time = timeOf(section, session);
  if (time === null) return session;
  return { ...session, spent: { ...session.spent, [time.part]: time.spent + secondsBetween(from, to) } };
}

/** A clock that says, whenever it is asked, how much time is left; null for what has no time. */
export function clockOf(
  time: Time | null,
  now: () => Date,
  { workbook }: Page['messages'],
): (() => string) | undefined {
  if (time === null) return undefined;
  const from = now();
  return () => {
    const left = time.allowed - time.spent - secondsBetween(from, now());
    return left >= 0 ? workbook.left(digits(left)) : workbook.over(digits(-left));
  };
}

// A clock that was put back must not give time.
function secondsBetween(from: Date, to: Date): number {
  return Math.max(0, Math.round((to.getTime() - from.getTime()) / 1000));
}

/** 754 → `12:34` */
function digits(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
