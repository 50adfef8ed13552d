/** What a heading can announce. */
export const sections = [
  'competency',
  'definition',
  'notes',
  'motivation',
  'guidance',
  'contrasts',
  'is',
  'isNot',
  'purpose',
  'values',
  'progression',
  'lower',
  'upper',
  'level',
  'title',
  'concept',
  'indicators',
  'elaboration',
  'example',
  'page',
] as const;

export type Section = (typeof sections)[number];

/**
 * The beginnings by which the headings of one language are known, per section. Case, accents, apostrophes and the marks at
 * the end make no difference; `…` stands for any words between two parts of one line.
 */
export type LanguageHeadings = Readonly<Partial<Record<Section, readonly string[]>>>;

/** The headings' words by language tag. */
export type HeadingWords = Readonly<Record<string, LanguageHeadings>>;
