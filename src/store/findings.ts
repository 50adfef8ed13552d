import { createHash } from 'node:crypto';
import { answerOf } from './answer-columns.ts';
import type { Rows } from './contents.ts';
import type { Tables } from './schema.ts';

/** What can be wrong with rows that a database finds in order. */
export type FindingCode =
  /** A framework is not what its digest says. */
  | 'framework-altered'
  /** The framework of an assessment is not there. */
  | 'framework-missing'
  /** Rows belong to no assessment. */
  | 'stray'
  /** What a row holds is not what this program writes. */
  | 'unreadable'
  /** Several rows stand at one place, so that their order is not known. */
  | 'positions'
  /** Of the answers about a thing another than the newest counts, or several, or none. */
  | 'newest';

/** Something that is wrong, by its place. */
export interface Finding {
  readonly code: FindingCode;
  /** Whom it is about; null for a framework. */
  readonly subject: string | null;
  /** Id of the assessment, of the work on a workbook, or of the framework; for what reports have shown, the framework's. */
  readonly id: string;
  /** How many rows, or things answered. */
  readonly count: number;
}

/** What is wrong with frameworks. */
export function findingsOfFrameworks(rows: readonly Tables['frameworks'][]): readonly Finding[] {
  return rows
    .filter((row) => !isAsItsDigestSays(row))
    .map(({ id }) => ({ code: 'framework-altered', subject: null, id, count: 1 }));
}

function isAsItsDigestSays({ digest, id, version, content }: Tables['frameworks']): boolean {
  if (digest !== `sha256:${createHash('sha256').update(content).digest('hex')}`) return false;
  const said = parsed(content);
  return typeof said === 'object' && said !== null && 'id' in said && 'version' in said
    ? said.id === id && said.version === version
    : false;
}

type Note = (code: FindingCode, subject: string, id: string) => void;

/** What is wrong with the rows of some people, of whom all rows are given. */
export function findingsOfRows(rows: Rows, frameworks: ReadonlySet<string>): readonly Finding[] {
  const found = new Map<string, Finding>();
  const note: Note = (code, subject, id) => {
    const key = JSON.stringify([code, subject, id]);
    found.set(key, { code, subject, id, count: (found.get(key)?.count ?? 0) + 1 });
  };
  for (const row of rows.assessments) {
    if (!frameworks.has(row.framework)) note('framework-missing', row.subject, row.id);
    if (!isReadable(row)) note('unreadable', row.subject, row.id);
  }
  const known = new Set(rows.assessments.map(({ subject, id }) => keyOf(subject, id)));
  for (const { subject, assessment } of [...rows.names, ...rows.answers])
    if (!known.has(keyOf(subject, assessment))) note('stray', subject, assessment);
  noteAnswers(rows.answers, note);
  for (const { subject, session, content } of rows.workbook_entries)
    if (parsed(content) === undefined) note('unreadable', subject, session);
  for (const { subject, framework, assessments } of rows.releases)
    if (!Array.isArray(parsed(assessments))) note('unreadable', subject, framework);
  return [...found.values()];
}

function keyOf(...parts: readonly (string | number)[]): string {
  return JSON.stringify(parts);
}

function isReadable(row: Tables['assessments']): boolean {
  const { skipped, competencies, origin, results, started_at, completed_at } = row;
  const texts = [skipped, competencies ?? '[]', origin ?? '{}', completed_at === null ? 'null' : (results ?? '')];
  const times = [started_at, ...(completed_at === null ? [] : [completed_at])];
  return texts.every((each) => parsed(each) !== undefined) && times.every((each) => !Number.isNaN(Date.parse(each)));
}

function noteAnswers(answers: Rows['answers'], note: Note): void {
  const places = new Set<string>();
  const things = new Map<string, Tables['answers'][]>();
  for (const row of answers) {
    const { subject, assessment, position, kind, competency, indicator } = row;
    if (!isAnswer(row)) note('unreadable', subject, assessment);
    const place = keyOf(subject, assessment, position);
    if (places.has(place)) note('positions', subject, assessment);
    places.add(place);
    const thing = keyOf(subject, assessment, kind, competency, indicator);
    const about = things.get(thing) ?? [];
    about.push(row);
    things.set(thing, about);
  }
  for (const about of things.values()) {
    const last = Math.max(...about.map(({ position }) => position));
    const [first] = about;
    if (first !== undefined && about.some(({ newest, position }) => (newest === 1) !== (position === last)))
      note('newest', first.subject, first.assessment);
  }
}

function isAnswer(row: Tables['answers']): boolean {
  try {
    const answer = answerOf(row);
    return answer !== undefined && (answer.kind !== 'level' || answer.level === null || Number.isInteger(answer.level));
  } catch {
    return false;
  }
}

/** What JSON says, undefined where it is none. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
