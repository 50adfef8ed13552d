import { Lexer } from 'yaml';
import type { Place } from '../diagnostics/index.ts';

/** A comment of a YAML text, with the line of what it stands above. */
interface Comment {
  /** With its `#`. */
  readonly text: string;
  readonly place: Place;
  /** The next line, from 1, that holds more than a comment. */
  readonly nextLine: number;
}

/** The comments of a text that contain `word`; a `#` within a text is none. */
export function commentsWith(word: string, file: string, text: string): readonly Comment[] {
  if (!text.includes(word)) return [];
  const lines = text.split('\n');
  return commentOffsets(text)
    .filter(({ comment }) => comment.includes(word))
    .map(({ comment, offset }) => {
      const line = text.slice(0, offset).split('\n').length;
      const column = [...text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset)].length + 1;
      const after = lines.findIndex((each, at) => at >= line && !/^\s*(?:#|$)/.test(each));
      const place = { file, line, column, length: [...comment].length, excerpt: excerptOf(lines, line) };
      return { text: comment, place, nextLine: after + 1 };
    });
}

interface FoundComment {
  readonly comment: string;
  readonly offset: number;
}

// Marks that the lexer puts between the pieces of a text: document, end of a flow error, scalar.
const marks = new Set(['\u0002', '\u0018', '\u001f']);

function commentOffsets(text: string): readonly FoundComment[] {
  const found: FoundComment[] = [];
  let offset = 0;
  let previous = '';
  for (const piece of new Lexer().lex(text)) {
    if (piece.startsWith('#') && previous !== '\u001f') found.push({ comment: piece.trimEnd(), offset });
    if (!marks.has(piece)) offset += piece.length;
    previous = piece;
  }
  return found;
}

function excerptOf(lines: readonly string[], line: number): NonNullable<Place['excerpt']> {
  return [line - 1, line, line + 1].flatMap((number) => {
    const text = lines[number - 1];
    return text === undefined ? [] : [{ line: number, text: text.replace(/\r$/, '') }];
  });
}
