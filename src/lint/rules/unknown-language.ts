import { type Finding, finding } from '../../diagnostics/index.ts';
import type { WordsReading } from '../words-reading.ts';

/** Texts that speak a language which the file does not announce. */
export function unknownLanguage({ texts, languages }: WordsReading): readonly Finding[] {
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
