import type { Competency, Framework, FrameworkReference } from '../model/index.ts';
import type { TeamCell } from './team-cells.ts';

/** Somebody of a unit, competency by competency. */
export interface MemberRow {
  readonly id: string;
  readonly name: string | null;
  readonly cells: readonly TeamCell[];
}

/** How many standings with a target are at or above it. */
export interface TargetShare {
  readonly met: number;
  readonly compared: number;
}

export interface TrendPoint extends TargetShare {
  readonly cycle: string | null;
  /** The mean position of all standings, null where there is none. */
  readonly position: number | null;
}

/** One competency in a unit. */
export interface Distribution extends TargetShare {
  readonly competency: Competency;
  /** How many people are at each level, from the lowest. */
  readonly levels: readonly { readonly level: number; readonly people: number }[];
  /** Those who are at none told. */
  readonly untold: number;
}

export interface UnitReport extends TargetShare {
  readonly name: string | null;
  readonly people: number;
  /** Person by person; null where they are too many to be listed beside other units. */
  readonly rows: readonly MemberRow[] | null;
  /** People of whom at least one standing is told. */
  readonly assessed: number;
  /** People with a target met or a level gained. */
  readonly celebrated: number;
  /** People below a target, falling, or not assessed. */
  readonly supported: number;
  readonly distribution: readonly Distribution[];
  readonly trend: readonly TrendPoint[];
}

/** A unit, or several side by side, against one framework. */
export interface TeamReport {
  readonly framework: Framework;
  readonly reference: FrameworkReference;
  readonly cycle: string | null;
  readonly units: readonly UnitReport[];
}
