import { stringify } from 'yaml';
import { assessmentRecord, resultsRecord } from '../json/results.ts';
import type { AssessmentOutcome } from '../outcome.ts';

/** A completed assessment as the YAML record that `validate` accepts and `assess --answers` takes again. */
export function recordYaml(outcome: AssessmentOutcome): string {
  return stringify(
    { ...assessmentRecord(outcome), results: resultsRecord(outcome.competencies) },
    { lineWidth: 100, version: '1.2' },
  );
}
