import type { Path } from '../diagnostics/index.ts';
import { type FileTypes, type Framework, type Text, wordsByLanguage } from '../model/index.ts';
import type { Site, Words } from './change.ts';

/** One of the two frameworks to compare: as commands see it, and as its merged file has it. */
export interface Version {
  readonly framework: Framework;
  readonly file: FileTypes['framework'];
}

/** The languages of a framework, and those that only it announces: these are a change of their own, said once. */
export interface Tongue {
  readonly languages: readonly string[];
  readonly alone: ReadonlySet<string>;
}

/** A value of one framework, and where it stands. */
export interface Side<T> {
  readonly value: T;
  readonly site: Site;
  readonly tongue: Tongue;
}

export interface Pair<T> {
  readonly from: Side<T>;
  readonly to: Side<T>;
}

/** The pair of sides of two whole frameworks. */
export function frameworkPair(from: Framework, to: Framework): Pair<Framework> {
  return { from: whole(from, to), to: whole(to, from) };
}

function whole(framework: Framework, other: Framework): Side<Framework> {
  const alone = new Set(framework.languages.filter((each) => !other.languages.includes(each)));
  const site = { ids: [], path: [], at: 'key' } as const;
  return { value: framework, site, tongue: { languages: framework.languages, alone } };
}

/** What stands further in, with the ids that name it. */
export function inside<T>(side: Side<unknown>, value: T, path: Path, ...ids: readonly string[]): Side<T> {
  const site = { ids: [...side.site.ids, ...ids], path: [...side.site.path, ...path], at: 'value' } as const;
  return { value, site, tongue: side.tongue };
}

/** One property of both sides of a pair. */
export function property<T, K extends keyof T & string>({ from, to }: Pair<T>, name: K): Pair<T[K]> {
  return { from: inside(from, from.value[name], [name]), to: inside(to, to.value[name], [name]) };
}

/** The items of a list, each with its place. */
export function items<T>(list: Side<readonly T[]>, idOf?: (item: T) => string): readonly Side<T>[] {
  return list.value.map((each, index) => inside(list, each, [index], ...(idOf === undefined ? [] : [idOf(each)])));
}

/** The words of a text by language, without the languages that only one framework announces. */
export function wordsAt({ value, tongue }: Side<Text | undefined>): Words {
  return saidIn(value, tongue);
}

/** As `wordsAt`, for a text that hangs on something else. */
export function saidIn(text: Text | undefined, { languages, alone }: Tongue): Words {
  if (text === undefined) return {};
  const words = wordsByLanguage(text, languages);
  if (alone.size === 0) return words;
  return Object.fromEntries(Object.entries(words).filter(([language]) => !alone.has(language)));
}

/** The languages whose words are the original of the two frameworks. */
export function references({ from, to }: Pair<unknown>): readonly string[] {
  return [from.tongue.languages[0], to.tongue.languages[0]].filter((each) => each !== undefined);
}
