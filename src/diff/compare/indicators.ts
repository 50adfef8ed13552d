import { type Change, change } from '../change.ts';
import { contentKey, paired } from '../match.ts';
import { type Pair, property, saidIn } from '../side.ts';
import { bagOf, likeness } from '../similarity.ts';
import { tokensOf } from '../words.ts';
import { renaming } from './identified.ts';
import type { IndicatorSide } from './level-sides.ts';
import { addition, removal, rewording } from './texts.ts';

export interface Travels {
  readonly pairs: readonly Pair<IndicatorSide['value']>[];
  /** Indicators that are nowhere in the other framework. */
  readonly lost: ReadonlySet<IndicatorSide>;
  readonly gained: ReadonlySet<IndicatorSide>;
}

/** Indicators that went to another competency: known by their words, or by their id and most of their words. */
export function travels(removed: readonly IndicatorSide[], added: readonly IndicatorSide[]): Travels {
  const byContent = paired(removed, added, (each) => contentKey([words(each)]));
  const byId = paired(byContent.removed, byContent.added, (each) => each.value.id);
  const [same, other] = [byId.pairs.filter(isAlike), byId.pairs.filter((each) => !isAlike(each))];
  return {
    pairs: [...byContent.pairs, ...same].map(([from, to]) => ({ from, to })),
    lost: new Set([...byId.removed, ...other.map(([from]) => from)]),
    gained: new Set([...byId.added, ...other.map(([, to]) => to)]),
  };
}

/** What an indicator that stayed says otherwise, and whether it stands under another level or competency. */
export function indicatorChanges(pair: Pair<IndicatorSide['value']>, elsewhere: boolean): readonly Change[] {
  const { from, to } = pair;
  const place = { from: from.site.ids.slice(0, -1), to: to.site.ids.slice(0, -1) };
  const moved = change('moved', 'indicator/moved', { from: from.site, to: to.site }, { ...place, words: words(to) });
  return [
    ...(elsewhere ? [moved] : []),
    ...renaming('indicator/renamed', pair),
    ...rewording('indicator', 'text', property(pair, 'text')),
  ];
}

/** Indicators that came or went while their level stayed. */
export function indicatorRemoval(side: IndicatorSide): Change {
  return removal('indicator/removed', side, words(side));
}

export function indicatorAddition(side: IndicatorSide): Change {
  return addition('indicator/added', side, words(side));
}

function words({ value, tongue }: Pick<IndicatorSide, 'value' | 'tongue'>) {
  return saidIn(value.text, tongue);
}

function isAlike([a, b]: readonly [IndicatorSide, IndicatorSide]): boolean {
  const tokens = (side: IndicatorSide) => Object.values(words(side)).flatMap(tokensOf);
  return likeness(bagOf(tokens(a)), bagOf(tokens(b))) >= 0.6;
}
