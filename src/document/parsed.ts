import { type Document, isScalar, type Node } from 'yaml';
import { byPlace, diagnostic, type Outcome } from '../diagnostics/index.ts';
import { composed } from './composed.ts';
import { contentFaults } from './content.ts';
import { Lines } from './lines.ts';
import { ParsedNode } from './parsed-node.ts';
import { placeAt } from './places.ts';
import type { SourceDocument } from './source.ts';
import { syntaxOf } from './syntax.ts';

/** Reads YAML 1.2 with the place of everything in it; never throws on input. */
export function parsed(file: string, text: string): Outcome<SourceDocument> {
  const lines = new Lines(file, text);
  const { document, complaints, secondAt, obstacle } = composed(lines);
  if (obstacle !== undefined) return { diagnostics: [obstacle] };
  const syntax = syntaxOf(complaints, document, lines);
  const diagnostics = [...syntax.diagnostics];
  if (document !== undefined) diagnostics.push(...contentFaults(document, lines, syntax.isFolded));
  if (secondAt !== undefined) diagnostics.push(diagnostic('yaml/several-documents', {}, lines.placeAt(secondAt)));
  if (diagnostics.length > 0) return { diagnostics: diagnostics.sort(byPlace) };
  if (document === undefined || isEmpty(document)) {
    return { diagnostics: [diagnostic('file/empty', { path: file }, lines.placeAt(0))] };
  }
  const value: unknown = document.toJS({ maxAliasCount: -1 });
  // Not empty by the line above.
  const root = new ParsedNode(document.contents as Node, document);
  return { value: { file, text, value, place: (path, at) => placeAt(root, lines, path, at) }, diagnostics: [] };
}

function isEmpty({ contents }: Document.Parsed): boolean {
  return contents === null || (isScalar(contents) && contents.source === '');
}
