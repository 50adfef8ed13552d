import type { Scalar } from 'yaml';

interface Pieces {
  readonly head: string;
  readonly core: string;
  readonly tail: string;
}

const quotes: readonly (Scalar.Type | undefined | null)[] = ['QUOTE_DOUBLE', 'QUOTE_SINGLE'];
const blocks: readonly (Scalar.Type | undefined | null)[] = ['BLOCK_FOLDED', 'BLOCK_LITERAL'];

/** A text as it stands in the file: quote or block header, the words, and what closes them. */
export function pieces(source: string, type: Scalar.Type | undefined | null): Pieces {
  const isQuoted = quotes.includes(type);
  const from = isQuoted ? 1 : blocks.includes(type) ? source.indexOf('\n') + 1 : 0;
  const words = isQuoted ? source.slice(1, -1) : source.slice(from);
  const core = words.trimEnd();
  return { head: source.slice(0, from), core, tail: source.slice(from + core.length) };
}

/** A value with its words changed, and the line ends after them left. */
export function changedEnd(value: string, change: (words: string) => string): string {
  const core = value.trimEnd();
  return change(core) + value.slice(core.length);
}
