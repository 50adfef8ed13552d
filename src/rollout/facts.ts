import type { Framework } from '../model/index.ts';

/** What the plan is held against: the day, the framework, what is recorded about people, and the units' own files. */
export interface Facts {
  /** YYYY-MM-DD, in the plan's time zone. */
  readonly today: string;
  readonly framework: Framework;
  readonly standings: readonly Standing[];
  /** Per unit, the competencies in which somebody is below the target of the plan's profile. */
  readonly belowTarget: ReadonlyMap<string, ReadonlySet<string>>;
  /** Per unit with a file of its own, what that file is. */
  readonly adaptations: ReadonlyMap<string, Adaptation>;
}

/** The level that a manager was found to have attained, and since when. */
export interface Standing {
  readonly person: string;
  readonly competency: string;
  /** 0 is below the first level. */
  readonly level: number;
  /** YYYY-MM-DD. */
  readonly day: string;
}

/** A unit's adaptation of the framework. */
export type Adaptation =
  | { readonly kind: 'sound'; readonly framework: Framework }
  | { readonly kind: 'invalid'; readonly errors: number }
  /** It extends something else than the plan's framework; `framework` names what. */
  | { readonly kind: 'of-another'; readonly framework: string };
