import type { PaperName } from './design.ts';
import type { Edition } from './edition.ts';

/** What was chosen for the whole edition, so that all its pages look alike. */
export interface Choice {
  readonly paper: PaperName;
  /** Of the running text, in points. */
  readonly size: number;
}

export interface Chosen {
  readonly choice: Choice;
  /** Pages of each part. */
  readonly counts: readonly number[];
}

const step = 0.25;

/**
 * The paper and the size of an edition: the first paper, at the largest size, on which each part is one page. Where
 * none will do, those that take the fewest pages; text is never set smaller than the design allows.
 */
export function chosen(edition: Edition, countsFor: (choice: Choice) => readonly number[]): Chosen {
  let best: (Chosen & { readonly pages: number }) | null = null;
  for (const choice of candidates(edition)) {
    const counts = countsFor(choice);
    const pages = counts.reduce((sum, each) => sum + each, 0);
    if (best === null || pages < best.pages) best = { choice, counts, pages };
    if (pages <= counts.length) break;
  }
  return best ?? { choice: { paper: 'letter', size: edition.design.size }, counts: [] };
}

function candidates({ design, papers, largePrint }: Edition): readonly Choice[] {
  const first = papers[0] ?? 'letter';
  const fits = design.layout === 'grid' || design.layout === 'matrix';
  if (!fits) return [{ paper: first, size: largePrint ?? design.size }];
  const sizes = largePrint === null ? sizesOf(design.size, design.smallest) : [largePrint];
  return papers.flatMap((paper) => sizes.map((size) => ({ paper, size })));
}

function sizesOf(largest: number, smallest: number): readonly number[] {
  const count = Math.max(0, Math.floor((largest - smallest) / step)) + 1;
  return Array.from({ length: count }, (_, at) => largest - at * step);
}
