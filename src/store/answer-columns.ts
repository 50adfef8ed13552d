import type { Answer, Evidence } from '../model/index.ts';
import type { Tables } from './schema.ts';

export type AnswerColumns = Pick<Tables['answers'], 'kind' | 'competency' | 'indicator' | 'value'>;

/** What an answer says, as the store keeps it. */
export function answerColumns(answer: Answer): AnswerColumns {
  const { kind, competency } = answer;
  switch (answer.kind) {
    case 'rating':
      return { kind, competency, indicator: answer.indicator, value: answer.point };
    case 'level':
      return { kind, competency, indicator: '', value: answer.level === null ? null : String(answer.level) };
    case 'evidence':
      return { kind, competency, indicator: answer.indicator, value: jsonOf(answer.evidence) };
    case 'note':
      return { kind, competency, indicator: '', value: jsonOf(answer.note) };
  }
}

// As JSON even where it is a text: PostgreSQL keeps no U+0000 otherwise.
function jsonOf(value: Evidence | null): string | null {
  return value === null ? null : JSON.stringify(value);
}

/** The answer that the columns of a row make. */
export function answerOf({ kind, competency, indicator, value }: AnswerColumns): Answer {
  switch (kind) {
    case 'rating':
      return { kind, competency, indicator, point: value };
    case 'level':
      return { kind, competency, level: value === null ? null : Number(value) };
    case 'evidence':
      // This store wrote the evidence.
      return { kind, competency, indicator, evidence: value === null ? null : (JSON.parse(value) as Evidence) };
    case 'note':
      return { kind, competency, note: value === null ? null : String(JSON.parse(value)) };
  }
}
