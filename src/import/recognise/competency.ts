import type { Block, HeadingBlock } from '../block.ts';
import type { CompetencyDraft } from '../draft.ts';
import type { Part } from '../fate.ts';
import type { Section } from '../words/heading-words.ts';
import { content, listOf } from './content.ts';
import { Gathered } from './gathered.ts';
import type { Announcement, Headings } from './headings.ts';
import { LevelBuilder } from './level.ts';
import type { Gathering, Open } from './open.ts';
import { dimensionOf, grouped, halved, pairOf, parted, type Waiting, waitingFor, waits } from './waiting.ts';

/** Tells what a block became. */
export type Telling = (block: Block, part: Part, level: number | null) => void;

export interface CompetencyWish {
  readonly title: string;
  readonly headings: Headings;
  readonly tell: Telling;
  readonly hasDefinition: boolean;
}

/** Gathers one competency, block by block. */
export class CompetencyBuilder implements Gathering {
  readonly hasDefinition: boolean;
  readonly gathered: Gathered;
  date: string | null = null;
  /** The bullets that had to be parted without a sign where. */
  unsure: readonly Block[] = [];
  readonly #headings: Headings;
  readonly #tell: Telling;
  readonly #levels: LevelBuilder[] = [];
  #open: Open = 'nothing';
  #waiting: Waiting | null = null;
  #level: LevelBuilder | null = null;

  constructor({ title, headings, tell, hasDefinition }: CompetencyWish) {
    this.gathered = new Gathered(title);
    this.#headings = headings;
    this.#tell = tell;
    this.hasDefinition = hasDefinition;
  }

  /** Takes the next block of the document. */
  take(block: Block): void {
    const { kind } = block;
    if (kind === 'aside') this.tell(block, block.isHead === true ? 'heading' : 'left-out');
    else if (kind === 'contrast') this.#keep(block, 'contrast', () => this.gathered.contrasts.push(pairOf(block)));
    else if (kind === 'dimension')
      this.#keep(block, 'dimension', () => this.gathered.dimensions.push(dimensionOf(block)));
    else if (kind === 'row') this.leave(block);
    else if (kind === 'bullet') this.#content(block);
    else if (kind === 'heading' && block.means !== undefined) this.#known(block, block.means);
    else this.#line(block);
  }

  /** The finished draft. */
  finished(): CompetencyDraft {
    this.#close();
    return this.gathered.draft(this.#levels.map((each) => each.finished()));
  }

  tell(block: Block, part: Part): void {
    if (block.kind !== 'heading' || block.isMade !== true) this.#tell(block, part, this.#level?.number ?? null);
  }

  leave(block: Block): void {
    this.gathered.lists.leftovers.push(block.text);
    this.tell(block, 'leftover');
  }

  lose(block: Block): void {
    this.#leaveLevel();
    this.#open = 'unknown';
    this.leave(block);
  }

  valuesIn(text: string): readonly string[] {
    const [head = '', tail] = text.split(/\s*:\s+/, 2);
    if (tail === undefined || !this.#headings.speaksOf('values', head)) return [];
    const values = listOf(tail);
    return values.length >= 2 && values.every((each) => each.length <= 60) ? values : [];
  }

  #keep(block: Block, part: Part, keep: () => void): void {
    keep();
    this.tell(block, part);
  }

  #line(block: Block): void {
    const { title } = this.gathered;
    const level = this.#headings.level(block.text, title);
    const said = level === null ? this.#headings.announced(block.text, title) : null;
    if (level !== null) this.#beginLevel(block, level.level, level.title);
    else if (said !== null) this.#begin(block, said);
    else if (block.kind === 'heading' && !(this.#open === 'level' && this.#level?.isUntitled === true))
      this.lose(block);
    else this.#content(block);
  }

  #known(block: Block, means: NonNullable<HeadingBlock['means']>): void {
    if (typeof means === 'object') this.#beginLevel(block, means.level, block.text);
    else {
      this.#close();
      this.#open = means;
      this.#level?.begin(means);
      this.tell(block, 'heading');
    }
  }

  #beginLevel(block: Block, level: number, title: string): void {
    const known = this.#levels.find((each) => each.number === level);
    if (known === undefined && level <= (this.#levels.at(-1)?.number ?? -1)) this.leave(block);
    else {
      this.#close();
      this.#level = known ?? new LevelBuilder(level, this);
      if (known === undefined) this.#levels.push(this.#level);
      this.#open = 'level';
      this.#level.begin('level');
      if (title !== '') this.#level.titled(title);
      this.tell(block, 'level');
    }
  }

  #begin(block: Block, said: Announcement): void {
    const [section = 'notes', second] = said.sections;
    if (this.#level?.takes(section) === true) this.#close();
    else this.#leaveLevel();
    const isAboveLevels = this.#level === null && section === 'level';
    const isLost = section === 'competency' || (this.#level === null && belongsToLevels.includes(section));
    this.#open = isLost || isAboveLevels ? 'unknown' : section;
    if (section === 'contrasts' || (second !== undefined && second !== 'indicators'))
      this.#waiting = waitingFor(said.sections);
    this.#level?.begin(second === 'indicators' ? 'concept' : section);
    if (isLost) this.leave(block);
    else if (section === 'page') this.#page(block, said.rest);
    else if (goesOn(said)) this.#content({ ...block, kind: 'paragraph', text: said.rest, said: block.text });
    else this.tell(block, 'heading');
  }

  /** What stands on every page of a site. Its date is that of the source. */
  #page(block: Block, rest: string): void {
    if (rest === '') this.tell(block, 'left-out');
    else content.page(this, { ...block, text: rest, said: block.text });
  }

  #leaveLevel(): void {
    this.#close();
    this.#level = null;
  }

  #content(block: Block): void {
    if (this.#waiting !== null && waits(this.#waiting, block)) this.#waiting.blocks.push(block);
    else if (this.#level !== null && this.#open !== 'unknown') this.#level.take(block, this.#open);
    else content[this.#open](this, block);
  }

  #close(): void {
    const waiting = this.#waiting;
    this.#waiting = null;
    if (waiting?.of === 'contrasts') this.#part(waiting);
    if (waiting?.of === 'dimensions') this.#group(waiting);
    this.#level?.close();
  }

  #part(waiting: Waiting): void {
    this.gathered.contrasts.push(...halved(waiting));
    if (!parted(waiting).isSure) this.unsure = waiting.blocks;
    for (const each of waiting.blocks) this.tell(each, 'contrast');
  }

  #group({ blocks }: Waiting): void {
    const dimensions = grouped(blocks);
    this.gathered.dimensions.push(...(dimensions ?? []));
    for (const each of blocks) {
      if (dimensions === null) this.leave(each);
      else this.tell(each, 'dimension');
    }
  }
}

/** Sections that mean something only inside a level. */
const belongsToLevels: readonly Section[] = ['concept', 'indicators', 'elaboration', 'example', 'title'];

/** Whether the content stands on the same line: `Definition: …`, `Progression – …`. */
function goesOn({ sections, rest, parting }: Announcement): boolean {
  return rest !== '' && (parting === 'colon' || (parting === 'dash' && sections[0] === 'progression'));
}
