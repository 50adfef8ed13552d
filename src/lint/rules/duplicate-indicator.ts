import { type Finding, finding } from '../../diagnostics/index.ts';
import type { Competency } from '../../model/index.ts';
import type { Reading } from '../reading.ts';
import { essentialWords, sumOf } from '../sameness.ts';

/** Indicators of a competency that say what another one already says: that behaviour would count twice. */
export function duplicateIndicators({ framework, languages }: Reading): readonly Finding[] {
  return framework.competencies.flatMap((competency, index) =>
    repetitions(competency, languages).map(({ level, indicator, first }) => {
      const path = ['competencies', index, 'levels', level, 'indicators', indicator, 'text'];
      return finding('indicator/duplicate-text', path, first);
    }),
  );
}

interface Said {
  readonly words: string;
  readonly id: string;
  readonly level: number;
}

interface Repetition {
  readonly level: number;
  readonly indicator: number;
  readonly first: { readonly id: string; readonly level: number };
}

function repetitions({ levels }: Competency, languages: readonly string[]): readonly Repetition[] {
  const earlier = new Map<string, Earlier>();
  const found: Repetition[] = [];
  levels.forEach(({ level, indicators }, at) => {
    indicators.forEach(({ id, text }, indicator) => {
      const spoken = typeof text === 'string' ? { [languages[0] ?? '']: text } : text;
      let first: Said | undefined;
      for (const language in spoken) {
        const known = earlier.get(language) ?? new Map();
        earlier.set(language, known);
        const same = earlierSaying(known, { words: spoken[language] ?? '', id, level });
        if (same !== undefined && same.id !== id) first ??= same;
      }
      if (first !== undefined) found.push({ level: at, indicator, first: { id: first.id, level: first.level } });
    });
  });
  return found;
}

/** What was said in one language, by its sum. */
type Earlier = Map<number, Said[]>;

/** Who said the same before; only what has the same sum need be compared letter by letter. */
function earlierSaying(earlier: Earlier, said: Said): Said | undefined {
  const sum = sumOf(said.words);
  const candidates = earlier.get(sum);
  if (candidates === undefined) {
    earlier.set(sum, [said]);
    return undefined;
  }
  const words = essentialWords(said.words);
  const found = candidates.find((each) => essentialWords(each.words) === words);
  candidates.push(said);
  return found;
}
