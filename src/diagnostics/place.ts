/** Where something stands in a file; line and column count from 1, in characters (code points). */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Length of the offending key or value on its first line, in characters. */
  readonly length: number;
  /** The line and its neighbours, for a code frame; missing where there is no text to show. */
  readonly excerpt?: readonly ExcerptLine[];
}

export interface ExcerptLine {
  readonly line: number;
  readonly text: string;
  /** Of a very long line only a part is there, which begins at this column; 1 where it is not given. */
  readonly column?: number;
}

/** The way from the root of a file to a value in it. */
export type Path = readonly (string | number)[];

/** The place of some of the words of a text that stands at `place`; all of it where it is folded or has escapes. */
export function placeWithin(
  place: Place,
  text: string,
  { from, to }: { readonly from: number; readonly to: number },
): Place {
  const line = place.excerpt?.find((each) => each.line === place.line);
  const written = [...(line?.text ?? '')].slice(place.column - (line?.column ?? 1)).join('');
  const quote = /^["']/.exec(written)?.[0] ?? '';
  if (!written.startsWith(`${quote}${text}${quote}`)) return place;
  const before = [...text.slice(0, from)].length + quote.length;
  return { ...place, column: place.column + before, length: Math.max(1, [...text.slice(from, to)].length) };
}
