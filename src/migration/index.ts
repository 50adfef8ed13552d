export { type GroupLevelChange, type RaterGroup, raterGroups, tellable, type UnitCount, unitCounts } from './groups.ts';
export { impactOf, type Touched } from './impact.ts';
export type { LevelChange, Standing } from './level-changes.ts';
export { type CarryOver, carryOvers, type Migration, type ToRate } from './plan.ts';
