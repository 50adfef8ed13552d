import { type Framework, isSameLanguage, spokenIn, type Text } from '../model/index.ts';
import type { Words } from './blocks.ts';

/** The program's own words on a page, in one language; i18n has them in each. */
export interface CardWords {
  /** What this language calls itself. */
  readonly language: string;
  readonly colon: string;
  readonly level: (level: number) => string;
  readonly headings: {
    readonly definition: string;
    readonly notes: string;
    readonly motivation: string;
    readonly guidance: string;
    readonly contrasts: string;
    readonly is: string;
    readonly isNot: string;
    readonly purpose: string;
    readonly values: string;
    readonly progression: string;
    readonly elaboration: string;
    readonly example: string;
    readonly indicators: string;
    readonly levels: string;
    readonly competencies: string;
    readonly contents: string;
    readonly scale: string;
  };
  readonly progression: { readonly cumulative: string; readonly independent: string };
  readonly dimension: string;
  readonly lower: string;
  readonly upper: string;
  readonly competency: string;
  readonly target: (profile: string) => string;
  readonly targetLevel: string;
  readonly levelOf: (at: number, of: number) => string;
  readonly page: (at: number, of: number) => string;
  readonly version: (version: string, date: string | null) => string;
  readonly source: (source: string) => string;
  /** The link that leads past what repeats. */
  readonly skip: string;
  readonly sheet: {
    readonly title: string;
    readonly consensusTitle: string;
    readonly subject: string;
    readonly rater: string;
    readonly relation: string;
    readonly date: string;
    readonly signature: string;
    readonly howTo: (points: string) => string;
    readonly notObserved: string;
    readonly indicator: string;
    readonly evidence: string;
    readonly notes: string;
    readonly rating: string;
    readonly overall: string;
    readonly belowFirst: string;
    readonly member: (number: number) => string;
    readonly members: string;
    readonly agreed: string;
    readonly justification: string;
    readonly consensusHowTo: string;
    readonly name: string;
    readonly tick: (indicator: string, point: string) => string;
  };
}

/** Who tells what in which language. */
export interface Telling {
  readonly framework: Framework;
  readonly language: string;
  readonly labels: CardWords;
  /** The framework's words in that language, else in one it has. */
  readonly say: (text: Text) => string;
  /** The same, with their language where it is another. */
  readonly tell: (text: Text) => Words;
}

/** Who tells `framework` in `language`, a tag such as fr-CA, with the program's words in it. */
export function tellingOf(framework: Framework, language: string, labels: CardWords): Telling {
  const [primary = language] = language.split('-');
  const spoken = (text: Text) => spokenIn(text, primary, framework.languages);
  return {
    framework,
    language,
    labels,
    say: (text) => spoken(text).words,
    tell: (text) => {
      const { words, language: own } = spoken(text);
      return isSameLanguage(own, language) ? words : [{ text: words, language: own }];
    },
  };
}
