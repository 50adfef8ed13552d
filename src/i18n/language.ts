/** The languages of the program itself; frameworks may speak others too. */
export type Language = 'fr' | 'en';

/** The regional form used for dates and numbers. */
export const locales: Readonly<Record<Language, string>> = { fr: 'fr-CA', en: 'en-CA' };

/** The language named by COMPETENCY_LANG, LC_ALL, LC_MESSAGES or LANG; English where none is. Empty ones do not count. */
export function languageFrom(environment: Readonly<Record<string, string | undefined>>): Language {
  const named = ['COMPETENCY_LANG', 'LC_ALL', 'LC_MESSAGES', 'LANG'].map((name) => environment[name]?.trim());
  const first = named.find((each) => each !== undefined && each !== '');
  return first !== undefined && /^fr\b|^fr[_-]/i.test(first) ? 'fr' : 'en';
}
