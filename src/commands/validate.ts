import { byPlace, type Diagnostic, type DiagnosticCode, distinct, isFixable } from '../diagnostics/index.ts';
import type { ValidationResult } from '../output/validation.ts';
import { type Context, exitCodes, talk } from './context.ts';
import { deliver } from './deliver.ts';
import type { Given } from './given.ts';
import { standardInput, standardInputName } from './load.ts';
import { problemsOf } from './validation/problems.ts';
import { reportOf } from './validation/report.ts';
import { ruleSettings } from './validation/rule-settings.ts';
import { type Targets, targetsOf } from './validation/targets.ts';

/** `competency validate [paths…]`: every problem of every file; 1 where there is an error, 2 where one cannot be read. */
export async function validate(given: Given): Promise<number> {
  const { list, flags, context } = given;
  if (flags.watch === true) return (await import('./validation/watch.ts')).watch(given, validated);
  if (flags.fix === true && list.includes(standardInput)) return (await import('./validation/fix.ts')).fixInput(given);
  const targets = await targetsOf(context.io, list);
  if (flags.fix === true) await (await import('./validation/fix.ts')).fixFiles(targets.files, context);
  const result = await validated(given, targets);
  await deliver(await reportOf(result, flags, context), flags, context);
  if (flags.fix !== true && flags.format === 'text') sayFixable(result, context);
  return exitCodeOf(result);
}

function sayFixable({ diagnostics }: ValidationResult, context: Context): void {
  const count = diagnostics.filter(isFixable).length;
  if (count > 0) talk(context, context.messages.validate.fixable(count), context.talkStyle.faint);
}

/** Looks at every target; what is wrong with one hides nothing of another. */
async function validated({ flags, context }: Given, targets: Targets): Promise<ValidationResult> {
  const settings = await ruleSettings(context.io, targets.files);
  const found = [...targets.diagnostics, ...settings.diagnostics];
  for (const file of targets.files) found.push(...(await problemsOf(context.io, file, settings)));
  const diagnostics = distinct(found)
    .map((each) => sterner(each, flags.strict === true))
    .sort(byPlace);
  const files = targets.files.map((each) => (each === standardInput ? standardInputName : each));
  return { files, diagnostics };
}

const unreadable: readonly DiagnosticCode[] = [
  'file/not-found',
  'file/not-readable',
  'file/not-a-file',
  'file/no-match',
];

function exitCodeOf({ diagnostics }: ValidationResult): number {
  if (diagnostics.some((each) => unreadable.includes(each.code))) return exitCodes.failed;
  return diagnostics.some((each) => each.severity === 'error') ? exitCodes.no : exitCodes.done;
}

function sterner(found: Diagnostic, strict: boolean): Diagnostic {
  return strict && found.severity === 'warning' ? { ...found, severity: 'error' } : found;
}
