import type { PlacedNode, PlacedStep, Range } from './places.ts';

/** The steps from each map and list of a text. */
export type Marks = Map<unknown, ReadonlyMap<string, PlacedStep> | readonly PlacedStep[]>;

/** A value that was read quickly, and where it stands. */
export class QuickNode implements PlacedNode {
  readonly range: Range | null;
  readonly #value: unknown;
  readonly #marks: Marks;

  constructor(range: Range | null, value: unknown, marks: Marks) {
    this.range = range;
    this.#value = value;
    this.#marks = marks;
  }

  get firstKey(): Range | null {
    const steps = this.#marks.get(this.#value);
    if (!(steps instanceof Map)) return null;
    const [first]: readonly PlacedStep[] = [...steps.values()].slice(0, 1);
    return first?.key ?? null;
  }

  step(segment: string | number): PlacedStep | null {
    const steps = this.#marks.get(this.#value);
    if (steps instanceof Map) return steps.get(String(segment)) ?? null;
    // Not a map by the line above.
    const items = steps as readonly PlacedStep[] | undefined;
    return typeof segment === 'number' ? (items?.[segment] ?? null) : null;
  }
}
