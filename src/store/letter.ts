import type { AssessmentHeader } from '../model/index.ts';
import type { AssessmentKey, FrameworkSnapshot, InterviewPosition, RecordedAnswer, WorkbookEntry } from './store.ts';

/** What was to be written while the server was away. */
export type Letter =
  | { readonly kind: 'start'; readonly header: AssessmentHeader; readonly framework: FrameworkSnapshot }
  | {
      readonly kind: 'answer';
      readonly key: AssessmentKey;
      readonly answers: readonly RecordedAnswer[];
      readonly position: InterviewPosition;
    }
  | { readonly kind: 'complete'; readonly key: AssessmentKey; readonly completedAt: string; readonly results: unknown }
  | { readonly kind: 'begin' | 'keep'; readonly session: string; readonly entries: readonly WorkbookEntry[] };

/** What a letter is part of: an assessment, or the work on a workbook. */
export function threadOf(letter: Letter): string {
  switch (letter.kind) {
    case 'start':
      return JSON.stringify([letter.header.subject.id, letter.header.id]);
    case 'answer':
    case 'complete':
      return JSON.stringify([letter.key.subject, letter.key.id]);
    case 'begin':
    case 'keep':
      return JSON.stringify([letter.session]);
  }
}

/** A letter without what it holds of a person; null where nothing is left, or nobody has a part in it. */
export function withoutPerson(letter: Letter, person: string): Letter | null {
  switch (letter.kind) {
    case 'start':
      return [letter.header.subject.id, letter.header.rater.id].includes(person) ? null : letter;
    case 'answer':
    case 'complete':
      return letter.key.subject === person ? null : letter;
    case 'begin':
    case 'keep': {
      const entries = letter.entries.filter(({ subject }) => subject !== person);
      const isDeserted = letter.kind === 'begin' && !entries.some(({ kind }) => kind === 'joined');
      return isDeserted || entries.length === 0 ? null : { ...letter, entries };
    }
  }
}

/** The people whose erasure a letter must not undo: it begins something about them, or by them. */
export function peopleBegun(letter: Letter): readonly string[] {
  if (letter.kind === 'start') return [...new Set([letter.header.subject.id, letter.header.rater.id])];
  return letter.kind === 'begin' ? [...new Set(letter.entries.map(({ subject }) => subject))] : [];
}
