import { type Finding, finding } from '../../diagnostics/index.ts';
import { wordsByLanguage } from '../../model/index.ts';
import type { Reading } from '../reading.ts';

/** Words that add nothing to a title: “Service excellence is the excellence of a service.” */
const empty = new Set(
  (
    'a an the is are be being of to in for and or with means mean refers this that it competency competence skill ability ' +
    'le la les l un une des du de d est sont être à au aux en et ou avec ce cette c consiste signifie désigne compétence ' +
    'capacité aptitude habileté'
  ).split(' '),
);

/** Definitions that say no more than the title. */
export function repeatedTitles({ framework, languages }: Reading): readonly Finding[] {
  return framework.competencies.flatMap(({ id, title, definition }, index) => {
    const titles = wordsByLanguage(title, languages);
    const own = typeof definition === 'string';
    return Object.entries(wordsByLanguage(definition, languages)).flatMap(([language, words]) => {
      if (!saysOnly(words, titles[language] ?? '')) return [];
      const path = ['competencies', index, 'definition', ...(own ? [] : [language])];
      return [finding('definition/repeats-title', path, { competency: id })];
    });
  });
}

function saysOnly(definition: string, title: string): boolean {
  if (definition.length > 3 * title.length + 60) return false;
  const known = new Set(meaningful(title));
  return known.size > 0 && meaningful(definition).every((word) => known.has(word));
}

function meaningful(text: string): readonly string[] {
  return (text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).filter((word) => !empty.has(word));
}
