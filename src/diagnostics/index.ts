export type {
  DiagnosticArea,
  DiagnosticCode,
  DiagnosticParams,
  NotAFile,
  Severity,
  Thing,
  YamlProblem,
} from './codes.ts';
export { severities } from './codes.ts';
export type { Diagnostic, Finding, Outcome } from './diagnostic.ts';
export { byPlace, diagnostic, distinct, finding, placed } from './diagnostic.ts';
export type { FailureCode, FailureParams } from './failure.ts';
export { Failure } from './failure.ts';
export type { ExcerptLine, Path, Place } from './place.ts';
export { suggestion } from './suggestion.ts';
