import type { Competency, Indicator } from '../model/index.ts';
import { meanOf } from './standing.ts';
import type { Heard, Voice, VoiceName } from './voice.ts';

/** The indicators a voice rates highest and lowest. */
export interface Ranked {
  /** Whose ratings these are; null where there are none. */
  readonly by: VoiceName | null;
  readonly strongest: readonly RankedIndicator[];
  readonly weakest: readonly RankedIndicator[];
}

export interface RankedIndicator {
  readonly competency: Competency;
  readonly indicator: Indicator;
  readonly level: number;
  readonly mean: number;
  readonly raters: number;
}

/** More than a handful is no selection any more. */
const most = 5;

/** The strongest and the weakest indicators; none is both, and equals keep the framework's order. */
export function rankedIndicators(voice: Voice | null): Ranked {
  if (voice === null) return { by: null, strongest: [], weakest: [] };
  const all = voice.competencies.flatMap(ratedIndicators);
  const count = Math.min(most, Math.floor(all.length / 2));
  const strongest = all.toSorted((a, b) => b.mean - a.mean).slice(0, count);
  const rest = all.filter((each) => !strongest.includes(each));
  return { by: voice.name, strongest, weakest: rest.sort((a, b) => a.mean - b.mean).slice(0, count) };
}

function ratedIndicators({ competency, indicators }: Heard): readonly RankedIndicator[] {
  return indicators.flatMap((each) => {
    const mean = meanOf(each);
    const { indicator, level, rated } = each;
    return mean === null ? [] : [{ competency, indicator, level, mean, raters: rated.length }];
  });
}
