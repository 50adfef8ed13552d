import type { Block } from '../block.ts';
import type { IsHeading } from './print.ts';

/** A line of print within its column. */
export interface ColumnLine {
  readonly page: number;
  readonly line: number;
  readonly y: number;
  readonly size: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

interface Printing {
  /** The height of the letters of most of the text. */
  readonly body: number;
  readonly isHeading: IsHeading;
  /** Where most lines begin, for documents whose items have no mark that is text; null where items have marks. */
  readonly margin: number | null;
  /** Whether the lines stand in the cell of a table. */
  readonly isCell: boolean;
}

/** Whether a line begins with the mark of an item. */
export function hasMark(text: string): boolean {
  return bullet.test(text);
}

const bullet = /^([•◦▪▫‣⁃∙·●○■□➢➤►▶✓✔❖\uf0b7\uf0a7\uf0d8–—*-]|o(?= ))\s*(?=\S)/u;
const ordinal = /^(\d{1,3})[.)](?:\s+(?=\S)|$)/;

/** The lines of one column as blocks: those that go on with the line above are joined to it. */
export function joinedLines(lines: readonly ColumnLine[], printing: Printing): readonly Block[] {
  const right = Math.max(...lines.map((each) => each.right), 0);
  const blocks: { block: Block; last: ColumnLine; first: ColumnLine }[] = [];
  lines.forEach((line, at) => {
    const before = blocks.at(-1);
    const above = lines[at - 1];
    const gap = above === undefined || above.page !== line.page ? null : above.y - line.y;
    const isClose = gap !== null && gap > 0 && gap <= line.size * 1.65;
    if (before !== undefined && above !== undefined && isClose && goesOn(before, line, { ...printing, right })) {
      before.block = { ...before.block, text: joinedWords(before.block.text, line.text) };
      before.last = line;
    } else blocks.push({ block: blockOf(line, isClose, printing), last: line, first: line });
  });
  return blocks.map((each) => each.block);
}

interface Going extends Printing {
  /** The right edge of the column. */
  readonly right: number;
}

/** Whether a line goes on with the one above: that one was full, or an item indents its further lines. */
function goesOn(
  { block, last, first }: { readonly block: Block; readonly last: ColumnLine; readonly first: ColumnLine },
  line: ColumnLine,
  { isHeading, right, margin, isCell }: Going,
): boolean {
  // Without marks only a capital tells the next item from the next line of one.
  const mayBeItem = margin !== null && (isCell || line.left > margin + line.size);
  if (mayBeItem && /^\p{Lu}/u.test(line.text)) return false;
  if (bullet.test(line.text) || ordinal.test(line.text) || isHeading(line.text) || isHeading(last.text)) return false;
  if (Math.abs(last.size - line.size) > line.size * 0.12) return false;
  const word = line.text.split(' ', 1)[0] ?? '';
  const letter = (last.right - last.left) / Math.max(1, last.text.length);
  const isFull = last.right + (word.length + 1) * letter > right - letter;
  const isIndented = block.kind === 'bullet' && line.left > first.left + 2;
  return isFull || isIndented;
}

/** Words that a line end parts; a hyphen at the end stays, as it may belong to the word. */
function joinedWords(above: string, below: string): string {
  return /\p{L}-$/u.test(above) && /^\p{Ll}/u.test(below) ? `${above}${below}` : `${above} ${below}`;
}

function blockOf(
  { page, line, text, size, left }: ColumnLine,
  isClose: boolean,
  { body, margin, isCell }: Printing,
): Block {
  const base = { page, line, isClose };
  const item = bullet.exec(text);
  if (item !== null)
    return { ...base, kind: 'bullet', depth: 0, ordinal: null, text: text.slice(item[0].length).trim() };
  const counted = ordinal.exec(text);
  if (counted !== null)
    return {
      ...base,
      kind: 'bullet',
      depth: 0,
      ordinal: Number(counted[1]),
      text: text.slice(counted[0].length).trim(),
    };
  if (size > body * 1.15 && text.length <= 160)
    return { ...base, kind: 'heading', rank: size > body * 1.5 ? 1 : 2, text };
  // Browsers draw the marks of items: only their indentation is left.
  const indent = margin === null || isCell ? 0 : (left - margin) / size;
  if (indent > 1.2 && indent < 8) return { ...base, kind: 'bullet', depth: 0, ordinal: null, text };
  return { ...base, kind: 'paragraph', text };
}
