import { listed } from '../counted.ts';
import { languageName } from './show.ts';

/** What export says, and its words in the formats of others. */
export const exchange = {
  kinds: { category: 'Category', competency: 'Competency', indicator: 'Indicator' },
  /** Words of a framework's page that printed cards do not need. */
  page: { profile: 'Profile', concept: 'Concept' },
  otherLanguages: (written: readonly string[], others: readonly string[]): string =>
    `Written in ${listed('en', written.map(languageName), 'conjunction')}. A folder as --output gets a file in ${listed('en', others.map(languageName), 'conjunction')} as well.`,
};
