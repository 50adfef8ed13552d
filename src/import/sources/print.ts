/** How a line of print is known to be a heading, and so never the continuation of the line above. */
export type IsHeading = (line: string) => boolean;

/** A piece of text as it stands on a page; lengths in points, `y` grows upwards. */
export interface PrintedWords {
  readonly text: string;
  readonly x: number;
  /** Its base line. */
  readonly y: number;
  readonly width: number;
  /** The height of its letters. */
  readonly size: number;
}

export interface PrintedPage {
  /** From 1. */
  readonly page: number;
  /** Where its edges lie. */
  readonly bottom: number;
  readonly top: number;
  readonly words: readonly PrintedWords[];
}

/** Words of one line that stand together, apart from others by a gap as wide as between columns. */
export interface Segment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly size: number;
}

export interface PrintedLine {
  readonly page: number;
  /** On its page, from 1. */
  readonly line: number;
  readonly y: number;
  readonly size: number;
  readonly segments: readonly Segment[];
  /** What the line was made of, from the left. */
  readonly words: readonly PrintedWords[];
}

/** A gap of so many letter heights parts columns. */
const columnGap = 1.6;
/** A gap of so many letter heights is a space that the file does not spell out. */
const wordGap = 0.15;

const bulletAlone = /^(?:[•◦▪▫‣⁃∙·●○■□➢➤►▶✓✔–—*\uf0b7\uf0a7\uf0d8-]|\d{1,3}[.)])$/u;

/** The lines of a page from above, each cut where columns part it. */
export function linesOf({ page, words }: PrintedPage): readonly PrintedLine[] {
  const rows: { y: number; size: number; words: PrintedWords[] }[] = [];
  for (const each of [...words].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    if (row !== undefined && Math.abs(row.y - each.y) <= Math.max(row.size, each.size) * 0.4) row.words.push(each);
    else rows.push({ y: each.y, size: each.size, words: [each] });
  }
  return rows.map(({ y, words: own }, at) => {
    own.sort((a, b) => a.x - b.x);
    const segments = segmentsOf(own, []);
    return { page, line: at + 1, y, size: Math.max(...segments.map((each) => each.size)), segments, words: own };
  });
}

/** The line parted where words begin at the left edge of a column, however narrow the gap before them is. */
export function cutAt(line: PrintedLine, columns: readonly number[]): PrintedLine {
  return { ...line, segments: segmentsOf(line.words, columns) };
}

/** How far, in points, words may begin from the edge of the column they begin. */
const edge = 3;

function segmentsOf(words: readonly PrintedWords[], columns: readonly number[]): readonly Segment[] {
  const segments: Segment[] = [];
  for (const { text, x, width, size } of words) {
    const last = segments.at(-1);
    const gap = last === undefined ? 0 : x - last.right;
    const isWide = gap > size * columnGap || (gap > size * 0.4 && columns.some((each) => Math.abs(each - x) <= edge));
    const isApart = last === undefined || (isWide && !bulletAlone.test(last.text.trim()));
    if (isApart) segments.push({ text, left: x, right: x + width, size });
    else {
      const space = gap > size * wordGap && !/\s$/.test(last.text) && !/^\s/.test(text) ? ' ' : '';
      segments[segments.length - 1] = {
        ...last,
        text: `${last.text}${space}${text}`,
        right: Math.max(last.right, x + width),
        size: Math.max(last.size, size),
      };
    }
  }
  return segments.map((each) => ({
    ...each,
    text: each.text
      .replace(/\u00ad/g, '')
      .replace(/[\s\u00a0]+/gu, ' ')
      .trim(),
  }));
}
