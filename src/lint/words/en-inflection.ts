import type { InflectedVerb } from './language.ts';

// Forms in -ing that are nouns in the language of work.
const nounsInIng = new Set(['training', 'meeting', 'planning', 'understanding', 'learning', 'building', 'coaching']);

/** The forms of a verb written `plain*:gerund:third`; see en-verbs.ts. */
export function inflectedEnglish(entry: string): readonly InflectedVerb[] {
  const [marked = '', ownGerund, ownThird] = entry.split(':');
  const isAlsoNoun = marked.endsWith('*');
  const plain = isAlsoNoun ? marked.slice(0, -1) : marked;
  const gerund = ownGerund ?? gerundOf(plain);
  return [
    { word: plain, form: 'infinitive', isAlsoNoun },
    { word: ownThird ?? thirdPersonOf(plain), form: 'third-person', isAlsoNoun },
    { word: gerund, form: 'gerund', isAlsoNoun: nounsInIng.has(gerund) },
  ];
}

function thirdPersonOf(plain: string): string {
  if (/[^aeiou]y$/.test(plain)) return `${plain.slice(0, -1)}ies`;
  return /(?:[sxzo]|ch|sh)$/.test(plain) ? `${plain}es` : `${plain}s`;
}

function gerundOf(plain: string): string {
  return /[^eoy]e$/.test(plain) ? `${plain.slice(0, -1)}ing` : `${plain}ing`;
}
