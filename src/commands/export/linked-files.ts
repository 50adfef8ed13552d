import { jsonText } from '../../output/json/validate.ts';
import type { RenderedFile } from '../render/destination.ts';
import type { Exporting } from './exporting.ts';
import { languagesOf } from './languages.ts';

/** One SKOS scheme with all languages. */
export async function skosFile({ framework }: Exporting): Promise<readonly RenderedFile[]> {
  const { frameworkSkos } = await import('../../output/skos/skos.ts');
  return [{ name: `${framework.id}.jsonld`, content: frameworkSkos(framework) }];
}

/** A list of achievements in one language; in a folder, a file for each competency and language. */
export async function badgeFiles(exporting: Exporting): Promise<readonly RenderedFile[]> {
  const { achievementsOf } = await import('../../output/badges/achievements.ts');
  const { framework, to } = exporting;
  return languagesOf(exporting).flatMap((language) => {
    const all = achievementsOf(framework, language);
    if (to.kind !== 'folder') {
      return [{ name: `${framework.id}.${language}.badges.json`, content: jsonText(all) }];
    }
    return all.map((each) => ({ name: `${each.humanCode}.${language}.badge.json`, content: jsonText(each) }));
  });
}
