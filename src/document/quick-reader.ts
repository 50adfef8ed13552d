import type { PlacedNode, PlacedStep } from './places.ts';
import { doubt, sign } from './quick-cursor.ts';
import { FlowCursor, keyOf } from './quick-flow.ts';
import { type Marks, QuickNode } from './quick-node.ts';

/** Reads the maps and lists of a text as most people write them, and throws `doubt` at anything else. */
class QuickReader extends FlowCursor {
  document(): object {
    this.nextLine();
    if (this.indent === 0 && this.text.startsWith('---', this.at)) {
      this.at += '---'.length;
      this.endLine();
    }
    if (this.indent !== 0 || !this.#isAtKey()) throw doubt;
    const map = this.#map(0);
    if (this.indent >= 0) throw doubt;
    return map;
  }

  #map(indent: number): object {
    const map: Record<string, unknown> = {};
    const steps = new Map<string, PlacedStep>();
    const start = this.at;
    let last = start;
    this.enter();
    do {
      const from = this.at;
      const key = keyOf(this.#key(), map);
      const range = [from, this.end] as const;
      last = this.end;
      const value = this.#valueOf(indent);
      map[key] = value;
      if (this.marks !== null) steps.set(key, this.step(value, range));
      if (this.start !== this.end) last = this.end;
    } while (this.indent === indent);
    if (this.indent > indent) throw doubt;
    this.leave(start, last);
    this.marks?.set(map, steps);
    return map;
  }

  /** The key that begins here, up to behind its colon. */
  #key(): string {
    const isQuoted = this.code === sign.doubleQuote || this.code === sign.singleQuote;
    const words = isQuoted ? this.quoted(Number.POSITIVE_INFINITY) : this.#plainKey();
    if (this.code !== sign.colon) throw doubt;
    this.at += 1;
    if (!this.isAtLineEnd() && this.text.charCodeAt(this.at) !== sign.space) throw doubt;
    return words;
  }

  #plainKey(): string {
    const { text, at } = this;
    let end = at;
    while (isWordSign(text.charCodeAt(end))) end += 1;
    if (end === at || text.charCodeAt(end) !== sign.colon) end = this.#plainKeyEnd();
    this.start = at;
    this.end = end;
    this.at = end;
    return text.slice(at, end);
  }

  #plainKeyEnd(): number {
    this.refuseIndicator();
    const { text, at } = this;
    const end = this.#colonFrom(at);
    if (end < 0 || this.code === sign.dash || this.trimmed(at, end) !== end) throw doubt;
    if (text.slice(at, end).includes(' #')) throw doubt;
    return end;
  }

  /** Where the colon of a key stands that begins at `from`; -1 where none does in the line. */
  #colonFrom(from: number): number {
    const line = this.text.slice(from, this.lineEnd(from));
    for (let at = line.indexOf(':'); at >= 0; at = line.indexOf(':', at + 1)) {
      if (at === line.length - 1 || line.charCodeAt(at + 1) === sign.space) return from + at;
    }
    return -1;
  }

  #isAtKey(): boolean {
    const { at, code } = this;
    if (code !== sign.doubleQuote && code !== sign.singleQuote) return this.#colonFrom(at) >= 0;
    this.quoted(0);
    const isKey = this.code === sign.colon;
    this.at = at;
    return isKey;
  }

  /** What stands behind the colon of a key of `indent` spaces, or below it. */
  #valueOf(indent: number): unknown {
    this.skipSpaces();
    if (!this.isAtLineEnd() && this.code !== sign.hash) return this.#inline(indent);
    const from = this.at;
    this.#endKey();
    if (this.indent <= indent) return this.indent === indent && this.#isAtDash() ? this.#list(indent) : null;
    const value = this.#below(this.indent, indent);
    // The careful reading ends such a text with its first line.
    if (typeof value === 'string' && this.text.slice(from, this.start).includes('#')) throw doubt;
    return value;
  }

  /** From behind a key without a value in its line to the next line; nothing may be its value too. */
  #endKey(): void {
    const { at } = this;
    // A comment needs a space before it.
    if (this.text.charCodeAt(at - 1) === sign.space) this.at = at - 1;
    this.endLine();
    this.start = at;
    this.end = at;
  }

  #isAtDash(): boolean {
    return this.code === sign.dash && this.text.charCodeAt(this.at + 1) === sign.space;
  }

  #list(indent: number): readonly unknown[] {
    const list: unknown[] = [];
    const steps: PlacedStep[] = [];
    const start = this.at;
    let last = start;
    this.enter();
    do {
      this.at += 1;
      this.skipSpaces();
      if (this.isAtLineEnd() || this.code === sign.hash) throw doubt;
      const value = this.#below(this.at - this.lineStart, indent);
      list.push(value);
      if (this.marks !== null) steps.push(this.step(value, null));
      if (this.start !== this.end) last = this.end;
    } while (this.indent === indent && this.#isAtDash());
    if (this.indent > indent) throw doubt;
    this.leave(start, last);
    this.marks?.set(list, steps);
    return list;
  }

  /** A value that begins in `column`, below a key or behind a dash of `parent` spaces. */
  #below(column: number, parent: number): unknown {
    this.indent = column;
    if (this.#isAtDash()) return this.#list(column);
    const isFlow = this.code === sign.bracket || this.code === sign.brace;
    if (isFlow || this.code === sign.bar || this.code === sign.greater) return this.#inline(parent);
    return this.#isAtKey() ? this.#map(column) : this.#inline(parent);
  }

  #inline(parent: number): unknown {
    const { code } = this;
    if (code === sign.bar || code === sign.greater) return this.blockText(parent);
    const isQuoted = code === sign.doubleQuote || code === sign.singleQuote;
    const isFlow = code === sign.bracket || code === sign.brace;
    if (!isQuoted && !isFlow) return this.plain(parent);
    const value = isQuoted ? this.quoted(parent) : this.flow(parent);
    const { start, end } = this;
    this.endLine();
    this.start = start;
    this.end = end;
    return value;
  }
}

/** Letters, digits and what stands in words; keys of other signs are read more slowly. */
function isWordSign(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x5f;
}

/** The value of a text; throws `doubt` where the careful reading may have another, or something to say. */
export function quickRead(text: string): object {
  return new QuickReader(text, null).document();
}

/** Where everything stands in a text that the quick reading accepts. */
export function quickNode(text: string): PlacedNode {
  const marks: Marks = new Map();
  const reader = new QuickReader(text, marks);
  const value = reader.document();
  return new QuickNode([reader.start, reader.end], value, marks);
}
