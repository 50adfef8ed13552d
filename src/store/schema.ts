import type { Kysely } from 'kysely';
import type { Answer, Relation } from '../model/index.ts';

/**
 * The tables, in SQL that SQLite and PostgreSQL share. The subject leads every key of personal data, so that it can
 * say on which machine a row is kept; ids come from the caller.
 */
export interface Tables {
  readonly competency_schema: { readonly version: number };
  readonly frameworks: FrameworkTable;
  readonly assessments: AssessmentTable;
  readonly names: NameTable;
  readonly answers: AnswerTable;
  readonly workbook_entries: WorkbookEntryTable;
  readonly people: PeopleTable;
  readonly requests: RequestTable;
  readonly releases: ReleaseTable;
  readonly erasures: ErasureTable;
}

export type Database = Kysely<Tables>;

/** No personal data: one row a version of a framework, shared by all subjects. */
interface FrameworkTable {
  readonly digest: string;
  readonly id: string;
  readonly version: string;
  readonly content: string;
}

interface AssessmentTable {
  readonly subject: string;
  readonly id: string;
  readonly framework: string;
  readonly rater: string;
  readonly relation: Relation;
  readonly profile: string | null;
  readonly cycle: string | null;
  readonly method: 'complete' | 'adaptive';
  /** JSON list, null where all competencies are asked about. */
  readonly competencies: string | null;
  readonly started_at: string;
  /** Null while in progress. */
  readonly completed_at: string | null;
  readonly cursor: string | null;
  /** JSON list. */
  readonly skipped: string;
  /** JSON. */
  readonly results: string | null;
  /** JSON; null where the ratings were given in this assessment. */
  readonly origin: string | null;
  /** Id of the assessment in the origin, for databases to compare. */
  readonly carried_from: string | null;
}

/** The only table with names: as they were when the assessment began, since people change unit. */
interface NameTable {
  readonly subject: string;
  readonly assessment: string;
  readonly part: 'subject' | 'rater';
  readonly name: string | null;
  readonly unit: string | null;
}

interface AnswerTable {
  readonly subject: string;
  readonly assessment: string;
  readonly id: string;
  /** From 1; not the id's order, since a clock that was put back must not make an older answer the newest. */
  readonly position: number;
  readonly at: string;
  readonly kind: Answer['kind'];
  readonly competency: string;
  /** Empty where the answer is about the whole competency. */
  readonly indicator: string;
  /** The point or the level as text, the evidence or the note as JSON; null where it was taken back. */
  readonly value: string | null;
  /** 1 for the newest answer about the same thing, which counts; 0 for those before it. */
  readonly newest: number;
}

/** What people wrote in workbooks, entry by entry: their own reflection, apart from every assessment. */
interface WorkbookEntryTable {
  /** The person; for what a group agreed on, the group. */
  readonly subject: string;
  readonly session: string;
  readonly id: string;
  /** From 1, for each subject of a session. */
  readonly position: number;
  readonly at: string;
  readonly kind: string;
  /** JSON. */
  readonly content: string;
}

/** Who the people are today, as the personnel system says; the names in assessments are those of their day. */
interface PeopleTable {
  readonly subject: string;
  readonly name: string | null;
  readonly unit: string | null;
  readonly profile: string | null;
  readonly manager: string | null;
  readonly email: string | null;
}

/** Who has to assess whom; whether it is done, the assessments tell. */
interface RequestTable {
  readonly subject: string;
  readonly cycle: string;
  /** Id of a framework, any version. */
  readonly framework: string;
  readonly rater: string;
  readonly relation: Relation;
  readonly due: string | null;
}

/** What reports have shown of a group of raters; no rater is named. */
interface ReleaseTable {
  readonly subject: string;
  readonly framework: string;
  /** Empty for assessments without a cycle: a part of the key cannot be null. */
  readonly cycle: string;
  readonly relation: Relation;
  readonly position: number;
  readonly least: number;
  /** JSON list. */
  readonly assessments: string;
}

/** Who was erased on a server, so that what still waits on some machine does not bring them back. */
interface ErasureTable {
  /** A digest of the id. */
  readonly person: string;
  readonly at: string;
}

/** The databases that a store can stand on. */
export type Engine = 'sqlite' | 'postgresql';
