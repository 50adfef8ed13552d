import type { FrameworkReference, Origin } from '../model/index.ts';
import { given } from './header.ts';
import type { Database, Tables } from './schema.ts';
import type { AssessmentSummary } from './store.ts';

/** Assessments of these subjects as reports on many people need them: raters without their names. */
export async function outlineRows(db: Database, subjects: readonly string[]): Promise<readonly OutlineRow[]> {
  return db
    .selectFrom('assessments as a')
    .leftJoin('names as s', (join) =>
      join.onRef('s.subject', '=', 'a.subject').onRef('s.assessment', '=', 'a.id').on('s.part', '=', 'subject'),
    )
    .select([
      'a.subject',
      'a.id',
      'a.framework',
      'a.rater',
      'a.relation',
      'a.profile',
      'a.cycle',
      'a.method',
      'a.origin',
    ])
    .select(['a.started_at', 'a.completed_at', 's.name', 's.unit'])
    .where('a.subject', 'in', subjects)
    .execute();
}

type Kept = 'subject' | 'id' | 'framework' | 'rater' | 'relation' | 'profile' | 'cycle' | 'method' | 'origin';

interface OutlineRow extends Pick<Tables['assessments'], Kept | 'started_at' | 'completed_at'> {
  readonly name: string | null;
  readonly unit: string | null;
}

/** The assessment of a row; null where its framework came after the others were read. */
export function outlineOf(
  row: OutlineRow,
  frameworks: ReadonlyMap<string, FrameworkReference>,
): AssessmentSummary | null {
  const framework = frameworks.get(row.framework);
  if (framework === undefined) return null;
  return {
    id: row.id,
    framework,
    subject: { id: row.subject, ...given('name', row.name), ...given('unit', row.unit) },
    rater: { id: row.rater, relation: row.relation },
    ...given('profile', row.profile),
    ...given('cycle', row.cycle),
    method: row.method,
    startedAt: row.started_at,
    // This store wrote the origin.
    ...given('origin', row.origin === null ? null : (JSON.parse(row.origin) as Origin)),
    status: row.completed_at === null ? 'in-progress' : 'completed',
    ...given('completedAt', row.completed_at),
  };
}
