import type { Tables } from './schema.ts';
import type { ImportedRecord } from './store.ts';

/** A completed assessment as the tables have it. */
export interface Signed {
  readonly assessment: Tables['assessments'];
  readonly answers: readonly Tables['answers'][];
}

/** What two records of the same id must have in common to be the same; instants that were not said do not count. */
export function signOf({ assessment, answers }: Signed, unsaid: ImportedRecord['unsaid'] = []): string {
  const { framework, rater, relation, cycle, profile, method, results, started_at, completed_at } = assessment;
  const dates = [
    unsaid.includes('startedAt') ? null : started_at,
    unsaid.includes('completedAt') ? null : completed_at,
  ];
  const said = [framework, rater, relation, cycle, profile, method, ...dates, results ?? 'null'];
  return [JSON.stringify(said), ...answerSigns(answers)].join('\n');
}

/** What answers say that count, in no order: not when each was given, nor what was taken back. */
function answerSigns(rows: readonly Tables['answers'][]): readonly string[] {
  return rows
    .filter(({ newest, value }) => newest === 1 && value !== null)
    .map(({ kind, competency, indicator, value }) => JSON.stringify([kind, competency, indicator, value]))
    .sort();
}
