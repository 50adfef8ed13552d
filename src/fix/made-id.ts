import type { Path } from '../diagnostics/index.ts';
import { idLike } from '../model/index.ts';

/** Statements are long: an id made from one ends with the word that passes this many characters. */
const enough = 32;

/**
 * An id for the thing at `path`, made from its title or text in the first language that gives one; unlike every id it must
 * differ from, those just `made` included, where it is added. Null where there are no words to make it from.
 */
export function madeId(file: unknown, path: Path, made: Set<string>): string | null {
  const thing = recordOf(valueAt(file, path));
  const source = thing.title ?? thing.text;
  const languages = listOf(recordOf(file).languages).map(String);
  const id = wordsOf(source, languages)
    .map(shortId)
    .find((each) => each !== null);
  if (id === undefined || id === null) return null;
  const scope = scopeOf(path);
  const taken = new Set(idsIn(valueAt(file, scope)));
  const key = (each: string) => `${JSON.stringify(scope)} ${each}`;
  let free = id;
  for (let number = 2; taken.has(free) || made.has(key(free)); number += 1) free = `${id}-${number}`;
  made.add(key(free));
  return free;
}

/** Ids are unique among siblings, those of indicators in their whole competency. */
function scopeOf(path: Path): Path {
  return path.at(-2) === 'indicators' ? path.slice(0, -4) : path.slice(0, -1);
}

function idsIn(scope: unknown): readonly string[] {
  return listOf(scope).flatMap((each) => {
    const { id, indicators } = recordOf(each);
    return [...(typeof id === 'string' ? [id] : []), ...idsIn(indicators)];
  });
}

function wordsOf(text: unknown, languages: readonly string[]): readonly string[] {
  if (typeof text === 'string') return [text];
  const words = recordOf(text);
  const tags = [...languages, ...Object.keys(words)].filter((tag) => Object.hasOwn(words, tag));
  return tags.map((tag) => words[tag]).filter((each) => typeof each === 'string');
}

function shortId(words: string): string | null {
  const id = idLike(words);
  if (id === null || id.length <= enough) return id;
  const end = id.indexOf('-', enough);
  return end < 0 ? id : id.slice(0, end);
}

function valueAt(file: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, segment) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, segment)) return undefined;
    // Own property by the line above.
    return (value as Readonly<Record<string | number, unknown>>)[segment];
  }, file);
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  // An object that is no list, with keys that the file chose.
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
