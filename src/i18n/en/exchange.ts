import { listed } from '../counted.ts';
import { languageName } from './show.ts';

/** What export says, and its words in the formats of others. */
export const exchange = {
  kinds: { category: 'Category', competency: 'Competency', indicator: 'Indicator' },
  otherLanguages: (written: readonly string[], others: readonly string[]): string =>
    `Written in ${listed('en', written.map(languageName), 'conjunction')}. A folder as --output gets a file in ${listed('en', others.map(languageName), 'conjunction')} as well.`,
};
