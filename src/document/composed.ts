import { Composer, type CST, type Document, type ErrorCode, Lexer, Parser } from 'yaml';
import { type Diagnostic, diagnostic } from '../diagnostics/index.ts';
import type { Lines } from './lines.ts';

/** What the parser says of a text, in its own words. */
export interface Complaint {
  readonly code: ErrorCode;
  readonly message: string;
  readonly pos: readonly [number, number];
}

/** What came of parsing a text. */
export interface Composed {
  /** The first document; missing where there is none, or so much is wrong that it was given up. */
  readonly document?: Document.Parsed;
  readonly complaints: readonly Complaint[];
  /** Where a second document begins. */
  readonly secondAt?: number;
  /** Why nothing else is worth looking at. */
  readonly obstacle?: Diagnostic;
}

/** How many maps and lists may stand inside each other. */
const deepest = 100;

/** How many words and signs are read; each needs some three hundred bytes of memory. Ten megabytes of a framework have fewer. */
const mostSigns = 1_500_000;

/** After so many complaints a text is given up: each costs time and memory, and nobody reads more. */
export const mostComplaints = 1000;

class GivenUp extends Error {}

/** Parses a text up to its second document. */
export function composed(lines: Lines): Composed {
  const complaints: Complaint[] = [];
  try {
    return { complaints, ...firstDocument(lines, composerTelling(complaints), complaints) };
  } catch (error) {
    if (error instanceof GivenUp) return { complaints };
    throw error;
  }
}

function firstDocument(lines: Lines, composer: Composer, complaints: Complaint[]): Omit<Composed, 'complaints'> {
  let begun = false;
  for (const token of tokensOf(lines)) {
    if ('code' in token) return { obstacle: token };
    const obstacle = token.type === 'directive' ? otherVersion(token, lines) : null;
    if (obstacle !== null) return { obstacle };
    if (token.type === 'document' && begun) return { ...theOnly(composer), secondAt: token.offset };
    begun ||= token.type === 'document';
    if (token.type === 'error')
      complain(complaints, { code: 'UNEXPECTED_TOKEN', message: token.message, pos: range(token) });
    else for (const _ of composer.next(token));
  }
  return theOnly(composer);
}

/** The tokens of a text, or why there are no more. Depth and number are watched before anything is built on them. */
function* tokensOf(lines: Lines): Generator<CST.Token | Diagnostic, void> {
  const parser = new Parser();
  let left = mostSigns;
  for (const sign of new Lexer().lex(lines.text)) {
    yield* parser.next(sign);
    left -= 1;
    if (left < 0) return yield diagnostic('yaml/too-many-signs', { limit: mostSigns }, lines.placeAt(parser.offset));
    const top = parser.stack.length > deepest + 1 ? parser.stack.at(-1) : undefined;
    if (top !== undefined && 'items' in top) {
      return yield diagnostic('yaml/too-deep', { limit: deepest }, lines.placeAt(top.offset));
    }
  }
  yield* parser.end();
}

function theOnly(composer: Composer): { document?: Document.Parsed } {
  const [document] = [...composer.end()];
  return document === undefined ? {} : { document };
}

/** A composer that tells `complaints` what it has to say, instead of making an error with a stack of each. */
function composerTelling(complaints: Complaint[]): Composer {
  // Both options are slow or lax in the library: see content.ts for keys, and syntax.ts for tags.
  const composer = new Composer({ version: '1.2', uniqueKeys: false, resolveKnownTags: false });
  const told: Tell = (source, code, message, isWarning = false) => {
    if (!isWarning || code === 'TAG_RESOLVE_FAILED') complain(complaints, { code, message, pos: range(source) });
  };
  // The types hide this property; test/document/hostile.test.ts fails if it is renamed.
  Object.assign(composer, { onError: told });
  return composer;
}

type Source = number | readonly [number, number] | { readonly offset: number; readonly source?: unknown };
type Tell = (source: Source, code: ErrorCode, message: string, isWarning?: boolean) => void;

function complain(complaints: Complaint[], complaint: Complaint): void {
  if (complaints.length === mostComplaints) throw new GivenUp();
  complaints.push(complaint);
}

function range(source: Source): readonly [number, number] {
  if (typeof source === 'number') return [source, source + 1];
  if (!('offset' in source)) return source;
  return [source.offset, source.offset + (typeof source.source === 'string' ? source.source.length : 1)];
}

function otherVersion({ source, offset }: CST.Directive, lines: Lines): Diagnostic | null {
  const directive = /^%YAML\s+(\S+)/.exec(source);
  if (directive === null || directive[1] === undefined || directive[1] === '1.2') return null;
  return diagnostic('yaml/version', { version: directive[1] }, lines.placeAt(offset, offset + directive[0].length));
}
