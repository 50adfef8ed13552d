import { type Part, sourceOf, unmeasuredRoom } from '../../card/index.ts';
import { pageHtml } from '../../output/html/html.ts';
import type { RenderedFile } from './destination.ts';
import { formFiles } from './form-file.ts';
import { fileName, type Rendering } from './rendering.ts';

/** The edition as pages for a browser: one, or in a folder one for each part; a form is always one. */
export async function htmlFiles(rendering: Rendering): Promise<readonly RenderedFile[]> {
  const { edition, parts, to, given } = rendering;
  if (edition.design.layout === 'form') return formFiles(rendering);
  const { framework, say } = edition.telling;
  if (to.kind === 'folder' && given.flags.combine !== true) {
    return parts.map((part) => ({
      name: fileName(part.id, rendering, 'html'),
      content: pageOf(part.title, [part], rendering),
    }));
  }
  return [{ name: fileName(framework.id, rendering, 'html'), content: pageOf(say(framework.title), parts, rendering) }];
}

function pageOf(title: string, parts: readonly Part[], { edition }: Rendering): string {
  const { telling, design, date } = edition;
  const { labels, framework, say, language } = telling;
  const source = sourceOf(framework, say);
  return pageHtml({
    title,
    language,
    design,
    parts: parts.map((part) => ({ id: part.id, title: part.title, blocks: part.blocks(unmeasuredRoom) })),
    footer: [
      `${say(framework.title)} · ${labels.version(framework.version, date)}`,
      ...(source === null ? [] : [labels.source(source)]),
    ],
    contents: labels.headings.contents,
    skip: labels.skip,
  });
}
