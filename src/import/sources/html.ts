import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { Block } from '../block.ts';
import { insideOf, rowsOf, spanOf } from './html-parts.ts';
import { attributeOf, isElement, mainPart, type Role, role, wordsOf } from './html-tree.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Parent = DefaultTreeAdapterTypes.ParentNode;
type Element = DefaultTreeAdapterTypes.Element;

/** What blocks are numbered by: lines of the file, or the blocks themselves where the file has no lines. */
type Numbering = 'lines' | 'paragraphs';

/** The blocks of a web page. Nothing it refers to is fetched, and scripts are not run. */
export function htmlBlocks(text: string, numbering: Numbering): readonly Block[] {
  const document = parse(text, { sourceCodeLocationInfo: numbering === 'lines' });
  const walk = new Walk(numbering, mainPart(document));
  walk.children(document, { depth: 0, list: null, isAside: false });
  walk.flush();
  return walk.blocks;
}

interface Around {
  readonly depth: number;
  readonly list: { readonly depth: number; next: number | null; isFirst: boolean } | null;
  readonly isAside: boolean;
}

/** Deeper than any page is made: what lies below is taken as words alone. */
const deepest = 300;

/** Goes through a page and gathers its blocks; words are kept until the block they stand in ends. */
class Walk {
  readonly blocks: Block[] = [];
  readonly #numbering: Numbering;
  readonly #main: Element | null;
  /** Whether the walk is outside the main part of a page that marks one. */
  #isOutside: boolean;
  #words = '';
  #line = 1;
  #isClose = false;
  #isAside = false;

  constructor(numbering: Numbering, main: Element | null) {
    this.#numbering = numbering;
    this.#main = main;
    this.#isOutside = main !== null;
  }

  children(parent: Parent, around: Around): void {
    for (const child of parent.childNodes) this.node(child, around);
  }

  node(node: Node, around: Around): void {
    if (node.nodeName === '#text' && 'value' in node) this.#text(node.value, node, around);
    if (!isElement(node)) return;
    const kind = around.depth > deepest ? 'words' : role(node);
    if (kind === 'words') this.#text(wordsOf(node), node, around);
    else if (node === this.#main) this.#inMain(node, around);
    else if (kind !== 'nothing') this.#element(node, kind, { ...around, depth: around.depth + 1 });
  }

  /** Ends the paragraph that was gathered. */
  flush(): void {
    const text = this.#words.replace(/[\s\u00a0]+/gu, ' ').trim();
    this.#words = '';
    if (text !== '') this.#push({ kind: this.#isAside ? 'aside' : 'paragraph', text, isClose: this.#isClose });
    this.#isClose = false;
  }

  #text(value: string, node: Node, { isAside }: Around): void {
    if (this.#words.trim() === '' && value.trim() !== '') {
      const skipped = /^\s*/.exec(value)?.[0].match(/\n/g)?.length ?? 0;
      this.#line = (node.sourceCodeLocation?.startLine ?? 1) + skipped;
      this.#isAside = isAside || this.#isOutside;
    }
    this.#words += value;
  }

