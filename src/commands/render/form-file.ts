import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FormData } from '../../form/data.ts';
import { packageFolder, policyHashOf } from '../../io/index.ts';
import { formHtml } from '../../output/html/form.ts';
import { listFlag } from '../given.ts';
import type { RenderedFile } from './destination.ts';
import { fileName, footerOf, type Rendering } from './rendering.ts';

/** The assessment as a page that is filled in without this program. */
export function formFiles(rendering: Rendering): readonly RenderedFile[] {
  const { edition, reference, given } = rendering;
  const { telling, design, competencies } = edition;
  const { framework } = telling;
  const isWhole = listFlag(given.flags, 'only') === undefined && given.flags.profile === undefined;
  const only = isWhole ? null : competencies.map(({ id }) => id);
  const data: FormData = { framework, reference, language: given.context.language, only };
  const script = readFileSync(join(packageFolder(), 'dist', 'form.js'), 'utf8').trim();
  const asked = framework.competencies.filter(({ id }) => only?.includes(id) ?? true);
  const content = formHtml({
    telling,
    messages: given.context.messages,
    design,
    competencies: asked,
    script,
    hash: policyHashOf(script),
    data: JSON.stringify(data),
    footer: footerOf(edition),
  });
  return [{ name: fileName(framework.id, rendering, 'html'), content }];
}
