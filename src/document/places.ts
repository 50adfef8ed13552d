import type { Path, Place } from '../diagnostics/index.ts';
import type { Lines } from './lines.ts';

/** Offsets of the first character of something, and of the one after its last. */
export type Range = readonly [number, number];

/** A value of a document, as far as places go. */
export interface PlacedNode {
  /** Where it stands; null where it is empty. */
  readonly range: Range | null;
  /** The first key of a map. */
  readonly firstKey: Range | null;
  /** What stands one step down; null where nothing does. */
  step(segment: string | number): PlacedStep | null;
}

export interface PlacedStep {
  /** The key, in a map. */
  readonly key: Range | null;
  readonly node: PlacedNode | null;
}

/** The place of the key or the value at `path` below `root`; of the nearest thing around it where there is none. */
export function placeAt(root: PlacedNode | null, lines: Lines, path: Path, at: 'key' | 'value'): Place {
  let found: PlacedStep = { key: null, node: root };
  for (const segment of path) {
    const next = found.node?.step(segment) ?? null;
    if (next === null) return lines.placeAt(...rangeOf(found, 'key'));
    found = next;
  }
  return lines.placeAt(...rangeOf(found, at));
}

/** A map that has no key of its own (an item of a list, the whole file) is pointed at by its first key. */
function rangeOf({ key, node }: PlacedStep, at: 'key' | 'value'): Range {
  const value = node?.range ?? null;
  if (at === 'key' && key !== null) return key;
  if (at === 'value' && value !== null) return value;
  return key ?? node?.firstKey ?? value ?? [0, 1];
}
