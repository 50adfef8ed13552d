import { type ChangeCode, type ChangeLevel, changeLevels, type Reason } from '../diagnostics/index.ts';

export interface Rule {
  readonly level: ChangeLevel;
  readonly reason: Reason;
}

const rule = (level: ChangeLevel, reason: Reason): Rule => ({ level, reason });
const translation = rule('editorial', 'translation');
const explains = rule('compatible', 'explains');
const groups = rule('compatible', 'groups');
const provenance = rule('compatible', 'provenance');
const languages = rule('compatible', 'languages');
const meaning = rule('review', 'meaning');
const ends = rule('review', 'ends');
const scored = rule('review', 'counts-otherwise');
const gap = rule('review', 'gap-moves');
const renamed = rule('review', 'found-again');

/** What each change means: the one table. A change of punctuation, case or the like alone is always editorial. */
export const rules: Readonly<Record<ChangeCode, Rule>> = {
  'framework/renamed': rule('review', 'framework-named'),
  'framework/reworded': explains,
  'framework/translated': translation,
  'framework/changed': explains,
  'language/added': languages,
  'language/removed': languages,
  'language/changed': languages,
  'source/added': provenance,
  'source/removed': provenance,
  'source/reworded': provenance,
  'source/translated': translation,
  'source/changed': provenance,
  'category/added': groups,
  'category/removed': groups,
  'category/renamed': groups,
  'category/reworded': groups,
  'category/translated': translation,
  'category/changed': groups,
  'scale/added': explains,
  'scale/removed': explains,
  'scale/reworded': explains,
  'scale/translated': translation,
  'scale/changed': explains,
  'rating/added': rule('review', 'counts-otherwise'),
  'rating/removed': rule('breaking', 'ratings-lost'),
  'rating/renamed': renamed,
  'rating/reworded': meaning,
  'rating/translated': translation,
  'rating/changed': scored,
  'threshold/changed': scored,
  'minimum-observed/changed': scored,
  'competency/added': rule('compatible', 'nothing-rated-yet'),
  'competency/removed': rule('breaking', 'ratings-lost'),
  'competency/renamed': renamed,
  'competency/moved': groups,
  'competency/reworded': rule('review', 'named-otherwise'),
  'competency/translated': translation,
  'definition/reworded': meaning,
  'definition/translated': translation,
  'note/added': ends,
  'note/removed': ends,
  'note/reworded': ends,
  'note/translated': translation,
  'motivation/added': explains,
  'motivation/removed': explains,
  'motivation/reworded': explains,
  'motivation/translated': translation,
  'guidance/added': ends,
  'guidance/removed': ends,
  'guidance/reworded': ends,
  'guidance/translated': translation,
  'contrast/added': ends,
  'contrast/removed': ends,
  'contrast/reworded': ends,
  'contrast/translated': translation,
  'contrast/changed': ends,
  'purpose/added': explains,
  'purpose/removed': explains,
  'purpose/reworded': explains,
  'purpose/translated': translation,
  'value/added': explains,
  'value/removed': explains,
  'value/reworded': explains,
  'value/translated': translation,
  'progression/added': explains,
  'progression/removed': explains,
  'progression/reworded': explains,
  'progression/translated': translation,
  'progression/changed': scored,
  'dimension/added': explains,
  'dimension/removed': explains,
  'dimension/renamed': explains,
  'dimension/reworded': explains,
  'dimension/translated': translation,
  'dimension/changed': explains,
  'level/added': rule('review', 'fewer-observed'),
  'level/removed': rule('breaking', 'ratings-lost'),
  'level/renamed': rule('review', 'named-otherwise'),
  'level/moved': rule('review', 'numbers-moved'),
  'level/translated': translation,
  'level/changed': rule('review', 'named-otherwise'),
  'concept/added': meaning,
  'concept/removed': meaning,
  'concept/reworded': meaning,
  'concept/translated': translation,
  'indicator/added': rule('review', 'fewer-observed'),
  'indicator/removed': rule('breaking', 'ratings-lost'),
  'indicator/renamed': renamed,
  'indicator/moved': rule('review', 'counts-elsewhere'),
  'indicator/reworded': meaning,
  'indicator/translated': translation,
  'elaboration/added': explains,
  'elaboration/removed': explains,
  'elaboration/reworded': explains,
  'elaboration/translated': translation,
  'example/added': explains,
  'example/removed': explains,
  'example/reworded': explains,
  'example/translated': translation,
  'example/changed': explains,
  'profile/added': rule('compatible', 'nothing-rated-yet'),
  'profile/removed': rule('review', 'profile-gone'),
  'profile/renamed': renamed,
  'profile/reworded': explains,
  'profile/translated': translation,
  'profile/changed': explains,
  'target/added': gap,
  'target/removed': gap,
  'target/changed': gap,
  'weight/added': gap,
  'weight/removed': gap,
  'weight/changed': gap,
  'order/changed': rule('editorial', 'presentation'),
};

/** Whether `level` is as grave as `least`, or graver. */
export function isAtLeast(level: ChangeLevel, least: ChangeLevel): boolean {
  return changeLevels.indexOf(level) <= changeLevels.indexOf(least);
}

/** The gravest of the levels; null where there are none. */
export function gravest(levels: readonly ChangeLevel[]): ChangeLevel | null {
  return changeLevels.find((each) => levels.includes(each)) ?? null;
}
