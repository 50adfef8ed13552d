import { ownValue } from '../assess/index.ts';
import type { Competency, Evidence, Indicator } from '../model/index.ts';
import type { Recorded } from './round.ts';
import { inShuffledOrder } from './shuffle.ts';
import type { Voice, VoiceName, Voices } from './voice.ts';

/** What was seen, and by whom, of one competency. */
export interface Evidences {
  readonly competency: Competency;
  readonly seen: readonly Seen[];
}

export interface Seen {
  readonly voice: VoiceName;
  /** Null for a note on the whole competency. */
  readonly indicator: Indicator | null;
  readonly evidence: Evidence;
}

/** Evidence and notes of everybody who may appear; within a relation in an order that tells nothing. */
export function evidencesOf({ relations }: Voices): readonly Evidences[] {
  const all = relations.flatMap((voice) =>
    voice.competencies.map(({ competency }, at) => ({ competency, at, seen: seenBy(voice, at) })),
  );
  const first = relations[0]?.competencies ?? [];
  return first.flatMap(({ competency }, at) => {
    const seen = all.filter((each) => each.at === at).flatMap((each) => each.seen);
    return seen.length === 0 ? [] : [{ competency, seen }];
  });
}

function seenBy({ name, competencies }: Voice, at: number): readonly Seen[] {
  const heard = competencies[at];
  if (heard === undefined) return [];
  const { competency } = heard;
  const ofIndicators = heard.indicators.flatMap(({ indicator, rated }) =>
    shuffled(rated, indicator.id).flatMap(({ by }): readonly Seen[] => {
      const said = ownValue(by.assessment.ratings, competency.id);
      const evidence = said && ownValue(said.indicators, indicator.id)?.evidence;
      return evidence === undefined ? [] : [{ voice: name, indicator, evidence }];
    }),
  );
  const notes = shuffled(heard.notes, competency.id).map(
    ({ note }): Seen => ({ voice: name, indicator: null, evidence: note }),
  );
  return [...ofIndicators, ...notes];
}

/** In an order of its own for each thing spoken of: one order for all would join what the same rater wrote. */
function shuffled<T extends { readonly by: Recorded }>(all: readonly T[], about: string): readonly T[] {
  return inShuffledOrder(all, ({ by }) => `${by.root} ${about}`);
}
