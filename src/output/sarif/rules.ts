import {
  type Diagnostic,
  type DiagnosticArea,
  type DiagnosticCode,
  type Severity,
  severities,
} from '../../diagnostics/index.ts';
import type { Messages } from '../../i18n/index.ts';

/** SARIF's words for severities. */
export const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** The rules that some of the diagnostics are instances of, each once, with what it is about. */
export function rulesOf(diagnostics: readonly Diagnostic[], messages: Messages) {
  const codes = [...new Set(diagnostics.map((each) => each.code))].sort();
  return codes.map((code) => ruleOf(code, messages));
}

function ruleOf(code: DiagnosticCode, { validate }: Messages) {
  // A code is its area and what is wrong there, with a slash between.
  const area = code.slice(0, code.indexOf('/')) as DiagnosticArea;
  const [title, help] = validate.areas[area];
  return {
    id: code,
    shortDescription: { text: `${title} (${code})` },
    fullDescription: { text: help },
    help: { text: help },
    defaultConfiguration: { level: levels[severities[code]] },
  };
}
