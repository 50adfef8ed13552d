import type { VerbForm } from '../../diagnostics/index.ts';

/**
 * The words by which the writing rules know one language. In phrases `…` stands for some words between, and an apostrophe
 * for either kind of apostrophe.
 */
export interface WritingWords {
  /** Who a statement may begin with: “the person”. */
  readonly subjects: readonly string[];
  /** What may stand before a verb but never before a noun: adverbs, pronouns. */
  readonly beforeVerb: readonly string[];
  /** What may stand before a verb as a pronoun and before a noun as an article. */
  readonly beforeEither: readonly string[];
  /** Endings of adverbs, as a regular expression. */
  readonly adverb: string;
  readonly conjunctions: readonly string[];
  /** What a noun has before it and a verb after it. */
  readonly determiners: readonly string[];
  /** The form of an opening that may as well be a noun: “support”, « aide ». */
  readonly doubtfulForm: VerbForm;
  /** What follows a noun rather than a verb that looks like it: “support for”. */
  readonly nounFollowers: readonly string[];
  /** What opens a clause, in which verbs are no behaviour of the person rated. */
  readonly clauseOpeners: readonly string[];
  /** What makes an infinitive a purpose: “to” improve. */
  readonly purposes: readonly string[];
  /** Openings that name an ability instead of a behaviour. */
  readonly abilities: readonly string[];
  /** Openings that nobody can see happening. */
  readonly unobservable: readonly string[];
  readonly negations: readonly string[];
  /** Phrases that look like a negation and are none. */
  readonly notNegations: readonly string[];
  /** Verbs of behaviours, one entry each, as `inflected` reads them. */
  readonly verbs: string;
  /** The forms of one entry of `verbs`. */
  readonly inflected: (entry: string) => readonly InflectedVerb[];
  /** What a first word that is no known verb is by its look: the first pattern that fits. */
  readonly looks: readonly (readonly [RegExp, VerbForm])[];
}

export interface InflectedVerb extends VerbShape {
  readonly word: string;
}

export interface VerbShape {
  readonly form: VerbForm;
  /** Whether the same word is also a noun, so that only what follows tells which it is. */
  readonly isAlsoNoun: boolean;
}
