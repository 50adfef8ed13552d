import type { Competency, Framework, Profile, Text } from '../model/index.ts';
import type { Block, Words } from './blocks.ts';
import type { Room } from './content/grid.ts';
import type { Design, PaperName } from './design.ts';
import type { Telling } from './telling.ts';

/** What is printed: of which framework, in which design, what of it, and how large. */
export interface Edition {
  readonly telling: Telling;
  /** The other language of a bilingual design. */
  readonly other: Telling | null;
  readonly design: Design;
  readonly competencies: readonly Competency[];
  readonly profile: Profile | null;
  /** Size of large print, in points; null for the design's own. */
  readonly largePrint: number | null;
  /** The papers that were asked for, else the design's. */
  readonly papers: readonly PaperName[];
  /** The day of printing, as the language writes it. */
  readonly date: string;
}

/** A part of an edition that begins on a page of its own. */
export interface Part {
  readonly id: string;
  readonly title: string;
  /** The title, with its language where it is another. */
  readonly words: Words;
  readonly blocks: (room: Room) => readonly Block[];
}

/** Who published the framework, in one line, or null. */
export function sourceOf({ source }: Framework, say: (text: Text) => string): string | null {
  if (source === undefined) return null;
  const { organization, title, date, licence } = source;
  const said = [organization, title, licence].map((each) => (each === undefined ? '' : say(each)));
  const parts = [said[0], said[1], date, said[2]].filter((each) => each !== undefined && each !== '');
  return parts.length === 0 ? null : [...new Set(parts)].join(', ');
}
