import type { Block } from '../block.ts';
import type { LevelDraft } from '../draft.ts';
import type { Part } from '../fate.ts';
import type { Section } from '../words/heading-words.ts';
import type { Gathering, Open } from './open.ts';

const longestTitle = 120;
const announcesSomething = /^.{3,90}:$/u;

/** Gathers one level of a competency. */
export class LevelBuilder {
  readonly number: number;
  readonly #competency: Gathering;
  #title: string | undefined;
  #concept: string | undefined;
  readonly #indicators: string[] = [];
  readonly #elaboration: string[] = [];
  readonly #examples: { title?: string; text: string }[] = [];
  /** Lines whose meaning shows when the next heading or the first bullet comes. */
  #loose: Block[] = [];
  #isExampleOpen = false;

  constructor(number: number, competency: Gathering) {
    this.number = number;
    this.#competency = competency;
  }

  get isUntitled(): boolean {
    return this.#title === undefined && this.#loose.length === 0 && this.#indicators.length === 0;
  }

  /** Whether a section may be part of a level, rather than end it. */
  takes(section: Section): boolean {
    return section in ways;
  }

  titled(title: string): void {
    this.#title = title;
  }

  /** A section of the level begins. */
  begin(section: Section): void {
    this.#isExampleOpen = false;
    if (section === 'concept') this.#settle(false);
  }

  /** Takes content that stands under `open`. */
  take(block: Block, open: Open): void {
    const way = ways[open];
    if (way === undefined) this.#competency.leave(block);
    else this[way](block);
  }

  /** Nothing more comes for now: what still hangs gets its meaning. */
  close(): void {
    this.#settle(this.#indicators.length === 0);
  }

  finished(): LevelDraft {
    return {
      level: this.number,
      ...(this.#title === undefined ? {} : { title: this.#title }),
      ...(this.#concept === undefined ? {} : { concept: this.#concept }),
      indicators: this.#indicators.map((text) => ({ text })),
      elaboration: this.#elaboration,
      examples: this.#examples,
    };
  }

  body(block: Block): void {
    if (block.kind === 'bullet') {
      this.#settle(false);
      this.#indicators.push(block.text);
      this.#tell(block, 'indicator');
    } else if (announcesSomething.test(block.text)) this.#unknown(block);
    else if (this.#indicators.length > 0) this.elaboration(block);
    else this.#loose.push(block);
  }

  concept(block: Block): void {
    const isPast = this.#indicators.length > 0 && this.#concept !== undefined;
    if (block.kind === 'bullet' || isPast) this.body(block);
    else {
      this.#concept = this.#concept === undefined ? block.text : `${this.#concept} ${block.text}`;
      this.#tell(block, 'concept');
    }
  }

  name(block: Block): void {
    this.#title = this.#title === undefined ? block.text : `${this.#title} ${block.text}`;
    this.#tell(block, 'level-title');
  }

  elaboration(block: Block): void {
    this.#elaboration.push(block.text);
    this.#tell(block, 'elaboration');
  }

  example(block: Block): void {
    const last = this.#examples.at(-1);
    if (!this.#isExampleOpen || last === undefined || block.kind === 'bullet')
      this.#examples.push({ text: block.text });
    else last.text = `${last.text} ${block.text}`;
    this.#isExampleOpen = true;
    this.#tell(block, 'example');
  }

  note(block: Block): void {
    this.#competency.gathered.lists.notes.push(block.text);
    this.#tell(block, 'note');
  }

  /** A line that announces what nobody knows: below the bullets it begins something else, above them it only leads to them. */
  #unknown(block: Block): void {
    if (this.#indicators.length > 0) this.#competency.lose(block);
    else this.#competency.leave(block);
  }

  /** Gives the lines before the bullets their meaning; without any bullets they may be the indicators themselves. */
  #settle(mayBeIndicators: boolean): void {
    const lines = this.#loose;
    this.#loose = [];
    const [first, ...others] = lines;
    if (first === undefined) return;
    const isTitle = this.#title === undefined && first.text.length <= longestTitle && !/[.;]$/.test(first.text);
    const rest = isTitle ? others : lines;
    if (isTitle) this.name(first);
    if (mayBeIndicators && (rest.length > 1 || (isTitle && rest.length === 1) || this.#concept !== undefined)) {
      for (const each of rest) {
        this.#indicators.push(each.text);
        this.#tell(each, 'indicator');
      }
    } else for (const each of rest) this.concept(each);
  }

  #tell(block: Block, part: Part): void {
    this.#competency.tell(block, part);
  }
}

/** What content becomes under each section inside a level. */
const ways: Readonly<Partial<Record<Open, 'body' | 'concept' | 'name' | 'elaboration' | 'example' | 'note'>>> = {
  level: 'body',
  title: 'name',
  concept: 'concept',
  definition: 'concept',
  indicators: 'body',
  elaboration: 'elaboration',
  guidance: 'elaboration',
  example: 'example',
  notes: 'note',
};
