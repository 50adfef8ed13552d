import { messagesIn } from '../../i18n/index.ts';
import { stepOf, timeline } from '../../rollout/index.ts';
import { type RolloutReport, toldFindings, weightCounts } from '../rollout/report.ts';

/** The result of `rollout check` and `rollout status`; schemas/results/rollout.schema.json describes it. */
export function rolloutRecord(report: RolloutReport) {
  const { readiness } = report;
  const { blocks, attention, success } = weightCounts(readiness);
  return {
    ...headJson(report),
    ready: blocks === 0,
    blocks,
    attention,
    successes: success,
    steps: readiness.steps,
    units: readiness.units,
    coverage: readiness.coverage,
    findings: findingsJson(report),
    assessments: report.assessments,
    otherVersions: report.otherVersions,
  };
}

/** The result of `rollout timeline`; schemas/results/rollout-timeline.schema.json describes it. */
export function timelineRecord(report: RolloutReport) {
  return { ...headJson(report), events: timeline(report.file.value) };
}

function headJson({ file, framework, readiness }: RolloutReport) {
  const { id, version } = file.value;
  return { plan: { id, version }, framework: { id: framework.id, version: framework.version }, today: readiness.today };
}

function findingsJson(report: RolloutReport) {
  const told = toldFindings(report, { language: 'en', messages: messagesIn('en') });
  return report.readiness.findings.map((each, at) => {
    const { words = '', place } = told[at] ?? {};
    return {
      code: each.code,
      step: stepOf(each),
      weight: each.weight,
      unit: each.unit,
      file: place?.file,
      line: place?.line,
      column: place?.column,
      message: words,
      params: each.params,
    };
  });
}
