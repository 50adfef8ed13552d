import { type Document, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import type { Path, Place } from '../diagnostics/index.ts';
import { endOf, Nodes, startOf } from './nodes.ts';
import { changedEnd, pieces } from './pieces.ts';

/** A change at one place of a text; everything around it stays as it is, byte for byte. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Makes the same change in a parsed document, as the proof of the edit. */
  readonly expect: (document: Document.Parsed, nodes: Nodes) => void;
}

/** What came of editing a text. */
export interface Edited {
  readonly text: string;
  /** How many edits were made. */
  readonly count: number;
}

/**
 * A YAML text to be changed at some of its places. No edit is made that cannot be proved: the new text is read again, and
 * must have the value that the old one would have with just that change.
 */
export class EditableDocument {
  readonly #text: string;
  readonly #nodes: Nodes;
  readonly #starts: readonly number[];
  readonly #edits: Edit[] = [];

  constructor(text: string) {
    const counter = new LineCounter();
    this.#text = text;
    this.#nodes = new Nodes(parse(text, counter));
    this.#starts = counter.lineStarts;
  }

  /** The way to the map whose first key stands at `place`. */
  pathOfMap(place: Place): Path | null {
    return this.#nodes.mapAt(this.#offsetOf(place))?.path ?? null;
  }

  /** Changes the words of the text at `place`; `change` gets them without the spaces at their end. */
  changeWords(place: Place, change: (words: string) => string): void {
    const offset = this.#offsetOf(place);
    const node = this.#nodes.scalarAt(offset);
    if (node === null || typeof node.value !== 'string' || !node.range) return;
    const [start, end] = [node.range[0], node.range[1]];
    const { head, core, tail } = pieces(this.#text.slice(start, end), node.type);
    const text = `${head}${change(core)}${tail}`;
    const value = changedEnd(node.value, change);
    const expect: Edit['expect'] = (_, nodes) => {
      const found = nodes.scalarAt(offset);
      if (found !== null) found.value = value;
    };
    if (text !== this.#text.slice(start, end)) this.#edits.push({ start, end, text, expect });
  }

  /**
   * Puts a key and its value before the first key of the map at `place`; after it where a comment stands above, which is
   * about that first line, and after `kind` in the file itself.
   */
  addKey(place: Place, key: string, value: string): void {
    const found = this.#nodes.mapAt(this.#offsetOf(place));
    const start = startOf(found?.map.items[0]?.key);
    if (found === null || start === null) return;
    const isAfter = found.path.length === 0 || (found.map.flow !== true && this.#hasCommentAbove(start));
    const edit = isAfter
      ? this.#afterFirst(found.map, `${key}: ${value}`)
      : this.#before(start, found.map, `${key}: ${value}`);
    const expect: Edit['expect'] = (document, nodes) => {
      const map = nodes.mapAt(start)?.map;
      map?.items.splice(isAfter ? 1 : 0, 0, document.createPair(key, value));
    };
    if (edit !== null) this.#edits.push({ ...edit, expect });
  }

  #before(start: number, { flow }: Pick<YAMLMap, 'flow'>, pair: string): Omit<Edit, 'expect'> {
    return { start, end: start, text: `${pair}${flow === true ? ', ' : `${this.#lineEnd()}${this.#indentAt(start)}`}` };
  }

  #afterFirst({ items: [first, second], flow }: YAMLMap, pair: string): Omit<Edit, 'expect'> | null {
    const next = startOf(second?.key);
    if (next !== null) return this.#before(next, flow === undefined ? {} : { flow }, pair);
    const [key, end] = [startOf(first?.key), endOf(first?.value)];
    if (key === null || end === null || flow === true) return null;
    const indent = this.#indentAt(key);
    // The words of a block end with their line; other values may have a comment beside them.
    if (this.#text[end - 1] === '\n') return { start: end, end, text: `${indent}${pair}${this.#lineEnd()}` };
    const at = end + (/\r?\n|$/.exec(this.#text.slice(end))?.index ?? 0);
    return { start: at, end: at, text: `${this.#lineEnd()}${indent}${pair}` };
  }

  #hasCommentAbove(offset: number): boolean {
    const line = this.#text.lastIndexOf('\n', offset - 1);
    return line > 0 && /^\s*#/.test(this.#text.slice(this.#text.lastIndexOf('\n', line - 1) + 1, line));
  }

  /** The text with its edits: all of them where they prove right together, else each that proves right by itself. */
  edited(): Edited {
    const all = this.#proved(this.#edits);
    if (all !== null) return { text: all, count: this.#edits.length };
    const sound = this.#edits.filter((each) => this.#proved([each]) !== null);
    const text = this.#proved(sound);
    return text === null ? { text: this.#text, count: 0 } : { text, count: sound.length };
  }

  #proved(edits: readonly Edit[]): string | null {
    const text = applied(this.#text, edits);
    const expected = parse(this.#text);
    const nodes = new Nodes(expected);
    for (const each of edits) each.expect(expected, nodes);
    const found = parse(text);
    const isRight = found.errors.length === 0 && JSON.stringify(found.toJS()) === JSON.stringify(expected.toJS());
    return isRight ? text : null;
  }

  #offsetOf({ line, column }: Place): number {
    const start = this.#starts[line - 1] ?? 0;
    return start + [...this.#text.slice(start, start + 2 * column)].slice(0, column - 1).join('').length;
  }

  #indentAt(offset: number): string {
    return ' '.repeat(offset - (this.#text.lastIndexOf('\n', offset - 1) + 1));
  }

  #lineEnd(): string {
    return this.#text.includes('\r\n') ? '\r\n' : '\n';
  }
}

function parse(text: string, lineCounter = new LineCounter()): Document.Parsed {
  return parseDocument(text, { lineCounter, prettyErrors: false, version: '1.2' });
}

function applied(text: string, edits: readonly Edit[]): string {
  let [made, from] = ['', 0];
  for (const { start, end, text: instead } of edits.toSorted((a, b) => a.start - b.start)) {
    made += text.slice(from, start) + instead;
    from = end;
  }
  return made + text.slice(from);
}
