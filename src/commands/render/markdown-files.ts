import { unmeasuredRoom } from '../../card/index.ts';
import { blocksMarkdown } from '../../output/markdown/card.ts';
import type { RenderedFile } from './destination.ts';
import { fileName, type Rendering } from './rendering.ts';

/** The edition as Markdown: one file, or in a folder one for each part. */
export async function markdownFiles(rendering: Rendering): Promise<readonly RenderedFile[]> {
  const { edition, parts, to, given } = rendering;
  const texts = parts.map((part) => ({ id: part.id, text: blocksMarkdown(part.blocks(unmeasuredRoom)) }));
  if (to.kind === 'folder' && given.flags.combine !== true) {
    return texts.map(({ id, text }) => ({ name: fileName(id, rendering, 'md'), content: text }));
  }
  const whole = texts.map(({ text }) => text).join('\n---\n\n');
  return [{ name: fileName(edition.telling.framework.id, rendering, 'md'), content: whole }];
}
