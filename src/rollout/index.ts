export { daysBefore } from './days.ts';
export type { Adaptation, Facts, Standing } from './facts.ts';
export { type RolloutFinding, stepOf } from './finding.ts';
export { isBlocked, type Readiness, readiness, type UnitReadiness } from './readiness.ts';
export { planDiagnostics, planInFramework } from './soundness.ts';
export type { CoverageRow } from './steps/recognition.ts';
export { type RolloutEvent, timeline } from './timeline.ts';
