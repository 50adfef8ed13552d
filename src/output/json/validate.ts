import type { Diagnostic, Severity } from '../../diagnostics/index.ts';
import { messagesIn, said } from '../../i18n/index.ts';

/** One diagnostic for machines: codes and parameters, and an English message; keys are never translated. */
export function diagnosticJson(found: Diagnostic) {
  const { code, severity, params, place } = found;
  const { file, line, column } = place;
  return { code, severity, file, line, column, message: said(messagesIn('en'), found), params };
}

/** The result of `validate` as DESIGN.md fixes it. */
export function validateJson(files: number, diagnostics: readonly Diagnostic[]): string {
  const count = (severity: Severity) => diagnostics.filter((each) => each.severity === severity).length;
  return jsonText({
    files,
    errors: count('error'),
    warnings: count('warning'),
    diagnostics: diagnostics.map(diagnosticJson),
  });
}

/** A JSON document as this toolkit prints it. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
