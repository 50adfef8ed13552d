import type { Block, HeadingBlock, RowBlock } from '../block.ts';
import type { Section } from '../words/heading-words.ts';
import type { Headings, LevelAnnouncement } from './headings.ts';
import { contrastRows, dimensionRows } from './opposites.ts';

/** The blocks with every table read out row by row, so that what stands in cells is recognised like any other text. */
export function withoutTables(blocks: readonly Block[], headings: Headings): readonly Block[] {
  const read: Block[] = [];
  let table: RowBlock[] = [];
  const flush = () => {
    const [head, ...rows] = table;
    if (head !== undefined) read.push(...readOut(head, rows, headings));
    table = [];
  };
  for (const block of blocks) {
    if (block.kind !== 'row' || block.isFirst) flush();
    if (block.kind === 'row') table.push(block);
    else read.push(block);
  }
  flush();
  return read;
}

/** What the head of a column announces; null where it says nothing that is known. */
type Column = Section | LevelAnnouncement | null;

function readOut(head: RowBlock, rows: readonly RowBlock[], headings: Headings): readonly Block[] {
  const columns = head.cells.map((cell) => columnOf(cellText(cell), headings));
  const known = columns.filter((each) => each !== null);
  const says = (section: Section) => columns.includes(section);
  const title = headingOf(head);
  if (says('is') && says('isNot')) return [title, ...contrastRows(rows, columns)];
  if (says('lower') && says('upper')) return [title, ...dimensionRows(rows, columns)];
  if (known.filter((each) => typeof each === 'object').length >= 2)
    return [title, ...rows.flatMap((row) => matrixRow(row, columns, headings))];
  const isHead =
    rows.length > 0 && known.length >= Math.max(1, head.cells.filter((each) => each.length > 0).length - 1);
  const areSections = isHead && known.length >= 2 && known.every((each) => typeof each === 'string');
  if (areSections) return [title, ...rows.flatMap((row) => sectionRow(row, columns, headings))];
  return [head, ...rows].flatMap((row) => labelledRow(row, headings));
}

/** The words of a cell on one line. */
function cellText(cell: readonly Block[]): string {
  return cell.map((each) => each.text).join(' ');
}

function columnOf(text: string, headings: Headings): Column {
  const level = headings.level(text);
  if (level !== null) return level;
  const said = headings.announced(text);
  return said?.sections.length === 1 ? (said.sections[0] ?? null) : sideOf(text, headings);
}

const sides: readonly Section[] = ['is', 'isNot', 'lower', 'upper'];

/** `Warm welcome does not mean`: a side that is named behind the title of the competency. */
function sideOf(text: string, headings: Headings): Section | null {
  const words = text.length > 120 ? [] : text.split(' ');
  for (let at = 1; at < words.length; at += 1) {
    const said = headings.announced(words.slice(at).join(' '));
    const section = said?.rest === '' ? said.sections[0] : undefined;
    if (section !== undefined && sides.includes(section)) return section;
  }
  return null;
}

/** The head of a table as a heading that says nothing more: its columns are known. */
function headingOf(head: RowBlock): Block {
  return { ...head, kind: 'aside', isHead: true };
}

function made(row: RowBlock, means: NonNullable<HeadingBlock['means']>, text = ''): HeadingBlock {
  return { kind: 'heading', rank: 9, line: row.line, isClose: false, text, means, isMade: true, ...pageOf(row) };
}

function pageOf({ page }: RowBlock): { readonly page?: number } {
  return page === undefined ? {} : { page };
}

/** A row below levels: a section of each level, or one competency through all of them. */
function matrixRow(row: RowBlock, columns: readonly Column[], headings: Headings): readonly Block[] {
  const label = row.cells.findIndex((_, at) => typeof columns[at] !== 'object' || columns[at] === null);
  const words = label < 0 ? '' : cellText(row.cells[label] ?? []);
  const said = words === '' ? null : (headings.announced(words)?.sections[0] ?? null);
  const name: readonly Block[] =
    words === ''
      ? []
      : said === null
        ? [
            {
              kind: 'heading',
              rank: 2,
              line: row.line,
              isClose: false,
              text: words,
              means: 'competency',
              ...pageOf(row),
            },
          ]
        : [{ ...row, kind: 'aside', isHead: true, text: words }];
  const levels = row.cells.flatMap((cell, at) => {
    const column = columns[at];
    if (typeof column !== 'object' || column === null) return [];
    const section = said === null ? [] : [made(row, said)];
    return [made(row, { level: column.level }, column.title), ...section, ...cell];
  });
  return [...name, ...levels];
}

/** A row below sections: each cell belongs to the section of its column. */
function sectionRow(row: RowBlock, columns: readonly Column[], headings: Headings): readonly Block[] {
  return row.cells.flatMap((cell, at) => {
    const column = columns[at];
    if (typeof column !== 'string') return cell;
    if (column === 'level') return levelCell(row, cell, headings);
    if (column === 'competency' && cell.length > 0)
      return [{ ...made(row, 'competency', cellText(cell)), isMade: false }];
    return cell.length === 0 ? [] : [made(row, column), ...cell];
  });
}

/** `2`, `Level 2` or `2 – Helping`: a cell that names a level. */
function levelCell(row: RowBlock, cell: readonly Block[], headings: Headings): readonly Block[] {
  const text = cellText(cell);
  const level = headings.level(text) ?? numbered(cell);
  if (level === null) return cell;
  return [{ ...made(row, { level: level.level }, level.title), isMade: false, said: text }];
}

function numbered(cell: readonly Block[]): LevelAnnouncement | null {
  const [first] = cell;
  const text = cellText(cell);
  if (first?.kind === 'bullet' && first.ordinal !== null) return { level: first.ordinal, title: text };
  const found = /^(\d{1,3})(?!\d)[\s:.)–—-]*/.exec(text);
  return found === null ? null : { level: Number(found[1]), title: text.slice(found[0].length) };
}

/** A row without a head above it: its first cell may say what the others are. */
function labelledRow(row: RowBlock, headings: Headings): readonly Block[] {
  const full = row.cells.filter((cell) => cell.length > 0);
  const [label = [], ...others] = full;
  if (others.length === 0) return label;
  const text = cellText(label);
  if (headings.level(text) !== null) return [...levelCell(row, label, headings), ...others.flat()];
  const said = headings.announced(text);
  if (said !== null && said.sections.length === 1 && said.rest === '')
    return [{ ...row, kind: 'heading', rank: 9, text }, ...others.flat()];
  return [row];
}
