import { domainsOf, parseCondition, reachOf } from '../../condition/index.ts';
import { type Finding, finding } from '../../diagnostics/index.ts';
import { placedConditions } from '../../model/index.ts';
import type { WorkbookReading } from '../workbook-reading.ts';

/** Conditions that no answers make true. */
export function neverTrue({ file }: WorkbookReading): readonly Finding[] {
  return findings(file, 'never');
}

/** Conditions that all answers make true. */
export function alwaysTrue({ file }: WorkbookReading): readonly Finding[] {
  return findings(file, 'always');
}

function findings(file: WorkbookReading['file'], wanted: 'never' | 'always'): readonly Finding[] {
  return placedConditions(file).flatMap(({ text, path, prompts }) => {
    const parsed = parseCondition(text);
    if (!('condition' in parsed) || reachOf(parsed.condition, domainsOf(prompts)) !== wanted) return [];
    return [finding(`condition/${wanted}`, path, { condition: text })];
  });
}
