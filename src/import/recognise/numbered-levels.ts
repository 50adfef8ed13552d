import type { Block, BulletBlock } from '../block.ts';
import type { Headings } from './headings.ts';

/**
 * Where no line says `Level 1`, a list numbered 1, 2, 3… whose items have lines or items of their own below them is the
 * scale itself: its items become headings of levels.
 */
export function withNumberedLevels(blocks: readonly Block[], headings: Headings): readonly Block[] {
  const hasLevels = blocks.some((each) => isLevel(each, headings));
  if (hasLevels) return blocks;
  const numbered = blocks.filter((each): each is BulletBlock => each.kind === 'bullet' && each.ordinal !== null);
  const followers = new Map(blocks.map((each, at) => [each, blocks[at + 1]]));
  const parents = numbered.filter((each) => isParent(followers.get(each)));
  const isScale = parents.length >= 2 && parents.length * 2 > numbered.length && parents.every(isInOrder);
  if (!isScale) return blocks;
  return blocks.map((each): Block => {
    if (each.kind !== 'bullet' || each.ordinal === null) return each;
    const { kind: _, depth: __, ordinal, text, ...standing } = each;
    const said = `${ordinal}. ${text}`.trim();
    return { ...standing, kind: 'heading', rank: 9, text, means: { level: ordinal }, said };
  });
}

function isLevel(block: Block, headings: Headings): boolean {
  if (block.kind === 'heading' && typeof block.means === 'object') return true;
  if (block.kind !== 'heading' && block.kind !== 'paragraph') return false;
  return headings.level(block.text) !== null || headings.levelWithin(block.text) !== null;
}

/** Whether an item has something below it before the next number comes. */
function isParent(next: Block | undefined): boolean {
  return next !== undefined && !(next.kind === 'bullet' && next.ordinal !== null);
}

/** Whether numbers go up by one, or begin again with the scale of the next competency. */
function isInOrder(item: BulletBlock, at: number, all: readonly BulletBlock[]): boolean {
  const before = all[at - 1]?.ordinal;
  const first = all[0]?.ordinal ?? 1;
  return before === undefined || item.ordinal === (before ?? 0) + 1 || item.ordinal === first;
}
