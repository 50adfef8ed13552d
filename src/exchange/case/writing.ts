import type { Text } from '../../model/index.ts';
import { wordsOf } from '../framework-file.ts';
import { urnOf, uuidOf } from '../identity.ts';
import { type CaseLink, type Extensions, extensionKey } from './package.ts';

/** The kinds of CASE items that a framework becomes. */
export type ItemKind = 'category' | 'competency' | 'indicator';
export const itemKinds: readonly ItemKind[] = ['category', 'competency', 'indicator'];

/** What a package says besides the framework. */
export interface CaseWish {
  /** When the package was made, RFC 3339: a framework does not say when its parts changed. */
  readonly changed: string;
  /** The names of the kinds of items, in the language of the package. */
  readonly kinds: Readonly<Record<ItemKind, string>>;
}

/** What is written into, with the identities of everything in one language of one framework. */
export class Writing {
  readonly language: string;
  readonly wish: CaseWish;
  readonly #framework: string;

  constructor(framework: string, language: string, wish: CaseWish) {
    this.#framework = framework;
    this.language = language;
    this.wish = wish;
  }

  /** Identity of a thing by the ids that lead to it: translations are things of their own in CASE. */
  identified(...ids: readonly (string | number)[]) {
    const identifier = this.uuid(...ids);
    return { identifier, uri: urnOf(identifier), lastChangeDateTime: this.wish.changed };
  }

  uuid(...ids: readonly (string | number)[]): string {
    return uuidOf('case', this.#framework, this.language, ...ids);
  }

  link(title: string, ...ids: readonly (string | number)[]): CaseLink {
    return linkTo(title, this.uuid(...ids));
  }
}

function linkTo(title: string, identifier: string): CaseLink {
  return { title, identifier, uri: urnOf(identifier) };
}

/** What is left of a thing after the fields that CASE has a place for, under the key of this toolkit. */
export function extended(thing: object, native: readonly string[]): Extensions {
  const rest = Object.entries(thing).filter(([name, value]) => !native.includes(name) && value !== undefined);
  return { [extensionKey]: Object.fromEntries(rest) };
}

/** Paragraphs as one text; null where its blank lines would not tell them apart again. */
export function paragraphed(texts: readonly Text[]): string | null {
  const words = texts.map(wordsOf);
  const whole = words.join('\n\n');
  const again = paragraphsOf(whole);
  return again.length === words.length && again.every((each, at) => each === words[at]) ? whole : null;
}

export function paragraphsOf(text: string): readonly string[] {
  return text === '' ? [] : text.split('\n\n');
}
