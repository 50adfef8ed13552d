import { counted, listed } from '../counted.ts';

export interface FrameworkFacts {
  readonly id: string;
  readonly version: string;
  readonly languages: readonly string[];
  readonly competencies: readonly { readonly levels: readonly unknown[] }[];
  readonly profiles: readonly unknown[];
}

export const show = {
  facts: ({ id, version, languages, competencies, profiles }: FrameworkFacts): readonly string[] => [
    `${id} ${version}`,
    languages.map(languageName).join(', '),
    counted('en', competencies.length, 'competency', 'competencies'),
    levelCount(competencies),
    counted('en', profiles.length, 'profile', 'profiles'),
  ],
  competencies: 'Competencies',
  scale: 'Scale',
  profiles: 'Profiles',
  source: 'Source',
  level: (level: string): string => `Level ${level}`,
  levels: (min: number, max: number): string => `Levels ${min}–${max}`,
  more: (framework: string): string => `One competency in full: competency show ${framework} COMPETENCY`,
  progression: {
    cumulative: 'Cumulative: a level is held only if all lower ones are.',
    independent: 'Independent: each level stands on its own.',
  },
  headings: {
    definition: 'Definition',
    notes: 'Notes',
    motivation: 'Core motivation',
    guidance: 'What to keep in mind',
    is: 'What it is',
    isNot: 'What it is not',
    purpose: 'Purpose',
    values: 'Values',
    progression: 'Scale progression',
    elaboration: 'In other words',
    example: 'Example',
  },
  origins: { project: 'here', shipped: 'shipped' },
  broken: (path: string, errors: number): string =>
    `${path}: ${counted('en', errors, 'error', 'errors')}. Run: competency validate ${path}`,
  none: 'There is no framework here. Run: competency show service-excellence',
};

function levelCount(competencies: FrameworkFacts['competencies']): string {
  const counts = [...new Set(competencies.map((each) => each.levels.length))];
  return counts.length === 1
    ? counted('en', counts[0] ?? 0, 'level', 'levels')
    : `${listed('en', counts.sort((a, b) => a - b).map(String), 'disjunction')} levels`;
}

/** What a language is called, by its tag. */
export function languageName(tag: string): string {
  return new Intl.DisplayNames('en-CA', { type: 'language' }).of(tag) ?? tag;
}
