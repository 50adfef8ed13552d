import {
  type Block,
  faced,
  type ListBlock,
  languageOf,
  type PairBlock,
  type ParagraphBlock,
  spansOf,
} from '../blocks.ts';
import { nodeIn } from '../mark.ts';
import { boxPiece } from './box.ts';
import { contentsPiece } from './contents.ts';
import { figurePiece } from './figure.ts';
import { tickPiece, writingPiece } from './form.ts';
import { headingPiece } from './heading.ts';
import { paragraphPiece } from './paragraph.ts';
import type { Piece, Setting } from './piece.ts';
import { rowPiece } from './row.ts';
import { type StackItem, stackPiece } from './stack.ts';
import { tableOf } from './table-block.ts';

/** Measures blocks for a column; their structure elements are made on the way, in reading order. */
export function blocksPiece(blocks: readonly Block[], setting: Setting): Piece {
  const items = blocks.map(
    (block, at): StackItem => ({
      piece: blockPiece(block, setting),
      gap: gapBefore(block, blocks[at - 1], setting),
      keep: keepsWithNext(block, blocks[at - 1], blocks[at + 1]),
    }),
  );
  return items.length === 1 && items[0] !== undefined ? items[0].piece : stackPiece(items);
}

function blockPiece(block: Block, setting: Setting): Piece {
  switch (block.kind) {
    case 'heading':
      return headingPiece(block, setting);
    case 'paragraph':
      return paragraphOf(block, setting);
    case 'list':
      return listPiece(block, setting);
    case 'table':
      return tableOf(block, setting, blocksPiece);
    case 'box':
      return boxPiece(block, setting, blocksPiece);
    case 'writing':
      return writingPiece(block, setting);
    case 'tick':
      return tickPiece(block, setting);
    case 'figure':
      return figurePiece(block, setting);
    case 'contents':
      return contentsPiece(block, setting);
    case 'pair':
      return pairPiece(block, setting);
  }
}

/** White space above a block, as a multiple of the body size: more above what begins something. */
function gapBefore(block: Block, before: Block | undefined, { type }: Setting): number {
  if (before === undefined) return 0;
  const { body } = type;
  if (before.kind === 'paragraph' && before.role === 'eyebrow') return body * 0.1;
  if (block.kind === 'heading') return before.kind === 'heading' ? body * 0.5 : body * headingGaps[block.level];
  if (before.kind === 'heading') return body * (before.level === 1 ? 0.9 : 0.45);
  if (before.kind === 'paragraph' && before.role === 'label') return body * 0.15;
  if (block.kind === 'paragraph' && block.role === 'label') return body * 0.8;
  if (block.kind === 'box' || before.kind === 'box') return body * 0.9;
  if (block.kind === 'table' || before.kind === 'table') return body * 0.8;
  if (block.kind === 'pair' && before.kind === 'pair') return body * 0.4;
  if (block.kind === 'writing' || before.kind === 'writing') return body * 0.8;
  if (block.kind === 'pair' || before.kind === 'pair') return body * 0.9;
  return body * 0.55;
}

const headingGaps = { 1: 2.2, 2: 2, 3: 1.4 } as const;

/** A heading stays with its text, a sentence under it with the table it leads to, a question or a table with its lines. */
function keepsWithNext(block: Block, before: Block | undefined, next: Block | undefined): boolean {
  if (block.kind === 'heading') return true;
  if (block.kind === 'table') return next?.kind === 'writing';
  if (block.kind !== 'paragraph') return false;
  if (next?.kind === 'writing') return true;
  const leads = next?.kind === 'table' || next?.kind === 'list';
  if (before?.kind === 'heading' && leads) return true;
  return block.role === 'label' || block.role === 'eyebrow' || block.role === 'strong';
}

function paragraphOf({ words, role, align }: ParagraphBlock, setting: Setting): Piece {
  const { type, theme, node } = setting;
  const looks = {
    body: { size: type.body, colour: theme.ink, face: 'regular' },
    lead: { size: type.lead, colour: theme.ink, face: 'regular' },
    small: { size: type.small, colour: theme.faint, face: 'regular' },
    label: { size: type.small, colour: theme.accent, face: 'bold' },
    eyebrow: { size: type.small, colour: theme.accent, face: 'bold' },
    strong: { size: type.body, colour: theme.ink, face: 'bold' },
  } as const;
  const { size, colour, face } = looks[role];
  const own = nodeIn(node, 'P', { language: languageOf(words) });
  const look = { size, colour, leading: type.leading, align: align ?? 'left', node: own, link: undefined } as const;
  return paragraphPiece(faced(words, face), look, setting);
}

const bulletShare = 1.15;

function listPiece({ items, small }: ListBlock, setting: Setting): Piece {
  const { type, theme } = setting;
  const list = nodeIn(setting.node, 'L', { numbering: 'Disc' });
  const size = small === true ? type.small : type.body;
  const indent = size * bulletShare;
  const look = { size, colour: theme.ink, leading: type.leading, align: 'left', link: undefined } as const;
  const stack = items.map((words, at): StackItem => {
    const item = nodeIn(list, 'LI');
    const bullet = paragraphPiece(
      [{ text: '•', face: 'bold', colour: theme.accent }],
      { ...look, node: nodeIn(item, 'Lbl') },
      setting,
    );
    const narrow = { ...setting, width: setting.width - indent };
    const text = paragraphPiece(
      spansOf(words),
      { ...look, node: nodeIn(item, 'LBody', { language: languageOf(words) }) },
      narrow,
    );
    return { piece: marked(bullet, text, indent), gap: at === 0 ? 0 : size * 0.32, keep: false };
  });
  return stackPiece(stack, Math.min(2, stack.length));
}

/** The bullet stands beside the first line only; the rest of the item goes on alone. */
function marked(bullet: Piece, text: Piece, indent: number): Piece {
  const row = rowPiece([
    { x: 0, piece: bullet },
    { x: indent, piece: text },
  ]);
  return {
    height: text.height,
    place: (sheet, spot) => {
      const before = sheet.marks.length;
      const placed = row.place(sheet, spot);
      const alone = placed !== null && sheet.marks.length === before + 1;
      if (!alone || spot.fresh || text.height === 0) return placed;
      sheet.marks.length = before;
      return null;
    },
  };
}

function pairPiece({ shares, cells }: PairBlock, setting: Setting): Piece {
  const gutter = setting.type.body * 1.6;
  const free = setting.width - gutter * (shares.length - 1);
  const total = shares.reduce((sum, share) => sum + share, 0);
  let x = 0;
  const placed = cells.map((blocks, at) => {
    const width = ((shares[at] ?? 0) / total) * free;
    const cell = { x, piece: blocksPiece(blocks, { ...setting, width }) };
    x += width + gutter;
    return cell;
  });
  const height = Math.max(0, ...placed.map((each) => each.piece.height));
  return rowPiece(placed, { padding: 0, ground: () => [], unsplit: height });
}
