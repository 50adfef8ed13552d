import type { ChangeKind, CodesOf, Path } from '../diagnostics/index.ts';
import type { Target } from '../model/index.ts';

/** Where a changed thing stands in one of the two frameworks. */
export interface Site {
  /** Ids from the outside in: competency, level, indicator. */
  readonly ids: readonly string[];
  /** The way to it in the merged file. */
  readonly path: Path;
  readonly at: 'key' | 'value';
}

/** Words by language tag. */
export type Words = Readonly<Record<string, string>>;

/** What one language said and says; null where it said or says nothing. */
export interface WordsChange {
  readonly language: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** A value that is no text: a number, an id, a target. */
export type Scalar = string | number | Target | readonly string[] | null;

export interface ChangeParams {
  /** The thing's own words, to tell it by; and how much it holds. */
  added: { readonly words: Words; readonly holds: Holds };
  removed: { readonly words: Words; readonly holds: Holds };
  /** An id that changed while the words stayed, or the title of a level. */
  renamed: {
    readonly from: Scalar;
    readonly to: Scalar;
    readonly words: readonly WordsChange[];
    readonly editorial: boolean;
  };
  /** A thing that stands elsewhere: under another level, competency or category, or levels under other numbers. */
  moved: { readonly from: readonly string[]; readonly to: readonly string[]; readonly words: Words };
  reworded: Rewording;
  translated: Rewording;
  changed: {
    readonly property: string;
    readonly from: Scalar;
    readonly to: Scalar;
    readonly words: readonly WordsChange[];
  };
}

export interface Rewording {
  readonly property: string;
  readonly words: readonly WordsChange[];
  /** Only white space, punctuation, case or typography differ. */
  readonly editorial: boolean;
  /** Languages whose words stayed while the others changed. */
  readonly unchanged: readonly string[];
}

/** How many indicators, levels and the like vanish or arrive with a thing. */
export type Holds = Readonly<Partial<Record<'competencies' | 'levels' | 'indicators', number>>>;

/** One difference between two frameworks: what, with which arguments, and where in both; the words come later. */
export type Change = { readonly [K in ChangeKind]: ChangeOf<K> }[ChangeKind];

export interface ChangeOf<K extends ChangeKind> {
  readonly kind: K;
  readonly code: CodesOf<K>;
  readonly from: Site | null;
  readonly to: Site | null;
  readonly params: ChangeParams[K];
}

/** Makes a change; the compiler checks that code, kind and arguments fit each other. */
export function change<K extends ChangeKind>(
  kind: K,
  code: CodesOf<K>,
  sites: { readonly from: Site | null; readonly to: Site | null },
  params: ChangeParams[K],
): Change {
  // A union over kinds cannot be narrowed by a generic kind; the signature keeps the parts together.
  return { kind, code, ...sites, params } as Change;
}

/** The ids that a change is filed under: those of the new framework, of the old one where the thing is gone. */
export function idsOf({ from, to }: Pick<Change, 'from' | 'to'>): readonly string[] {
  return (to ?? from)?.ids ?? [];
}
