import type { Mark, Node } from '../mark.ts';
import { directed, readFromRight } from '../text/direction.ts';
import type { Fonts } from '../text/fonts.ts';
import type { Line, Span } from '../text/line.ts';
import { linesOf } from '../text/lines.ts';
import { type Piece, type Placed, type Setting, type Sheet, type Spot, slack } from './piece.ts';

export interface ParagraphLook {
  readonly size: number;
  readonly leading: number;
  readonly colour: string;
  readonly align: 'left' | 'center' | 'right';
  readonly node: Node | null;
  readonly link: string | undefined;
}

interface Measured extends ParagraphLook {
  readonly fonts: Fonts;
  readonly lines: readonly Line[];
  readonly width: number;
  readonly fromRight: boolean;
}

/** A paragraph never leaves one line alone on a page, and one of three lines or fewer is not split. */
const unsplit = 3;
const together = 2;

/** Running text as lines of a column. */
export function paragraphPiece(spans: readonly Span[], look: ParagraphLook, setting: Setting): Piece {
  const { fonts, width } = setting;
  const lines = linesOf(spans, { fonts, size: look.size, width });
  return pieceOf({ ...look, fonts, lines, width, fromRight: readFromRight(lines) });
}

function pieceOf(paragraph: Measured): Piece {
  const lineHeight = paragraph.size * paragraph.leading;
  return {
    height: paragraph.lines.length * lineHeight,
    place: (sheet, spot) => place(paragraph, lineHeight, sheet, spot),
  };
}

function place(paragraph: Measured, lineHeight: number, sheet: Sheet, spot: Spot): Placed | null {
  const { lines } = paragraph;
  const fitting = Math.floor((spot.available + slack) / lineHeight);
  const count = fitting >= lines.length ? lines.length : splitAt(lines.length, fitting, spot.fresh);
  if (count === 0 && lines.length > 0) return null;
  lines.slice(0, count).forEach((line, at) => {
    if (sheet.counting) sheet.marks.push(countedLine);
    else draw(paragraph, line, { x: spot.x, y: spot.y + at * lineHeight, height: lineHeight }, sheet.marks);
  });
  const left = lines.slice(count);
  return { height: count * lineHeight, rest: left.length === 0 ? null : pieceOf({ ...paragraph, lines: left }) };
}

/** How many lines stay here when not all fit; 0 for none. */
function splitAt(total: number, fitting: number, fresh: boolean): number {
  if (fresh) return Math.max(1, fitting);
  if (total <= unsplit || fitting < together) return 0;
  return Math.min(fitting, total - together);
}

/** Stands for a line where only pages are counted. */
const countedLine: Mark = {
  kind: 'shape',
  shape: { form: 'rectangle', x: 0, y: 0, width: 0, height: 0 },
  node: null,
};

function draw(
  paragraph: Measured,
  tokens: Line,
  { x, y, height }: { x: number; y: number; height: number },
  marks: Mark[],
): void {
  const { fonts, size, node, colour, width, link } = paragraph;
  const line = directed(tokens, { fonts, size, fromRight: paragraph.fromRight });
  const align = line.rightToLeft && paragraph.align === 'left' ? 'right' : paragraph.align;
  const shift = align === 'left' ? 0 : (width - line.width) * (align === 'right' ? 1 : 0.5);
  // The base line of Noto Sans stands about 0.36 of the size below the middle of the line.
  const base = y + height / 2 + size * 0.36;
  for (const run of line.runs) {
    marks.push({
      kind: 'text',
      x: x + shift + run.x,
      y: base,
      size,
      font: run.font,
      text: run.text,
      said: run.said,
      width: run.width,
      colour: run.colour ?? colour,
      node,
      language: run.language,
    });
  }
  if (link === undefined) return;
  const words = line.runs.map((run) => run.text).join('');
  marks.push({ kind: 'link', x, y, width, height, target: link, words, node });
}
