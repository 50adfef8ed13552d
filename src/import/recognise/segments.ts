import type { Block } from '../block.ts';
import type { Headings } from './headings.ts';

/** The part of a document that is about one competency. */
export interface Segment {
  /** The block that is its title; null where nothing before it could be one. */
  readonly title: Block | null;
  readonly blocks: readonly Block[];
}

export interface Segments {
  /** What stands before the first competency. */
  readonly preface: readonly Block[];
  readonly segments: readonly Segment[];
}

/** Cuts a document where its competencies begin: at a title before a definition, or where the levels start again. */
export function segmentsOf(blocks: readonly Block[], headings: Headings): Segments {
  const starts = startsOf(blocks, headings);
  const [first] = starts;
  if (first === undefined) return { preface: blocks, segments: [] };
  const segments = starts.map((start, at): Segment => {
    const own = blocks.slice(start.from, starts[at + 1]?.from);
    return { title: start.title, blocks: own.filter((each) => each !== start.title) };
  });
  return { preface: blocks.slice(0, first.from), segments };
}

interface Start {
  /** Where the competency begins among the blocks. */
  readonly from: number;
  readonly title: Block | null;
}

interface Looked {
  readonly block: Block;
  readonly isDefinition: boolean;
  readonly level: number | null;
  readonly isCompetency: boolean;
  /** Whether it could be the title of something: a heading or a short line that announces nothing. */
  readonly isTitle: boolean;
}

function look(block: Block, headings: Headings): Looked {
  const nothing = { block, isDefinition: false, level: null, isCompetency: false, isTitle: false };
  if (block.kind === 'heading' && block.means !== undefined) {
    if (block.means === 'competency') return { ...nothing, isCompetency: true };
    return typeof block.means === 'object' ? { ...nothing, level: block.means.level } : nothing;
  }
  if (block.kind !== 'heading' && block.kind !== 'paragraph') return nothing;
  const level = headings.level(block.text)?.level ?? headings.levelWithin(block.text);
  if (level !== null) return { ...nothing, level };
  const said = headings.announced(block.text);
  if (said === null) return { ...nothing, isTitle: isTitleLike(block) };
  return {
    ...nothing,
    isDefinition: said.sections.includes('definition'),
    isCompetency: said.sections.includes('competency') && said.rest !== '',
  };
}

const furniture = /\((?:pdf|html?|docx?|xlsx?|ppt)\b|^https?:|^www\.|@/i;

/** Whether a block reads like a title: a heading, or a short line that is no sentence. */
function isTitleLike(block: Block): boolean {
  if (furniture.test(block.text) || !/\p{L}/u.test(block.text)) return false;
  if (block.kind === 'heading') return true;
  return block.text.length <= 120 && !/[.;,!?]$/.test(block.text) && !/^\p{Ll}/u.test(block.text);
}

function startsOf(blocks: readonly Block[], headings: Headings): readonly Start[] {
  const looked = blocks.map((block) => look(block, headings));
  const starts: Start[] = [];
  let [level, levelAt, hasDefinition] = [-1, -1, false];
  const begin = (start: Start) => {
    starts.push(start);
    [level, levelAt, hasDefinition] = [-1, start.from, false];
  };
  looked.forEach((each, at) => {
    if (each.isCompetency) begin({ from: at, title: each.block });
    else if (each.isDefinition) {
      const title = titleOfDefinition(looked, at, starts.length === 0);
      const isNew = starts.length === 0 || (title !== null && (hasDefinition || level >= 0));
      if (isNew) begin({ from: title ?? at, title: title === null ? null : (blocks[title] ?? null) });
      hasDefinition = true;
    } else if (each.level !== null) {
      const isAgain = starts.length === 0 || (level >= 0 && each.level <= level);
      const title = isAgain ? titleOfLevels(looked, levelAt + 1, at) : null;
      if (isAgain && (title !== null || starts.length === 0))
        begin({ from: title ?? Math.max(0, levelAt + 1), title: title === null ? null : (blocks[title] ?? null) });
      [level, levelAt] = [each.level, at];
    }
  });
  return starts;
}

/** The title right above a definition; above the first one, the last title-like line there is. */
function titleOfDefinition(looked: readonly Looked[], at: number, isFirst: boolean): number | null {
  if (isFirst) {
    const last = looked.slice(0, at).findLastIndex((each) => each.isTitle);
    return last < 0 ? null : last;
  }
  const [above, before] = [looked[at - 1], looked[at - 2]];
  // `Level 2`, its name, then its description: that is no new competency.
  return above?.isTitle === true && before?.level === null && isApart(above.block, looked[at]?.block) ? at - 1 : null;
}

function isApart(title: Block, definition: Block | undefined): boolean {
  return title.kind === 'heading' || !title.isClose || definition?.kind === 'paragraph';
}

/** The title of a competency whose levels start again without a definition being announced: its highest heading, else its first line. */
function titleOfLevels(looked: readonly Looked[], from: number, to: number): number | null {
  const gap = looked.slice(from, to).map((each, index) => ({ ...each, at: from + index }));
  const headings = gap.flatMap(({ block, isTitle, at }) =>
    block.kind === 'heading' && isTitle ? [{ rank: block.rank, at }] : [],
  );
  const highest = Math.min(...headings.map((each) => each.rank));
  const heading = from === 0 ? headings.at(-1) : headings.find((each) => each.rank === highest);
  if (heading !== undefined) return heading.at;
  const lastBullet = gap.findLastIndex(({ block }) => block.kind === 'bullet');
  const line = gap.slice(lastBullet + 1).find(({ isTitle, block }) => isTitle && !block.isClose);
  return line?.at ?? null;
}
