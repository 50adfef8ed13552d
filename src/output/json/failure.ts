import type { Diagnostic, Failure } from '../../diagnostics/index.ts';
import { failureSaid, messagesIn } from '../../i18n/index.ts';
import { diagnosticJson, jsonText } from './validate.ts';

/** Why a command could not do its job, as the JSON document that stands in for its result. */
export function failureJson(failure: Failure): string {
  return jsonText(failureRecord(failure));
}

/** The same, for a document that also holds what was done before. */
export function failureRecord(failure: Failure): object {
  const { code, params } = failure;
  const error = { code, params, message: failureSaid(messagesIn('en'), failure) };
  const diagnostics = diagnosticsOf(failure);
  return diagnostics.length === 0 ? { error } : { error, diagnostics: diagnostics.map(diagnosticJson) };
}

function diagnosticsOf(failure: Failure & { readonly diagnostics?: readonly Diagnostic[] }): readonly Diagnostic[] {
  return failure.diagnostics ?? [];
}

/** What stands in for a result when the program itself is at fault; the stack goes to stderr. */
export function bugJson(): string {
  return jsonText({ error: { code: 'program/bug', params: {}, message: messagesIn('en').help.bug } });
}
