import type { Text } from './generated/framework.ts';

/** The words of a text in `language`, else in a regional variant of it, else in the first of `languages` it has. */
export function textIn(text: Text, language: string, languages: readonly string[]): string {
  if (typeof text === 'string') return text;
  const own = text[language] ?? text[variantOf(Object.keys(text), language) ?? ''];
  if (own !== undefined) return own;
  const reference = languages.find((tag) => text[tag] !== undefined) ?? Object.keys(text)[0];
  return reference === undefined ? '' : (text[reference] ?? '');
}

/** The words of a text per language: a plain string stands for the first language. */
export function wordsByLanguage(text: Text, languages: readonly string[]): Readonly<Record<string, string>> {
  return typeof text === 'string' ? { [languages[0] ?? 'und']: text } : text;
}

function variantOf(tags: readonly string[], language: string): string | undefined {
  const primary = language.split('-')[0];
  return tags.find((tag) => tag.split('-')[0] === primary);
}
