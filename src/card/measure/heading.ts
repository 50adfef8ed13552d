import type { HeadingBlock } from '../blocks.ts';
import { faced, languageOf, plainOf } from '../blocks.ts';
import type { Mark } from '../mark.ts';
import { nodeIn } from '../mark.ts';
import { capHeight } from '../text/fonts.ts';
import { paragraphPiece } from './paragraph.ts';
import type { Piece, Setting } from './piece.ts';

const structure = { 1: 'H1', 2: 'H2', 3: 'H3' } as const;
const tight = 1.22;

/** A heading, with its badge before it and its steps at the right end of the line. */
export function headingPiece(block: HeadingBlock, setting: Setting): Piece {
  const { type, theme } = setting;
  const size = [type.heading1, type.heading2, type.heading3][block.level - 1] ?? type.body;
  const node = nodeIn(setting.node, structure[block.level], { language: languageOf(block.words) });
  const look = { size, leading: tight, align: 'left', node, link: undefined } as const;
  const colour = block.level === 2 ? theme.accent : theme.ink;
  const badge = badgeOf(block, { ...setting, node }, size);
  const steps = block.step === undefined ? 0 : stepsWidth(block.step.of, size) + size;
  const width = Math.max(setting.width * 0.4, setting.width - badge.width - steps);
  const title = paragraphPiece(faced(block.words, 'bold'), { ...look, colour }, { ...setting, width });
  // A title of blanks has no line of its own, but a badge and a target.
  const least = size * tight;
  return {
    height: Math.max(title.height, least),
    place: (sheet, spot) => {
      const before = sheet.marks.length;
      badge.draw(spot.x, spot.y, sheet.marks);
      const placed = title.place(sheet, { ...spot, x: spot.x + badge.width });
      if (placed === null) sheet.marks.length = before;
      else {
        sheet.marks.push(...stepMarks(block, { x: spot.x + setting.width, y: spot.y, size, setting }));
        const words = block.badge === undefined ? plainOf(block.words) : `${block.badge} – ${plainOf(block.words)}`;
        if (block.target !== undefined) {
          sheet.bookmarks.push({ title: words, level: block.level, target: block.target, y: spot.y });
        }
      }
      return placed === null ? null : { ...placed, height: Math.max(placed.height, least) };
    },
  };
}

interface Badge {
  readonly width: number;
  readonly draw: (x: number, y: number, marks: Mark[]) => void;
}

function badgeOf({ badge }: HeadingBlock, setting: Setting, size: number): Badge {
  if (badge === undefined) return { width: 0, draw: () => undefined };
  const { fonts, theme, node } = setting;
  const small = size * 0.72;
  const inked = (fonts.width(badge, 'bold') * small) / 1000;
  const width = inked + small * 1.1;
  const height = size * tight;
  const draw = (x: number, y: number, marks: Mark[]) => {
    const ground = { form: 'rectangle', x, y: y + height * 0.05, width, height: height * 0.9 } as const;
    marks.push({ kind: 'shape', shape: ground, fill: theme.accent, node: null });
    const base = y + height / 2 + (small * capHeight) / 2000;
    const text = `${badge} `;
    const at = { x: x + small * 0.55, y: base, size: small, text, width: inked };
    marks.push({ kind: 'text', ...at, font: 'bold', colour: theme.paper, node });
  };
  return { width: width + size * 0.6, draw };
}

function stepsWidth(count: number, size: number): number {
  return count * size * 0.42;
}

interface StepSpot {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly setting: Setting;
}

/** Bars that grow from left to right, filled up to where this level stands; the words beside say the same. */
function stepMarks({ step }: HeadingBlock, { x, y, size, setting }: StepSpot): readonly Mark[] {
  if (step === undefined || step.of < 2) return [];
  const wide = size * 0.3;
  const tall = size * tight * 0.86;
  return Array.from({ length: step.of }, (_, at): Mark => {
    const height = (tall * (at + 1)) / step.of;
    const left = x - stepsWidth(step.of, size) + at * size * 0.42;
    const shape = { form: 'rectangle', x: left, y: y + tall - height, width: wide, height } as const;
    const isFilled = at < step.at;
    return { kind: 'shape', shape, node: null, fill: isFilled ? setting.theme.accent : setting.theme.rule };
  });
}
