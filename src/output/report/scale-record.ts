import type { HeadedTable } from '../../exchange/index.ts';
import type { FrameworkReference } from '../../model/index.ts';
import type { ScaleReport } from '../../report/index.ts';
import { suppressed } from './records.ts';

/** The result of `report scale` as a value. */
export function scaleRecord({ assessments, competencies }: ScaleReport, framework: FrameworkReference) {
  return {
    report: 'scale',
    framework,
    assessments,
    competencies: Object.fromEntries(
      competencies.map(({ competency, scalogram, levelHoles, alpha, indicators }) => [
        competency.id,
        {
          scalogram,
          levelHoles: levelHoles ?? suppressed,
          alpha,
          indicators: indicators.map(({ level, indicator, facts }) => ({
            indicator: indicator.id,
            level,
            ...(facts ?? suppressed),
          })),
        },
      ]),
    ),
  };
}

const columns = [
  'framework',
  'version',
  'competency',
  'level',
  'indicator',
  'observed',
  'shown',
  'higher',
  'holes',
  'itemRest',
  'verdict',
  'suppressed',
];

/** A row for each indicator; `hidden` stands where it was observed too rarely to tell. */
export function scaleTable(
  { competencies }: ScaleReport,
  { id, version }: FrameworkReference,
  hidden: string,
): HeadedTable {
  const rows = competencies.flatMap(({ competency, indicators }) =>
    indicators.map(({ level, indicator, facts }) => [
      id,
      version,
      competency.id,
      level,
      indicator.id,
      facts?.observed ?? null,
      facts?.shown ?? null,
      facts?.higher ?? null,
      facts?.holes ?? null,
      facts?.itemRest ?? null,
      facts?.verdict ?? null,
      facts === null ? hidden : null,
    ]),
  );
  return { name: 'scale', rows: [columns, ...rows], isVertical: false };
}
