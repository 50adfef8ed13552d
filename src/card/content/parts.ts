import type { Competency } from '../../model/index.ts';
import type { Block } from '../blocks.ts';
import type { Edition, Part } from '../edition.ts';
import { bilingualBlocks } from './bilingual.ts';
import { cardBlocks } from './card.ts';
import { consensusBlocks } from './consensus.ts';
import { gridBlocks, type Room } from './grid.ts';
import { matrixBlocks } from './matrix.ts';
import { sheetBlocks } from './sheet.ts';

/** The parts of an edition: one for each competency, or one for all of them. */
export function partsOf(edition: Edition): readonly Part[] {
  const { design, telling, competencies, profile } = edition;
  if (design.layout === 'matrix') {
    const title = telling.say(telling.framework.title);
    const blocks = (room: Room) => matrixBlocks({ competencies, profile }, telling, room);
    return [{ id: telling.framework.id, title, words: telling.tell(telling.framework.title), blocks }];
  }
  return competencies.map((competency) => ({
    id: competency.id,
    title: telling.say(competency.title),
    words: telling.tell(competency.title),
    blocks: (room: Room) => blocksOf(competency, edition, room),
  }));
}

function blocksOf(competency: Competency, { design, telling, other }: Edition, room: Room): readonly Block[] {
  switch (design.layout) {
    case 'grid':
      return gridBlocks(competency, telling, room);
    case 'sheet':
    case 'form':
      return sheetBlocks(competency, telling, room);
    case 'consensus':
      return consensusBlocks(competency, telling, design.raters);
    case 'bilingual':
      return bilingualBlocks(competency, [telling, other ?? telling], design.sections);
    case 'card':
    case 'matrix':
      return cardBlocks(competency, telling, design.sections);
  }
}

/** The table of contents; `counts` are the pages of what stands before the first part, then of each part. */
export function contentsPart({ telling }: Edition, parts: readonly Part[], counts: readonly number[]): Part {
  const { labels } = telling;
  const entries = parts.map(({ id, words }, at) => {
    const before = counts.slice(0, at + 1).reduce((sum, each) => sum + each, 0);
    return { title: words, page: before + 1, target: id };
  });
  const title = labels.headings.contents;
  const heading: Block = { kind: 'heading', level: 1, words: title, target: 'contents' };
  const over: Block = { kind: 'paragraph', role: 'eyebrow', words: telling.tell(telling.framework.title) };
  return { id: 'contents', title, words: title, blocks: () => [over, heading, { kind: 'contents', entries }] };
}
