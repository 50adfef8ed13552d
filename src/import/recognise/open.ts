import type { Block } from '../block.ts';
import type { Part } from '../fate.ts';
import type { Section } from '../words/heading-words.ts';
import type { Gathered } from './gathered.ts';

/** What is open: a section, a heading that nobody knows, or the lines between the title and the first heading. */
export type Open = Section | 'nothing' | 'unknown';

/** A competency that is being gathered, as what gathers parts of it sees it. */
export interface Gathering {
  readonly gathered: Gathered;
  /** Whether a heading announces the definition, so that lines before it are something else. */
  readonly hasDefinition: boolean;
  /** The day of the page, where it says so. */
  date: string | null;
  /** Says what a block became. */
  tell(block: Block, part: Part): void;
  /** Keeps what was not understood. */
  leave(block: Block): void;
  /** Keeps a heading that nobody knows; what stands below it is kept with it. */
  lose(block: Block): void;
  /** The values that a sentence about values lists. */
  valuesIn(text: string): readonly string[];
}
