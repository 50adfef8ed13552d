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

/** What an indicator says in one language; what takes time to know of it is found when it is first compared. */
class Said {
  readonly words: string;
  readonly id: string;
  readonly level: number;
  #sum: number | undefined;

  constructor(words: string, id: string, level: number) {
    this.words = words;
    this.id = id;
    this.level = level;
  }

  get #ownSum(): number {
    this.#sum ??= sumOf(this.words);
    return this.#sum;
  }

  saysTheSameAs(other: Said): boolean {
    return this.#ownSum === other.#ownSum && essentialWords(this.words) === essentialWords(other.words);
  }
}

interface Repetition {
  readonly level: number;
  readonly indicator: number;
  readonly first: { readonly id: string; readonly level: number };
}

function repetitions({ levels }: Competency, languages: readonly string[]): readonly Repetition[] {
  const earlier = new Map<string, Map<string, Said[]>>();
  const found: Repetition[] = [];
  levels.forEach(({ level, indicators }, at) => {
    indicators.forEach(({ id, text }, indicator) => {
      const spoken = typeof text === 'string' ? { [languages[0] ?? '']: text } : text;
      let first: Said | undefined;
      for (const language in spoken) {
        const same = earlierSaying(earlier, language, new Said(spoken[language] ?? '', id, level));
        if (same !== undefined && same.id !== id) first ??= same;
      }
      if (first !== undefined) found.push({ level: at, indicator, first: { id: first.id, level: first.level } });
    });
  });
  return found;
}

/** Who said the same before; what begins otherwise need not be compared letter by letter. */
function earlierSaying(all: Map<string, Map<string, Said[]>>, language: string, said: Said): Said | undefined {
  const earlier = all.get(language) ?? new Map<string, Said[]>();
  all.set(language, earlier);
  const beginning = said.words.slice(0, 12).toLowerCase().replace('’', "'");
  const candidates = earlier.get(beginning);
  if (candidates === undefined) {
    earlier.set(beginning, [said]);
    return undefined;
  }
  const found = candidates.find((each) => each.saysTheSameAs(said));
  candidates.push(said);
  return found;
}
