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
  const path: (string | number)[] = [];
  const walk = (value: unknown, at: Located): void => {
    // The schema has accepted such a value as a text.
    if (at.definition === 'text') found.push({ path: [...path], text: value as Text });
    else if (typeof value === 'object' && value !== null && at.definition !== 'extra') {
      for (const [segment, each] of entriesOf(value)) {
        path.push(segment);
        walk(each, definitionAt(at, segment));
        path.pop();
      }
    }
  };
  walk(file, frameworkSchema);
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

function entriesOf(value: object): Iterable<readonly [string | number, unknown]> {
  if (Array.isArray(value)) return value.entries();
  return Object.entries(value).filter(([name]) => !name.startsWith('x-'));
}
