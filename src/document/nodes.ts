import { type Document, isNode, isPair, isScalar, type Scalar, visit, type YAMLMap } from 'yaml';
import type { Path } from '../diagnostics/index.ts';

/** A map and the way to it. */
export interface FoundMap {
  readonly map: YAMLMap;
  readonly path: Path;
}

/** The nodes of a document by where they begin: texts at their own beginning, maps at that of their first key. */
export class Nodes {
  readonly #scalars = new Map<number, Scalar>();
  readonly #maps = new Map<number, FoundMap>();

  constructor(document: Document.Parsed) {
    visit(document, {
      Scalar: (key, node) => {
        if (key !== 'key' && node.range) this.#scalars.set(node.range[0], node);
      },
      Map: (key, map, ancestors) => {
        const start = startOf(map.items[0]?.key);
        if (start !== null) this.#maps.set(start, { map, path: pathOf(key, ancestors) });
      },
    });
  }

  /** The text that begins at `offset`; keys are none. */
  scalarAt(offset: number): Scalar | null {
    return this.#scalars.get(offset) ?? null;
  }

  /** The map whose first key begins at `offset`. */
  mapAt(offset: number): FoundMap | null {
    return this.#maps.get(offset) ?? null;
  }
}

/** Where a key begins. */
export function startOf(node: unknown): number | null {
  return isScalar(node) && node.range ? node.range[0] : null;
}

/** Where the words of a value end. */
export function endOf(node: unknown): number | null {
  return isNode(node) && node.range ? node.range[1] : null;
}

/** The way to a node that `visit` came to, from its key in its parent and the nodes above it. */
function pathOf(key: number | string | null, ancestors: readonly unknown[]): Path {
  const path: (string | number)[] = [];
  for (const [at, ancestor] of ancestors.entries()) {
    const next = ancestors[at + 1];
    if (isPair(ancestor)) path.push(String(isScalar(ancestor.key) ? ancestor.key.value : ancestor.key));
    else if (next !== undefined && !isPair(next) && isCollection(ancestor)) path.push(ancestor.items.indexOf(next));
  }
  return typeof key === 'number' ? [...path, key] : path;
}

function isCollection(node: unknown): node is { readonly items: readonly unknown[] } {
  return typeof node === 'object' && node !== null && 'items' in node;
}
