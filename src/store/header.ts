import type { Origin } from '../model/index.ts';
import type { Database, Tables } from './schema.ts';
import type { AssessmentSummary } from './store.ts';

/** Assessments with their framework and names, one row each. */
export function headerRows(db: Database) {
  return db
    .selectFrom('assessments as a')
    .innerJoin('frameworks as f', 'f.digest', 'a.framework')
    .leftJoin('names as s', (join) =>
      join.onRef('s.subject', '=', 'a.subject').onRef('s.assessment', '=', 'a.id').on('s.part', '=', 'subject'),
    )
    .leftJoin('names as r', (join) =>
      join.onRef('r.subject', '=', 'a.subject').onRef('r.assessment', '=', 'a.id').on('r.part', '=', 'rater'),
    )
    .select([
      'a.subject',
      'a.id',
      'a.rater',
      'a.relation',
      'a.profile',
      'a.cycle',
      'a.method',
      'a.competencies',
      'a.origin',
    ])
    .select(['a.started_at', 'a.completed_at', 'f.digest', 'f.id as framework_id', 'f.version'])
    .select(['s.name as subject_name', 's.unit', 'r.name as rater_name']);
}

type Assessments = Tables['assessments'];

interface HeaderRow extends Omit<Assessments, 'framework' | 'cursor' | 'skipped' | 'results' | 'carried_from'> {
  readonly digest: string;
  readonly framework_id: string;
  readonly version: string;
  readonly subject_name: string | null;
  readonly unit: string | null;
  readonly rater_name: string | null;
}

/** The header as it was given at the start, with the status of today. */
export function summaryOf(row: HeaderRow): AssessmentSummary {
  return {
    id: row.id,
    framework: { id: row.framework_id, version: row.version, digest: row.digest },
    subject: { id: row.subject, ...given('name', row.subject_name), ...given('unit', row.unit) },
    rater: { id: row.rater, ...given('name', row.rater_name), relation: row.relation },
    ...given('profile', row.profile),
    ...given('cycle', row.cycle),
    method: row.method,
    // This store wrote the list.
    ...given('only', row.competencies === null ? null : (JSON.parse(row.competencies) as readonly string[])),
    startedAt: row.started_at,
    // This store wrote the origin.
    ...given('origin', row.origin === null ? null : (JSON.parse(row.origin) as Origin)),
    status: row.completed_at === null ? 'in-progress' : 'completed',
    ...given('completedAt', row.completed_at),
  };
}

/** Not the database's order: as text, 12:00:00.5Z comes before 12:00:00Z, and collations differ. */
export function newestFirst(one: AssessmentSummary, other: AssessmentSummary): number {
  const apart = Date.parse(other.startedAt) - Date.parse(one.startedAt);
  return apart === 0 ? Number(one.id < other.id) - Number(one.id > other.id) : apart;
}

/** A field that is there where it has a value. */
export function given<Key extends string, Value>(key: Key, value: Value | null): { readonly [K in Key]?: Value } {
  // A computed key widens to string.
  return value === null ? {} : ({ [key]: value } as { readonly [K in Key]: Value });
}
