import type { HeadedTable } from '../../exchange/index.ts';
import { successesOf, supportOf, type TeamCell, type TeamReport, type UnitReport } from '../../report/index.ts';
import { suppressed } from './records.ts';

/** The result of `report team` as a value; one entry a framework. */
export function teamRecord(reports: readonly TeamReport[]) {
  return {
    report: 'team',
    frameworks: reports.map(({ reference, cycle, units }) => ({
      framework: reference,
      cycle,
      units: units.map(unitRecord),
    })),
  };
}

function unitRecord(unit: UnitReport) {
  const { name, rows, assessed, met, compared, distribution, trend } = unit;
  const ids = (cells: readonly TeamCell[]) => cells.map(({ competency }) => competency.id);
  return {
    unit: name,
    people: rows.length,
    assessed,
    met,
    compared,
    rows: rows.map(({ id, cells }) => ({
      subject: id,
      competencies: Object.fromEntries(cells.map((each) => [each.competency.id, cellRecord(each)])),
    })),
    distribution: Object.fromEntries(
      distribution.map((each) => [each.competency.id, { levels: each.levels, untold: each.untold }]),
    ),
    trend: trend.map(({ cycle, met: reached, compared: all, position }) => ({
      cycle,
      met: reached,
      compared: all,
      position,
    })),
    successes: successesOf(rows).map((each) => ({
      subject: each.row.id,
      met: ids(each.met),
      gained: ids(each.gained),
    })),
    support: supportOf(rows).map((each) => ({
      subject: each.row.id,
      below: ids(each.below),
      falling: ids(each.falling),
      unassessed: each.unassessed,
    })),
  };
}

function cellRecord({ state, standing, target, gap, change }: TeamCell) {
  if (state === 'hidden') return { state, target, ...suppressed };
  if (standing === null) return { state, target };
  const { status, attained, position } = standing;
  return { state, target, status, attained, position, gap, change };
}

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

/** A row for each person and competency. */
export function teamTable(reports: readonly TeamReport[]): HeadedTable {
  const rows = reports.flatMap(({ reference, cycle, units }) =>
    units.flatMap(({ name, rows: people }) =>
      people.flatMap(({ id, cells }) =>
        cells.map(({ competency, state, standing, target, gap, change }) => [
          name,
          id,
          reference.id,
          reference.version,
          cycle,
          competency.id,
          state,
          standing?.attained ?? null,
          target === null || typeof target === 'number' ? target : `${target.min}–${target.max}`,
          gap,
          change,
        ]),
      ),
    ),
  );
  return { name: 'team', rows: [columns, ...rows], isVertical: false };
}
