import { stringify } from 'yaml';
import type { FileTypes } from '../../model/index.ts';

/** Answers to a workbook as the YAML file that `validate` accepts and `workbook --answers` takes. */
export function answersYaml(answers: FileTypes['workbook-answers']): string {
  return stringify(answers, { lineWidth: 100, version: '1.2' });
}
