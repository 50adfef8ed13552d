import type { Mark, Page, TextMark } from './mark.ts';
import type { Frame } from './paginate.ts';
import { directed, readFromRight } from './text/direction.ts';
import type { Fonts } from './text/fonts.ts';
import { linesOf } from './text/lines.ts';
import type { Theme } from './theme.ts';

/** What stands at the edge of every page: running title above, version, source and page below. */
export interface Furniture {
  readonly running: string;
  readonly version: string;
  readonly source: string | null;
  readonly fonts: Fonts;
  readonly theme: Theme;
  readonly size: number;
}

/** Room for the furniture, in points, above and below the frame. */
export function furnitureRoom(size: number): { readonly above: number; readonly below: number } {
  return { above: size * 2, below: size * 3.4 };
}

/** A page with its furniture, which belongs to no element: a reader who hears the page is spared it. */
export function furnished(page: Page, frame: Frame, furniture: Furniture, said: FurnitureWords): Page {
  const { size, theme } = furniture;
  const bottom = frame.y + frame.height;
  const right = frame.x + frame.width;
  const rule = bottom + size * 1.1;
  const line: Mark = {
    kind: 'shape',
    shape: {
      form: 'line',
      points: [
        [frame.x, rule],
        [right, rule],
      ],
    },
    stroke: theme.rule,
    thickness: 0.5,
    node: null,
  };
  const pageWords = textMarks(said.page, { right, base: rule + size * 1.35, room: frame.width / 3 }, furniture);
  const taken = pageWords.reduce((sum, each) => sum + each.width, 0);
  const room = frame.width - taken - size * 2;
  const version = textMarks(furniture.version, { left: frame.x, base: rule + size * 1.35, room }, furniture);
  const source =
    furniture.source === null
      ? []
      : textMarks(furniture.source, { left: frame.x, base: rule + size * 2.65, room: frame.width }, furniture);
  const running = said.isFirst
    ? []
    : textMarks(furniture.running, { left: frame.x, base: frame.y - size, room: frame.width }, furniture);
  return { ...page, marks: [...page.marks, line, ...running, ...version, ...source, ...pageWords] };
}

export interface FurnitureWords {
  readonly page: string;
  /** The first page of a part says its title itself. */
  readonly isFirst: boolean;
}

interface Spot {
  readonly left?: number;
  readonly right?: number;
  readonly base: number;
  readonly room: number;
}

/** One line; furniture that is too long for it ends at a word, its whole text stands in the file's own description. */
function textMarks(text: string, { left, right, base, room }: Spot, furniture: Furniture): readonly TextMark[] {
  const { fonts, size, theme } = furniture;
  const [first] = linesOf([{ text }], { fonts, size, width: room });
  if (first === undefined) return [];
  const line = directed(first, { fonts, size, fromRight: readFromRight([first]) });
  const start = left ?? (right ?? 0) - line.width;
  return line.runs.map((run) => ({
    kind: 'text',
    x: start + run.x,
    y: base,
    size,
    font: run.font,
    text: run.text,
    width: run.width,
    colour: theme.faint,
    node: null,
  }));
}
