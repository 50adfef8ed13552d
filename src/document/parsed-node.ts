import { type Document, isAlias, isCollection, isMap, isPair, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import type { PlacedNode, PlacedStep, Range } from './places.ts';

type Steps = ReadonlyMap<string, PlacedStep>;

/** A node of a parsed document; an alias is what it stands for, at its own place. */
export class ParsedNode implements PlacedNode {
  readonly #node: Node;
  readonly #document: Document.Parsed;
  #steps: Steps | undefined;

  constructor(node: Node, document: Document.Parsed) {
    this.#node = node;
    this.#document = document;
  }

  /** A map or list without brackets ends with the last word in it. */
  get range(): Range | null {
    const [start, end] = this.#node.range ?? [0, 0];
    const last = isCollection(this.#node) && this.#node.flow !== true ? this.#lastRange(this.#node.items) : null;
    return end > start ? [start, last?.[1] ?? end] : null;
  }

  #lastRange(items: readonly unknown[]): Range | null {
    const item = items.at(-1);
    if (!isPair(item))
      return this.#below(item)?.range ?? (items.length > 0 ? this.#lastRange(items.slice(0, -1)) : null);
    return this.#below(item.value)?.range ?? rangeOf(item.key);
  }

  get firstKey(): Range | null {
    const first = isMap(this.#node) ? this.#node.items[0] : undefined;
    return first === undefined ? null : rangeOf(first.key);
  }

  step(segment: string | number): PlacedStep | null {
    const container = isAlias(this.#node) ? this.#node.resolve(this.#document) : this.#node;
    if (isMap(container)) {
      this.#steps ??= this.#stepsOf(container);
      return this.#steps.get(String(segment)) ?? null;
    }
    if (!isSeq(container) || typeof segment !== 'number' || segment >= container.items.length) return null;
    return { key: null, node: this.#below(container.items[segment]) };
  }

  #stepsOf(map: YAMLMap): Steps {
    return new Map(
      map.items.map(({ key, value }) => [
        isScalar(key) ? String(key.value) : '',
        { key: rangeOf(key), node: this.#below(value) },
      ]),
    );
  }

  #below(node: unknown): ParsedNode | null {
    // What stands in a parsed document is a node; `unknown` is only for those built by hand.
    return node === null || node === undefined ? null : new ParsedNode(node as Node, this.#document);
  }
}

function rangeOf(key: unknown): Range | null {
  // As above.
  const range = (key as Node | null)?.range;
  return range ? [range[0], range[1]] : null;
}
