import type { FileTypes } from '../../model/index.ts';
import type { PromptReplies, ToldText, WorkbookSession } from '../../workbook/index.ts';
import type { WorkbookResults } from '../workbook.ts';
import { jsonText } from './validate.ts';

/** Work on a workbook as JSON. */
export function workbookJson(results: WorkbookResults): string {
  return jsonText(workbookDocument(results));
}

/** The answers as their file has them, and what they tell. */
export function workbookDocument({ session, parts, closing }: WorkbookResults) {
  const told = parts.flatMap(({ sections }, at) =>
    sections.flatMap((each) => each.told.map((text) => toldItem(session.workbook.parts[at]?.id ?? '', text))),
  );
  const closed = closing?.told.map((text) => toldItem('closing', text)) ?? [];
  const completedAt = session.completedAt;
  return {
    answers: { ...answersRecord(session), completedAt },
    spent: session.spent,
    told: [...told, ...closed],
  };
}

function toldItem(section: string, { text, participants }: ToldText) {
  return { section, text, participants: participants?.map(({ id }) => id) ?? null };
}

/** The answers of a session as a workbook-answers file holds them. */
export function answersRecord({ header, workbook, replies }: WorkbookSession): FileTypes['workbook-answers'] {
  return {
    kind: 'workbook-answers',
    id: header.id,
    workbook: { id: workbook.id, version: workbook.version },
    participants: header.participants.map((each) => ({ ...each })),
    startedAt: header.startedAt,
    answers: Object.fromEntries(
      [...replies]
        .map(([prompt, own]) => [prompt, givenOf(own)] as const)
        .filter(([, { by, agreed }]) => by || agreed !== undefined),
    ),
  };
}

function givenOf({ by, agreed }: PromptReplies): { by?: Record<string, string | number>; agreed?: string | number } {
  return { ...(by.size === 0 ? {} : { by: Object.fromEntries(by) }), ...(agreed === null ? {} : { agreed }) };
}
