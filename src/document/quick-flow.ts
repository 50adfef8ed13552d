import { isText } from './core-schema.ts';
import type { PlacedStep } from './places.ts';
import { BlockTextCursor } from './quick-blocks.ts';
import { doubt, sign } from './quick-cursor.ts';
import { type Marks, QuickNode } from './quick-node.ts';
import { scalarOf } from './quick-scalars.ts';

/** Longer keys are left to the other parser, which knows the limit of 1024 characters before the colon. */
const longestKey = 100;

/** As deep as maps and lists stand inside each other here; the other parser knows how deep is too deep. */
const deepest = 50;

/** Reads lists and maps in brackets, and remembers where their parts stand where that is wanted. */
export class FlowCursor extends BlockTextCursor {
  readonly marks: Marks | null;
  #depth = 0;

  constructor(text: string, marks: Marks | null) {
    super(text);
    this.marks = marks;
  }

  enter(): void {
    this.#depth += 1;
    if (this.#depth > deepest) throw doubt;
  }

  leave(start: number, end: number): void {
    this.#depth -= 1;
    this.start = start;
    this.end = end;
  }

  /** The step to the value that was read last, from its key where it has one. */
  step(value: unknown, key: PlacedStep['key']): PlacedStep {
    const range = this.start === this.end ? null : ([this.start, this.end] as const);
    return { key, node: new QuickNode(range, value, this.marks ?? new Map()) };
  }

  /** A list or a map in brackets; what stands on lines after the first is indented deeper than `parent`. */
  flow(parent: number): unknown {
    const start = this.at;
    this.enter();
    const value = this.code === sign.bracket ? this.#flowList(parent) : this.#flowMap(parent);
    this.leave(start, this.at);
    return value;
  }

  #flowList(parent: number): readonly unknown[] {
    const list: unknown[] = [];
    const steps: PlacedStep[] = [];
    this.#flowParts(parent, sign.closingBracket, () => {
      const value = this.#flowValue(parent);
      list.push(value);
      if (this.marks !== null) steps.push(this.step(value, null));
    });
    this.marks?.set(list, steps);
    return list;
  }

  #flowMap(parent: number): object {
    const map: Record<string, unknown> = {};
    const steps = new Map<string, PlacedStep>();
    this.#flowParts(parent, sign.closingBrace, () => {
      const from = this.at;
      const key = keyOf(this.#isAtQuote() ? this.quoted(parent) : this.#flowWord(true), map);
      const range = [from, this.end] as const;
      if (this.code !== sign.colon || this.text.charCodeAt(this.at + 1) !== sign.space) throw doubt;
      this.at += 1;
      this.#flowSpace(parent);
      const value = this.#flowValue(parent);
      map[key] = value;
      if (this.marks !== null) steps.set(key, this.step(value, range));
    });
    this.marks?.set(map, steps);
    return map;
  }

  #flowParts(parent: number, closing: number, part: () => void): void {
    this.at += 1;
    this.#flowSpace(parent);
    while (this.code !== closing) {
      part();
      this.#flowSpace(parent);
      if (this.code === closing) break;
      if (this.code !== sign.comma) throw doubt;
      this.at += 1;
      this.#flowSpace(parent);
      if (this.code === closing) throw doubt;
    }
    this.at += 1;
  }

  #flowValue(parent: number): unknown {
    if (this.code === sign.bracket || this.code === sign.brace) return this.flow(parent);
    return this.#isAtQuote() ? this.quoted(parent) : scalarOf(this.#flowWord(false));
  }

  #isAtQuote(): boolean {
    return this.code === sign.doubleQuote || this.code === sign.singleQuote;
  }

  /** A plain word between brackets, which ends before a comma, a bracket, the line or, as a key, its colon. */
  #flowWord(isKey: boolean): string {
    this.refuseIndicator();
    const { text, at } = this;
    const found = /[,[\]{}\n\r]|:(?=[\s,[\]{}]|$)| #/g;
    found.lastIndex = at;
    const end = found.exec(text)?.index ?? text.length;
    const code = text.charCodeAt(end);
    const isEnd = isKey ? code === sign.colon : code !== sign.colon;
    if (!isEnd || code === sign.bracket || code === sign.brace || code === sign.space) throw doubt;
    this.start = at;
    this.end = this.trimmed(at, end);
    this.at = end;
    return text.slice(at, this.end);
  }

  #flowSpace(parent: number): void {
    this.skipSpaces();
    if (!this.isAtLineEnd()) return;
    this.at = this.lineAfter(this.at);
    const from = this.at;
    this.nextLine();
    if (this.indent <= parent || this.text.slice(from, this.at).includes('#')) throw doubt;
  }
}

/** The words of a key that no other key of `map` has, and that are a text. */
export function keyOf(words: string, map: object): string {
  if (words.length > longestKey || !isText(words) || words === '__proto__' || Object.hasOwn(map, words)) throw doubt;
  return words;
}
