import type { Block } from '../block.ts';
import { plainMarkdown, rowCells } from './markdown.ts';

/** How a text is cut into blocks. */
export interface TextWish {
  /** Whether `#`, `|` and `**` mean what they mean in Markdown. */
  readonly isMarkdown: boolean;
  /** Whether a line is a heading by its words, and so never the continuation of the line before. */
  readonly isHeading: (line: string) => boolean;
}

const bullet = /^(\s*)([•◦▪▫‣⁃∙·●○■□◆➢➤►▶✓✔❖\uf0b7\uf0a7\uf0d8–—*+-]|o(?=\t| {2}| \p{Lu}))(?:\s+)(?=\S)/u;
const ordinal = /^(\s*)(?:(\d{1,3})|([a-z]))[.)](?:\s+(?=\S)|\s*$)/;

const longestMarked = 5000;

interface Line {
  readonly number: number;
  readonly raw: string;
}

/** The blocks of a text or Markdown page: every line that is not blank is in one of them. */
export function textBlocks(text: string, wish: TextWish): readonly Block[] {
  const lines = text.split(/\r\n|[\n\r\u2028\f]/).map((raw, at): Line => ({ number: at + 1, raw }));
  const width = wrappedAt(lines);
  const blocks: Block[] = [];
  let before: Line | null = null;
  for (const line of lines) {
    if (line.raw.trim() === '') before = null;
    else {
      const isClose = before !== null;
      const last = blocks.at(-1);
      const joins = before !== null && last !== undefined && continues(before, line, { last, width, wish });
      if (joins && last !== undefined) blocks[blocks.length - 1] = joined(last, line.raw);
      else if (!isRule(line.raw, wish)) blocks.push(blockOf(line, isClose, wish));
      else underline(blocks, line.raw, isClose);
      before = line;
    }
  }
  return blocks;
}

/** The width at which a text was broken into lines; null where its lines are whole paragraphs. */
function wrappedAt(lines: readonly Line[]): number | null {
  const width = lines.reduce((most, { raw }) => Math.max(most, raw.trimEnd().length), 0);
  if (width > 120 || width < 40) return null;
  const broken = lines.filter(({ raw }, at) => {
    const next = lines[at + 1]?.raw.trim() ?? '';
    return /^\p{Ll}/u.test(next) && !ordinal.test(next) && isFull(raw, next, width);
  });
  return broken.length >= 2 ? width : null;
}

/** Whether the first word of the next line would not have fit on this one. */
function isFull(line: string, next: string, width: number): boolean {
  const word = next.trim().split(/\s/, 1)[0] ?? '';
  return line.trimEnd().length + 1 + word.length > width - 2;
}

interface Continuing {
  readonly last: Block;
  readonly width: number | null;
  readonly wish: TextWish;
}

function continues(before: Line, line: Line, { last, width, wish }: Continuing): boolean {
  if (last.kind === 'heading' || last.kind === 'row' || isRule(line.raw, wish)) return false;
  if (startsBlock(line.raw, wish) || wish.isHeading(line.raw)) return false;
  // A line that is indented below an item belongs to it.
  if (last.kind === 'bullet' && /^\s+\S/.test(line.raw) && indent(line.raw) > indent(before.raw.replace(/\S.*$/, '')))
    return true;
  return width !== null && isFull(before.raw, line.raw, width) && !wish.isHeading(before.raw);
}

function startsBlock(raw: string, { isMarkdown }: TextWish): boolean {
  return (
    bullet.test(raw) || ordinal.test(raw) || raw.trim().includes('\t') || (isMarkdown && /^\s*([#|>]|```)/.test(raw))
  );
}

function indent(raw: string): number {
  return raw.length - raw.trimStart().length;
}

function joined(block: Block, raw: string): Block {
  return { ...block, text: `${block.text} ${raw.trim()}`.trim() };
}

/** A line of signs that says nothing itself: the underline of a heading, or the rule under the head of a table. */
function isRule(raw: string, { isMarkdown }: TextWish): boolean {
  const plain = raw.trim();
  return /^([=_*~-]\s?){3,}$/.test(plain) || (isMarkdown && /^\|?[\s|:-]*-[\s|:-]*\|[\s|:-]*$/.test(plain));
}

/** A line of = or - makes the line above it a heading. */
function underline(blocks: Block[], raw: string, isClose: boolean): void {
  const last = blocks.at(-1);
  const mark = raw.trim().charAt(0);
  if (!isClose || last?.kind !== 'paragraph' || (mark !== '=' && mark !== '-')) return;
  blocks[blocks.length - 1] = { ...last, kind: 'heading', rank: mark === '=' ? 1 : 2 };
}

function blockOf({ number, raw }: Line, isClose: boolean, { isMarkdown }: TextWish): Block {
  const base = { line: number, isClose };
  // Marks are looked for in lines as people write them; in one of a megabyte that would take minutes.
  const words = (text: string) => (isMarkdown && text.length < longestMarked ? plainMarkdown(text) : text).trim();
  const heading = isMarkdown ? /^ {0,3}(#{1,6})\s+(.*?)\s*#*$/.exec(raw) : null;
  if (heading !== null)
    return { ...base, kind: 'heading', rank: heading[1]?.length ?? 1, text: words(heading[2] ?? '') };
  const cells = rowCells(raw, isMarkdown);
  if (cells !== null) return rowOf(cells.map(words), base);
  const item = bullet.exec(raw);
  if (item !== null) {
    const depth = Math.min(5, Math.floor(indent(raw) / 4));
    return { ...base, kind: 'bullet', depth, ordinal: null, text: words(raw.slice(item[0].length)) };
  }
  const counted = ordinal.exec(raw);
  if (counted !== null) {
    const number = counted[2] === undefined ? null : Number(counted[2]);
    return {
      ...base,
      kind: 'bullet',
      depth: 0,
      ordinal: number,
      text: words(raw.slice(counted[0].length)),
      said: raw.trim(),
    };
  }
  const bold = isMarkdown ? /^\s*(\*\*|__)([^*_]+)\1:?\s*$/.exec(raw) : null;
  if (bold !== null) return { ...base, kind: 'heading', rank: 6, text: (bold[2] ?? '').trim() };
  return { ...base, kind: 'paragraph', text: words(raw.replace(isMarkdown ? /^\s*>\s?/ : '', '')) };
}

/** The row of a table whose cells are plain texts. */
function rowOf(texts: readonly string[], base: { readonly line: number; readonly isClose: boolean }): Block {
  const cells = texts.map((text): readonly Block[] =>
    text === '' ? [] : text.split(/<br\s*\/?>/).map((each) => cellBlock(each.trim(), base)),
  );
  return { ...base, kind: 'row', text: texts.join(' | '), cells, isFirst: !base.isClose };
}

function cellBlock(text: string, base: { readonly line: number; readonly isClose: boolean }): Block {
  const item = bullet.exec(text);
  if (item === null) return { ...base, kind: 'paragraph', text };
  return { ...base, kind: 'bullet', depth: 0, ordinal: null, text: text.slice(item[0].length) };
}
