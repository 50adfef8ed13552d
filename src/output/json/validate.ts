import type { Diagnostic } from '../../diagnostics/index.ts';
import { messagesIn, said } from '../../i18n/index.ts';
import { countsOf } from '../problem-counts.ts';
import { type ReportWish, shownProblems, type ValidationResult } from '../validation.ts';

/** One diagnostic for machines: codes and parameters, and an English message; keys are never translated. */
export function diagnosticJson(found: Diagnostic) {
  const { code, severity, params, place } = found;
  const { file, line, column } = place;
  return { code, severity, file, line, column, message: said(messagesIn('en'), found), params };
}

/** The result of `validate` as DESIGN.md fixes it; the counts are those of all problems, listed or not. */
export function jsonReport(result: ValidationResult, { maxProblems }: Pick<ReportWish, 'maxProblems'>): string {
  const shown = shownProblems(result, maxProblems);
  const truncated = shown.length < result.diagnostics.length;
  return jsonText({ ...countsOf(result), truncated, diagnostics: shown.map(diagnosticJson) });
}

/** A JSON document as this toolkit prints it: the control characters that JSON allows as they are, terminals obey too. */
export function jsonText(value: unknown): string {
  const json = JSON.stringify(value, null, 2);
  return `${json.replace(/[\u007f-\u009f]/g, (each) => `\\u00${each.charCodeAt(0).toString(16)}`)}\n`;
}
