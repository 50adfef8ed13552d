import { type Loose, numberIn, thingIn, wordsIn } from '../loose.ts';
import { type CaseFile, identifierOf } from './case-file.ts';

/** An item with its place in the tree. */
export interface Node {
  readonly item: Loose;
  readonly id: string;
  readonly children: readonly Node[];
  /** Where it stands in the order of the package. */
  readonly sequence: number;
}

export interface Tree {
  readonly roots: readonly Node[];
  /** Items that are told to stand under more than one other; they stand under the first. */
  readonly manyParents: readonly Loose[];
}

interface Edge {
  readonly child: string;
  readonly parent: string;
  readonly sequence: number;
}

/** The tree that the `isChildOf` associations make; items under nothing, or in a circle, stand at the top. */
export function treeOf(file: CaseFile): Tree {
  const items = new Map(file.items.flatMap((each) => [[identifierOf(each) ?? '', each] as const]));
  const edges = edgesOf(file).filter(({ child }) => items.has(child));
  const parents = new Map<string, Edge>();
  const doubled = new Set<string>();
  for (const edge of edges) {
    const known = parents.get(edge.child);
    if (known === undefined || (!items.has(known.parent) && items.has(edge.parent))) parents.set(edge.child, edge);
    if (known !== undefined && known.parent !== edge.parent && items.has(known.parent) && items.has(edge.parent))
      doubled.add(edge.child);
  }
  return {
    roots: new Grower(items, parents).roots(),
    manyParents: file.items.filter((each) => doubled.has(identifierOf(each) ?? '')),
  };
}

function edgesOf({ associations }: CaseFile): readonly Edge[] {
  return associations.flatMap((each, at) => {
    if (wordsIn(each, 'associationType') !== 'isChildOf') return [];
    const child = identifierOf(thingIn(each, 'originNodeURI'));
    const parent = identifierOf(thingIn(each, 'destinationNodeURI'));
    if (child === undefined || parent === undefined || child === parent) return [];
    return [{ child, parent, sequence: numberIn(each, 'sequenceNumber') ?? at + 1 }];
  });
}

/** No framework has so many levels of headings; what stands deeper stands at the top. */
const deepest = 100;

class Grower {
  readonly #items: ReadonlyMap<string, Loose>;
  readonly #parents: ReadonlyMap<string, Edge>;
  readonly #children = new Map<string, string[]>();
  readonly #grown = new Set<string>();

  constructor(items: ReadonlyMap<string, Loose>, parents: ReadonlyMap<string, Edge>) {
    this.#items = items;
    this.#parents = parents;
    for (const [child, { parent }] of parents) {
      const siblings = this.#children.get(parent);
      if (siblings === undefined) this.#children.set(parent, [child]);
      else siblings.push(child);
    }
  }

  roots(): readonly Node[] {
    const top = [...this.#items.keys()].filter((id) => !this.#items.has(this.#parents.get(id)?.parent ?? ''));
    const grown = this.#inOrder(top).flatMap((id) => this.#grow(id));
    // What no root leads to runs in a circle, or stands too deep.
    return [...grown, ...[...this.#items.keys()].flatMap((id) => this.#grow(id))];
  }

  #grow(id: string, depth = 0): readonly Node[] {
    const item = this.#items.get(id);
    if (item === undefined || this.#grown.has(id) || depth > deepest) return [];
    this.#grown.add(id);
    const children = this.#inOrder(this.#children.get(id) ?? []).flatMap((each) => this.#grow(each, depth + 1));
    return [{ item, id, children, sequence: this.#sequence(id) }];
  }

  #inOrder(ids: readonly string[]): readonly string[] {
    return ids.toSorted((a, b) => this.#sequence(a) - this.#sequence(b));
  }

  #sequence(id: string): number {
    return this.#parents.get(id)?.sequence ?? Number.MAX_SAFE_INTEGER;
  }
}
