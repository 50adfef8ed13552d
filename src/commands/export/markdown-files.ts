import { frameworkMarkdown } from '../../output/markdown/framework.ts';
import type { RenderedFile } from '../render/destination.ts';
import type { Exporting } from './exporting.ts';
import { languagesOf } from './languages.ts';

/** A page for each language. */
export async function markdownPages(exporting: Exporting): Promise<readonly RenderedFile[]> {
  const { framework } = exporting;
  return languagesOf(exporting).map((language) => ({
    name: `${framework.id}.${language}.md`,
    content: frameworkMarkdown(framework, language),
  }));
}
