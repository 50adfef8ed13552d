import type { Category, Profile, RatingPoint, Scale } from '../../model/index.ts';
import type { Change } from '../change.ts';
import { frameworkPair, type Pair, property, type Version } from '../side.ts';
import { type Competencies, competencyChanges, matchedCompetencies } from './competencies.ts';
import { identifiedList, newIds } from './identified.ts';
import { scaleLevels } from './level-sides.ts';
import { levelChanges, matchedLevels } from './levels.ts';
import { profileChanges } from './profiles.ts';
import { addition, ownTexts, removal } from './texts.ts';
import { ownChanges, ratingChanges } from './whole.ts';

/** What differs between two frameworks, and what of the old one was found again in the new one. */
export interface Comparison {
  readonly changes: readonly Change[];
  readonly competencies: Competencies;
  readonly points: readonly Pair<RatingPoint>[];
  readonly profiles: readonly Pair<Profile>[];
}

/** Everything that differs between two frameworks, from the whole to the parts; what it means is another question. */
export function compareFrameworks(from: Version, to: Version): Comparison {
  const pair = frameworkPair(from.framework, to.framework);
  const categories = identifiedList<Category, 'title' | 'description'>('category', property(pair, 'categories'), {
    list: 'categories',
    texts: ['title', 'description'],
  });
  const rating = ratingChanges(property(pair, 'rating'));
  const competencies = matchedCompetencies(from, to);
  const profiles = profileChanges(pair, competencies.matches);
  const changes = [
    ...ownChanges(pair),
    ...categories.changes,
    ...scaleChanges(property(pair, 'scale')),
    ...rating.changes,
    ...competencyChanges(competencies, property(pair, 'competencies'), newIds(categories.pairs)),
    ...profiles.changes,
  ];
  return { changes, competencies, points: rating.points, profiles: profiles.pairs };
}

function scaleChanges({ from, to }: Pair<Scale | undefined>): readonly Change[] {
  if (from.value === undefined && to.value === undefined) return [];
  if (from.value === undefined) return [addition('scale/added', to, {}, { levels: to.value?.levels.length ?? 0 })];
  if (to.value === undefined) return [removal('scale/removed', from, {}, { levels: from.value.levels.length })];
  const pair = { from: { ...from, value: from.value }, to: { ...to, value: to.value } };
  const levels = matchedLevels(scaleLevels(pair.from), scaleLevels(pair.to));
  return [...ownTexts('scale', ['title'], pair), ...levelChanges(levels, { lost: new Set(), gained: new Set() })];
}
