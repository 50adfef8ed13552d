import type { Text } from './generated/framework.ts';

/** The words of a text in `language`, else in a regional variant of it, else in the first of `languages` it has. */
export function textIn(text: Text, language: string, languages: readonly string[]): string {
  return spokenIn(text, language, languages).words;
}

export interface Spoken {
  readonly words: string;
  /** The language that the words are in, as the framework names it; und where nothing says. */
  readonly language: string;
}

/** As `textIn`, with the language that was found. */
export function spokenIn(text: Text, language: string, languages: readonly string[]): Spoken {
  if (typeof text === 'string') return { words: text, language: languages[0] ?? 'und' };
  const tags = Object.keys(text);
  const reference = languages.find((tag) => text[tag] !== undefined) ?? tags[0];
  const found = text[language] === undefined ? (variantOf(tags, language) ?? reference) : language;
  return { words: found === undefined ? '' : (text[found] ?? ''), language: found ?? 'und' };
}

/** Whether two tags name the same language, whatever their regions. */
export function isSameLanguage(one: string, other: string): boolean {
  return one.split('-')[0]?.toLowerCase() === other.split('-')[0]?.toLowerCase();
}

/** The words of a text per language: a plain string stands for the first language. */
export function wordsByLanguage(text: Text, languages: readonly string[]): Readonly<Record<string, string>> {
  return typeof text === 'string' ? { [languages[0] ?? 'und']: text } : text;
}

function variantOf(tags: readonly string[], language: string): string | undefined {
  const primary = language.split('-')[0];
  return tags.find((tag) => tag.split('-')[0] === primary);
}
