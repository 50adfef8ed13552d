import { type Choice, chosen } from './choice.ts';
import { contentsPart, partsOf } from './content/parts.ts';
import { type Design, paperOf } from './design.ts';
import { type Edition, type Part, sourceOf } from './edition.ts';
import { type Furniture, furnished, furnitureRoom } from './furniture.ts';
import { type Node, type Page, rootNode } from './mark.ts';
import { type Frame, insideFrame, pageCount, pagesOf } from './paginate.ts';
import type { Fonts } from './text/fonts.ts';
import { smallestSize, typeScale } from './theme.ts';

/** The pages of one part, and the structure of what stands on them. */
export interface PrintedPart {
  readonly id: string;
  readonly title: string;
  readonly pages: readonly Page[];
  readonly section: Node;
}

/** Lays out an edition part by part; pages are counted first, because each says how many there are. */
export class Printer {
  readonly choice: Choice;
  readonly parts: readonly Part[];
  readonly #edition: Edition;
  readonly #fonts: Fonts;
  readonly #counts: readonly number[];

  /** With `contents`, a table of contents comes first where there is more than one part; `parts` of something else than competencies. */
  constructor(edition: Edition, fonts: Fonts, contents: boolean, parts = partsOf(edition)) {
    this.#edition = edition;
    this.#fonts = fonts;
    this.parts = parts;
    const { choice, counts } = chosen(edition, (one) => this.parts.map((part) => this.#count(part, one)));
    this.choice = choice;
    this.#counts = counts;
    if (!contents || parts.length < 2) return;
    // Its own length moves the pages it names, but not the number of its lines.
    const pages = this.#count(contentsPart(edition, parts, counts), choice);
    this.parts = [contentsPart(edition, parts, [pages, ...counts]), ...parts];
    this.#counts = [pages, ...counts];
  }

  /** Pages of all parts together. */
  get total(): number {
    return this.#counts.reduce((sum, count) => sum + count, 0);
  }

  /** The finished pages of one part; `numbering` within the part where it becomes a file of its own. */
  part(at: number, numbering: 'document' | 'part'): PrintedPart {
    const part = this.parts[at];
    if (part === undefined) throw new RangeError(`no part ${at}`);
    const before = numbering === 'part' ? 0 : this.#counts.slice(0, at).reduce((sum, count) => sum + count, 0);
    const { pages, section } = this.#laidOut(part, this.choice);
    const total = numbering === 'part' ? pages.length : this.total;
    const frame = this.#frame();
    const furniture = this.#furniture(part);
    const { labels } = this.#edition.telling;
    const finished = pages.map((page, index) => {
      const words = { page: labels.page(before + index + 1, total), isFirst: index === 0 };
      return furnished(insideFrame(page, frame), frame, furniture, words);
    });
    return { id: part.id, title: part.title, pages: finished, section };
  }

  #laidOut(part: Part, choice: Choice): { readonly pages: readonly Page[]; readonly section: Node } {
    const section = rootNode('Sect', { language: this.#edition.telling.language });
    const { blocks, frame, setting } = this.#measuring(part, choice);
    return { pages: pagesOf(blocks, frame, { ...setting, node: section }), section };
  }

  #count(part: Part, choice: Choice): number {
    const { blocks, frame, setting } = this.#measuring(part, choice);
    return pageCount(blocks, frame, { ...setting, node: null });
  }

  #measuring(part: Part, choice: Choice) {
    const { design } = this.#edition;
    const { size } = choice;
    const frame = frameOf(design, choice);
    const setting = { fonts: this.#fonts, theme: design.theme, type: typeScale(size, design.leading) };
    return { blocks: part.blocks({ size, width: frame.width }), frame, setting };
  }

  #frame(): Frame {
    return frameOf(this.#edition.design, this.choice);
  }

  #furniture(part: Part): Furniture {
    const { telling, design, date } = this.#edition;
    const { framework, labels, say } = telling;
    const source = sourceOf(framework, say);
    const title = say(framework.title);
    return {
      running: part.title === title ? title : `${title} – ${part.title}`,
      version: `${title} · ${labels.version(framework.version, date)}`,
      source: source === null ? null : labels.source(source),
      fonts: this.#fonts,
      theme: design.theme,
      size: furnitureSize(this.choice.size),
    };
  }
}

function furnitureSize(size: number): number {
  return Math.max(smallestSize, size * 0.8);
}

/** Where text may stand: inside the margins, between the furniture above and below. */
function frameOf(design: Design, { paper, size }: Choice): Frame {
  const lying = paperOf(paper, design.orientation);
  const { above, below } = furnitureRoom(furnitureSize(size));
  const { margin } = design;
  return {
    paper: lying,
    x: margin,
    y: margin + above * 0.5,
    width: lying.width - 2 * margin,
    height: lying.height - 2 * margin - above * 0.5 - below * 0.8,
  };
}
