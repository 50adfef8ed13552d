import { type Language, locales } from './language.ts';

// Made when first asked for: each costs milliseconds, and most runs need none.
const rules = new Map<Language, Intl.PluralRules>();
const numbers = new Map<string, Intl.NumberFormat>();

/** `count` and its noun in the right number: 0 and 1 are singular in French, only 1 in English. */
export function counted(language: Language, count: number, one: string, other: string): string {
  return `${numbered(language, count)} ${plural(language, count, one, other)}`;
}

/** The form of a word that goes with `count`. */
export function plural(language: Language, count: number, one: string, other: string): string {
  const known = rules.get(language) ?? new Intl.PluralRules(locales[language]);
  rules.set(language, known);
  return known.select(count) === 'one' ? one : other;
}

/** A number as the language writes it, with at most `digits` decimals. */
export function numbered(language: Language, value: number, digits = 2): string {
  if (Number.isInteger(value) && value >= 0 && value < 1_000_000) return grouped(language, value);
  const key = `${language} ${digits}`;
  const known = numbers.get(key) ?? new Intl.NumberFormat(locales[language], { maximumFractionDigits: digits });
  numbers.set(key, known);
  return known.format(value);
}

/** A day in words, the same in every time zone: « 1er janvier 2026 ». */
export function longDate(language: Language, date: Date): string {
  const words = new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' }).format(date);
  return language === 'fr' ? words.replace(/^1(?= )/, '1er') : words;
}

const groupSeparators: Readonly<Record<Language, string>> = { fr: '\u00a0', en: ',' };

/** What Intl says of whole numbers below a million, without the milliseconds that asking it the first time takes. */
function grouped(language: Language, value: number): string {
  const digits = String(value);
  return value < 1000 ? digits : `${digits.slice(0, -3)}${groupSeparators[language]}${digits.slice(-3)}`;
}

/** A list of words: a, b and c. */
export function listed(language: Language, words: readonly string[], type: 'conjunction' | 'disjunction'): string {
  return new Intl.ListFormat(locales[language], { type }).format(words);
}
