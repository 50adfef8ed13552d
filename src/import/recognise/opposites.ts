import type { Block, RowBlock } from '../block.ts';

type Columns = readonly unknown[];

/** The rows of a table of what it is and what it is not; a cell may hold a whole list. */
export function contrastRows(rows: readonly RowBlock[], columns: Columns): readonly Block[] {
  const [is, isNot] = [columns.indexOf('is'), columns.indexOf('isNot')];
  return rows.flatMap((row): readonly Block[] => {
    const [left, right] = [row.cells[is] ?? [], row.cells[isNot] ?? []];
    const rest = row.cells.filter((_, at) => at !== is && at !== isNot).flat();
    return [...rest, ...opposed(left, right)];
  });
}

/** Two lists set against each other, item by item. */
export function opposed(left: readonly Block[], right: readonly Block[]): readonly Block[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, at) => at).flatMap((at): readonly Block[] => {
    const [a, b] = [left[at], right[at]];
    const first = a ?? b;
    if (first === undefined) return [];
    const texts = { is: a?.text ?? '', isNot: b?.text ?? '' };
    return [
      { ...first, kind: 'contrast', ...texts, text: [texts.is, texts.isNot].filter((each) => each !== '').join(' | ') },
    ];
  });
}

/** The rows of a table of lower and upper levels, with the dimension they are about in front. */
export function dimensionRows(rows: readonly RowBlock[], columns: Columns): readonly Block[] {
  const [lower, upper] = [columns.indexOf('lower'), columns.indexOf('upper')];
  return rows.flatMap((row): readonly Block[] => {
    const name = row.cells.filter((_, at) => at !== lower && at !== upper).flat();
    if (name.length === 0) return [row];
    const words = (cell: number) => (row.cells[cell] ?? []).map((each) => each.text).join(' ');
    return [
      { ...row, kind: 'dimension', ...named(name.map((each) => each.text)), lower: words(lower), upper: words(upper) },
    ];
  });
}

/** The name of a dimension and what it means: two lines, or one with a colon. */
export function named(lines: readonly string[]): { readonly title: string; readonly definition: string } {
  const [first = '', ...more] = lines;
  if (more.length > 0) return { title: first.replace(/\s*[:–—-]\s*$/, ''), definition: more.join(' ') };
  const colon = /\s*:\s+/.exec(first);
  if (colon === null || colon.index > 80) return { title: first, definition: '' };
  return { title: first.slice(0, colon.index), definition: first.slice(colon.index + colon[0].length) };
}
