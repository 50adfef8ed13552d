export {
  type Bump,
  type ChangeCode,
  type ChangedThing,
  type ChangeKind,
  type ChangeLevel,
  type CodesOf,
  changeCodes,
  changeLevels,
  kindsByThing,
  type Reason,
  type ThingsWith,
  thingOf,
} from './changes.ts';
export type {
  DiagnosticArea,
  DiagnosticCode,
  DiagnosticParams,
  Thing,
} from './codes.ts';
export { severities } from './codes.ts';
export type { Diagnostic, Finding, Outcome } from './diagnostic.ts';
export { byPlace, diagnostic, distinct, finding, placed } from './diagnostic.ts';
export type { FailureCode, FailureParams } from './failure.ts';
export { Failure } from './failure.ts';
export { fixableCodes, isFixable } from './fixable.ts';
export type { ImportParams, PairedThing, RemovableThing, Unplaceable } from './import-codes.ts';
export { type ExcerptLine, type Path, type Place, placeWithin } from './place.ts';
export * from './rollout.ts';
export type { ConfigurableCode, RuleCode, VerbForm } from './rule-codes.ts';
export { configurableCodes, isConfigurable, ruleCodes } from './rule-codes.ts';
export type { Severity } from './severity.ts';
export type { SourcePart } from './source-parts.ts';
export { suggestion } from './suggestion.ts';
export type { NotAFile, YamlProblem } from './text-codes.ts';
export type { ConditionProblem } from './workbook-codes.ts';
