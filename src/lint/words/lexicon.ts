import type { VerbForm } from '../../diagnostics/index.ts';
import { english } from './en.ts';
import { french } from './fr.ts';
import type { VerbShape, WritingWords } from './language.ts';

const languages: ReadonlyMap<string, WritingWords> = new Map([
  ['en', english],
  ['fr', french],
]);

const lexicons = new Map<string, Lexicon>();

/** The words of a language tag such as `fr-CA`; undefined for a language whose writing is not checked. */
export function lexiconOf(tag: string): Lexicon | undefined {
  const known = lexicons.get(tag);
  if (known !== undefined) return known;
  const words = languages.get(tag.split('-')[0] ?? '');
  if (words === undefined) return undefined;
  const lexicon = new Lexicon(words);
  lexicons.set(tag, lexicon);
  return lexicon;
}

// Written out: expressions with the u and i flags are several times slower, and texts come in small letters.
/** The letters of the languages whose writing is checked, as the inside of a class of characters. */
export const letter = 'a-z\\u00df-\\u00ff\\u0153';
const word = `[${letter}-]+`;
// After a phrase comes a space, or nothing where it ends in an apostrophe.
const boundary = `(?:(?<=['’])|\\s+|(?=[,.;:!?)»”]|$))`;
const start = `(?<![${letter}])`;

const subject = ({ subjects }: WritingWords) => `(?:${phrases(subjects)}${boundary})?`;
const before = ({ beforeVerb }: WritingWords) => `(?:${phrases(beforeVerb)}${boundary})*`;
const beforeOpening = (words: WritingWords) => `${before(words)}(?:${words.adverb},?\\s+)?${before(words)}`;
const opensWith = (words: WritingWords, list: readonly string[]) =>
  new RegExp(`^\\s*${subject(words)}${beforeOpening(words)}(${phrases(list)})${boundary}`);

/** What the words of a language are made into. Each expression takes a text in small letters. */
const expressions = {
  /** Subject, then what stands before the verb, then the verb. */
  opening: (words: WritingWords) => new RegExp(`^\\s*(${subject(words)})${beforeOpening(words)}(${word})`),
  abilities: (words: WritingWords) => opensWith(words, words.abilities),
  unobservable: (words: WritingWords) => opensWith(words, words.unobservable),
  negation: ({ negations }: WritingWords) => new RegExp(`(?:^|[\\s,;(])(${phrases(negations)})${boundary}`),
  notNegation: ({ notNegations }: WritingWords) => new RegExp(`${start}${phrases(notNegations)}${boundary}`, 'g'),
  clauseOpener: ({ clauseOpeners }: WritingWords) => new RegExp(`${start}${phrases(clauseOpeners)}${boundary}`),
  purpose: ({ purposes }: WritingWords) => new RegExp(`${start}${phrases(purposes)}${boundary}(${word})`, 'g'),
  /** A conjunction with the comma before it. */
  conjunction: ({ conjunctions }: WritingWords) => new RegExp(`,?\\s${phrases(conjunctions)}\\s+`, 'g'),
  adverb: ({ adverb }: WritingWords) => new RegExp(`^${adverb}$`),
  afterNoun: ({ nounFollowers }: WritingWords) => new RegExp(`^\\s+${phrases(nounFollowers)}(?![${letter}])`),
} as const;

/** Lists of phrases that a statement may open with, and which bits say so of their first words. */
const openings = { subjects: 1, beforeVerb: 2, abilities: 4, unobservable: 8 } as const;

/** The words of one language, made into what the rules look up when it is first asked for: most runs need few of them. */
export class Lexicon {
  readonly beforeVerb: ReadonlySet<string>;
  readonly beforeEither: ReadonlySet<string>;
  readonly #determiners: ReadonlySet<string>;
  readonly #words: WritingWords;
  readonly #expressions = new Map<string, RegExp>();
  #openings: ReadonlyMap<string, number> | undefined;
  #verbs: ReadonlyMap<string, readonly VerbShape[]> | undefined;

