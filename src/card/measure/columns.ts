import { type Block, type Column, faced } from '../blocks.ts';
import { linesOf } from '../text/lines.ts';
import type { Setting } from './piece.ts';

/**
 * The widths of columns, by their shares; a heading whose longest word would be cut takes what it needs from columns that
 * have more than they need, where there is that much.
 */
export function columnWidths(columns: readonly Column[], inset: number, setting: Setting): readonly number[] {
  const total = columns.reduce((sum, each) => sum + each.share, 0);
  const shared = columns.map((each) => (each.share / total) * setting.width);
  const needed = columns.map((each) => Math.max(0, ...each.header.map((block) => longestWord(block, setting))) + inset);
  const wanting = shared.reduce((sum, width, at) => sum + Math.max(0, (needed[at] ?? 0) - width), 0);
  const spare = shared.reduce((sum, width, at) => sum + Math.max(0, width - (needed[at] ?? 0)), 0);
  if (wanting === 0 || spare < wanting) return shared;
  return shared.map((width, at) => {
    const least = needed[at] ?? 0;
    return width < least ? least : width - ((width - least) / spare) * wanting;
  });
}

function longestWord(block: Block, { fonts, type }: Setting): number {
  if (block.kind !== 'paragraph') return 0;
  const size = block.role === 'strong' ? type.body : type.small;
  const face = block.role === 'small' ? 'regular' : 'bold';
  const [words = []] = linesOf(faced(block.words, face), { fonts, size, width: Number.MAX_SAFE_INTEGER });
  const longest = Math.max(0, ...words.map(({ part }) => part.width));
  // A hair more, so that rounding does not cut it after all.
  return (longest * size) / 1000 + 0.1;
}
