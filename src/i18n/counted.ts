import { type Language, locales } from './language.ts';

const rules: Readonly<Record<Language, Intl.PluralRules>> = {
  fr: new Intl.PluralRules(locales.fr),
  en: new Intl.PluralRules(locales.en),
};

/** `count` and its noun in the right number: 0 and 1 are singular in French, only 1 in English. */
export function counted(language: Language, count: number, one: string, other: string): string {
  return `${numbered(language, count)} ${plural(language, count, one, other)}`;
}

/** The form of a word that goes with `count`. */
export function plural(language: Language, count: number, one: string, other: string): string {
  return rules[language].select(count) === 'one' ? one : other;
}

/** A number as the language writes it, with at most `digits` decimals. */
export function numbered(language: Language, value: number, digits = 2): string {
  return new Intl.NumberFormat(locales[language], { maximumFractionDigits: digits }).format(value);
}

/** A list of words: a, b and c. */
export function listed(language: Language, words: readonly string[], type: 'conjunction' | 'disjunction'): string {
  return new Intl.ListFormat(locales[language], { type }).format(words);
}
