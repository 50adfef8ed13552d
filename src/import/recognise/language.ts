import { folded } from './folding.ts';

const words: Readonly<Record<string, ReadonlySet<string>>> = {
  fr: new Set(
    "le la les des du de et un une dans pour que qui est sont avec sur par au aux ne pas vous il elle ce cette ses leur plus ou d'un l'equipe niveau competence".split(
      ' ',
    ),
  ),
  en: new Set(
    'the of and to in a is are that with for on by as be this their not or from at it you others level competency work'.split(
      ' ',
    ),
  ),
};

/** The language a text is written in, by its small words; null where it has too few of any. */
export function languageOf(texts: readonly string[]): string | null {
  const counts = new Map<string, number>(Object.keys(words).map((each) => [each, 0]));
  for (const word of folded(texts.join(' ').slice(0, 200_000)).split(/[^\p{L}']+/u)) {
    for (const [language, known] of Object.entries(words)) {
      if (known.has(word)) counts.set(language, (counts.get(language) ?? 0) + 1);
    }
  }
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  if (first === undefined || first[1] === 0 || first[1] === second?.[1]) return null;
  return first[0];
}
