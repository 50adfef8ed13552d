import type { TickBlock, WritingBlock } from '../blocks.ts';
import { languageOf, spansOf } from '../blocks.ts';
import { nodeIn } from '../mark.ts';
import { paragraphPiece } from './paragraph.ts';
import { type Piece, type Setting, slack } from './piece.ts';
import { rowPiece } from './row.ts';
import { stackPiece } from './stack.ts';

/** Handwriting needs this much, in points: 19 between lines, 12 for a box to tick. */
const lineDistance = 20;
const tickSize = 12.5;

/** Lines to write on, under what they are for. */
export function writingPiece(block: WritingBlock, setting: Setting): Piece {
  const { type, theme } = setting;
  const width = Math.min(block.width ?? setting.width, setting.width);
  const height = block.lines * lineDistance;
  const label =
    block.label === undefined
      ? null
      : paragraphPiece(
          spansOf([{ text: block.label, face: 'bold' }]),
          {
            size: type.small,
            colour: theme.ink,
            leading: type.leading,
            align: 'left',
            node: nodeIn(setting.node, 'P'),
            link: undefined,
          },
          setting,
        );
  const node = nodeIn(setting.node, 'Form');
  const field = { type: 'text', name: block.name, tooltip: block.tooltip, multiline: block.lines > 1 } as const;
  const lines = solid(height, (x, y, marks) => {
    marks.push({ kind: 'field', field, x, y, width, height, colour: theme.faint, size: type.body, node });
  });
  const items = label === null ? [] : [{ piece: label, gap: 0, keep: true }];
  return stackPiece([...items, { piece: lines, gap: 1, keep: false }]);
}

/** A box to tick, with its word beside it. */
export function tickPiece(block: TickBlock, setting: Setting): Piece {
  const { type, theme } = setting;
  const hasLabel = block.label !== undefined;
  const wide = hasLabel ? tickSize + type.body * 0.5 : tickSize;
  const field = { type: 'choice', name: block.name, value: block.value, tooltip: block.tooltip } as const;
  const lineHeight = type.body * type.leading;
  const size = { width: tickSize, height: tickSize };
  const node = nodeIn(setting.node, 'Form');
  const left = hasLabel ? 0 : (setting.width - tickSize) / 2;
  const box = solid(Math.max(tickSize, lineHeight), (x, y, marks) => {
    const top = y + Math.max(0, (lineHeight - tickSize) / 2);
    marks.push({ kind: 'field', field, x: x + left, y: top, ...size, colour: theme.ink, size: type.body, node });
  });
  if (block.label === undefined) return box;
  const look = { size: type.body, colour: theme.ink, leading: type.leading, align: 'left', link: undefined } as const;
  const text = paragraphPiece(
    spansOf(block.label),
    { ...look, node: nodeIn(setting.node, 'P', { language: languageOf(block.label) }) },
    { ...setting, width: setting.width - wide },
  );
  return rowPiece([
    { x: 0, piece: box },
    { x: wide, piece: text },
  ]);
}

type Draw = (x: number, y: number, marks: Parameters<Piece['place']>[0]['marks']) => void;

/** Something of a fixed height that is not split. */
export function solid(height: number, draw: Draw): Piece {
  return {
    height,
    place: (sheet, { x, y, available, fresh }) => {
      if (height > available + slack && !fresh) return null;
      draw(x, y, sheet.marks);
      return { height, rest: null };
    },
  };
}
