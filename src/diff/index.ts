export { type Carriage, type Carried, carriageOf, carried, indicatorKey, type Loss, type LossReason } from './carry.ts';
export type { Change, ChangeOf, ChangeParams, Holds, Scalar, Site, Words, WordsChange } from './change.ts';
export { idsOf } from './change.ts';
export { type Comparison, compareFrameworks } from './compare/index.ts';
export { type Crosswalk, proposedCrosswalk } from './crosswalk.ts';
export { type DiffSettings, type JudgedChange, type Judgement, judged, objections, subjectOf } from './judge.ts';
export { rules } from './rules.ts';
export type { Version } from './side.ts';
export { admits, admittedBump, bumped } from './version.ts';
