import { casePackage } from '../../exchange/index.ts';
import { messagesIn } from '../../i18n/index.ts';
import { jsonText } from '../../output/json/validate.ts';
import type { RenderedFile } from '../render/destination.ts';
import { printedOn } from '../render/edition.ts';
import type { Exporting } from './exporting.ts';
import { languagesOf } from './languages.ts';

/** A CASE package for each language. */
export async function caseFiles(exporting: Exporting): Promise<readonly RenderedFile[]> {
  const { file, given } = exporting;
  const changed = printedOn(given).toISOString();
  return languagesOf(exporting).map((language) => {
    const kinds = messagesIn(language.split('-')[0] === 'fr' ? 'fr' : 'en').exchange.kinds;
    const content = jsonText(casePackage(file, language, { changed, kinds }));
    return { name: `${file.id}.${language}.case.json`, content };
  });
}
