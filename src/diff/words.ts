import type { Words, WordsChange } from './change.ts';

const separators = /[\s\u00a0\u202f.,;:!?…'"“”„«»‹›‘’()[\]{}\u2010-\u2015-]+/gu;
// Marks that belong to a word or a number and change it: l’eau, 0.75, 1,5, -5.
const inner = /(?<=\p{L})['’](?=\p{L})|(?<=\d)[.,](?=\d)|(?<![\p{L}\d])[-−](?=\d)/gu;
const kept: Readonly<Record<string, string>> = {
  "'": '\ue000',
  '’': '\ue000',
  '.': '\ue001',
  ',': '\ue002',
  '-': '\ue003',
  '−': '\ue003',
};

/** Words without what is editorial: white space, punctuation, case, typographic quotes and apostrophes. */
export function folded(words: string): string {
  return words
    .normalize('NFC')
    .replace(inner, (mark) => kept[mark] ?? mark)
    .replace(separators, ' ')
    .trim()
    .toLowerCase();
}

/** The words of a text as comparable tokens. */
export function tokensOf(words: string): readonly string[] {
  const plain = folded(words);
  return plain === '' ? [] : plain.split(' ');
}

export interface ComparedWords {
  readonly kind: 'reworded' | 'translated';
  readonly words: readonly WordsChange[];
  readonly editorial: boolean;
  readonly unchanged: readonly string[];
}

/**
 * How two texts differ, or null. A change that leaves the reference language alone is a translation; one of punctuation
 * and the like alone is editorial.
 */
export function comparedWords(from: Words, to: Words, references: readonly string[]): ComparedWords | null {
  const spoken = [...new Set([...Object.keys(from), ...Object.keys(to)])].sort();
  const changes = spoken
    .map((language) => ({ language, from: ownWords(from, language), to: ownWords(to, language) }))
    .filter((each) => each.from !== each.to);
  if (changes.length === 0) return null;
  const both = changes.filter((each) => each.from !== null && each.to !== null);
  const substantive = both.filter((each) => folded(each.from ?? '') !== folded(each.to ?? ''));
  const decisive = substantive.length > 0 ? substantive : both;
  const changed = new Set(changes.map((each) => each.language));
  const unchanged = spoken.filter((each) => !changed.has(each));
  const inReference = decisive.some(({ language }) => references.includes(language));
  const everywhere = decisive.length > 0 && unchanged.length === 0 && decisive.length === changes.length;
  return {
    kind: inReference || everywhere ? 'reworded' : 'translated',
    words: changes,
    editorial: substantive.length === 0 && both.length === changes.length,
    unchanged,
  };
}

/** Whether two texts differ in nothing but what is editorial, in the languages both speak; false where either is silent. */
export function sameWords(from: Words, to: Words): boolean {
  const shared = Object.keys(from).filter((each) => Object.hasOwn(to, each));
  return shared.length > 0 && shared.every((each) => folded(from[each] ?? '') === folded(to[each] ?? ''));
}

function ownWords(words: Words, language: string): string | null {
  return Object.hasOwn(words, language) ? (words[language] ?? null) : null;
}
