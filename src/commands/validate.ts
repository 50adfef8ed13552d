import { byPlace, type Diagnostic, type DiagnosticCode, distinct, type Outcome, placed } from '../diagnostics/index.ts';
import type { SourceDocument } from '../document/index.ts';
import type { Io } from '../io/index.ts';
import { lintFindings } from '../lint/index.ts';
import { fileOf, kindOf } from '../model/index.ts';
import type { ValidationResult } from '../output/validation.ts';
import { exitCodes } from './context.ts';
import { deliver } from './deliver.ts';
import type { Given } from './given.ts';
import { frameworkOf, loadDocument, standardInput, standardInputName } from './load.ts';
import { reportOf } from './validation/report.ts';
import { type Targets, targetsOf } from './validation/targets.ts';

/** `competency validate [paths…]`: every problem of every file; 1 where there is an error, 2 where one cannot be read. */
export async function validate(given: Given): Promise<number> {
  const { list, flags, context } = given;
  if (flags.watch === true) return (await import('./validation/watch.ts')).watch(given, validated);
  const result = await validated(given, await targetsOf(context.io, list));
  await deliver(await reportOf(result, flags, context), flags, context);
  return exitCodeOf(result);
}

/** Looks at every target; what is wrong with one hides nothing of another. */
async function validated({ flags, context }: Given, targets: Targets): Promise<ValidationResult> {
  const found = [...targets.diagnostics];
  for (const file of targets.files) found.push(...(await problemsOf(context.io, file)));
  const diagnostics = distinct(found)
    .map((each) => sterner(each, flags.strict === true))
    .sort(byPlace);
  const files = targets.files.map((each) => (each === standardInput ? standardInputName : each));
  return { files, diagnostics };
}

const unreadable: readonly DiagnosticCode[] = ['file/not-found', 'file/not-readable', 'file/no-match'];

function exitCodeOf({ diagnostics }: ValidationResult): number {
  if (diagnostics.some((each) => unreadable.includes(each.code))) return exitCodes.failed;
  return diagnostics.some((each) => each.severity === 'error') ? exitCodes.no : exitCodes.done;
}

/** All that is wrong with one file: its YAML, then its schema, then its references, then its style. */
async function problemsOf(io: Io, path: string): Promise<readonly Diagnostic[]> {
  const document = await loadDocument(io, path);
  if (document.value === undefined) return document.diagnostics;
  const kind = kindOf(document.value);
  if (kind.value === undefined) return kind.diagnostics;
  if (kind.value === 'design') return designProblems(document.value);
  if (kind.value !== 'framework') return fileOf(document.value, kind.value).diagnostics;
  const loaded = await frameworkOf(io, document.value, [path]);
  return [...loaded.diagnostics, ...linted(loaded)];
}

/** A design may fit its schema and still be hard to read. */
async function designProblems(document: SourceDocument): Promise<readonly Diagnostic[]> {
  const file = fileOf(document, 'design');
  if (file.value === undefined) return file.diagnostics;
  const { contrastDiagnostics } = await import('./render/design.ts');
  return contrastDiagnostics(file.value);
}

function linted({ value }: Outcome<Parameters<typeof lintFindings>[0]>): readonly Diagnostic[] {
  return value === undefined
    ? []
    : lintFindings(value).map((each) => placed(each, value.file.place(each.path, each.at)));
}

function sterner(found: Diagnostic, strict: boolean): Diagnostic {
  return strict && found.severity === 'warning' ? { ...found, severity: 'error' } : found;
}
