import { english } from './en.ts';
import { french } from './fr.ts';
import { type HeadingWords, type LanguageHeadings, sections } from './heading-words.ts';

const own: HeadingWords = { fr: french, en: english };

/** The program's words of headings and those that a project adds to them. */
export function headingWords(added: HeadingWords = {}): HeadingWords {
  const languages = [...new Set([...Object.keys(own), ...Object.keys(added)])];
  return Object.fromEntries(languages.map((each) => [each, joined(own[each] ?? {}, added[each] ?? {})]));
}

function joined(a: LanguageHeadings, b: LanguageHeadings): LanguageHeadings {
  return Object.fromEntries(sections.map((each) => [each, [...(a[each] ?? []), ...(b[each] ?? [])]]));
}
