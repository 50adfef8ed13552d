import { sql } from 'kysely';
import type { FrameworkReference } from '../model/index.ts';
import { newestFirst } from './header.ts';
import { oneAhead } from './one-ahead.ts';
import { outlineOf, outlineRows } from './outline.ts';
import { personOf } from './people.ts';
import { releaseOf } from './release.ts';
import type { Database, Engine } from './schema.ts';
import type { Assessed, CountedTogether, CrowdQuery, FrameworkUse, RatingCount } from './store.ts';

/** So many people are read at a time: few enough for memory, enough that the questions do not count. */
const perPart = 500;

/** Which versions were used in which cycles, by completed assessments. */
export async function uses(db: Database): Promise<readonly FrameworkUse[]> {
  // Instants written alike from the seconds on are in the order of their texts.
  const { rows } = await sql<UseRow>`
    select f.id, f.version, f.digest, a.cycle, count(*) as completed, min(a.completed_at) as first, max(a.completed_at) as last
    from assessments a join frameworks f on f.digest = a.framework
    where a.completed_at is not null
    group by f.id, f.version, f.digest, a.cycle, substr(a.completed_at, 20)`.execute(db);
  const found = new Map<string, FrameworkUse>();
  for (const { id, version, digest, cycle, ...row } of rows) {
    const key = JSON.stringify([digest, cycle]);
    const known = found.get(key);
    found.set(key, {
      framework: { id, version, digest },
      cycle,
      completed: (known?.completed ?? 0) + Number(row.completed),
      first: Math.min(known?.first ?? Number.POSITIVE_INFINITY, Date.parse(row.first)),
      last: Math.max(known?.last ?? 0, Date.parse(row.last)),
    });
  }
  return [...found.values()];
}

interface UseRow {
  readonly id: string;
  readonly version: string;
  readonly digest: string;
  readonly cycle: string | null;
  readonly completed: number | string;
  readonly first: string;
  readonly last: string;
}

/** Runs a question to the database, again where it was overtaken. */
type Safely = <T>(work: () => Promise<T>) => Promise<T>;

/** Everybody listed or assessed, in parts; the next one is read while the last is looked at. */
export function crowd(db: Database, query: CrowdQuery, safely: Safely): AsyncIterable<readonly Assessed[]> {
  return oneAhead(parts(db, query, safely));
}

async function* parts(db: Database, query: CrowdQuery, safely: Safely): AsyncGenerator<readonly Assessed[]> {
  const frameworks = await safely(() => references(db));
  for (let after = ''; ; ) {
    const ids = await safely(() => idsAfter(db, after, query));
    if (ids.length === 0) return;
    yield await safely(() => assessed(db, ids, frameworks));
    after = ids.at(-1) ?? '';
  }
}

async function references(db: Database): Promise<ReadonlyMap<string, FrameworkReference>> {
  const rows = await db.selectFrom('frameworks').select(['id', 'version', 'digest']).execute();
  return new Map(rows.map((row) => [row.digest, row]));
}

async function idsAfter(db: Database, after: string, { unit }: CrowdQuery): Promise<readonly string[]> {
  const listed = unit === undefined ? sql`` : sql`and unit = ${unit}`;
  const named =
    unit === undefined
      ? sql`select distinct subject from assessments where subject > ${after}`
      : sql`select distinct subject from names where subject > ${after} and part = 'subject' and unit = ${unit}`;
  // Each side has a limit of its own, so that neither is read to its end for one part.
  const { rows } = await sql<{ readonly subject: string }>`
    select subject from (${named} order by subject limit ${sql.lit(perPart)}) as of_assessments
    union
    select subject from (
      select subject from people where subject > ${after} ${listed} order by subject limit ${sql.lit(perPart)}
    ) as of_people
    order by subject limit ${sql.lit(perPart)}`.execute(db);
  return rows.map(({ subject }) => subject);
}

async function assessed(
  db: Database,
  ids: readonly string[],
  frameworks: ReadonlyMap<string, FrameworkReference>,
): Promise<readonly Assessed[]> {
  const [listed, headers, shown] = await Promise.all([
    db.selectFrom('people').selectAll().where('subject', 'in', ids).execute(),
    outlineRows(db, ids),
    db.selectFrom('releases').selectAll().where('subject', 'in', ids).orderBy('position').execute(),
  ]);
  const people = new Map(listed.map((row) => [row.subject, personOf(row)]));
  const outlines = headers.flatMap((row) => outlineOf(row, frameworks) ?? []);
  const assessments = grouped(outlines, ({ subject }) => subject.id);
  const releases = grouped(shown.map(releaseOf), ({ subject }) => subject);
  return ids.map((id) => ({
    id,
    listed: people.get(id) ?? null,
    assessments: (assessments.get(id) ?? []).sort(newestFirst),
    releases: releases.get(id) ?? [],
  }));
}

function grouped<T>(all: readonly T[], keyOf: (each: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    const own = groups.get(keyOf(each));
    if (own === undefined) groups.set(keyOf(each), [each]);
    else own.push(each);
  }
  return groups;
}

/** Up to a hundred people who were assessed, whose ids stand around this one. */
export async function around(db: Database, id: string): Promise<readonly string[]> {
  const people = db.selectFrom('assessments').select('subject').distinct().limit(50);
  const [before, after] = await Promise.all([
    people.where('subject', '<', id).orderBy('subject', 'desc').execute(),
    people.where('subject', '>=', id).orderBy('subject').execute(),
  ]);
  return [...before, ...after].map(({ subject }) => subject);
}

/** Ratings counted where they are kept; what leaves the database is one text for each entry. */
export async function count(
  db: Database,
  together: readonly CountedTogether[],
  engine: Engine,
): Promise<readonly (readonly RatingCount[])[]> {
  if (together.length === 0) return [];
  const wanted = together.flatMap(({ subject, ids }, at) => ids.map((id) => [subject, id, at]));
  // One JSON text, since what a prepared statement holds is given back only when its garbage is collected.
  const json = JSON.stringify(wanted);
  const items = engine === 'sqlite' ? sql`json_each(${json})` : sql`json_array_elements(cast(${json} as json))`;
  const { rows } = await sql<{ readonly entry: number | string; readonly said: string }>`
    with wanted as (
      select value ->> 0 as subject, value ->> 1 as assessment, cast(value ->> 2 as integer) as entry from ${items}
    ),
    counted as (
      select v.entry, w.competency || ' ' || w.indicator || ' ' || w.value || ' ' || count(*) as said
      from wanted v join answers w on w.subject = v.subject and w.assessment = v.assessment
      where w.newest = 1 and w.kind in ('rating', 'level') and w.value is not null
      group by v.entry, w.competency, w.indicator, w.value
    )
    select entry, string_agg(said, ';') as said from counted group by entry`.execute(db);
  const said = new Map(rows.map((row) => [Number(row.entry), row.said]));
  return together.map((_, at) => countsIn(said.get(at)));
}

/** Ids have neither spaces nor semicolons. */
function countsIn(said: string | undefined): readonly RatingCount[] {
  if (said === undefined) return [];
  return said.split(';').map((each) => {
    const [competency = '', indicator = '', value = '', times] = each.split(' ');
    return { competency, indicator, value, count: Number(times) };
  });
}
