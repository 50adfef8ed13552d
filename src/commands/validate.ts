import { dirname, join } from 'node:path';
import { byPlace, type Diagnostic, type Outcome, placed } from '../diagnostics/index.ts';
import type { SourceDocument } from '../document/index.ts';
import { filesNamed, type Io, projectFileAbove } from '../io/index.ts';
import { lintFindings } from '../lint/index.ts';
import { fileOf, kindOf } from '../model/index.ts';
import { validateJson } from '../output/json/validate.ts';
import { diagnosticText, summaryText } from '../output/text/diagnostics.ts';
import { type Context, exitCodes } from './context.ts';
import { deliver } from './deliver.ts';
import type { Given } from './given.ts';
import { frameworkOf, loadDocument, loadFile, shortPath, standardInput } from './load.ts';

/** `competency validate [paths…]`: every problem of every file; 1 where there is an error. */
export async function validate({ list, flags, context }: Given): Promise<number> {
  const files = await filesToValidate(context.io, list);
  const found: Diagnostic[] = [];
  for (const file of files) found.push(...(await problemsOf(context.io, file)));
  const diagnostics = found.map((each) => sterner(each, flags.strict === true)).sort(byPlace);
  const result =
    flags.format === 'json' ? validateJson(files.length, diagnostics) : text(files.length, diagnostics, context);
  await deliver(result, flags, context);
  return diagnostics.some((each) => each.severity === 'error') ? exitCodes.no : exitCodes.done;
}

async function filesToValidate(io: Io, paths: readonly string[]): Promise<readonly string[]> {
  const named = paths.length > 0 ? paths : await defaultPaths(io);
  const found = await Promise.all(named.map((each) => (each === standardInput ? [each] : filesNamed(each, io.folder))));
  return [...new Set(found.flat())];
}

async function defaultPaths(io: Io): Promise<readonly string[]> {
  const project = projectFileAbove(io.folder);
  if (project === null) return ['frameworks'];
  const settings = (await loadFile(io, project, 'project')).value?.value;
  const root = dirname(project);
  return [project, ...(settings?.frameworks ?? ['frameworks']).map((each) => join(root, each))].map((each) =>
    shortPath(io.folder, each),
  );
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

function text(files: number, diagnostics: readonly Diagnostic[], context: Context): string {
  const shown = diagnostics.map((each) => `${diagnosticText(each, context)}\n`).join('');
  return context.quiet && diagnostics.length === 0 ? '' : `${shown}${summaryText(files, diagnostics, context)}\n`;
}
