import type { Rating, Scale, Source, Target, Text } from '../model/index.ts';

/**
 * A framework in the making: what a reader found in a source. Ids may be missing; they are made from titles and texts when
 * the draft becomes a file. A plain string is in the first of the draft's languages.
 */
export interface FrameworkDraft {
  readonly id?: string;
  readonly version?: string;
  /** The first one is the reference. */
  readonly languages: readonly string[];
  readonly title?: Text;
  readonly description?: Text;
  readonly source?: Source;
  readonly categories?: readonly CategoryDraft[];
  readonly scale?: Scale;
  readonly rating?: Partial<Rating>;
  readonly competencies: readonly CompetencyDraft[];
  readonly profiles?: readonly ProfileDraft[];
}

export interface CategoryDraft {
  readonly id?: string;
  readonly title: Text;
  readonly description?: Text;
}

export interface CompetencyDraft {
  readonly id?: string;
  /** The id of its category, or the title that a category without id has. */
  readonly category?: string;
  readonly title: Text;
  readonly definition?: Text;
  readonly notes?: readonly Text[];
  /** What was not understood; it ends up under the notes, after those that were. */
  readonly leftovers?: readonly Text[];
  readonly motivation?: Text;
  readonly guidance?: readonly Text[];
  readonly contrasts?: readonly ContrastDraft[];
  readonly purpose?: Text;
  readonly values?: readonly Text[];
  readonly progression?: ProgressionDraft;
  readonly levels?: readonly LevelDraft[];
}

export interface ContrastDraft {
  readonly is?: Text;
  readonly isNot?: Text;
}

export interface ProgressionDraft {
  readonly type?: 'cumulative' | 'independent';
  readonly summary?: Text;
  readonly dimensions?: readonly DimensionDraft[];
}

export interface DimensionDraft {
  readonly id?: string;
  readonly title: Text;
  readonly definition?: Text;
  readonly lower?: Text;
  readonly upper?: Text;
}

export interface LevelDraft {
  readonly level: number;
  readonly title?: Text;
  readonly concept?: Text;
  readonly indicators?: readonly IndicatorDraft[];
  readonly elaboration?: readonly Text[];
  readonly examples?: readonly ExampleDraft[];
}

export interface IndicatorDraft {
  readonly id?: string;
  readonly text: Text;
}

export interface ExampleDraft {
  readonly title?: Text;
  readonly text: Text;
}

export interface ProfileDraft {
  readonly id?: string;
  readonly title: Text;
  readonly description?: Text;
  readonly targets?: Readonly<Record<string, Target>>;
  readonly weights?: Readonly<Record<string, number>>;
}