  #element(element: Element, kind: Role, around: Around): void {
    if (kind === 'break') this.#lineBreak();
    else if (kind === 'inline') this.children(element, around);
    else this.#block(element, kind, around);
  }

  #block(element: Element, kind: Role, around: Around): void {
    this.flush();
    this.#line = element.sourceCodeLocation?.startLine ?? this.#line;
    if (kind === 'list') this.children(element, { ...around, list: listOf(element, around) });
    else if (kind === 'item') this.#item(element, around);
    else if (kind === 'table') this.#table(element, around);
    else if (kind === 'heading') this.#heading(element, around);
    else this.children(element, { ...around, isAside: around.isAside || (kind === 'aside' && this.#main === null) });
    this.flush();
  }

  #inMain(main: Element, around: Around): void {
    this.flush();
    this.#isOutside = false;
    this.children(main, { ...around, depth: around.depth + 1 });
    this.flush();
    this.#isOutside = true;
  }

  #lineBreak(): void {
    const had = this.#words.trim() !== '';
    this.flush();
    this.#isClose = had;
  }

  #heading(element: Element, { isAside }: Around): void {
    const text = wordsOf(element);
    const rank = Number(/^h([1-6])$/.exec(element.tagName)?.[1] ?? 6);
    if (text === '') return;
    if (isAside || this.#isOutside) this.#push({ kind: 'aside', text, isClose: false });
    else this.#push({ kind: 'heading', rank, text, isClose: false });
  }

  /** An item is one block, with the lists inside it as items of their own. */
  #item(element: Element, around: Around): void {
    const list = around.list ?? { depth: 0, next: null, isFirst: true };
    const text = wordsOf(element, ['ul', 'ol', 'table']);
    const isClose = !list.isFirst;
    list.isFirst = false;
    const ordinal = list.next;
    if (list.next !== null) list.next += 1;
    const isAside = around.isAside || this.#isOutside;
    if (text !== '' && isAside) this.#push({ kind: 'aside', text, isClose });
    else if (text !== '') this.#push({ kind: 'bullet', text, depth: list.depth, ordinal, isClose });
    for (const each of insideOf(element)) this.node(each, around);
  }

  #table(element: Element, around: Around): void {
    const rows = rowsOf(element);
    const caption = element.childNodes.find((each) => isElement(each) && each.tagName === 'caption');
    const title = caption !== undefined && isElement(caption) ? wordsOf(caption) : '';
    if (title !== '') this.#push({ kind: 'paragraph', text: title, isClose: false });
    let isFirst = true;
    const spans: number[] = [];
    for (const row of rows) {
      const cells = this.#cells(row, spans, around);
      const full = cells.filter((each) => each.length > 0);
      this.#line = row.sourceCodeLocation?.startLine ?? this.#line;
      const text = cells.map((cell) => cell.map((each) => each.text).join(' ')).join(' | ');
      if (full.length === 1) for (const each of full[0] ?? []) this.#keep(each);
      else if (full.length > 1) this.#push({ kind: 'row', cells, text, isFirst, isClose: !isFirst });
      isFirst = full.length < 2;
    }
  }

  /** The cells of a row, with empty ones where a cell of a row above or on the left reaches. */
  #cells(row: Element, spans: number[], around: Around): readonly (readonly Block[])[] {
    const cells: (readonly Block[])[] = [];
    const reach = () => {
      while ((spans[cells.length] ?? 0) > 0) {
        spans[cells.length] = (spans[cells.length] ?? 0) - 1;
        cells.push([]);
      }
    };
    for (const cell of row.childNodes) {
      if (!isElement(cell) || (cell.tagName !== 'td' && cell.tagName !== 'th')) continue;
      reach();
      const inner = new Walk(this.#numbering, null);
      inner.children(cell, { depth: around.depth + 1, list: null, isAside: around.isAside });
      inner.flush();
      const [wide, high] = [spanOf(cell, 'colspan'), spanOf(cell, 'rowspan')];
      for (let at = 0; at < wide; at += 1) {
        spans[cells.length] = high - 1;
        cells.push(at === 0 ? inner.blocks : []);
      }
    }
    reach();
    return cells;
  }

  #push(block: DistributiveOmit<Block, 'line'>): void {
    this.#keep({ ...block, line: this.#line });
  }

  /** Keeps a block; a document without lines counts its blocks. */
  #keep(block: Block): void {
    const line = this.blocks.length + 1;
    if (this.#numbering === 'lines') this.blocks.push(block);
    else if (block.kind !== 'row') this.blocks.push({ ...block, line });
    else
      this.blocks.push({ ...block, line, cells: block.cells.map((cell) => cell.map((each) => ({ ...each, line }))) });
  }
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

function listOf(element: Element, { list }: Around) {
  const start = Number.parseInt(attributeOf(element, 'start') ?? '1', 10);
  const next = element.tagName === 'ol' ? (Number.isFinite(start) ? start : 1) : null;
  return { depth: list === null ? 0 : list.depth + 1, next, isFirst: true };
}
