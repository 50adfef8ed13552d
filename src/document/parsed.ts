import { Composer, type CST, type Document, Parser } from 'yaml';
import { type Diagnostic, diagnostic, type Outcome } from '../diagnostics/index.ts';
import { contentFaults } from './content.ts';
import { tooDeep } from './depth.ts';
import { Lines } from './lines.ts';
import { Places } from './places.ts';
import type { SourceDocument } from './source.ts';
import { syntaxOf } from './syntax.ts';

/** How many maps and lists may stand inside each other. */
const deepest = 100;

/** Reads YAML 1.2 with the place of everything in it; never throws on input. */
export function parsed(file: string, text: string): Outcome<SourceDocument> {
  const lines = new Lines(file, text);
  const { documents, obstacles } = composed(lines);
  const [document, second] = documents;
  if (obstacles.length > 0) return { diagnostics: obstacles };
  if (document === undefined || (document.contents === null && document.errors.length === 0)) {
    return { diagnostics: [diagnostic('file/empty', { path: file }, lines.placeAt(0))] };
  }
  const diagnostics = documentFaults(document, lines);
  if (second !== undefined) {
    diagnostics.push(diagnostic('yaml/several-documents', {}, lines.placeAt(second.range[0])));
  }
  if (diagnostics.length > 0) return { diagnostics };
  const value: unknown = document.toJS({ maxAliasCount: -1 });
  const places = new Places(document, lines);
  return { value: { file, text, value, place: (path, at) => places.placeOf(path, at) }, diagnostics: [] };
}

function documentFaults(document: Document.Parsed, lines: Lines): Diagnostic[] {
  const syntax = syntaxOf(document, lines);
  return [...syntax.diagnostics, ...contentFaults(document, lines, syntax.isFolded)];
}

interface Composed {
  /** The first document, and the second where there is one. */
  readonly documents: readonly Document.Parsed[];
  /** Why the documents are not to be looked at. */
  readonly obstacles: readonly Diagnostic[];
}

function composed(lines: Lines): Composed {
  const documents: Document.Parsed[] = [];
  const composer = new Composer<Document.Parsed['contents'] & object>({
    version: '1.2',
    prettyErrors: false,
    // Both are slow or lax in the library: see content.ts for the keys, and syntax.ts for the tags.
    uniqueKeys: false,
    resolveKnownTags: false,
  });
  for (const token of new Parser().parse(lines.text)) {
    const obstacle = obstacleIn(token, lines);
    if (obstacle !== null) return { documents, obstacles: [obstacle] };
    documents.push(...composer.next(token));
    if (documents.length > 1) return { documents, obstacles: [] };
  }
  documents.push(...composer.end());
  return { documents, obstacles: [] };
}

function obstacleIn(token: CST.Token, lines: Lines): Diagnostic | null {
  const directive = token.type === 'directive' ? /^%YAML\s+(\S+)/.exec(token.source) : null;
  const version = directive?.[1] ?? '1.2';
  if (version !== '1.2') {
    const end = token.offset + (directive?.[0].length ?? 1);
    return diagnostic('yaml/version', { version }, lines.placeAt(token.offset, end));
  }
  const deepAt = tooDeep(token, deepest);
  return deepAt === null ? null : diagnostic('yaml/too-deep', { limit: deepest }, lines.placeAt(deepAt));
}
