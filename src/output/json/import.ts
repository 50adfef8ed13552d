import { competencyIdOf, type ImportReport } from '../import.ts';
import { diagnosticJson, jsonText } from './validate.ts';

/** What came of an import, for machines; with `withLines`, where each line of the sources went. */
export function importJson(report: ImportReport, withLines: boolean): string {
  const { sources, counts, framework, diagnostics, fates } = report;
  const lines = fates.map((fate) => ({
    file: fate.file,
    page: fate.page ?? null,
    line: fate.line,
    text: fate.text,
    part: fate.part,
    competency: competencyIdOf(fate, framework),
    level: fate.level,
  }));
  const result = { sources, ...counts, framework, diagnostics: diagnostics.map(diagnosticJson) };
  return jsonText(withLines ? { ...result, lines } : result);
}
