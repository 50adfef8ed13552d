import { type Finding, finding } from '../../diagnostics/index.ts';
import type { Competency } from '../../model/index.ts';
import type { Reading } from '../reading.ts';

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
  const earlier = new Map<string, Said[]>();
  const found: Repetition[] = [];
  levels.forEach(({ level, indicators }, at) => {
    indicators.forEach(({ id, text }, indicator) => {
      const spoken = typeof text === 'string' ? { [languages[0] ?? '']: text } : text;
      let first: Said | undefined;
      for (const language in spoken) {
        const same = earlierSaying(earlier, language, { words: spoken[language] ?? '', id, level });
        if (same !== undefined && same.id !== id) first ??= same;
      }
      if (first !== undefined) found.push({ level: at, indicator, first: { id: first.id, level: first.level } });
    });
  });
  return found;
}

/** Who said the same before; what begins otherwise need not be compared letter by letter. */
function earlierSaying(earlier: Map<string, Said[]>, language: string, said: Said): Said | undefined {
  const beginning = `${language} ${said.words.slice(0, 12).toLowerCase().replace('’', "'")}`;
  const candidates = earlier.get(beginning);
  if (candidates === undefined) {
    earlier.set(beginning, [said]);
    return undefined;
  }
  const words = essential(said.words);
  const found = candidates.find((each) => essential(each.words) === words);
  candidates.push(said);
  return found;
}

/** The words without what makes no difference: case, spaces, apostrophes, a final stop. */
function essential(words: string): string {
  const plain = words.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ');
  return plain.trim().replace(/[ .;!]+$/, '');
}
