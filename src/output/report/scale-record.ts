import type { HeadedTable } from '../../exchange/index.ts';
import type { FrameworkReference } from '../../model/index.ts';
import type { ScaleReport } from '../../report/index.ts';

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
          levelHoles,
          alpha,
          indicators: indicators.map(({ level, indicator, ...facts }) => ({
            indicator: indicator.id,
            level,
            ...facts,
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
];

/** A row for each indicator. */
export function scaleTable({ competencies }: ScaleReport, { id, version }: FrameworkReference): HeadedTable {
  const rows = competencies.flatMap(({ competency, indicators }) =>
    indicators.map(({ level, indicator, observed, shown, higher, holes, itemRest, verdict }) => [
      id,
      version,
      competency.id,
      level,
      indicator.id,
      observed,
      shown,
      higher,
      holes,
      itemRest,
      verdict,
    ]),
  );
  return { name: 'scale', rows: [columns, ...rows], isVertical: false };
}
