import { sql } from 'kysely';
import type { Database } from './schema.ts';
import type { RatingCount, TallyQuery } from './store.ts';

interface Row extends Omit<RatingCount, 'count'> {
  readonly count: number | string;
}

/**
 * Counts ratings where they are kept, in one pass: of each rater the newest completed assessment of a person with a framework
 * in a cycle, and of one that was carried over only the copy. Materialized, lest the assessments be judged once for each answer.
 */
export async function tally(db: Database, query: TallyQuery): Promise<readonly RatingCount[]> {
  const { rows } = await sql<Row>`
    with counted as materialized (
      select a.subject, a.id, a.relation, n.unit
      from assessments a
      join frameworks f on f.digest = a.framework
      left join names n on n.subject = a.subject and n.assessment = a.id and n.part = 'subject'
      where a.completed_at is not null ${conditions(query)}
      and not exists (select 1 from assessments b where b.subject = a.subject and b.carried_from = a.id)
      and not exists (
        select 1 from assessments b join frameworks g on g.digest = b.framework
        where b.subject = a.subject and b.rater = a.rater and g.id = f.id and b.completed_at is not null
        and b.cycle is not distinct from a.cycle and (b.completed_at, b.id) > (a.completed_at, a.id))
    )
    select c.unit, c.relation, w.competency, w.indicator, w.value, count(*) as count
    from counted c join answers w on w.subject = c.subject and w.assessment = c.id
    where w.newest = 1 and w.kind in ('rating', 'level') and w.value is not null
    group by c.unit, c.relation, w.competency, w.indicator, w.value`.execute(db);
  return rows.map((row) => ({ ...row, count: Number(row.count) }));
}

function conditions({ subject, framework, cycle }: TallyQuery) {
  const subjects = subject === undefined ? sql`` : sql`and a.subject = ${subject}`;
  const frameworks = framework === undefined ? sql`` : sql`and f.id = ${framework}`;
  return sql`${subjects} ${frameworks} ${cycle === undefined ? sql`` : sql`and a.cycle = ${cycle}`}`;
}
