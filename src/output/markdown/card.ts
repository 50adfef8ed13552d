import { type Block, plainOf, spansOf, type Words } from '../../card/index.ts';
import { escaped } from './escape.ts';

/** What a card says, as Markdown. */
export function blocksMarkdown(blocks: readonly Block[]): string {
  return `${blocks
    .map(blockMarkdown)
    .filter((each) => each !== '')
    .join('\n\n')}\n`;
}

function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case 'heading': {
      const words = block.badge === undefined ? plainOf(block.words) : `${block.badge} – ${plainOf(block.words)}`;
      return `${'#'.repeat(block.level)} ${escaped(words)}`;
    }
    case 'paragraph':
      return paragraph(block.words, block.role === 'label' || block.role === 'strong' || block.role === 'eyebrow');
    case 'list':
      return block.items.map((each) => `- ${paragraph(each, false)}`).join('\n');
    case 'table':
      return table(block);
    case 'box':
      return block.blocks.map(blockMarkdown).join('\n\n').replace(/^/gm, '> ').replace(/ +$/gm, '');
    case 'pair':
      return block.cells.map((cell) => cell.map(blockMarkdown).join('\n\n')).join('\n\n');
    case 'writing':
      return block.label === undefined ? blank : `**${escaped(block.label)}**\n\n${blank}`;
    case 'tick':
      return block.label === undefined ? '☐' : `☐ ${paragraph(block.label, false)}`;
    case 'figure':
      return escaped(block.alt);
    case 'contents':
      return block.entries.map(({ title }) => `- ${escaped(plainOf(title))}`).join('\n');
  }
}

const blank = '\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_';

function paragraph(words: Words, isStrong: boolean): string {
  return spansOf(words)
    .map(({ text, face }) => (isStrong || face === 'bold' ? strong(text) : escaped(text)))
    .join('');
}

/** Markdown wants no space inside its stars. */
function strong(text: string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  return words === '' ? text : `${before}**${escaped(words)}**${after}`;
}

function table({ columns, rows }: Extract<Block, { kind: 'table' }>): string {
  const cell = (blocks: readonly Block[]) => blocks.map(cellMarkdown).join('<br>');
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const head = columns.map((each) => each.header.map((block) => plainCell(block)).join('<br>'));
  return [line(head), line(columns.map(() => '---')), ...rows.map(({ cells }) => line(cells.map(cell)))].join('\n');
}

function plainCell(block: Block): string {
  return block.kind === 'paragraph' ? escaped(plainOf(block.words)) : cellMarkdown(block);
}

/** A cell holds one line: lists become lines with bullets, inner tables their cells. */
function cellMarkdown(block: Block): string {
  if (block.kind === 'list') return block.items.map((each) => `• ${paragraph(each, false)}`).join('<br>');
  if (block.kind === 'box') return block.blocks.map(cellMarkdown).join('<br>');
  if (block.kind === 'table') {
    return block.rows
      .map(({ cells }) => cells.map((each) => each.map(cellMarkdown).join(' ')).join(' – '))
      .join('<br>');
  }
  return blockMarkdown(block).replace(/\n+/g, '<br>');
}
