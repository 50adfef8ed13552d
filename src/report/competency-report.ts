import type { Competency, Target } from '../model/index.ts';
import type { Standing } from './standing.ts';
import type { Voice } from './voice.ts';

/** One competency of a person, as each relation sees it. */
export interface CompetencyReport {
  readonly competency: Competency;
  readonly target: Target | null;
  readonly weight: number;
  /** The relations, then all others together. */
  readonly views: readonly View[];
  /** Oldest first, the reported cycle last; a single entry where there is no earlier cycle. */
  readonly cycles: readonly CycleStanding[];
}

/** Where one voice sees the person in one competency. */
export interface View {
  readonly voice: Voice;
  /** Null where it may not be told. */
  readonly standing: Standing | null;
  readonly gap: number | null;
}

export interface CycleStanding {
  readonly cycle: string | null;
  readonly version: string;
  readonly self: Standing | null;
  readonly others: Standing | null;
  readonly othersHidden: boolean;
}