  constructor(words: WritingWords) {
    this.#words = words;
    this.beforeVerb = new Set(words.beforeVerb.map(plain));
    this.beforeEither = new Set(words.beforeEither.map(plain));
    this.#determiners = new Set(words.determiners.map(plain));
  }

  /** The expression of this name, from its beginning. */
  expression(name: keyof typeof expressions): RegExp {
    const known = this.#expressions.get(name) ?? expressions[name](this.#words);
    this.#expressions.set(name, known);
    known.lastIndex = 0;
    return known;
  }

  /** Whether one of these phrases begins with `word`. */
  begins(list: 'abilities' | 'unobservable', word: string): boolean {
    return (this.#openingsOf(word) & openings[list]) !== 0;
  }

  /** Whether `word` at the beginning of a text can only be its verb, since nothing that stands before verbs begins so. */
  isBare(word: string): boolean {
    const stands = this.#openingsOf(word) & (openings.subjects | openings.beforeVerb);
    return stands === 0 && !this.expression('adverb').test(word);
  }

  #openingsOf(word: string): number {
    this.#openings ??= openingWords(this.#words);
    return this.#openings.get(word) ?? 0;
  }

  /** The forms in which `word` is a verb of the language. */
  verbShapes(inSmallLetters: string): readonly VerbShape[] {
    this.#verbs ??= inflectedVerbs(this.#words);
    return this.#verbs.get(inSmallLetters) ?? [];
  }

  /** Whether `rest` begins with a word that a noun has before it, and so a verb after it. */
  precedesNoun(rest: string): boolean {
    const word = (/^\S+/.exec(rest)?.[0] ?? '').replace('’', "'");
    return this.#determiners.has(word) || this.#determiners.has(word.split("'")[0] ?? '');
  }

  /** Whether an opening word, by what comes after it in `rest`, is rather a noun than a verb. */
  isRatherNoun({ isAlsoNoun, form }: VerbShape, rest: string): boolean {
    return isAlsoNoun && form === this.#words.doubtfulForm && this.expression('afterNoun').test(rest);
  }

  /** What a word that is no known verb looks like. */
  lookOf(inSmallLetters: string): VerbForm | null {
    return this.#words.looks.find(([pattern]) => pattern.test(inSmallLetters))?.[1] ?? null;
  }
}

/** An expression for any of the phrases, the longest first. */
function phrases(list: readonly string[]): string {
  if (list.length === 0) return '(?!)';
  const sources = list.toSorted((a, b) => b.length - a.length).map(phraseSource);
  return `(?:${sources.join('|')})`;
}

function phraseSource(phrase: string): string {
  return plain(phrase)
    .replaceAll("'", "['’]")
    .replaceAll(' … ', '\\s.{1,40}?\\s')
    .replaceAll('… ', '.{1,40}?\\s')
    .replaceAll(' ', '\\s+');
}

function openingWords(words: WritingWords): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  for (const list of ['subjects', 'beforeVerb', 'abilities', 'unobservable'] as const) {
    for (const phrase of words[list]) {
      const first = firstWordOf(phrase);
      bits.set(first, (bits.get(first) ?? 0) | openings[list]);
    }
  }
  return bits;
}

function firstWordOf(phrase: string): string {
  return plain(phrase).split(' ')[0] ?? '';
}

function plain(phrase: string): string {
  return phrase.replaceAll('’', "'");
}

function inflectedVerbs({ verbs, inflected }: WritingWords): ReadonlyMap<string, readonly VerbShape[]> {
  const shapes = new Map<string, VerbShape[]>();
  for (const entry of verbs.trim().split(/\s+/)) {
    for (const { word: form, ...shape } of inflected(entry)) {
      const known = shapes.get(form);
      if (known === undefined) shapes.set(form, [shape]);
      else known.push(shape);
    }
  }
  return shapes;
}
