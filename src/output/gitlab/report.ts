import type { Severity } from '../../diagnostics/index.ts';
import { said } from '../../i18n/index.ts';
import { jsonText } from '../json/validate.ts';
import { fingerprints, type ReportWish, type ValidationResult } from '../validation.ts';

const severities: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' };

/** GitLab's code quality report: always whole, because GitLab compares it with the one of the target branch. */
export function gitlabReport(result: ValidationResult, wish: ReportWish): string {
  const prints = fingerprints(result, wish);
  const issues = result.diagnostics.map((each, at) => ({
    description: said(wish.messages, each),
    check_name: each.code,
    fingerprint: prints[at],
    severity: severities[each.severity],
    location: { path: wish.location(each.place.file), lines: { begin: each.place.line } },
  }));
  return jsonText(issues);
}
