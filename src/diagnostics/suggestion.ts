import { distance } from 'fastest-levenshtein';

/** The known word nearest to `word`, when it is near enough to be what was meant; null otherwise. */
export function suggestion(word: string, known: readonly string[]): string | null {
  const asked = normalized(word);
  let best: string | null = null;
  let bestDistance = Math.max(1, Math.floor(asked.length / 3)) + 1;
  for (const candidate of known) {
    const named = normalized(candidate);
    const apart = distance(asked, named);
    // A word of which no letter is left is another word.
    if (apart < bestDistance && apart < Math.max(asked.length, named.length)) [best, bestDistance] = [candidate, apart];
  }
  return best;
}

// Case, accents and separators are what people mistype without meaning another word.
function normalized(word: string): string {
  return word.slice(0, 200).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[_\s]/g, '-');
}
