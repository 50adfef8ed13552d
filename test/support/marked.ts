/** A place in a text, as a test marks it: lines and columns count from 1, in characters. */
export interface Mark {
  readonly line: number;
  readonly column: number;
}

const sign = '┆';

/** The text without its marks, and where each `┆` stood: the place just after the mark is the expected one. */
export function marked(text: string): { readonly text: string; readonly marks: readonly Mark[] } {
  const marks: Mark[] = [];
  const lines = text.split('\n').map((line, index) => {
    const parts = line.split(sign);
    let column = 1;
    for (const part of parts.slice(0, -1)) {
      column += [...part].length;
      marks.push({ line: index + 1, column });
    }
    return parts.join('');
  });
  return { text: lines.join('\n'), marks };
}
