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
