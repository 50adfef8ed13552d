import type { Path } from '../diagnostics/index.ts';
import type { FrameworkFile, Text } from './generated/framework.ts';
import { definitionAt, frameworkSchema, type Located } from './schemas.ts';

export interface PlacedText {
  readonly path: Path;
  readonly text: Text;
}

/** Every text of a framework file, found by walking its value along its schema. */
export function textsOf(file: FrameworkFile): readonly PlacedText[] {
  const found: PlacedText[] = [];
  walk(file, { at: frameworkSchema, path: [] }, found);
  return found;
}

/** The file with every text changed by `change`. */
export function withTexts(file: FrameworkFile, change: (text: Text) => Text): FrameworkFile {
  // Only texts change, and into texts.
  return changed(file, frameworkSchema, change) as FrameworkFile;
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

interface Position {
  readonly at: Located;
  readonly path: Path;
}

function walk(value: unknown, { at, path }: Position, found: PlacedText[]): void {
  if (at.definition === 'text') {
    // The schema has accepted this value as a text.
    found.push({ path, text: value as Text });
    return;
  }
  if (typeof value !== 'object' || value === null || at.definition === 'extra') return;
  const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? value.map((each, index) => [index, each] as const)
    : Object.entries(value).filter(([name]) => !name.startsWith('x-'));
  for (const [segment, each] of entries) walk(each, { at: definitionAt(at, segment), path: [...path, segment] }, found);
}
