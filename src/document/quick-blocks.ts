import { doubt, sign } from './quick-cursor.ts';
import { ScalarCursor } from './quick-scalars.ts';

/** Reads texts that stand below a `|` or a `>`. */
export class BlockTextCursor extends ScalarCursor {
  /** A literal or folded text below a key or a dash of `parent` spaces. */
  blockText(parent: number): string {
    const { text, at } = this;
    const isFolded = this.code === sign.greater;
    const header = /[|>]([-+]?)(?= *\r?$)/my;
    header.lastIndex = at;
    const found = header.exec(text);
    if (found === null || !text.endsWith('\n')) throw doubt;
    this.at = this.lineAfter(at);
    this.end = at + found[0].length;
    const lines = this.#linesBelow(parent);
    this.start = at;
    this.nextLine();
    return chomped(isFolded ? foldedLines(lines) : literalLines(lines), lines, found[1] ?? '');
  }

  /** The lines of a block text without their indentation, which that of the first one that is not empty sets. */
  #linesBelow(parent: number): readonly string[] {
    const lines: string[] = [];
    let indent = -1;
    while (this.at < this.text.length) {
      const { at } = this;
      const end = this.lineEnd(at);
      let first = at;
      while (first < end && this.text.charCodeAt(first) === sign.space) first += 1;
      const spaces = first - at;
      if (first === end) {
        // Spaces alone are more than an empty line where they stand deeper than the words.
        if (spaces > parent + 1 && (indent < 0 || spaces > indent)) throw doubt;
        lines.push('');
      } else {
        if (indent < 0 && spaces > parent) indent = spaces;
        if (indent < 0 || spaces < indent) break;
        lines.push(this.text.slice(at + indent, end));
        this.end = this.trimmed(at, end);
      }
      this.at = this.lineAfter(end);
    }
    return lines;
  }
}

function literalLines(lines: readonly string[]): string {
  return lines.slice(0, wordyLines(lines)).join('\n');
}

/** Lines joined by spaces, but for those that are indented more than the first. */
function foldedLines(lines: readonly string[]): string {
  let words = '';
  let empty = 0;
  let hasWords = false;
  let wasDeeper = false;
  for (const line of lines.slice(0, wordyLines(lines))) {
    if (line === '') {
      empty += 1;
      continue;
    }
    const isDeeper = line.startsWith(' ');
    const breaks = isDeeper || wasDeeper ? empty + (hasWords ? 1 : 0) : empty;
    words += (breaks === 0 && hasWords ? ' ' : '\n'.repeat(breaks)) + line;
    [empty, hasWords, wasDeeper] = [0, true, isDeeper];
  }
  return words;
}

/** The number of lines up to the last one that is not empty. */
function wordyLines(lines: readonly string[]): number {
  return lines.findLastIndex((line) => line !== '') + 1;
}

/** What the header says of the line ends behind the words: `-` none, `+` all, else one. */
function chomped(words: string, lines: readonly string[], chomping: string): string {
  const last = wordyLines(lines);
  if (chomping === '+') return words + '\n'.repeat(lines.length - last + (last > 0 ? 1 : 0));
  return chomping === '-' || last === 0 ? words : `${words}\n`;
}
