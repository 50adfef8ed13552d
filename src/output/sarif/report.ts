import type { Diagnostic } from '../../diagnostics/index.ts';
import { said } from '../../i18n/index.ts';
import { jsonText } from '../json/validate.ts';
import { fingerprints, type ReportWish, type ValidationResult } from '../validation.ts';
import { levels, rulesOf } from './rules.ts';

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** A SARIF 2.1.0 log: always whole, because code scanning compares it with earlier ones. */
export function sarifReport(result: ValidationResult, wish: ReportWish): string {
  const rules = rulesOf(result.diagnostics, wish);
  const prints = fingerprints(result, wish);
  const driver = { name: 'competency', semanticVersion: wish.version, language: wish.language, rules };
  const results = result.diagnostics.map((each, at) => ({
    ruleId: each.code,
    ruleIndex: rules.findIndex((rule) => rule.id === each.code),
    level: levels[each.severity],
    message: { text: said(wish.messages, each) },
    locations: [{ physicalLocation: physicalLocation(each, wish) }],
    partialFingerprints: { 'competencyProblem/v1': prints[at] },
  }));
  const run = { tool: { driver }, columnKind: 'unicodeCodePoints', results };
  return jsonText({ $schema: schema, version: '2.1.0', runs: [run] });
}

function physicalLocation({ place }: Diagnostic, { location }: ReportWish) {
  const { file, line, column, length, excerpt } = place;
  const text = excerpt?.find((each) => each.line === line)?.text;
  const region = {
    startLine: line,
    startColumn: column,
    endLine: line,
    endColumn: column + length,
    ...(text === undefined ? {} : { snippet: { text } }),
  };
  return { artifactLocation: artifact(location(file)), region };
}

/** A URI that counts from the root of the checkout; absolute where the file lies outside of it. */
function artifact(path: string): { readonly uri: string; readonly uriBaseId?: string } {
  const uri = path.split('/').map(encodeURIComponent).join('/');
  return path.startsWith('/') ? { uri: `file://${uri}` } : { uri, uriBaseId: '%SRCROOT%' };
}
