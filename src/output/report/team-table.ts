import type { HeadedTable } from '../../exchange/index.ts';
import type { TeamCell, TeamReport, UnitReport } from '../../report/index.ts';

const columns = [
  'unit',
  'subject',
  'framework',
  'version',
  'cycle',
  'competency',
  'state',
  'attained',
  'target',
  'gap',
  'change',
];

/** A row for each person and competency; where nobody is listed, for each level of a competency in a unit. */
export function teamTable(reports: readonly TeamReport[]): HeadedTable {
  const isListed = reports.every(({ units }) => units.every(({ rows }) => rows !== null));
  return isListed ? peopleTable(reports) : unitsTable(reports);
}

function peopleTable(reports: readonly TeamReport[]): HeadedTable {
  const rows = reports.flatMap((report) =>
    report.units.flatMap((unit) =>
      (unit.rows ?? []).flatMap(({ id, cells }) =>
        cells.map((each) => [unit.name, id, ...of(report), each.competency.id, ...cellColumns(each)]),
      ),
    ),
  );
  return { name: 'team', rows: [columns, ...rows], isVertical: false };
}

function of({ reference, cycle }: TeamReport) {
  return [reference.id, reference.version, cycle];
}

function cellColumns({ state, standing, target, gap, change }: TeamCell) {
  const asked = target === null || typeof target === 'number' ? target : `${target.min}–${target.max}`;
  return [state, standing?.attained ?? null, asked, gap, change];
}

const unitColumns = ['unit', 'framework', 'version', 'cycle', 'competency', 'met', 'compared', 'level', 'people'];

function unitsTable(reports: readonly TeamReport[]): HeadedTable {
  const rows = reports.flatMap((report) => report.units.flatMap((unit) => unitRows(unit, report)));
  return { name: 'team', rows: [unitColumns, ...rows], isVertical: false };
}

/** Those who are at no level told have none. */
function unitRows({ name, distribution }: UnitReport, report: TeamReport) {
  return distribution.flatMap(({ competency, met, compared, levels, untold }) =>
    [...levels, { level: null, people: untold }].map(({ level, people }) => [
      name,
      ...of(report),
      competency.id,
      met,
      compared,
      level,
      people,
    ]),
  );
}
