import type { Rows } from './contents.ts';
import type { Tables } from './schema.ts';

export interface SoundRows {
  readonly rows: Rows;
  /** Rows left out, since what they belong to is gone. */
  readonly lost: number;
}

/**
 * Rows as a store can hold them: without those whose framework or assessment is gone, and with the newest answer about each
 * thing marked as such.
 */
export function soundRows(rows: Rows, frameworks: ReadonlySet<string>): SoundRows {
  const assessments = rows.assessments.filter(({ framework }) => frameworks.has(framework));
  const ids = new Set(assessments.map(({ subject, id }) => `${subject} ${id}`));
  const belongs = (row: { readonly subject: string; readonly assessment: string }) =>
    ids.has(`${row.subject} ${row.assessment}`);
  const [names, answers] = [rows.names.filter(belongs), rows.answers.filter(belongs)];
  const sound = { ...rows, assessments, names, answers: marked(answers) };
  const lost = (['assessments', 'names', 'answers'] as const).reduce(
    (sum, table) => sum + rows[table].length - sound[table].length,
    0,
  );
  return { rows: sound, lost };
}

function marked(answers: Rows['answers']): Rows['answers'] {
  const thing = (row: Tables['answers']) =>
    [row.subject, row.assessment, row.kind, row.competency, row.indicator].join('\n');
  const last = new Map<string, number>();
  for (const row of answers) last.set(thing(row), Math.max(row.position, last.get(thing(row)) ?? 0));
  return answers.map((row) => ({ ...row, newest: row.position === last.get(thing(row)) ? 1 : 0 }));
}
