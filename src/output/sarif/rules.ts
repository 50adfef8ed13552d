import { type Diagnostic, type DiagnosticCode, type Severity, severities } from '../../diagnostics/index.ts';
import { explanationOf } from '../../explain/index.ts';
import { explanationMarkdown, type Reader } from '../markdown/explanations.ts';

/** SARIF's words for severities. */
export const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** The rules that some of the diagnostics are instances of, each once, with what `explain` says of it. */
export function rulesOf(diagnostics: readonly Diagnostic[], reader: Reader) {
  const codes = [...new Set(diagnostics.map((each) => each.code))].sort();
  return codes.map((code) => ruleOf(code, reader));
}

function ruleOf(code: DiagnosticCode, reader: Reader) {
  const explanation = explanationOf(code);
  const { means, why, remedy } = explanation;
  const full = [means, why, remedy].flatMap((each) => (each === null ? [] : [each[reader.language]]));
  return {
    id: code,
    shortDescription: { text: means[reader.language] },
    fullDescription: { text: full.join(' ') },
    help: { text: full.join('\n\n'), markdown: explanationMarkdown(explanation, reader) },
    defaultConfiguration: { level: levels[severities[code]] },
  };
}
