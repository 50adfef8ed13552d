import { Printer } from '../../card/index.ts';
import { pageSvg } from '../../output/svg/svg.ts';
import type { RenderedFile } from './destination.ts';
import { fileName, type Rendering } from './rendering.ts';

/** The pages as pictures; in a file or on stdout only the first one. */
export async function svgFiles(rendering: Rendering): Promise<readonly RenderedFile[]> {
  const { edition, fonts, to } = rendering;
  const printer = new Printer(edition, fonts, false);
  const pages = printer.parts.flatMap((part, at) =>
    printer.part(at, to.kind === 'folder' ? 'part' : 'document').pages.map((page, index) => ({
      name: fileName(`${part.id}-${index + 1}`, rendering, 'svg'),
      content: pageSvg(page),
    })),
  );
  return to.kind === 'folder' ? pages : pages.slice(0, 1);
}
