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
const letter = 'a-z\\u00df-\\u00ff\\u0153';
const word = `[${letter}-]+`;
// After a phrase comes a space, or nothing where it ends in an apostrophe.
const boundary = `(?:(?<=['’])|\\s+|(?=[,.;:!?)»”]|$))`;
const start = `(?<![${letter}])`;

/** The words of one language, made into expressions once. Each expression takes a text in small letters. */
export class Lexicon {
  /** Subject, then what stands before the verb, then the verb. */
  readonly opening: RegExp;
  readonly ability: RegExp;
  readonly unobservable: RegExp;
  readonly negation: RegExp;
  readonly notNegation: RegExp;
  readonly clauseOpener: RegExp;
  readonly purpose: RegExp;
  /** A conjunction with the comma before it. */
  readonly conjunction: RegExp;
  readonly adverb: RegExp;
  readonly beforeVerb: ReadonlySet<string>;
  readonly beforeEither: ReadonlySet<string>;
  readonly #determiners: ReadonlySet<string>;
  readonly #afterNoun: RegExp;
  readonly #words: WritingWords;
  #verbs: ReadonlyMap<string, readonly VerbShape[]> | undefined;

  constructor(words: WritingWords) {
    this.#words = words;
    const subject = `(?:${phrases(words.subjects)}${boundary})?`;
    const before = `(?:${phrases(words.beforeVerb)}${boundary})*`;
    const adverb = `(?:${words.adverb},?\\s+)?`;
    this.opening = new RegExp(`^\\s*(${subject})${before}${adverb}${before}(${word})`);
    this.ability = new RegExp(`^\\s*${subject}${before}${adverb}(${phrases(words.abilities)})${boundary}`);
    this.unobservable = new RegExp(`^\\s*${subject}${before}${adverb}(${phrases(words.unobservable)})${boundary}`);
    this.negation = new RegExp(`(?:^|[\\s,;(])(${phrases(words.negations)})${boundary}`);
    this.notNegation = new RegExp(`${start}${phrases(words.notNegations)}${boundary}`, 'g');
    this.clauseOpener = new RegExp(`${start}${phrases(words.clauseOpeners)}${boundary}`);
    this.purpose = new RegExp(`${start}${phrases(words.purposes)}${boundary}(${word})`, 'g');
    this.conjunction = new RegExp(`,?\\s${phrases(words.conjunctions)}\\s+`, 'g');
    this.adverb = new RegExp(`^${words.adverb}$`);
    this.beforeVerb = new Set(words.beforeVerb.map(plain));
    this.beforeEither = new Set(words.beforeEither.map(plain));
    this.#afterNoun = new RegExp(`^\\s+${phrases(words.nounFollowers)}(?![${letter}])`);
    this.#determiners = new Set(words.determiners.map(plain));
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
    return isAlsoNoun && form === this.#words.doubtfulForm && this.#afterNoun.test(rest);
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
