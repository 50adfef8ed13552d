import type { Competency, Framework, Indicator } from '../model/index.ts';
import { meanOf } from './standing.ts';
import type { Voices } from './voice.ts';

/** An indicator that the person sees otherwise than the others do. */
export interface Difference {
  /** blind-spot: the person rates higher than the others; hidden-strength: the others rate higher. */
  readonly kind: 'blind-spot' | 'hidden-strength';
  readonly competency: Competency;
  readonly indicator: Indicator;
  readonly self: number;
  readonly others: number;
  readonly raters: number;
}

/** From this share of the scale on, a difference is told. */
const tellingShare = 1 / 3;

/** Shares such as 1/3 have no exact binary form. */
const rounding = 1e-9;

/** Where self and others differ by more than a third of the scale, the widest first. */
export function differencesOf({ relations, others }: Voices, { rating }: Framework): readonly Difference[] {
  const own = relations.find(({ name }) => name === 'self');
  if (own === undefined) return [];
  const values = rating.points.map(({ value }) => value);
  const telling = (Math.max(...values) - Math.min(...values)) * tellingShare + rounding;
  const all = own.competencies.flatMap(({ competency, indicators }, at) =>
    indicators.flatMap((each, index): readonly Difference[] => {
      const heard = others.competencies[at]?.indicators[index];
      const [self, said] = [meanOf(each), heard === undefined ? null : meanOf(heard)];
      if (self === null || said === null || Math.abs(self - said) <= telling) return [];
      const kind = self > said ? 'blind-spot' : 'hidden-strength';
      const { indicator } = each;
      return [{ kind, competency, indicator, self, others: said, raters: heard?.rated.length ?? 0 }];
    }),
  );
  return all.sort((a, b) => Math.abs(b.self - b.others) - Math.abs(a.self - a.others));
}
