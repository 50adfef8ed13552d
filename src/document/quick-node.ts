import { load, type State } from 'js-yaml';
import { coreSchema } from './core-schema.ts';
import type { PlacedNode, PlacedStep, Range } from './places.ts';

/**
 * Where everything stands in a text that the quick reading accepts, as js-yaml tells of it while it reads; null where that
 * does not tell enough, as of a key in braces that has no colon.
 */
export function quickNode(text: string): PlacedNode | null {
  const open: Begun[] = [{ start: 0, parts: [] }];
  let isTold = true;
  const listener = (event: 'open' | 'close', state: State): void => {
    if (event === 'open') {
      open.push({ start: state.position, parts: [] });
      return;
    }
    const node = nodeOf(text, state, open.pop() ?? { start: 0, parts: [] });
    isTold &&= node.isWhole();
    open.at(-1)?.parts.push(node);
  };
  load(text, { schema: coreSchema, listener });
  return isTold ? (open[0]?.parts[0] ?? null) : null;
}

interface Begun {
  readonly start: number;
  readonly parts: QuickNode[];
}

function nodeOf(text: string, { position, result }: State, { start, parts }: Begun): QuickNode {
  const value: unknown = result;
  const isCollection = typeof value === 'object' && value !== null;
  // A list in brackets is first read as what may be a key, and told twice.
  if (isCollection && parts.length === 1 && parts[0]?.value === value) return parts[0];
  const from = wordAfter(text, start);
  const isFlow = text[from] === '[' || text[from] === '{';
  const last = isCollection && !isFlow ? parts.findLast((part) => part.range !== null)?.range : null;
  const to = last?.[1] ?? wordBefore(text, position);
  return new QuickNode(to > from ? [from, to] : null, value, isCollection ? parts : []);
}

const space = /(?:[ \r\n]|#[^\n]*)*/y;

/** Where the first word after `offset` begins; spaces and comments are none. */
function wordAfter(text: string, offset: number): number {
  space.lastIndex = offset;
  return offset + (space.exec(text)?.[0].length ?? 0);
}

/** Where the last word before `offset` ends. */
function wordBefore(text: string, offset: number): number {
  let end = Math.min(offset, text.length);
  while (end > 0 && ' \r\n'.includes(text.charAt(end - 1))) end -= 1;
  return end;
}

/** A node, and its parts: the keys and values of a map in turn, or the items of a list. */
class QuickNode implements PlacedNode {
  readonly range: Range | null;
  readonly value: unknown;
  readonly #parts: readonly QuickNode[];
  #steps: ReadonlyMap<string, PlacedStep> | undefined;

  constructor(range: Range | null, value: unknown, parts: readonly QuickNode[]) {
    this.range = range;
    this.value = value;
    this.#parts = parts;
  }

  /** Whether every key, value and item of it was told. */
  isWhole(): boolean {
    if (Array.isArray(this.value)) return this.#parts.length === this.value.length;
    return !this.#isMap() || this.#parts.length === 2 * Object.keys(this.value ?? {}).length;
  }

  get firstKey(): Range | null {
    return this.#isMap() ? (this.#parts[0]?.range ?? null) : null;
  }

  step(segment: string | number): PlacedStep | null {
    if (this.#isMap()) {
      this.#steps ??= new Map(this.#pairs());
      return this.#steps.get(String(segment)) ?? null;
    }
    const node = typeof segment === 'number' && Array.isArray(this.value) ? this.#parts[segment] : undefined;
    return node === undefined ? null : { key: null, node };
  }

  #isMap(): boolean {
    return typeof this.value === 'object' && this.value !== null && !Array.isArray(this.value);
  }

  *#pairs(): Iterable<[string, PlacedStep]> {
    for (let at = 0; at < this.#parts.length; at += 2) {
      const [key, node] = [this.#parts[at], this.#parts[at + 1]];
      yield [String(key?.value), { key: key?.range ?? null, node: node ?? null }];
    }
  }
}
