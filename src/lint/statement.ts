import type { Path, VerbForm } from '../diagnostics/index.ts';
import { type Lexicon, letter } from './words/lexicon.ts';

/** How a statement begins: its subject or first word, its verb, where that ends, and its form where it is certain. */
export interface Opening {
  readonly word: string;
  readonly verb: string;
  readonly end: number;
  readonly form: VerbForm | null;
}

/** Where a statement stands in its file, by position; without a language where its text is a plain string. */
interface Way {
  readonly competency: number;
  readonly level: number;
  readonly indicator: number;
  readonly language: string | null;
}

/** An indicator in one language that the writing rules know. */
export class Statement {
  readonly text: string;
  /** The text in small letters, which the expressions of a lexicon take. */
  readonly small: string;
  readonly lexicon: Lexicon;
  readonly way: Way;
  #opening: Opening | undefined;
  #bareWord: string | null | undefined;

  constructor(text: string, way: Way, lexicon: Lexicon) {
    this.text = text;
    this.small = text.toLowerCase();
    this.lexicon = lexicon;
    this.way = way;
  }

  get path(): Path {
    const { competency, level, indicator, language } = this.way;
    const path = ['competencies', competency, 'levels', level, 'indicators', indicator, 'text'];
    return language === null ? path : [...path, language];
  }

  get opening(): Opening {
    this.#opening ??= openingOf(this);
    return this.#opening;
  }

  /** The word the statement begins with where that can only be its verb, or nothing; null where more may stand before it. */
  get bareWord(): string | null {
    if (this.#bareWord === undefined) this.#bareWord = bareWordOf(this.small, this.lexicon);
    return this.#bareWord;
  }

  /** The phrase of a list that the statement opens with; most begin with a verb, which tells that it is none of them. */
  openingPhrase(list: 'abilities' | 'unobservable'): RegExpExecArray | null {
    const { bareWord, small, lexicon } = this;
    const begins = (word: string) => lexicon.begins(list, word);
    const mayOpen = bareWord === null ? wordsUpTo(this.opening.end, small).some(begins) : begins(bareWord);
    return mayOpen ? lexicon.expression(list).exec(small) : null;
  }

  /** The words as they are written, where a phrase was found in small letters. */
  asWritten(found: RegExpExecArray, phrase: string): string {
    const at = found.index + found[0].indexOf(phrase);
    return this.text.slice(at, at + phrase.length).trim();
  }

  /** Whether a clause of its own opens between two offsets; what is said there is no behaviour of the person rated. */
  opensClause(from: number, to: number): boolean {
    return this.lexicon.expression('clauseOpener').test(this.small.slice(from, to));
  }
}

/** The words of the beginning, and what stands in them after an apostrophe: “s’intéresse”, “intéresse”. */
function wordsUpTo(end: number, small: string): readonly string[] {
  const words = small.slice(0, end).replaceAll('’', "'").split(betweenWords);
  return words.flatMap((each) => [each, ...each.split("'").slice(1)]);
}

const betweenWords = /[\s,.;:!?)»”]+/;
const firstWord = new RegExp(`^(?!\\s)[${letter}-]*(?![${letter}'’-])`);

function bareWordOf(small: string, lexicon: Lexicon): string | null {
  const word = firstWord.exec(small)?.[0];
  return word !== undefined && lexicon.isBare(word) ? word : null;
}

function openingOf({ bareWord, small, lexicon }: Statement): Opening {
  const found = bareWord === null ? lexicon.expression('opening').exec(small) : [bareWord, '', bareWord];
  const [all = '', subject = '', verb = ''] = found ?? [];
  const end = all.length;
  if (subject !== '') return { word: subject.trim(), verb, end, form: 'sentence' };
  const [shape] = lexicon.verbShapes(verb);
  if (shape === undefined) return { word: verb, verb, end, form: lexicon.lookOf(verb) };
  return { word: verb, verb, end, form: lexicon.isRatherNoun(shape, small.slice(end)) ? null : shape.form };
}
