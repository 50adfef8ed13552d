import {
  type Path,
  type RolloutCode,
  type RolloutParams,
  type RolloutStep,
  type RolloutWeight,
  rolloutWeights,
} from '../diagnostics/index.ts';

/** One thing a step has to say, about one unit or about the whole plan, and what it points at in the plan's file. */
export type RolloutFinding = { [C in RolloutCode]: FindingOf<C> }[RolloutCode];

interface FindingOf<C extends RolloutCode> {
  readonly code: C;
  readonly weight: RolloutWeight;
  /** Id of a unit; null for the whole plan. */
  readonly unit: string | null;
  readonly params: RolloutParams[C];
  readonly path: Path;
}

/** What a finding is about, beside its parameters. */
export interface About {
  readonly unit?: string | undefined;
  readonly path: Path;
  /** Where it does not weigh what its code weighs. */
  readonly weight?: RolloutWeight;
}

/** Makes a finding; the compiler checks that the parameters fit the code. */
export function found<C extends RolloutCode>(code: C, params: RolloutParams[C], about: About): RolloutFinding {
  const { unit = null, path, weight = rolloutWeights[code] } = about;
  // A union over codes cannot be narrowed by a generic code; code and params agree by the signature.
  return { code, weight, unit, params, path } as RolloutFinding;
}

/** The step a finding belongs to. */
export function stepOf({ code }: Pick<RolloutFinding, 'code'>): RolloutStep {
  // Every code begins with its step.
  return code.slice(0, code.indexOf('/')) as RolloutStep;
}
