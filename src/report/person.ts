import type { Thresholds } from '../anonymity/index.ts';
import { gapTo, ownValue } from '../assess/index.ts';
import type { Competency, Framework, Profile, Target } from '../model/index.ts';
import type { CompetencyReport, CycleStanding, View } from './competency-report.ts';
import { type Difference, differencesOf } from './differences.ts';
import { type Evidences, evidencesOf } from './evidence.ts';
import { type PlanItem, planOf } from './plan.ts';
import { type Ranked, rankedIndicators } from './ranking.ts';
import type { Round } from './round.ts';
import { standingOf } from './standing.ts';
import { type Voice, type Voices, voicesOf } from './voice.ts';

/** One person against one framework: where each relation sees them, and what follows from it. */
export interface PersonReport {
  readonly round: Round;
  readonly voices: Voices;
  readonly least: Thresholds;
  readonly profile: Profile | null;
  readonly competencies: readonly CompetencyReport[];
  /** By the others' ratings; by the person's own where no others may be heard. */
  readonly ranking: Ranked;
  readonly differences: readonly Difference[];
  readonly evidence: readonly Evidences[];
  readonly plan: readonly PlanItem[];
}

export interface PersonWish {
  /** The cycle to report. */
  readonly round: Round;
  /** Earlier cycles of the same framework, oldest first. */
  readonly earlier: readonly Round[];
  readonly least: Thresholds;
  readonly profile: Profile | null;
}

/** The report on one person against one framework. */
export function personReport({ round, earlier, least, profile }: PersonWish): PersonReport {
  const voices = voicesOf(round, least);
  const { framework } = round;
  const past = earlier.map((each) => ({ round: each, voices: voicesOf(each, least) }));
  const competencies = framework.competencies.flatMap((competency): readonly CompetencyReport[] => {
    const target = ownValue(profile?.targets ?? {}, competency.id) ?? null;
    const views = [...voices.relations, voices.others].map((voice) => viewOf(voice, competency, framework, target));
    // Whether a hidden group spoke of a competency is hidden too.
    const isSilent = views.every(({ voice, standing }) => standing === null && voice.named);
    if (target === null && isSilent) return [];
    const weight = ownValue(profile?.weights ?? {}, competency.id) ?? 1;
    const cycles = [...past, { round, voices }].map((each) => cycleStanding(competency, each));
    return [{ competency, target, weight, views, cycles: cycles.filter((each) => each !== null) }];
  });
  const leading = voices.others.given.length === 0 ? selfOf(voices) : voices.others;
  return {
    round,
    voices,
    least,
    profile,
    competencies,
    ranking: rankedIndicators(leading),
    differences: differencesOf(voices, framework),
    evidence: evidencesOf(voices),
    plan: planOf(competencies, framework, leading),
  };
}

function viewOf(voice: Voice, competency: Competency, framework: Framework, target: Target | null): View {
  const heard = voice.competencies.find((each) => each.competency.id === competency.id);
  const standing = heard === undefined ? null : standingOf(heard, framework);
  return { voice, standing, gap: standing === null ? null : gapTo(target, standing.attained) };
}

function cycleStanding(
  { id }: Competency,
  { round, voices }: { readonly round: Round; readonly voices: Voices },
): CycleStanding | null {
  const of = (voice: Voice | null) => {
    const heard = voice?.competencies.find((each) => each.competency.id === id);
    return heard === undefined ? null : standingOf(heard, round.framework);
  };
  const [self, others] = [of(selfOf(voices)), of(voices.others)];
  const othersHidden = others === null && voices.relations.some((each) => !each.named);
  if (self === null && others === null && !othersHidden) return null;
  return { cycle: round.cycle, version: round.reference.version, self, others, othersHidden };
}

/** What the person says, where they said anything. */
function selfOf({ relations }: Voices): Voice | null {
  return relations.find(({ name }) => name === 'self') ?? null;
}
