import type { Block } from '../block.ts';
import type { ContrastDraft, DimensionDraft } from '../draft.ts';
import type { Section } from '../words/heading-words.ts';
import { named, opposed } from './opposites.ts';

/** Blocks whose meaning shows only when all of them are there. */
export interface Waiting {
  readonly of: 'contrasts' | 'dimensions';
  readonly blocks: Block[];
  /** Whether what it is not comes first. */
  readonly isTurned: boolean;
}

/** What waits below the heads of two columns that stand on one line. */
export function waitingFor(said: readonly Section[]): Waiting {
  const isDimensions = said.includes('lower');
  return { of: isDimensions ? 'dimensions' : 'contrasts', blocks: [], isTurned: said[0] === 'isNot' };
}

/** Whether a block is to wait: bullets wait for their other side, any line for the other cells of its dimension. */
export function waits({ of }: Waiting, { kind }: Block): boolean {
  return of === 'dimensions' || kind === 'bullet';
}

/** Where two lists are parted that came one after the other: at the gap between them, else in the middle. */
export function parted({ blocks }: Waiting): { readonly at: number; readonly isSure: boolean } {
  const gaps = blocks.flatMap((each, at) => (at > 0 && !each.isClose ? [at] : []));
  const [gap] = gaps;
  if (gap !== undefined && gaps.length === 1) return { at: gap, isSure: true };
  return { at: Math.ceil(blocks.length / 2), isSure: blocks.length % 2 === 0 };
}

/** The pairs of two lists that came one after the other without a heading between them. */
export function halved(waiting: Waiting): readonly ContrastDraft[] {
  const { blocks, isTurned } = waiting;
  const { at } = parted(waiting);
  const [first, second] = [blocks.slice(0, at), blocks.slice(at)];
  return contrastsOf(isTurned ? opposed(second, first) : opposed(first, second));
}

/** Rows of a table of contrasts as pairs. */
export function contrastsOf(rows: readonly Block[]): readonly ContrastDraft[] {
  return rows.flatMap((each) => (each.kind === 'contrast' ? [pairOf(each)] : []));
}

/** One pair, without a side that is empty. */
export function pairOf({ is, isNot }: { readonly is: string; readonly isNot: string }): ContrastDraft {
  return filled({ is, isNot });
}

/**
 * The dimensions of cells that came one below the other: a dimension with its meaning, its lower end, its upper end. Null
 * where the cells do not come in threes.
 */
export function grouped(blocks: readonly Block[]): readonly DimensionDraft[] | null {
  const groups: Block[][] = [];
  for (const each of blocks) {
    if (each.isClose && groups.length > 0) groups.at(-1)?.push(each);
    else groups.push([each]);
  }
  if (groups.length === 0 || groups.length % 3 !== 0) return null;
  const words = (at: number) => (groups[at] ?? []).map((each) => each.text).join(' ');
  return Array.from({ length: groups.length / 3 }, (_, row) => row * 3).map((at) =>
    dimensionOf({
      ...named((groups[at] ?? []).map((each) => each.text)),
      lower: words(at + 1),
      upper: words(at + 2),
    }),
  );
}

/** A dimension, without what is empty. */
export function dimensionOf({
  title,
  definition,
  lower,
  upper,
}: Readonly<Record<'title' | 'definition' | 'lower' | 'upper', string>>): DimensionDraft {
  return { title, ...filled({ definition, lower, upper }) };
}

/** Only what has words. */
function filled<K extends string>(texts: Readonly<Record<K, string>>): Partial<Record<K, string>> {
  const kept = Object.entries<string>(texts).filter(([, text]) => text !== '');
  // The keys are those of `texts`.
  return Object.fromEntries(kept) as Partial<Record<K, string>>;
}
