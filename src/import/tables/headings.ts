import { phraseOf } from '../recognise/folding.ts';
import { type ColumnField, columnWords, fieldsOfSections, type UnclearHeading } from '../words/columns.ts';
import { type HeadingWords, sections } from '../words/heading-words.ts';

/** What a heading over a column says. */
export interface KnownHeading {
  readonly field: ColumnField | UnclearHeading;
  /** The language that the heading names for what is below it: `Indicateur (fr)`; null where it names none. */
  readonly language: string | null;
  /** The languages whose word it is. */
  readonly spoken: readonly string[];
}

interface Known {
  field: ColumnField | UnclearHeading;
  spoken: string[];
}

/** Knows the headings of columns by the words of every language, those that a project added included. */
export class ColumnHeadings {
  readonly #known = new Map<string, Known>();

  constructor(words: HeadingWords) {
    for (const [language, own] of Object.entries(columnWords)) {
      for (const [field, all] of Object.entries(own)) {
        // The keys of the words are fields, or headings that are not clear.
        for (const each of all) this.#add(each, field as ColumnField | UnclearHeading, language);
      }
    }
    for (const [language, own] of Object.entries(words)) {
      for (const section of sections) {
        const field = fieldsOfSections[section];
        for (const each of field === undefined ? [] : (own[section] ?? []))
          if (field !== undefined) this.#add(each, field, language);
      }
    }
  }

  /** What a heading says; null where it says nothing known. */
  heading(words: string): KnownHeading | null {
    const { base, language } = withoutLanguage(words);
    const known = this.#known.get(phraseOf(base));
    return known === undefined ? null : { ...known, language };
  }

  #add(words: string, field: ColumnField | UnclearHeading, language: string): void {
    const key = phraseOf(words);
    const known = this.#known.get(key);
    // The first meaning of a word counts: those of columns stand before those of pages.
    if (known === undefined) this.#known.set(key, { field, spoken: [language] });
    else if (!known.spoken.includes(language)) known.spoken.push(language);
  }
}

const names: Readonly<Record<string, string>> = {
  francais: 'fr',
  french: 'fr',
  anglais: 'en',
  english: 'en',
  espagnol: 'es',
  spanish: 'es',
};

/** The heading without the language it ends with: `Indicateur (fr)`, `Indicator - EN`, `indicator_fr`, `Définition (anglais)`. */
function withoutLanguage(words: string): { readonly base: string; readonly language: string | null } {
  const text = words.trim();
  const [, base = '', bracketed, bare] =
    /^(.+?)\s*(?:[([]\s*([\p{L}-]{2,10})\s*[)\]]|[\s_:/–-]+(fr|en|es|FR|EN|ES|français|anglais|french|english))$/iu.exec(
      text,
    ) ?? [];
  const said = phraseOf(bracketed ?? bare ?? '');
  const language = names[said] ?? (/^[a-z]{2}(-[a-z0-9]{2,8})?$/.test(said) ? said : undefined);
  return language === undefined ? { base: text, language: null } : { base, language };
}
