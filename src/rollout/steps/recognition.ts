import type { RecognitionKind } from '../../diagnostics/index.ts';
import type { RolloutFile } from '../../model/index.ts';
import type { Facts } from '../facts.ts';
import { found, type RolloutFinding } from '../finding.ts';

/** One competency, and the criteria of each kind that support it; an empty list is a gap. */
export interface CoverageRow {
  readonly competency: string;
  readonly criteria: Readonly<Record<RecognitionKind, readonly string[]>>;
}

/** Which kind of recognition supports which competency. */
export function coverage(plan: RolloutFile, { framework }: Facts): readonly CoverageRow[] {
  return framework.competencies.map(({ id }) => {
    const supporting = (plan.recognition ?? []).filter((each) => each.supports?.includes(id));
    const of = (kind: RecognitionKind) => supporting.filter(({ type }) => type === kind).map((each) => each.id);
    return {
      competency: id,
      criteria: {
        dashboard: of('dashboard'),
        appraisal: of('appraisal'),
        'job-description': of('job-description'),
        'variable-pay': of('variable-pay'),
      },
    };
  });
}

/** Step 1: what is rewarded supports the framework; a criterion that contradicts it blocks. */
export function recognition(plan: RolloutFile, facts: Facts): readonly RolloutFinding[] {
  const criteria = plan.recognition ?? [];
  if (criteria.length === 0) return [found('recognition/none', {}, { path: ['recognition'] })];
  const gaps = coverage(plan, facts).filter((row) => Object.values(row.criteria).every((each) => each.length === 0));
  return [
    ...criteria.flatMap(criterionFindings),
    ...gaps.map(({ competency }) => found('recognition/not-recognised', { competency }, { path: ['recognition'] })),
  ];
}

function criterionFindings(
  { id: criterion, supports = [], contradicts = [] }: NonNullable<RolloutFile['recognition']>[number],
  at: number,
): readonly RolloutFinding[] {
  const path = ['recognition', at];
  if (contradicts.length > 0) {
    const params = { criterion, competencies: contradicts };
    return [found('recognition/contradicts', params, { path: [...path, 'contradicts'] })];
  }
  return supports.length > 0 ? [] : [found('recognition/unrelated', { criterion }, { path: [...path, 'id'] })];
}
