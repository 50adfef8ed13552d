import { type Finding, finding } from '../../diagnostics/index.ts';
import type { Reading } from '../reading.ts';

/** Texts that speak a language which the file does not announce. */
export function unknownLanguage({ texts, languages }: Reading): readonly Finding[] {
  const found: Finding[] = [];
  for (const placed of texts) {
    if (typeof placed.text === 'string') continue;
    for (const language in placed.text) {
      if (languages.includes(language)) continue;
      found.push(finding('text/unknown-language', [...placed.path, language], { language, languages }, 'key'));
    }
  }
  return found;
}
