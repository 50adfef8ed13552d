import type { Block, BoxBlock } from '../blocks.ts';
import type { Mark } from '../mark.ts';
import type { Piece, Setting } from './piece.ts';
import { rowPiece } from './row.ts';

/** Measures a list of blocks; handed in, because boxes and tables hold blocks that hold boxes. */
export type MeasureBlocks = (blocks: readonly Block[], setting: Setting) => Piece;

const stripe = 2.5;

/** Blocks on a tint, or beside a coloured edge; a box that is split keeps its ground on both pages. */
export function boxPiece({ tone, blocks }: BoxBlock, setting: Setting, measure: MeasureBlocks): Piece {
  const { type, theme, width, frame } = setting;
  const padding = tone === 'tint' ? type.body * 0.8 : 0;
  const left = type.body * (tone === 'tint' ? 0.9 : 1);
  const inner = measure(blocks, { ...setting, width: width - left - padding });
  const ground = (x: number, y: number, height: number): readonly Mark[] => {
    const fill = (shape: { x: number; y: number; width: number; height: number }, colour: string): Mark => ({
      kind: 'shape',
      shape: { form: 'rectangle', ...shape },
      fill: colour,
      node: null,
    });
    const edge = fill({ x, y, width: stripe, height }, theme.accent);
    return tone === 'tint' ? [fill({ x, y, width, height }, theme.tint)] : [edge];
  };
  return rowPiece([{ x: left, piece: inner }], { padding, ground, unsplit: frame * 0.25 });
}
