import { changeLevels, type Place } from '../../diagnostics/index.ts';
import { idsOf, type JudgedChange } from '../../diff/index.ts';
import { messagesIn } from '../../i18n/index.ts';
import { changeSentence } from '../change-told.ts';
import { type ComparedFramework, type DiffReport, placesOf } from '../changes.ts';
import { jsonText } from './validate.ts';

/** What --impact adds. */
export interface JsonMore {
  readonly impact?: unknown;
}

/** The result of `diff` as DESIGN.md fixes it; schemas/results/diff.schema.json describes it. */
export function diffJson(report: DiffReport, more: JsonMore = {}): string {
  const { from, to, judgement, version } = report;
  return jsonText({
    from: sideJson(from),
    to: sideJson(to),
    level: judgement.level ?? 'none',
    recommended: version.recommended,
    version: { next: version.next, admitted: version.admitted, admits: version.admits },
    counts: Object.fromEntries(
      changeLevels.map((level) => [level, judgement.changes.filter((each) => each.level === level).length]),
    ),
    changes: judgement.changes.map((each) => changeJson(each, report)),
    ...more,
  });
}

function sideJson({ framework, name }: ComparedFramework) {
  return { id: framework.id, version: framework.version, name };
}

function changeJson(judged: JudgedChange, report: DiffReport) {
  const { change, all } = judged;
  return {
    code: change.code,
    level: judged.level,
    path: idsOf(change),
    ...placesJson(change, report),
    params: change.params,
    count: all.length,
    message: changeSentence(judged, { language: 'en', messages: messagesIn('en') }),
    reason: judged.reason,
    fingerprint: judged.fingerprint,
    accepted: judged.accepted,
    ...(all.length === 1
      ? {}
      : { all: all.map((each) => ({ path: idsOf(each), ...placesJson(each, report), params: each.params })) }),
  };
}

function placesJson(change: JudgedChange['change'], report: DiffReport) {
  const { from, to } = placesOf(change, report);
  return { from: placeJson(from), to: placeJson(to) };
}

function placeJson(place: Place | null) {
  return place === null ? null : { file: place.file, line: place.line, column: place.column };
}
