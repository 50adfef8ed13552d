import {
  type Alias,
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  type Node,
  type Pair,
} from 'yaml';
import { type Diagnostic, type DiagnosticCode, type DiagnosticParams, diagnostic } from '../diagnostics/index.ts';
import { mostComplaints } from './composed.ts';
import type { Lines } from './lines.ts';

/** How many values the aliases of a file may add to those that are written out. */
const mostAliased = 100_000;

/** What is well formed and yet refused: keys that are there twice or are not text, aliases without anchor or end. */
export function contentFaults(
  document: Document.Parsed,
  lines: Lines,
  isFolded: (offset: number) => boolean,
): readonly Diagnostic[] {
  const faults = new ContentFaults(lines, isFolded);
  faults.sizeOf(document.contents);
  return faults.diagnostics;
}

class ContentFaults {
  readonly diagnostics: Diagnostic[] = [];
  readonly #lines: Lines;
  /** How many values each anchor stands for; null while its own value is being read. */
  readonly #anchors = new Map<string, number | null>();
  readonly #isFolded: (offset: number) => boolean;
  #aliased = 0;

  constructor(lines: Lines, isFolded: (offset: number) => boolean) {
    this.#lines = lines;
    this.#isFolded = isFolded;
  }

  /** How many values `node` holds, each alias counted as all that it stands for. */
  sizeOf(node: unknown): number {
    if (isAlias(node)) return this.#sizeOfAlias(node);
    if (!isNode(node)) return 1;
    const anchor = 'anchor' in node ? node.anchor : undefined;
    if (anchor !== undefined) this.#anchors.set(anchor, null);
    if (isMap(node)) this.#checkKeys(node.items);
    const inner: readonly unknown[] = isCollection(node) ? node.items : [];
    const size = inner.reduce<number>((sum, each) => sum + this.#sizeOfItem(each), 1);
    if (anchor !== undefined) this.#anchors.set(anchor, size);
    return size;
  }

  #sizeOfItem(item: unknown): number {
    // Keys count too: an anchor may stand on a key.
    return isPair(item) ? this.sizeOf(item.key) + this.sizeOf(item.value) : this.sizeOf(item);
  }

  #sizeOfAlias(alias: Alias): number {
    const size = this.#anchors.get(alias.source);
    if (size === undefined) this.#say('yaml/syntax', { problem: 'alias' }, alias);
    if (size === null || this.#exceeds(size ?? 0)) this.#say('yaml/alias-expansion', {}, alias);
    return size ?? 1;
  }

  /** Whether these values are the ones that exceed what aliases may add; only the first are told. */
  #exceeds(size: number): boolean {
    const before = this.#aliased;
    this.#aliased += size;
    return before <= mostAliased && this.#aliased > mostAliased;
  }

  #checkKeys(pairs: readonly Pair[]): void {
    const known = new Set<string>();
    for (const { key } of pairs) {
      if (!isScalar(key) || typeof key.value !== 'string') {
        this.#say('yaml/key-not-text', { key: this.#written(key) }, key);
      } else if (known.has(key.value)) {
        this.#say('yaml/duplicate-key', { key: key.value }, key);
      } else known.add(key.value);
    }
  }

  #written(key: unknown): string {
    return isNode(key) && key.range ? this.#lines.text.slice(key.range[0], key.range[1]) : '';
  }

  #say<C extends DiagnosticCode>(code: C, params: DiagnosticParams[C], at: unknown): void {
    // What stands in a parsed document is a node, and has a range.
    const [start, end] = (at as Node).range ?? [0, 1];
    if (this.diagnostics.length < mostComplaints && !this.#isFolded(start))
      this.diagnostics.push(diagnostic(code, params, this.#lines.placeAt(start, end)));
  }
}
