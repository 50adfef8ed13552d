import type { CodesOf } from '../../diagnostics/index.ts';
import type { Framework, Rating, RatingPoint, Source } from '../../model/index.ts';
import { type Change, change, type Scalar } from '../change.ts';
import { inside, type Pair, property, wordsAt } from '../side.ts';
import { identifiedList, renaming } from './identified.ts';
import { addition, ownTexts, removal } from './texts.ts';

/** What a framework says of itself: id, title, description, languages, source. */
export function ownChanges(pair: Pair<Framework>): readonly Change[] {
  return [
    ...renaming('framework/renamed', pair),
    ...ownTexts('framework', ['title', 'description'], pair),
    ...languageChanges(pair),
    ...sourceChanges(property(pair, 'source')),
  ];
}

function languageChanges(pair: Pair<Framework>): readonly Change[] {
  const { from, to } = property(pair, 'languages');
  const named = (side: typeof from, language: string) => inside(side, language, [side.value.indexOf(language)]);
  const lost = from.value.filter((each) => !to.value.includes(each));
  const gained = to.value.filter((each) => !from.value.includes(each));
  const [before = '', after = ''] = [from.value[0], to.value[0]];
  const isOther = before !== after && !lost.includes(before) && !gained.includes(after);
  return [
    ...lost.map((each) => removal('language/removed', named(from, each), { und: each })),
    ...gained.map((each) => addition('language/added', named(to, each), { und: each })),
    ...(isOther ? [scalar('language/changed', 'languages', { from: named(from, before), to: named(to, after) })] : []),
  ].flat();
}

const sourceTexts = ['organization', 'title', 'licence', 'note'] as const;

function sourceChanges({ from, to }: Pair<Source | undefined>): readonly Change[] {
  if (from.value === undefined && to.value === undefined) return [];
  if (from.value === undefined) return [addition('source/added', to, wordsAt({ ...to, value: to.value?.title }))];
  if (to.value === undefined) return [removal('source/removed', from, wordsAt({ ...from, value: from.value.title }))];
  const pair = { from: { ...from, value: from.value }, to: { ...to, value: to.value } };
  return [
    ...ownTexts('source', sourceTexts, pair),
    ...scalar('source/changed', 'url', property(pair, 'url')),
    ...scalar('source/changed', 'date', property(pair, 'date')),
  ];
}

/** How indicators are rated: the points, the threshold, the share that must be observed. */
export function ratingChanges(pair: Pair<Rating>): {
  readonly changes: readonly Change[];
  readonly points: readonly Pair<RatingPoint>[];
} {
  const points = identifiedList<RatingPoint, 'title'>('rating', property(pair, 'points'), {
    list: 'points',
    texts: ['title'],
  });
  const changes = [
    ...points.changes,
    ...points.pairs.flatMap((each) => scalar('rating/changed', 'value', property(each, 'value'))),
    ...scalar('threshold/changed', 'threshold', property(pair, 'threshold')),
    ...scalar('minimum-observed/changed', 'minimumObserved', property(pair, 'minimumObserved')),
  ];
  return { changes, points: points.pairs };
}

/** A value that is no text, where it differs. */
export function scalar(
  code: CodesOf<'changed'>,
  name: string,
  { from, to }: Pair<Scalar | undefined>,
): readonly Change[] {
  const [before, after] = [from.value ?? null, to.value ?? null];
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const sites = { from: from.site, to: to.site };
  return [change('changed', code, sites, { property: name, from: before, to: after, words: [] })];
}
