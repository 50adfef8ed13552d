import { bounded } from './bounded.ts';
import { type DiagnosticCode, type DiagnosticParams, type Severity, severities } from './codes.ts';
import type { Path, Place } from './place.ts';

/** One problem of one file: a code, its parameters and its place; the words come later, in the reader's language. */
export type Diagnostic = { [C in DiagnosticCode]: DiagnosticOf<C> }[DiagnosticCode];

interface DiagnosticOf<C extends DiagnosticCode> {
  readonly code: C;
  readonly severity: Severity;
  readonly params: DiagnosticParams[C];
  readonly place: Place;
}

/** A problem found in a value, before its place in the file is looked up. */
export type Finding = { [C in DiagnosticCode]: FindingOf<C> }[DiagnosticCode];

interface FindingOf<C extends DiagnosticCode> {
  readonly code: C;
  readonly params: DiagnosticParams[C];
  readonly path: Path;
  /** Whether the key at `path` or its value is what offends. */
  readonly at: 'key' | 'value';
}

/** Makes a finding; the compiler checks that the parameters fit the code. */
export function finding<C extends DiagnosticCode>(
  code: C,
  path: Path,
  params: DiagnosticParams[C],
  at: 'key' | 'value' = 'value',
): Finding {
  // A union over codes cannot be narrowed by a generic code; code and params agree by the signature.
  return { code, params: bounded(params), path, at } as Finding;
}

/** Makes a diagnostic at a known place, with the severity of its code. */
export function diagnostic<C extends DiagnosticCode>(code: C, params: DiagnosticParams[C], place: Place): Diagnostic {
  // As in finding(): code and params agree by the signature.
  return { code, severity: severities[code], params: bounded(params), place } as Diagnostic;
}

/** Gives a finding its place. */
export function placed(found: Finding, place: Place): Diagnostic {
  return diagnostic(found.code, found.params, place);
}

/** A value where there is one, and everything there is to say about how it was made. */
export interface Outcome<T> {
  readonly value?: T;
  readonly diagnostics: readonly Diagnostic[];
}

/** Without those said before: an extension repeats what its base has to say when both are looked at. */
export function distinct(all: readonly Diagnostic[]): readonly Diagnostic[] {
  const identity = ({ code, params, place: { file, line, column } }: Diagnostic) =>
    JSON.stringify([code, params, file, line, column]);
  return [...new Map(all.map((each) => [identity(each), each])).values()];
}

/** Orders diagnostics by file, then by place. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.place.file, b.place.file) ||
    a.place.line - b.place.line ||
    a.place.column - b.place.column ||
    compareText(a.code, b.code)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
