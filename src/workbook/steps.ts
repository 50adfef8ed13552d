import type { Exercise, Prompt, Workbook, WorkbookPart, Worksheet } from '../model/index.ts';
import { type Asking, type Author, askingOf, type Participant } from './answers.ts';

/** One thing on the way through a workbook. `key` names it in the store; ids of people keep it apart for each. */
export type Step = ReadStep | AnswerStep | ToldStep;

/** A part, or the closing, to be read. */
export interface ReadStep {
  readonly kind: 'read';
  readonly key: string;
  /** Null for the closing. */
  readonly part: WorkbookPart | null;
}

export interface AnswerStep {
  readonly kind: 'answer';
  readonly key: string;
  readonly section: Section;
  readonly prompt: Prompt;
  /** From 0, within the section. */
  readonly at: number;
  readonly author: Author;
}

/** What the answers tell, at the end of an exercise or of the workbook. */
export interface ToldStep {
  readonly kind: 'told';
  readonly key: string;
  readonly section: Section;
}

/** What prompts belong to. */
export type Section =
  | { readonly kind: 'exercise'; readonly part: WorkbookPart; readonly exercise: Exercise }
  | { readonly kind: 'worksheet'; readonly part: WorkbookPart; readonly worksheet: Worksheet }
  | { readonly kind: 'closing'; readonly closing: NonNullable<Workbook['closing']> };

/** The way through a workbook for the people who take it: alone, or as a group. */
export function stepsOf(workbook: Workbook, participants: readonly Participant[]): readonly Step[] {
  const { closing } = workbook;
  const inParts = workbook.parts.flatMap((part): readonly Step[] => [
    { kind: 'read', key: `read/${part.id}`, part },
    ...exerciseSteps(part, participants),
    ...part.worksheets.flatMap((worksheet) =>
      answerSteps({ kind: 'worksheet', part, worksheet }, worksheet.prompts, { participants, asking: () => 'agreed' }),
    ),
  ]);
  if (closing === undefined) return inParts;
  const section: Section = { kind: 'closing', closing };
  return [
    ...inParts,
    { kind: 'read', key: 'read', part: null },
    ...answerSteps(section, closing.prompts, { participants, asking: askingOf }),
    { kind: 'told', key: 'told', section },
  ];
}

/** Whether the exercise of a part is for those who take it; some are done alone only, others only in a group. */
export function isExerciseFor({ exercise }: WorkbookPart, participants: readonly Participant[]): boolean {
  return exercise?.modes.includes(participants.length > 1 ? 'group' : 'individual') === true;
}

function exerciseSteps(part: WorkbookPart, participants: readonly Participant[]): readonly Step[] {
  const { exercise } = part;
  if (exercise === undefined || !isExerciseFor(part, participants)) return [];
  const section: Section = { kind: 'exercise', part, exercise };
  return [
    ...answerSteps(section, exercise.prompts, { participants, asking: askingOf }),
    { kind: 'told', key: `told/${part.id}`, section },
  ];
}

interface Asked {
  readonly participants: readonly Participant[];
  readonly asking: (prompt: Prompt) => Asking;
}

function answerSteps(
  section: Section,
  prompts: readonly Prompt[],
  { participants, asking }: Asked,
): readonly AnswerStep[] {
  return prompts.flatMap((prompt, at) =>
    authorsOf(asking(prompt), participants).map((author) => ({
      kind: 'answer',
      key: author === null ? `answer/${prompt.id}` : `answer/${prompt.id}/${author}`,
      section,
      prompt,
      at,
      author,
    })),
  );
}

/** Whoever is alone answers everything in their own name. */
function authorsOf(asking: Asking, participants: readonly Participant[]): readonly Author[] {
  const each = participants.map(({ id }) => id);
  if (each.length === 1) return each;
  return asking === 'each' ? each : asking === 'agreed' ? [null] : [...each, null];
}
