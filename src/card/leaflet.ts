import type { Block } from './blocks.ts';
import type { Design } from './design.ts';
import { paperOf } from './design.ts';
import { type Furniture, furnished, furnitureRoom } from './furniture.ts';
import { rootNode } from './mark.ts';
import { type Frame, insideFrame, pagesOf } from './paginate.ts';
import type { PrintedPart } from './print.ts';
import type { Fonts } from './text/fonts.ts';
import { smallestSize, typeScale } from './theme.ts';

/** Some blocks that become pages of their own, apart from any framework. */
export interface Leaflet {
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly language: string;
  readonly design: Design;
  readonly fonts: Fonts;
  /** What stands at the foot of each page. */
  readonly foot: string;
  readonly page: (at: number, of: number) => string;
}

/** The pages of a leaflet, in the design's size on its first paper; each heading of the first level begins a page. */
export function leafletParts(leaflet: Leaflet): readonly PrintedPart[] {
  const { title, language, design, fonts, foot } = leaflet;
  const small = Math.max(smallestSize, design.size * 0.8);
  const frame = frameOf(design, small);
  const type = typeScale(design.size, design.leading);
  const parts = chapters(leaflet.blocks).map((blocks) => {
    const section = rootNode('Sect', { language });
    return { section, pages: pagesOf(blocks, frame, { fonts, theme: design.theme, type, node: section }) };
  });
  const furniture: Furniture = { running: title, version: foot, source: null, fonts, theme: design.theme, size: small };
  const total = parts.reduce((sum, { pages }) => sum + pages.length, 0);
  let number = 0;
  return parts.map(({ section, pages }, at) => ({
    id: `part-${at + 1}`,
    title,
    section,
    pages: pages.map((page, index) => {
      number += 1;
      const words = { page: leaflet.page(number, total), isFirst: index === 0 };
      return furnished(insideFrame(page, frame), frame, furniture, words);
    }),
  }));
}

function chapters(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const starts = blocks.flatMap((block, at) => (block.kind === 'heading' && block.level === 1 ? [at] : []));
  return starts.map((start, at) => blocks.slice(start, starts[at + 1]));
}

/** Where text may stand: inside the margins, between the furniture above and below. */
function frameOf({ papers, orientation, margin }: Design, small: number): Frame {
  const paper = paperOf(papers[0] ?? 'letter', orientation);
  const { above, below } = furnitureRoom(small);
  const width = paper.width - 2 * margin;
  const height = paper.height - 2 * margin - above * 0.5 - below * 0.8;
  return { paper, x: margin, y: margin + above * 0.5, width, height };
}
