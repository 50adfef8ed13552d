import {
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseAllDocuments,
} from 'yaml';
import type { Diagnostic, Outcome, Path, Place } from '../diagnostics/index.ts';
import { diagnostic } from '../diagnostics/index.ts';
import { Lines } from './lines.ts';
import { syntaxDiagnostics } from './syntax.ts';

/** A file as read: its value, and the place of every key and value in it. */
export interface SourceDocument {
  readonly file: string;
  readonly text: string;
  readonly value: unknown;
  /** The place of the key or the value at `path`; of the nearest thing around it where there is none. */
  place(path: Path, at: 'key' | 'value'): Place;
}

/** Reads YAML 1.2; never throws on input. */
export function readDocument(file: string, text: string): Outcome<SourceDocument> {
  const counter = new LineCounter();
  const documents = parseAllDocuments(text, { lineCounter: counter, prettyErrors: false, version: '1.2' });
  const lines = new Lines(file, text, counter);
  const [document, second] = Array.isArray(documents) ? documents : [];
  if (document === undefined || document.contents === null) {
    return { diagnostics: [diagnostic('file/empty', { path: file }, lines.placeAt(0))] };
  }
  const diagnostics = [...syntaxDiagnostics(document.errors, text, (offset) => lines.placeAt(offset))];
  diagnostics.push(...directiveDiagnostics(document, lines), ...tagDiagnostics(document, lines));
  if (second !== undefined)
    diagnostics.push(diagnostic('yaml/several-documents', {}, lines.placeAt(second.range?.[0] ?? 0)));
  if (diagnostics.length > 0) return { diagnostics };
  return plainValue(document, lines);
}

function plainValue(document: Document.Parsed, lines: Lines): Outcome<SourceDocument> {
  try {
    const value: unknown = document.toJS();
    const place = (path: Path, at: 'key' | 'value') => placeOf(document, lines, path, at);
    return { value: { file: lines.file, text: lines.text, value, place }, diagnostics: [] };
  } catch (error) {
    // The only throw of toJS: aliases that expand beyond maxAliasCount, or that contain themselves.
    if (!(error instanceof ReferenceError)) throw error;
    return { diagnostics: [diagnostic('yaml/alias-expansion', {}, lines.placeAt(0))] };
  }
}

function directiveDiagnostics(document: Document.Parsed, lines: Lines): readonly Diagnostic[] {
  const version = document.directives.yaml.explicit ? document.directives.yaml.version : '1.2';
  return version === '1.2' ? [] : [diagnostic('yaml/version', { version }, lines.placeAt(0))];
}

function tagDiagnostics(document: Document.Parsed, lines: Lines): readonly Diagnostic[] {
  return document.warnings
    .filter((warning) => warning.code === 'TAG_RESOLVE_FAILED')
    .map((warning) => {
      const tag = /\S+$/.exec(warning.message)?.[0] ?? '';
      return diagnostic('yaml/unknown-tag', { tag }, lines.placeAt(warning.pos[0]));
    });
}

interface Found {
  readonly pair: Pair | null;
  readonly node: Node | null;
}

function placeOf(document: Document.Parsed, lines: Lines, path: Path, at: 'key' | 'value'): Place {
  let found: Found = { pair: null, node: document.contents };
  let complete = true;
  for (const segment of path) {
    const next = step(document, found.node, segment);
    if (next === null) {
      complete = false;
      break;
    }
    found = next;
  }
  return rangePlace(lines, rangeOf(found, complete ? at : 'key'));
}

function step(document: Document.Parsed, node: Node | null, segment: string | number): Found | null {
  const container = isAlias(node) ? (node.resolve(document) ?? null) : node;
  if (isMap(container)) {
    const pair = container.items.find(
      (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(segment),
    );
    return pair === undefined ? null : { pair, node: (pair.value ?? null) as Node | null };
  }
  if (!isSeq(container) || typeof segment !== 'number') return null;
  const item = container.items[segment];
  // Items of a parsed sequence are nodes; `unknown` is only for sequences built by hand.
  return item === undefined ? null : { pair: null, node: item as Node };
}

type Range = readonly [number, number];

function rangeOf({ pair, node }: Found, at: 'key' | 'value'): Range {
  const key = (pair?.key as Node | undefined)?.range;
  const value = nodeRange(node);
  if (at === 'key' && key) return [key[0], key[1]];
  if (at === 'value' && value && value[1] > value[0]) return value;
  if (key) return [key[0], key[1]];
  return firstKeyRange(node) ?? value ?? [0, 1];
}

function nodeRange(node: Node | null): Range | null {
  return node?.range ? [node.range[0], node.range[1]] : null;
}

/** A map that has no key of its own (an item of a list, the whole file) is pointed at by its first key. */
function firstKeyRange(node: Node | null): Range | null {
  const first = isMap(node) ? node.items[0] : undefined;
  return first === undefined ? null : nodeRange(first.key as Node);
}

function rangePlace(lines: Lines, [start, end]: Range): Place {
  return lines.placeAt(start, end);
}
