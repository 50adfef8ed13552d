import type { Block } from '../block.ts';
import type { CompetencyDraft, ContrastDraft, DimensionDraft, LevelDraft } from '../draft.ts';
import { opposed } from './opposites.ts';
import { contrastsOf } from './waiting.ts';

/** The words of a competency, in the order in which they came. */
export class Gathered {
  readonly title: string;
  readonly texts: Partial<Record<'definition' | 'motivation' | 'purpose' | 'summary', string>> = {};
  readonly lists: Record<'notes' | 'leftovers' | 'guidance' | 'values' | 'is' | 'isNot', string[]> = {
    notes: [],
    leftovers: [],
    guidance: [],
    values: [],
    is: [],
    isNot: [],
  };
  readonly contrasts: ContrastDraft[] = [];
  readonly dimensions: DimensionDraft[] = [];

  constructor(title: string) {
    this.title = title;
  }

  /** Adds words to a text that may stand in several paragraphs. */
  add(name: keyof Gathered['texts'], words: string): void {
    const before = this.texts[name];
    const mark = before !== undefined && /[\p{L}\d)]$/u.test(before) && /^\p{Lu}/u.test(words) ? '.' : '';
    this.texts[name] = before === undefined ? words : `${before}${mark} ${words}`;
  }

  /** The draft that the words make. */
  draft(levels: readonly LevelDraft[]): CompetencyDraft {
    const { definition, motivation, purpose, summary } = this.texts;
    const { notes, leftovers, guidance, values, is, isNot } = this.lists;
    return {
      title: this.title,
      ...(definition === undefined ? {} : { definition }),
      ...(motivation === undefined ? {} : { motivation }),
      ...(purpose === undefined ? {} : { purpose }),
      notes,
      leftovers,
      guidance,
      values,
      contrasts: [...this.contrasts, ...contrastsOf(opposed(is.map(asBlock), isNot.map(asBlock)))],
      progression: {
        ...(summary === undefined ? {} : { summary }),
        ...(this.dimensions.length === 0 ? {} : { dimensions: this.dimensions }),
      },
      levels,
    };
  }
}

function asBlock(text: string): Block {
  return { kind: 'paragraph', line: 0, isClose: false, text };
}
