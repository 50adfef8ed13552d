import { type PersonalTable, personalTables, type Rows, signOfRow } from './contents.ts';
import { pseudonym } from './erase.ts';
import type { Tables } from './schema.ts';

/** Whom a store holds rows about that another has not. What reports have shown is merged, and makes no difference. */
export function subjectsApart(there: Rows, wanted: Rows): ReadonlySet<string> {
  const apart = new Set<string>();
  const compared = personalTables.filter((table): table is Exclude<PersonalTable, 'releases'> => table !== 'releases');
  for (const table of compared) {
    const signs = new Set<string>(wanted[table].map(signOfRow));
    for (const row of there[table]) if (!signs.has(signOfRow(row))) apart.add(row.subject);
  }
  return apart;
}

/** What reports have shown here or there: what is there keeps its place, and what else was shown follows it. */
export function mergedReleases(there: Rows, rows: Rows): Rows {
  const known = new Set(there.releases.map(shownOf));
  const last = new Map<string, number>();
  for (const row of there.releases) last.set(groupOf(row), Math.max(row.position, last.get(groupOf(row)) ?? 0));
  const others = rows.releases
    .filter((row) => !known.has(shownOf(row)))
    .sort((one, other) => one.position - other.position);
  const added = others.map((row) => {
    const before = last.get(groupOf(row));
    if (before === undefined) return row;
    last.set(groupOf(row), before + 1);
    return { ...row, position: before + 1 };
  });
  return { ...rows, releases: [...there.releases, ...added] };
}

function groupOf({ subject, framework, cycle, relation }: Tables['releases']): string {
  return JSON.stringify([subject, framework, cycle, relation]);
}

function shownOf(row: Tables['releases']): string {
  return JSON.stringify([groupOf(row), row.least, row.assessments]);
}

/**
 * Rows in which those who were erased there are not named: what they said of others stays, under the pseudonym that it has
 * there.
 */
export function withoutErased(there: Rows, rows: Rows, isErased: (person: string) => boolean): Rows {
  const key = (subject: string, id: string) => JSON.stringify([subject, id]);
  const raters = new Map(there.assessments.map(({ subject, id, rater }) => [key(subject, id), rater]));
  const hidden = rows.assessments.filter(({ rater }) => isErased(rater));
  const pseudonyms = new Map<string, string>();
  for (const { subject, id, rater } of hidden) {
    const known = raters.get(key(subject, id));
    if (known !== undefined && known !== rater) pseudonyms.set(key(subject, rater), known);
  }
  for (const { subject, rater } of hidden)
    if (!pseudonyms.has(key(subject, rater))) pseudonyms.set(key(subject, rater), pseudonym());
  const nameless = new Set(hidden.map(({ subject, id }) => key(subject, id)));
  return {
    ...rows,
    assessments: rows.assessments.map((row) => ({
      ...row,
      rater: (isErased(row.rater) ? pseudonyms.get(key(row.subject, row.rater)) : undefined) ?? row.rater,
    })),
    names: rows.names.filter(
      ({ part, subject, assessment }) => part !== 'rater' || !nameless.has(key(subject, assessment)),
    ),
    people: rows.people.map((row) => (row.manager !== null && isErased(row.manager) ? { ...row, manager: null } : row)),
    requests: rows.requests.filter(({ rater }) => !isErased(rater)),
  };
}
