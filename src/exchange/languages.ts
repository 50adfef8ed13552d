import type { Path } from '../diagnostics/index.ts';
import { type Text, textIn, textsOf, withTexts, wordsByLanguage } from '../model/index.ts';
import { type FrameworkFile, wordsOf } from './framework-file.ts';

/** A framework in one language, for formats that hold one: every text is a plain string. */
export interface Monolingual {
  readonly language: string;
  readonly file: FrameworkFile;
  /** Where the words are of another language, because the framework has none in this one. */
  readonly untranslated: readonly string[];
  /** Words in languages that the framework does not name, which no document of its own would hold; the reference has them. */
  readonly strays: readonly Stray[];
}

export interface Stray {
  readonly at: string;
  readonly language: string;
  readonly words: string;
}

/** The framework in one of its languages; a text that lacks it stands in the first language it has. */
export function inLanguage(file: FrameworkFile, language: string): Monolingual {
  const { languages } = file;
  const texts = textsOf(file).map(({ path, text }) => ({
    at: addressOf(file, path),
    words: wordsByLanguage(text, languages),
  }));
  const isReference = language === languages[0];
  return {
    language,
    file: withTexts(file, (text) => wordsIn(text, language, languages)),
    untranslated: texts.filter(({ words }) => words[language] === undefined).map(({ at }) => at),
    strays: isReference ? texts.flatMap(({ at, words }) => straysOf(at, words, languages)) : [],
  };
}

function wordsIn(text: Text, language: string, languages: readonly string[]): string {
  return wordsByLanguage(text, languages)[language] ?? textIn(text, language, languages);
}

function straysOf(at: string, words: Readonly<Record<string, string>>, known: readonly string[]): readonly Stray[] {
  return Object.entries(words).flatMap(([language, each]) =>
    known.includes(language) ? [] : [{ at, language, words: each }],
  );
}

/** Monolingual frameworks of one structure as one framework; and what the later ones say of things the first lacks. */
export interface Joined {
  readonly file: FrameworkFile;
  readonly unpaired: readonly Stray[];
}

/** Puts monolingual documents together; the first one gives the structure, ids pair the rest. */
export function joined(parts: readonly Monolingual[], languages: readonly string[]): Joined {
  const [first] = parts;
  if (first === undefined) throw new RangeError('Nothing to join.');
  const words = new Map<string, Record<string, string>>();
  for (const part of parts) gather(part, words);
  const taken = new Set<string>();
  const file = structuredClone(first.file);
  for (const { path, text } of textsOf(first.file)) {
    const at = addressOf(first.file, path);
    taken.add(at);
    replace(file, path, textOf(words.get(at) ?? { [first.language]: wordsOf(text) }, languages));
  }
  return { file: { ...file, languages: [...languages] }, unpaired: unpairedIn(parts, taken) };
}

function gather({ file, language, untranslated, strays }: Monolingual, words: Map<string, Record<string, string>>) {
  const add = (at: string, tag: string, said: string) => words.set(at, { ...words.get(at), [tag]: said });
  const missing = new Set(untranslated);
  for (const { path, text } of textsOf(file)) {
    const at = addressOf(file, path);
    if (!missing.has(at)) add(at, language, wordsOf(text));
  }
  for (const { at, language: tag, words: said } of strays) add(at, tag, said);
}

function unpairedIn(parts: readonly Monolingual[], taken: ReadonlySet<string>): readonly Stray[] {
  return parts.slice(1).flatMap(({ file, language }) =>
    textsOf(file)
      .map(({ path, text }) => ({ at: addressOf(file, path), language, words: wordsOf(text) }))
      .filter(({ at }) => !taken.has(at)),
  );
}

/** Words by language in the order of the languages; a plain string where the framework has one language. */
export function textOf(words: Readonly<Record<string, string>>, languages: readonly string[]): Text {
  const [only] = languages;
  const tags = Object.keys(words);
  if (languages.length === 1 && only !== undefined && tags.length === 1 && words[only] !== undefined)
    return words[only];
  const rank = (tag: string) => (languages.includes(tag) ? languages.indexOf(tag) : languages.length);
  return Object.fromEntries(tags.toSorted((a, b) => rank(a) - rank(b)).map((tag) => [tag, words[tag] ?? '']));
}

/** The way to a text by ids and level numbers, so that it leads to the same thing after others were added. */
function addressOf(file: FrameworkFile, path: Path): string {
  let at: unknown = file;
  return path
    .map((segment) => {
      at = below(at, segment);
      return typeof segment === 'number' ? nameOf(at, segment) : segment;
    })
    .join('/');
}

function nameOf(thing: unknown, index: number): string {
  if (typeof thing !== 'object' || thing === null) return String(index);
  if ('id' in thing) return String(thing.id);
  return 'level' in thing ? String(thing.level) : String(index);
}

function below(value: unknown, segment: string | number): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, segment) : undefined;
}

function replace(file: FrameworkFile, path: Path, text: Text): void {
  const parent = path.slice(0, -1).reduce(below, file);
  const last = path.at(-1);
  if (typeof parent === 'object' && parent !== null && last !== undefined) Reflect.set(parent, last, text);
}
