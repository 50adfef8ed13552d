import type { Path } from '../diagnostics/index.ts';
import type { FrameworkFile, Text } from './generated/framework.ts';
import { definitionAt, frameworkSchema, type Kind, type Located, schemaOf } from './schemas.ts';

/** A text of a file, and the way to it. */
export interface PlacedText {
  readonly path: Path;
  readonly text: Text;
}

/** Every text of a file of a kind, found by walking its value along its schema. */
export function textsOf(file: { readonly kind: Kind }): readonly PlacedText[] {
  const found: PlacedText[] = [];
  walk(file, stepsOf(file.kind), { parent: null, segment: '' }, found);
  return found;
}

/** The file with every text changed by `change`. */
export function withTexts(file: FrameworkFile, change: (text: Text) => Text): FrameworkFile {
  // Only texts change, and into texts.
  return changed(file, frameworkSchema, change) as FrameworkFile;
}

/** The file with its plain texts in the language they are in, where a file of that reference would take them for another. */
export function inItsLanguage(file: FrameworkFile, reference: string | undefined): FrameworkFile {
  const [own] = file.languages;
  if (own === undefined || own === reference) return file;
  return withTexts(file, (text) => (typeof text === 'string' ? { [own]: text } : text));
}

function changed(value: unknown, at: Located, change: (text: Text) => Text): unknown {
  // The schema has accepted this value as a text.
  if (at.definition === 'text') return change(value as Text);
  if (typeof value !== 'object' || value === null || at.definition === 'extra') return value;
  if (Array.isArray(value)) return value.map((each, index) => changed(each, definitionAt(at, index), change));
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name,
      name.startsWith('x-') ? each : changed(each, definitionAt(at, name), change),
    ]),
  );
}

/** A way as a chain, because few of the texts that are passed need theirs spelled out. */
interface Trail {
  readonly parent: Trail | null;
  readonly segment: string | number;
}

class TextOnTrail implements PlacedText {
  readonly text: Text;
  readonly #trail: Trail;

  constructor(text: Text, trail: Trail) {
    this.text = text;
    this.#trail = trail;
  }

  get path(): Path {
    const path: (string | number)[] = [];
    for (let at = this.#trail; at.parent !== null; at = at.parent) path.push(at.segment);
    return path.reverse();
  }
}

/** The schema of one value, with the steps down from it looked up once. */
class Steps {
  readonly isText: boolean;
  readonly isExtra: boolean;
  readonly #at: Located;
  readonly #below = new Map<string, Steps>();
  #item: Steps | undefined;

  constructor(at: Located) {
    this.#at = at;
    this.isText = at.definition === 'text';
    this.isExtra = at.definition === 'extra';
  }

  /** The steps from an item of a list, or from any value of a map with open keys, whose number has no end. */
  item(segment: string | number): Steps {
    this.#item ??= new Steps(definitionAt(this.#at, segment));
    return this.#item;
  }

  property(name: string): Steps {
    if (this.#at.schema.properties === undefined) return this.item(name);
    const known = this.#below.get(name);
    if (known !== undefined) return known;
    const steps = new Steps(definitionAt(this.#at, name));
    this.#below.set(name, steps);
    return steps;
  }
}

const known = new Map<Kind, Steps>();

function stepsOf(kind: Kind): Steps {
  const steps = known.get(kind) ?? new Steps({ schema: schemaOf(kind), root: schemaOf(kind) });
  known.set(kind, steps);
  return steps;
}

function walk(value: unknown, steps: Steps, trail: Trail, found: PlacedText[]): void {
  if (steps.isText) {
    // The schema has accepted this value as a text.
    found.push(new TextOnTrail(value as Text, trail));
    return;
  }
  if (typeof value !== 'object' || value === null || steps.isExtra) return;
  if (Array.isArray(value)) {
    const item = steps.item(0);
    for (let at = 0; at < value.length; at += 1) walk(value[at], item, { parent: trail, segment: at }, found);
    return;
  }
  for (const [name, each] of Object.entries(value)) {
    if (!name.startsWith('x-')) walk(each, steps.property(name), { parent: trail, segment: name }, found);
  }
}
