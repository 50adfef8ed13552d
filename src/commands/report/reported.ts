import { Failure } from '../../diagnostics/index.ts';
import type { Profile } from '../../model/index.ts';
import type { Round } from '../../report/index.ts';
import { profileOf } from '../assess/header.ts';
import { type Given, textFlag } from '../given.ts';

/** The cycle of one framework that is reported, and the ones before it. */
export interface ReportedRound {
  readonly round: Round;
  /** Of the same framework, oldest first. */
  readonly earlier: readonly Round[];
}

/**
 * The rounds that a report shows: of each framework those up to --cycle, else all.
 * @throws Failure report/nothing
 */
export function roundsToShow(rounds: readonly Round[], person: string, { flags }: Given): readonly Round[] {
  const cycle = textFlag(flags, 'cycle');
  const shown = byFramework(rounds).flatMap((own) => {
    const at = cycle === undefined ? own.length - 1 : own.findIndex((each) => each.cycle === cycle);
    return own.slice(0, at + 1);
  });
  if (shown.length > 0) return shown;
  const known = [...new Set(rounds.flatMap((each) => each.cycle ?? []))];
  throw new Failure('report/nothing', { person, wanted: cycle ?? textFlag(flags, 'framework') ?? null, known });
}

/** Of each framework the rounds in these cycles, the last of which is reported: oldest first, none after that one. */
export function roundsUpTo(rounds: readonly Round[], cycles: readonly (string | null)[]): readonly Round[] {
  return byFramework(rounds).flatMap((own) => {
    const at = own.findIndex((each) => each.cycle === cycles.at(-1));
    return own.slice(0, at < 0 ? own.length : at + 1).filter((each) => cycles.includes(each.cycle));
  });
}

/** The last round of each framework, with those before it. */
export function reportedRounds(rounds: readonly Round[]): readonly ReportedRound[] {
  return byFramework(rounds).flatMap((own) => {
    const round = own.at(-1);
    return round === undefined ? [] : [{ round, earlier: own.slice(0, -1) }];
  });
}

function byFramework(rounds: readonly Round[]): readonly (readonly Round[])[] {
  const ids = [...new Set(rounds.map(({ framework }) => framework.id))].sort();
  return ids.map((id) => rounds.filter(({ framework }) => framework.id === id));
}

/**
 * The profile asked for, else the one that the newest assessment with a profile was compared with.
 * @throws Failure framework/unknown-thing
 */
export function profileIn({ framework, all }: Round, { flags }: Given): Profile | null {
  const newestFirst = all.toSorted((a, b) =>
    (b.assessment.completedAt ?? '').localeCompare(a.assessment.completedAt ?? ''),
  );
  const [used] = newestFirst.flatMap(({ assessment }) => assessment.profile ?? []);
  const wanted = profileOf(framework, textFlag(flags, 'profile')) ?? used;
  return framework.profiles.find(({ id }) => id === wanted) ?? null;
}
