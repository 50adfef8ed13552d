import { type ContentsBlock, languageOf, spansOf } from '../blocks.ts';
import { nodeIn } from '../mark.ts';
import { paragraphPiece } from './paragraph.ts';
import type { Piece, Setting } from './piece.ts';
import { rowPiece } from './row.ts';
import { stackPiece } from './stack.ts';

/** The table of contents: titles on the left, pages on the right, each line a link. */
export function contentsPiece({ entries }: ContentsBlock, setting: Setting): Piece {
  const { type, theme, width } = setting;
  const list = nodeIn(setting.node, 'TOC');
  const numbers = type.body * 4;
  const items = entries.map(({ title, page, target }) => {
    const node = nodeIn(nodeIn(list, 'TOCI'), 'Link', { language: languageOf(title) });
    const look = { size: type.body, leading: type.leading, node } as const;
    const words = paragraphPiece(
      spansOf(title),
      { ...look, colour: theme.ink, align: 'left', link: target },
      {
        ...setting,
        width: width - numbers,
      },
    );
    const number = paragraphPiece(
      [{ text: String(page), face: 'bold' }],
      { ...look, colour: theme.accent, align: 'right', link: undefined },
      { ...setting, width: numbers },
    );
    const row = rowPiece([
      { x: 0, piece: words },
      { x: width - numbers, piece: number },
    ]);
    return { piece: row, gap: type.body * 0.35, keep: false };
  });
  return stackPiece(items);
}
