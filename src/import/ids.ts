import { idLike, type Text, wordsByLanguage } from '../model/index.ts';

/** An id made from a title may have as many letters; one made from a sentence ends with the word that passes these. */
const longest = { title: 60, sentence: 32 } as const;

/** Gives ids that are unlike each other, made from words: the same words in the same order give the same ids. */
export class Ids {
  readonly #taken: Set<string>;
  readonly #languages: readonly string[];
  /** The last number that each id was given, so that many things of the same words are not tried from 2 on. */
  readonly #numbers = new Map<string, number>();

  constructor(languages: readonly string[], taken: Iterable<string> = []) {
    this.#languages = languages;
    this.#taken = new Set(taken);
  }

  /** A new id from a title or a sentence; `otherwise` where its words make none. */
  make(text: Text, of: keyof typeof longest, otherwise: string): string {
    const id = bounded(idLike(this.#words(text)) ?? otherwise, longest[of]);
    let number = this.#numbers.get(id) ?? 1;
    let free = number === 1 ? id : `${id}-${number}`;
    for (; this.#taken.has(free); free = `${id}-${number}`) number += 1;
    this.#numbers.set(id, number);
    this.#taken.add(free);
    return free;
  }

  #words(text: Text): string {
    const words = wordsByLanguage(text, this.#languages);
    const language = this.#languages.find((each) => words[each] !== undefined);
    return withoutArticles((language === undefined ? Object.values(words)[0] : words[language]) ?? '');
  }
}

/** Words that tell nothing at the beginning of a sentence. */
const opening = /^(?:(?:le|la|les|un|une|des|du|de|the|a|an|to)\s+|l['’]|d['’]|s['’]|se\s+)+/i;

function withoutArticles(words: string): string {
  return words.replace(/['’]/g, '-').replace(opening, '');
}

/** Words that leave an id unfinished when it ends with them. */
const trailing = new RegExp(
  `(?:-(?:${'le la les un une des du de d l s et ou a au aux y ce ses son sa leur qui que avec pour par sur the an and or of to for in on with by from their that which'.split(' ').join('|')}))+$`,
);

function bounded(id: string, most: number): string {
  if (id.length <= most) return id;
  const end = id.indexOf('-', most);
  const word = end < 0 ? id.length : end;
  const cut = id.slice(0, word > most + 20 ? most : word);
  // An id does not end in the middle of saying something.
  return cut.replace(trailing, '').replace(/-+$/, '');
}
