import { expect } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/index.ts';
import { readDocument, type SourceDocument } from '../../src/document/index.ts';
import type { Framework } from '../../src/model/index.ts';
import { type FileTypes, fileOf, type Kind, type PlacedFile, placedFramework } from '../../src/model/index.ts';
import { type Mark, marked } from './marked.ts';

/** A document of sound YAML; `file` is the name under which its places appear. */
export function documentOf(text: string, file = 'file.yaml'): SourceDocument {
  const { value, diagnostics } = readDocument(file, text);
  expect(diagnostics).toEqual([]);
  if (value === undefined) throw new Error('no document');
  return value;
}

/** A file that fits its schema. */
export function placedFile<K extends Kind>(text: string, kind: K, file?: string): PlacedFile<FileTypes[K]> {
  const { value, diagnostics } = fileOf(documentOf(text, file), kind);
  expect(diagnostics).toEqual([]);
  if (value === undefined) throw new Error('no file');
  return value;
}

/** A sound framework that needs no base. */
export function frameworkOf(text: string): Framework {
  const { value, diagnostics } = placedFramework(placedFile(text, 'framework'));
  expect(diagnostics).toEqual([]);
  if (value === undefined) throw new Error('no framework');
  return value;
}

/** What the schema of `kind` says of a text with a mark at each expected place. */
export function schemaSays(
  kind: Kind,
  withMarks: string,
): { readonly said: readonly Said[]; readonly marks: readonly Mark[] } {
  const { text, marks } = marked(withMarks);
  return { said: fileOf(documentOf(text), kind).diagnostics.map(saying), marks };
}

/** What framework checks beyond the schema say of a text with a mark at each expected place. */
export function referencesSay(withMarks: string): { readonly said: readonly Said[]; readonly marks: readonly Mark[] } {
  const { text, marks } = marked(withMarks);
  return { said: placedFramework(placedFile(text, 'framework')).diagnostics.map(saying), marks };
}

export interface Said {
  readonly code: string;
  readonly params: unknown;
  readonly at: Mark;
}

function saying({ code, params, place: { line, column } }: Diagnostic): Said {
  return { code, params, at: { line, column } };
}
