import type { Words } from './change.ts';
import { functionWords } from './function-words.ts';
import { tokensOf } from './words.ts';

/** How much each term of a text says, by its stem. */
export type Terms = ReadonlyMap<string, number>;

/** A term as people wrote it, by its stem. */
export type Spelling = Map<string, string>;

// Plurals and endings differ, the beginnings of words do not: good enough to propose, in any language with spaces.
const stemLength = 6;
const shortest = 4;

/** The stems of a text, how often each; `spelling` learns the first word of each stem. */
export function termCounts(texts: readonly Words[], spelling: Spelling): Terms {
  const counts = new Map<string, number>();
  for (const words of texts) {
    for (const [language, said] of Object.entries(words)) {
      for (const token of tokensOf(said)) countTerm(language, token, { counts, spelling });
    }
  }
  return counts;
}

interface Counting {
  readonly counts: Map<string, number>;
  readonly spelling: Spelling;
}

function countTerm(language: string, token: string, { counts, spelling }: Counting): void {
  // An apostrophe inside a word parts an article from its noun: l’eau.
  const word = token.split('\ue000').at(-1) ?? token;
  if (word.length < shortest || functionWords.has(word)) return;
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').slice(0, stemLength);
  const stem = `${language} ${plain}`;
  counts.set(stem, (counts.get(stem) ?? 0) + 1);
  if (!spelling.has(stem)) spelling.set(stem, word);
}

/** What each stem is worth: the rarer among the texts, the more (inverse document frequency, smoothed). */
export function termWorth(texts: readonly Terms[]): (stem: string) => number {
  const frequency = new Map<string, number>();
  for (const text of texts) for (const stem of text.keys()) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  return (stem) => Math.log((1 + texts.length) / (1 + (frequency.get(stem) ?? 0))) + 0.1;
}

export interface Kinship {
  /** From 0, nothing shared, to 1, the same terms (cosine of the weighted terms). */
  readonly score: number;
  /** The shared terms that say most, as they were written. */
  readonly shared: readonly string[];
}

const mostTerms = 6;

/** How near two texts are in the terms they use. */
export function kinship(a: Terms, b: Terms, worth: (stem: string) => number, spelling: Spelling): Kinship {
  const weight = (terms: Terms, stem: string) => Math.log1p(terms.get(stem) ?? 0) * worth(stem);
  const shared = [...a.keys()].filter((stem) => b.has(stem));
  const products = shared.map((stem) => ({ stem, product: weight(a, stem) * weight(b, stem) }));
  const dot = products.reduce((sum, each) => sum + each.product, 0);
  const length = (terms: Terms) => Math.hypot(...[...terms.keys()].map((stem) => weight(terms, stem)));
  const lengths = length(a) * length(b);
  const best = products.sort((x, y) => y.product - x.product || (x.stem < y.stem ? -1 : 1)).slice(0, mostTerms);
  return {
    score: lengths === 0 ? 0 : dot / lengths,
    shared: best.map(({ stem }) => spelling.get(stem) ?? stem),
  };
}
