import { type Finding, finding } from '../../diagnostics/index.ts';
import type { WordsReading } from '../words-reading.ts';

/** Texts that lack one of the file's languages; a plain string speaks the first one. */
export function missingTranslation({ texts, languages }: WordsReading): readonly Finding[] {
  const found: Finding[] = [];
  for (const placed of texts) {
    const { text } = placed;
    for (const [index, language] of languages.entries()) {
      const isThere = typeof text === 'string' ? index === 0 : Object.hasOwn(text, language);
      if (!isThere) found.push(finding('text/missing-translation', placed.path, { language }, 'key'));
    }
  }
  return found;
}
