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
}

/** The way from the root of a file to a value in it. */
export type Path = readonly (string | number)[];
