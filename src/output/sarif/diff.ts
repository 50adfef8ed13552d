import type { ChangeCode, ChangeLevel } from '../../diagnostics/index.ts';
import { type JudgedChange, rules } from '../../diff/index.ts';
import { changeHeadline } from '../change-told.ts';
import { type BuildWish, type DiffReport, placeInNew } from '../changes.ts';
import { jsonText } from '../json/validate.ts';

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const levels: Readonly<Record<ChangeLevel, string>> = {
  breaking: 'error',
  review: 'warning',
  compatible: 'note',
  editorial: 'note',
};

/** A SARIF 2.1.0 log: a result per change, accepted ones suppressed. */
export function diffSarif(report: DiffReport, wish: BuildWish): string {
  const { changes } = report.judgement;
  const codes = [...new Set(changes.map((each) => each.change.code))].sort();
  const driver = {
    name: 'competency',
    semanticVersion: wish.version,
    language: wish.language,
    rules: codes.map((code) => ruleJson(code, wish)),
  };
  const results = changes.map((each) => ({
    ruleIndex: codes.indexOf(each.change.code),
    ...resultJson(each, report, wish),
  }));
  const run = { tool: { driver }, columnKind: 'unicodeCodePoints', results };
  return jsonText({ $schema: schema, version: '2.1.0', runs: [run] });
}

function ruleJson(code: ChangeCode, { messages }: BuildWish) {
  const { level, reason } = rules[code];
  const why = messages.diff.why[reason];
  return {
    id: code,
    shortDescription: { text: code },
    fullDescription: { text: why },
    help: { text: why },
    defaultConfiguration: { level: levels[level] },
  };
}

function resultJson(judged: JudgedChange, report: DiffReport, wish: BuildWish) {
  const { file, line, column, length } = placeInNew(judged.change, report);
  const uri = wish.location(file).split('/').map(encodeURIComponent).join('/');
  const artifactLocation = uri.startsWith('/') ? { uri: `file://${uri}` } : { uri, uriBaseId: '%SRCROOT%' };
  const region = { startLine: line, startColumn: column, endLine: line, endColumn: column + length };
  return {
    ruleId: judged.change.code,
    level: levels[judged.level],
    message: { text: changeHeadline(judged, wish) },
    locations: [{ physicalLocation: { artifactLocation, region } }],
    partialFingerprints: { 'competencyChange/v1': judged.fingerprint },
    ...(judged.accepted ? { suppressions: [{ kind: 'external', status: 'accepted' }] } : {}),
  };
}
