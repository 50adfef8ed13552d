import { type AnswerStep, replyOf, type Step, type WorkbookSession } from '../../workbook/index.ts';

/** Where somebody is on the way through a workbook: the session, and the number of the step at hand. */
export interface Whereabouts {
  readonly session: WorkbookSession;
  readonly steps: readonly Step[];
  readonly index: number;
  /** Whether only prompts without a reply are gone through. */
  readonly isReview: boolean;
}

/** What the cursor says once every step is done. */
const end = 'end';

/** The place that a session was left at. */
export function whereaboutsOf(session: WorkbookSession, steps: readonly Step[]): Whereabouts {
  const found = steps.findIndex(({ key }) => key === session.cursor);
  const index = session.cursor === end ? steps.length : Math.max(0, found);
  return { session, steps, index, isReview: false };
}

/** The key of a step, or that of the end. */
export function cursorAt(steps: readonly Step[], index: number): string {
  return steps[index]?.key ?? end;
}

/** The step after the one at hand. */
export function nextIndex({ session, steps, index, isReview }: Whereabouts): number {
  if (!isReview) return index + 1;
  const left = steps.findIndex((step, at) => at > index && isOpen(step, session));
  return left < 0 ? steps.length : left;
}

/** The nearest step before the one at hand at which somebody is asked something; itself where there is none. */
export function indexBefore({ steps, index }: Pick<Whereabouts, 'steps' | 'index'>): number {
  const before = steps.slice(0, index).findLastIndex(({ kind }) => kind !== 'told');
  return before < 0 ? index : before;
}

/** The prompts that nobody replied to yet, author by author. */
export function openSteps({ steps, session }: Pick<Whereabouts, 'steps' | 'session'>): readonly AnswerStep[] {
  return steps.filter((step): step is AnswerStep => isOpen(step, session));
}

function isOpen(step: Step, { replies }: WorkbookSession): boolean {
  return step.kind === 'answer' && replyOf(replies, step.prompt.id, step.author) === null;
}
