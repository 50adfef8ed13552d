import type { DefaultTreeAdapterTypes } from 'parse5';
import { attributeOf, isElement, role } from './html-tree.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** No cell of a page reaches over more. */
const widestSpan = 40;

/** The lists and tables inside an item, however deep they stand in it; those inside of them are theirs. */
export function insideOf(element: Element): readonly Element[] {
  const found: Element[] = [];
  const waiting = [...element.childNodes].reverse();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!isElement(node)) continue;
    const kind = role(node);
    if (kind === 'list' || kind === 'table') found.push(node);
    else if (kind !== 'nothing') for (const each of [...node.childNodes].reverse()) waiting.push(each);
  }
  return found;
}

/** The rows of a table, whatever groups them. */
export function rowsOf(table: Element): readonly Element[] {
  return table.childNodes.flatMap((each) => {
    if (!isElement(each)) return [];
    if (each.tagName === 'tr') return [each];
    return ['thead', 'tbody', 'tfoot'].includes(each.tagName) ? rowsOf(each) : [];
  });
}

/** Over how many columns or rows a cell reaches. */
export function spanOf(cell: Element, name: 'colspan' | 'rowspan'): number {
  const said = Number.parseInt(attributeOf(cell, name) ?? '1', 10);
  return Number.isFinite(said) ? Math.min(widestSpan, Math.max(1, said)) : 1;
}
