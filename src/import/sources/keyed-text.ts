import type { Diagnostic, Outcome } from '../../diagnostics/index.ts';
import { readDocument, type SourceDocument } from '../../document/index.ts';

/** YAML or JSON of others, whose keys may be numbers: such keys are texts, as they are in JSON. */
export function readKeyed(name: string, text: string): Outcome<SourceDocument> {
  const read = readDocument(name, text);
  const numbers = read.diagnostics.filter(({ code }) => code === 'yaml/key-not-text');
  if (numbers.length === 0 || numbers.length < read.diagnostics.length) return read;
  return readDocument(name, withQuotes(text, numbers));
}

/** The text with quotes around the keys at these places; lines stay what they are. */
function withQuotes(text: string, keys: readonly Diagnostic[]): string {
  const lines = text.split('\n');
  const fromTheRight = keys.toSorted((a, b) => b.place.column - a.place.column);
  for (const { place } of fromTheRight) {
    // Columns count characters, not units of UTF-16.
    const letters = [...(lines[place.line - 1] ?? '')];
    const [before, key, after] = [
      letters.slice(0, place.column - 1),
      letters.slice(place.column - 1, place.column - 1 + place.length),
      letters.slice(place.column - 1 + place.length),
    ].map((each) => each.join(''));
    if (/^[\d.]+$/.test(key ?? '')) lines[place.line - 1] = `${before}"${key}"${after}`;
  }
  return lines.join('\n');
}
