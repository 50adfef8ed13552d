import { type Part, unmeasuredRoom } from '../../card/index.ts';
import { pageHtml } from '../../output/html/html.ts';
import type { RenderedFile } from './destination.ts';
import { formFiles } from './form-file.ts';
import { fileName, footerOf, type Rendering } from './rendering.ts';

/** The edition as pages for a browser: one, or in a folder one for each part; a form is always one. */
export async function htmlFiles(rendering: Rendering): Promise<readonly RenderedFile[]> {
  const { edition, parts, to, given } = rendering;
  if (edition.design.layout === 'form') return formFiles(rendering);
  const { framework, say, tell } = edition.telling;
  const whole = { title: say(framework.title), words: tell(framework.title) };
  if (to.kind === 'folder' && given.flags.combine !== true) {
    return parts.map((part) => ({
      name: fileName(part.id, rendering, 'html'),
      content: pageOf(part, [part], rendering),
    }));
  }
  return [{ name: fileName(framework.id, rendering, 'html'), content: pageOf(whole, parts, rendering) }];
}

type Titled = Pick<Part, 'title' | 'words'>;

function pageOf({ title, words }: Titled, parts: readonly Part[], { edition }: Rendering): string {
  const { telling, design } = edition;
  const { labels, language } = telling;
  return pageHtml({
    title,
    words,
    language,
    design,
    parts: parts.map((part) => ({ id: part.id, words: part.words, blocks: part.blocks(unmeasuredRoom) })),
    footer: footerOf(edition),
    contents: labels.headings.contents,
    skip: labels.skip,
  });
}
