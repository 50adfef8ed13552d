import { gapTo, ownValue } from '../assess/index.ts';
import type { Competency, Profile, Target } from '../model/index.ts';
import type { Group } from './group.ts';
import type { Round } from './round.ts';
import { type Standing, standingOf } from './standing.ts';
import { othersHeard } from './voice.ts';

/**
 * What a cell of the heat map says: at or above the target, below it, a standing without a target, not determined, told
 * by too few raters to be shown, or nobody assessed.
 */
export type CellState = 'met' | 'below' | 'standing' | 'undetermined' | 'hidden' | 'unassessed';

/** One person in one competency, as all others but the person see it. */
export interface TeamCell {
  readonly competency: Competency;
  readonly state: CellState;
  readonly standing: Standing | null;
  readonly target: Target | null;
  readonly gap: number | null;
  /** Levels gained since the cycle before in which the others were heard; null where that cannot be told. */
  readonly change: number | null;
}

/** How all others see a person in a cycle. */
export interface OthersView {
  readonly cycle: string | null;
  /** Whether all who could speak are known by name, so that silence is silence. */
  readonly named: boolean;
  /** By competency id, where something may be told. */
  readonly standings: ReadonlyMap<string, Standing>;
}

/** A person against one framework. */
export interface SeenPerson {
  /** Id of the framework. */
  readonly framework: string;
  /** Oldest first; at least one. */
  readonly views: readonly OthersView[];
  readonly profile: Profile | null;
}

/** How all others see a person in a round. */
export function othersView(round: Round, groups: readonly Group[]): OthersView {
  const { named, competencies } = othersHeard(round, groups);
  const standings = competencies.flatMap((heard): readonly [string, Standing][] => {
    const standing = standingOf(heard, round.framework);
    return standing === null ? [] : [[heard.competency.id, standing]];
  });
  return { cycle: round.cycle, named, standings: new Map(standings) };
}

/** The target of a competency, by the profile that the person is compared with. */
export function targetOf({ profile }: SeenPerson, competency: string): Target | null {
  return ownValue(profile?.targets ?? {}, competency) ?? null;
}

/** The cell of a person who was assessed in the cycle, or was not. */
export function cellOf(competency: Competency, seen: SeenPerson | null): TeamCell {
  const last = seen?.views.at(-1);
  if (seen === null || last === undefined)
    return { competency, state: 'unassessed', standing: null, target: null, gap: null, change: null };
  const target = targetOf(seen, competency.id);
  const standing = last.standings.get(competency.id) ?? null;
  const gap = standing === null ? null : gapTo(target, standing.attained);
  const base = { competency, standing, target, gap, change: changeOf(seen.views, competency.id) };
  if (standing === null) return { ...base, state: last.named ? 'unassessed' : 'hidden' };
  return { ...base, state: stateOf(standing, target) };
}

/** What a standing says beside a target. */
export function stateOf(standing: Standing, target: Target | null): CellState {
  const gap = gapTo(target, standing.attained);
  if (standing.attained === null) return 'undetermined';
  if (gap === null) return standing.status === 'determined' ? 'standing' : 'undetermined';
  if (gap <= 0) return 'met';
  // What is not determined may be higher.
  return standing.status === 'determined' ? 'below' : 'undetermined';
}

function changeOf(views: readonly OthersView[], competency: string): number | null {
  const told = views.filter(({ named, standings }) => !named || standings.has(competency));
  if (told.at(-1) !== views.at(-1) || told.length < 2) return null;
  const [before, now] = told.slice(-2).map(({ standings }) => standings.get(competency));
  if (before?.status !== 'determined' || now?.status !== 'determined') return null;
  return before.attained === null || now.attained === null ? null : now.attained - before.attained;
}
