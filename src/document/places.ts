import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Path, Place } from '../diagnostics/index.ts';
import type { Lines } from './lines.ts';

interface Found {
  readonly pair: Pair | null;
  readonly node: Node | null;
}

type Range = readonly [number, number];

/** Tells where the keys and values of a document stand. */
export class Places {
  readonly #document: Document.Parsed;
  readonly #lines: Lines;
  readonly #pairs = new Map<YAMLMap, ReadonlyMap<string, Pair>>();

  constructor(document: Document.Parsed, lines: Lines) {
    this.#document = document;
    this.#lines = lines;
  }

  /** The place of the key or the value at `path`; of the nearest thing around it where there is none. */
  placeOf(path: Path, at: 'key' | 'value'): Place {
    let found: Found = { pair: null, node: this.#document.contents };
    for (const segment of path) {
      const next = this.#step(found.node, segment);
      if (next === null) return this.#lines.placeAt(...rangeOf(found, 'key'));
      found = next;
    }
    return this.#lines.placeAt(...rangeOf(found, at));
  }

  #step(node: Node | null, segment: string | number): Found | null {
    const container = isAlias(node) ? (node.resolve(this.#document) ?? null) : node;
    if (isMap(container)) {
      const pair = this.#pairsOf(container).get(String(segment));
      return pair === undefined ? null : { pair, node: (pair.value ?? null) as Node | null };
    }
    if (!isSeq(container) || typeof segment !== 'number') return null;
    const item = container.items[segment];
    // Items of a parsed sequence are nodes; `unknown` is only for sequences built by hand.
    return item === undefined ? null : { pair: null, node: item as Node };
  }

  #pairsOf(map: YAMLMap): ReadonlyMap<string, Pair> {
    const known = this.#pairs.get(map);
    if (known !== undefined) return known;
    const made = new Map(map.items.map((pair) => [isScalar(pair.key) ? String(pair.key.value) : '', pair]));
    this.#pairs.set(map, made);
    return made;
  }
}

function rangeOf({ pair, node }: Found, at: 'key' | 'value'): Range {
  const key = nodeRange(pair?.key as Node | null | undefined);
  const value = nodeRange(node);
  if (at === 'key' && key !== null) return key;
  if (at === 'value' && value !== null && value[1] > value[0]) return value;
  return key ?? firstKeyRange(node) ?? value ?? [0, 1];
}

function nodeRange(node: Node | null | undefined): Range | null {
  return node?.range ? [node.range[0], node.range[1]] : null;
}

/** A map that has no key of its own (an item of a list, the whole file) is pointed at by its first key. */
function firstKeyRange(node: Node | null): Range | null {
  const first = isMap(node) ? node.items[0] : undefined;
  return first === undefined ? null : nodeRange(first.key as Node);
}
