import type { Text } from './generated/framework.ts';

export type { Text };

/** A framework as every command sees it: `extends` merged, shared scale and defaults filled in, lists never missing. */
export interface Framework {
  readonly id: string;
  readonly version: string;
  /** Language tags; the first one is the reference and the language of plain strings. */
  readonly languages: readonly string[];
  readonly title: Text;
  readonly description?: Text;
  readonly source?: Source;
  readonly categories: readonly Category[];
  /** The shared scale, where the file has one. */
  readonly scale?: Scale;
  readonly rating: Rating;
  readonly competencies: readonly Competency[];
  readonly profiles: readonly Profile[];
}

export interface Source {
  readonly organization?: Text;
  readonly title?: Text;
  readonly url?: string;
  readonly date?: string;
  readonly licence?: Text;
  readonly note?: Text;
}

export interface Category {
  readonly id: string;
  readonly title: Text;
  readonly description?: Text;
}

export interface Scale {
  readonly title?: Text;
  readonly levels: readonly { readonly level: number; readonly title?: Text; readonly description?: Text }[];
}

/** How one indicator is rated; values run from 0 to 1, `threshold` and `minimumObserved` are shares. */
export interface Rating {
  readonly points: readonly RatingPoint[];
  readonly threshold: number;
  readonly minimumObserved: number;
}

export interface RatingPoint {
  readonly id: string;
  readonly value: number;
  readonly title: Text;
}

export interface Competency {
  readonly id: string;
  readonly category?: string;
  readonly title: Text;
  readonly definition: Text;
  readonly notes: readonly Text[];
  readonly motivation?: Text;
  readonly guidance: readonly Text[];
  readonly contrasts: readonly Contrast[];
  readonly purpose?: Text;
  readonly values: readonly Text[];
  readonly progression: Progression;
  /** Ascending; from the shared scale where the competency has none of its own. */
  readonly levels: readonly Level[];
}

export interface Contrast {
  readonly is?: Text;
  readonly isNot?: Text;
}

export interface Progression {
  readonly type: 'cumulative' | 'independent';
  readonly summary?: Text;
  readonly dimensions: readonly Dimension[];
}

export interface Dimension {
  readonly id: string;
  readonly title: Text;
  readonly definition?: Text;
  readonly lower?: Text;
  readonly upper?: Text;
}

export interface Level {
  readonly level: number;
  /** The level's own title, else the shared scale's. */
  readonly title?: Text;
  /** The underlying concept, else the shared scale's description. */
  readonly concept?: Text;
  readonly indicators: readonly Indicator[];
  readonly elaboration: readonly Text[];
  readonly examples: readonly { readonly title?: Text; readonly text: Text }[];
}

export interface Indicator {
  readonly id: string;
  readonly text: Text;
}

export interface Profile {
  readonly id: string;
  readonly title: Text;
  readonly description?: Text;
  readonly targets: Readonly<Record<string, Target>>;
  readonly weights: Readonly<Record<string, number>>;
}

/** The level a profile asks for: one level, or a range within which it is met. */
export type Target = number | { readonly min: number; readonly max: number };
