import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceOf } from '../../card/index.ts';
import type { FormData } from '../../form/data.ts';
import { packageFolder, policyHashOf } from '../../io/index.ts';
import { formHtml } from '../../output/html/form.ts';
import { listFlag } from '../given.ts';
import type { RenderedFile } from './destination.ts';
import { fileName, type Rendering } from './rendering.ts';

/** The assessment as a page that is filled in without this program. */
export function formFiles(rendering: Rendering): readonly RenderedFile[] {
  const { edition, reference, given } = rendering;
  const { telling, design, competencies, date } = edition;
  const { framework, labels, say } = telling;
  const isWhole = listFlag(given.flags, 'only') === undefined && given.flags.profile === undefined;
  const only = isWhole ? null : competencies.map(({ id }) => id);
  const data: FormData = { framework, reference, language: given.context.language, only };
  const script = readFileSync(join(packageFolder(), 'dist', 'form.js'), 'utf8').trim();
  const source = sourceOf(framework, say);
  const asked = framework.competencies.filter(({ id }) => only?.includes(id) ?? true);
  const content = formHtml({
    telling,
    messages: given.context.messages,
    design,
    competencies: asked,
    script,
    hash: policyHashOf(script),
    data: JSON.stringify(data),
    footer: [
      `${say(framework.title)} · ${labels.version(framework.version, date)}`,
      ...(source === null ? [] : [labels.source(source)]),
    ],
  });
  return [{ name: fileName(framework.id, rendering, 'html'), content }];
}
