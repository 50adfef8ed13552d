import type { AssessmentHeader } from '../model/index.ts';
import { type AnswerColumns, answerColumns } from './answer-columns.ts';
import type { Tables } from './schema.ts';
import type { AssessmentKey, RecordedAnswer } from './store.ts';

/** The row of an assessment in progress. */
export function assessmentRow(header: AssessmentHeader): Tables['assessments'] {
  return {
    subject: header.subject.id,
    id: header.id,
    framework: header.framework.digest,
    rater: header.rater.id,
    relation: header.rater.relation,
    profile: header.profile ?? null,
    cycle: header.cycle ?? null,
    method: header.method,
    competencies: header.only === undefined ? null : JSON.stringify(header.only),
    started_at: header.startedAt,
    completed_at: null,
    cursor: null,
    skipped: '[]',
    results: null,
    origin: header.origin === undefined ? null : JSON.stringify(header.origin),
    carried_from: header.origin?.assessment ?? null,
  };
}

/** The names of an assessment, where it has some. */
export function nameRows({ id, subject, rater }: AssessmentHeader): Tables['names'][] {
  const of = { subject: subject.id, assessment: id };
  const rows: Tables['names'][] = [
    { ...of, part: 'subject', name: subject.name ?? null, unit: subject.unit ?? null },
    { ...of, part: 'rater', name: rater.name ?? null, unit: null },
  ];
  return rows.filter(({ name, unit }) => name !== null || unit !== null);
}

/** Answers as rows, each id once, in order after those up to `last`; of several about the same thing the last is the newest. */
export function answerRows(
  { subject, id }: AssessmentKey,
  answers: readonly RecordedAnswer[],
  last: number,
): readonly Tables['answers'][] {
  const seen = new Set<string>();
  const once = answers.filter(({ id: own }) => !seen.has(own) && seen.add(own));
  const columns = once.map(({ answer }) => answerColumns(answer));
  const about = columns.map(({ kind, competency, indicator }) => `${kind} ${competency} ${indicator}`);
  const newest = new Map(about.map((each, index) => [each, index]));
  return once.map((given, index) => ({
    subject,
    assessment: id,
    id: given.id,
    position: last + index + 1,
    at: given.at,
    // As many columns as answers.
    ...(columns[index] as AnswerColumns),
    newest: newest.get(about[index] ?? '') === index ? 1 : 0,
  }));
}
