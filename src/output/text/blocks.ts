import { type Block, plainOf, type Words } from '../../card/index.ts';
import type { Layout } from './layout.ts';
import { tableLines } from './table.ts';
import { visible } from './visible.ts';

type Of<K extends Block['kind']> = Extract<Block, { kind: K }>;
type Pen = { readonly [K in Block['kind']]: (block: Of<K>, layout: Layout) => readonly string[] };

/** Blocks as lines for a terminal. */
export function blocksText(blocks: readonly Block[], layout: Layout): string {
  const parts = blocks
    .map((block) => ({ block, lines: blockLines(block, layout) }))
    .filter(({ lines }) => lines.length > 0);
  const lines = parts.flatMap(({ block, lines: own }, at) => [
    ...(needsGap(block, parts[at - 1]?.block) ? [''] : []),
    ...own,
  ]);
  return `${lines.join('\n')}\n`;
}

/** What one block says, in lines. */
function blockLines(block: Block, layout: Layout): readonly string[] {
  // Each pen takes the block of its own kind; the compiler loses that on a union.
  return (pen[block.kind] as (block: Block, layout: Layout) => readonly string[])(block, layout);
}

/** A heading has air above it, and a table around it; sentences follow each other. */
function needsGap(block: Block, before: Block | undefined): boolean {
  if (before === undefined) return false;
  if (before.kind === 'heading') return before.level === 1;
  return block.kind === 'heading' || block.kind === 'table' || before.kind === 'table' || block.kind !== before.kind;
}

const said = (words: Words): string => visible(plainOf(words));

const pen: Pen = {
  heading: ({ level, words }, layout) => {
    if (level === 1) return layout.title(said(words));
    const lines = layout.paragraph(said(words));
    return lines.map(level === 2 ? layout.style.title : layout.style.strong);
  },
  paragraph: ({ words, role, tone }, layout) => {
    const lines = layout.paragraph(said(words));
    if (tone !== undefined) return lines.map(layout.style[tone]);
    if (role === 'small') return lines.map(layout.style.faint);
    return role === 'strong' || role === 'label' || role === 'eyebrow' ? lines.map(layout.style.strong) : lines;
  },
  list: ({ items }, layout) => layout.bullets(items.map(said)),
  table: (table, layout) => tableLines(table, layout, blockLines),
  box: ({ blocks }, layout) => layout.indented(blocks.flatMap((each) => blockLines(each, layout.narrower(2)))),
  pair: ({ cells }, layout) => cells.flatMap((cell) => cell.flatMap((each) => blockLines(each, layout))),
  // On a terminal nobody writes between the lines.
  writing: ({ label }, layout) => (label === undefined ? [] : layout.paragraph(`${said(label)} ……`)),
  tick: ({ label }, layout) => layout.paragraph(`[ ] ${said(label ?? '')}`.trimEnd()),
  // What a drawing shows stands in the table beside it.
  figure: () => [],
  contents: ({ entries }, layout) => layout.bullets(entries.map(({ title }) => said(title))),
};
