import { type Finding, finding } from '../../diagnostics/index.ts';
import { spacingFault } from '../spacing.ts';
import type { WordsReading } from '../words-reading.ts';

/** French texts with a plain space, or none, where a no-break space belongs. */
export function frenchSpacing(reading: WordsReading): readonly Finding[] {
  const found: Finding[] = [];
  reading.eachWords((words, language, path) => {
    if (language !== 'fr' && !language.startsWith('fr-')) return;
    const near = spacingFault(words);
    if (near !== null) found.push(finding('text/french-spacing', path(), { near }));
  });
  return found;
}
