import { type Finding, finding, type Path } from '../diagnostics/index.ts';
import { idLike, isIdLike, longestId } from './id-like.ts';
import type { JsonSchema } from './schemas.ts';

/** A text in a file, and what messages call it. */
interface Written {
  readonly path: Path;
  readonly property: string;
  readonly value: string;
}

/** What a pattern asks for, by how it begins. */
const patterns: readonly (readonly [start: string, (path: Path, property: string, value: string) => Finding])[] = [
  ['^[a-z]{2,3}', (path, _, value) => finding('schema/language-tag', path, { value: shown(value) })],
  ['^[a-z0-9]+(-', (path, property, value) => idFinding(path, property, value)],
  ['^(0|[1-9]', (path, _, value) => finding('schema/version', path, { value: shown(value) })],
  ['^[0-7]', (path, _, value) => finding('schema/ulid', path, { value: shown(value) })],
  ['^[^\\s@', (path, property) => finding('schema/email', path, { property })],
  ['^[^\\u0000]*', (path, property) => finding('schema/null-character', path, { property })],
  ['^sha256', (path, _, value) => finding('schema/digest', path, { value: shown(value) })],
  ['^\\d{4}(-)', (path, property, value) => finding('schema/day', path, { property, value: shown(value) })],
  ['^\\d{4}-', (path, property, value) => finding('schema/instant', path, { property, value: shown(value) })],
  ['^\\d{4}(', (path, property, value) => finding('schema/date', path, { property, value: shown(value) })],
];

function idFinding(path: Path, property: string, value: string): Finding {
  return finding('schema/id', path, { property, value: shown(value), suggestion: idLike(value) });
}

/** What is wrong with a value that does not fit `pattern`. */
export function patternFinding(pattern: string, { path, property, value }: Written): Finding {
  const found = patterns.find(([start]) => pattern.startsWith(start));
  if (found !== undefined) return found[1](path, property, value);
  return finding('schema/invalid', path, { property, keyword: 'pattern' });
}

/** What is wrong with a key; the names that have a pattern of their own are language tags, the others are ids. */
export function nameFinding(name: string, path: Path, schema: JsonSchema): Finding {
  const place = [...path, name];
  if (schema.propertyNames?.pattern !== undefined) return finding('schema/language-tag', place, { value: name }, 'key');
  if (name.length > longestId && isIdLike(name))
    return finding('schema/too-long', place, { property: name, limit: longestId }, 'key');
  return finding('schema/id', place, { property: name, value: name, suggestion: idLike(name) }, 'key');
}

/** A value as messages quote it: short, on one line. */
export function shown(value: unknown): string {
  const written = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return written.length > 80 ? `${written.slice(0, 79)}…` : written;
}
