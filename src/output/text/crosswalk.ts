import { sideName } from '../changes.ts';
import { aloneWords, type CrosswalkReport, crosswalkRows } from '../crosswalk.ts';
import type { DiffPage } from './diff.ts';
import { Layout, pageWidth } from './layout.ts';
import { visible } from './visible.ts';

/** A proposed crosswalk for a terminal. */
export function crosswalkText(report: CrosswalkReport, page: DiffPage): string {
  const { crosswalk: words } = page.messages.diff;
  const layout = new Layout(pageWidth(page.columns), page.style);
  const rows = crosswalkRows(report, page).flatMap(({ from, to, confidence, evidence, isLevel }) => {
    const by = isLevel ? 2 : 0;
    const inner = layout.narrower(by);
    const line = visible(`${from} ↔ ${to}`);
    return [
      ...(isLevel ? [] : ['']),
      ...layout.indented(inner.paragraph(`${isLevel ? line : page.style.strong(line)}  ${confidence}`), by),
      ...layout.indented(layout.narrower(by + 2).paragraph(page.style.faint(visible(evidence))), by + 2),
    ];
  });
  const end = [...aloneWords(report, page), words.check].flatMap((each) => layout.paragraph(visible(each)));
  const title = layout.title(visible(words.title(sideName(report.from), sideName(report.to))));
  return `${[...title, ...rows, '', ...end].join('\n')}\n`;
}
