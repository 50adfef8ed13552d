import { sameWords } from '../diff/index.ts';
import { type Text, wordsByLanguage } from '../model/index.ts';

/** The languages of the file as it was, and of what renews it. */
export interface Languages {
  readonly old: readonly string[];
  readonly fresh: readonly string[];
}

/** From which likeness on two statements are the same one, reworded; as `diff` has it. */
export const alike = 0.6;

/** The words of a text by language; none where there is no text. */
export function identified(text: Text | undefined, languages: readonly string[]): Readonly<Record<string, string>> {
  return text === undefined ? {} : wordsByLanguage(text, languages);
}

/** Stands for a text that nobody has written yet, as a source without definitions leaves one. */
const placeholder = /^\s*TODO[\s.!…]*$/;

/** The words of a text that somebody wrote. */
export function written(words: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(words).filter(([, each]) => !placeholder.test(each)));
}

/**
 * A new text with what the old one says in further languages: a translation is not lost where the new source has none,
 * and a placeholder replaces no text.
 */
export function renewedText(old: Text | undefined, fresh: Text | undefined, languages: Languages): Text | undefined {
  if (fresh === undefined) return old;
  const [before, after] = [identified(old, languages.old), identified(fresh, languages.fresh)];
  const words = { ...before, ...(Object.keys(written(before)).length === 0 ? after : written(after)) };
  const reference = languages.old[0] ?? '';
  const tags = Object.keys(words);
  return tags.length === 1 && tags[0] === reference ? (words[reference] ?? '') : words;
}

/** The same for a list of texts: each that is still there keeps its translations. */
export function renewedTexts(
  old: readonly Text[] | undefined,
  fresh: readonly Text[] | undefined,
  languages: Languages,
): Text[] | undefined {
  return fresh?.map((each) => {
    const words = identified(each, languages.fresh);
    const before = old?.find((text) => sameWords(identified(text, languages.old), words));
    return renewedText(before, each, languages) ?? each;
  });
}
