import {
  type Diagnostic,
  diagnostic,
  type Outcome,
  type Path,
  type Place,
  placed,
  suggestion,
} from '../diagnostics/index.ts';
import type { SourceDocument } from '../document/index.ts';
import type { AssessmentFile } from './generated/assessment.ts';
import type { CrosswalkFile } from './generated/crosswalk.ts';
import type { DesignFile } from './generated/design.ts';
import type { FrameworkFile } from './generated/framework.ts';
import type { PeopleFile } from './generated/people.ts';
import type { ProjectFile } from './generated/project.ts';
import type { RolloutFile } from './generated/rollout.ts';
import validators from './generated/validators.js';
import type { WorkbookFile } from './generated/workbook.ts';
import type { WorkbookAnswersFile } from './generated/workbook-answers.ts';
import { schemaFindings } from './schema-findings.ts';
import { type Kind, kinds, schemaOf } from './schemas.ts';

export interface FileTypes {
  framework: FrameworkFile;
  assessment: AssessmentFile;
  people: PeopleFile;
  project: ProjectFile;
  design: DesignFile;
  crosswalk: CrosswalkFile;
  workbook: WorkbookFile;
  'workbook-answers': WorkbookAnswersFile;
  rollout: RolloutFile;
}

/** A value that fits its schema, and where everything in it stands. */
export interface PlacedFile<T> {
  readonly value: T;
  readonly place: (path: Path, at: 'key' | 'value') => Place;
}

/** The kind a document says it is; a document without one, or of an unknown one, is told so on its first line. */
export function kindOf(document: SourceDocument): Outcome<Kind> {
  const { value } = document;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const actual = Array.isArray(value) ? 'array' : typeof value;
    return { diagnostics: [diagnostic('schema/not-a-map', { actual }, document.place([], 'value'))] };
  }
  if (!('kind' in value)) {
    return { diagnostics: [diagnostic('schema/kind-missing', { kinds }, document.place([], 'value'))] };
  }
  const kind = kinds.find((each) => each === value.kind);
  if (kind !== undefined) return { value: kind, diagnostics: [] };
  const said = String(value.kind).slice(0, 80);
  const params = { kind: said, kinds, suggestion: suggestion(said, kinds) };
  return { diagnostics: [diagnostic('schema/unknown-kind', params, document.place(['kind'], 'value'))] };
}

/** The document as a file of `kind`, when it fits that kind's schema. */
export function fileOf<K extends Kind>(document: SourceDocument, kind: K): Outcome<PlacedFile<FileTypes[K]>> {
  const diagnostics = schemaDiagnostics(document, kind);
  if (diagnostics.length > 0) return { diagnostics };
  // The compiled schema has just accepted it, and the type is made from that schema.
  const value = document.value as FileTypes[K];
  return { value: { value, place: document.place }, diagnostics: [] };
}

function schemaDiagnostics(document: SourceDocument, kind: Kind): readonly Diagnostic[] {
  const validate = validators[kind];
  if (validate === undefined || validate(document.value)) return [];
  return schemaFindings(validate.errors ?? [], document.value, schemaOf(kind)).map((found) =>
    placed(found, document.place(found.path, found.at)),
  );
}
