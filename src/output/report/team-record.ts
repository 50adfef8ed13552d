import {
  type MemberRow,
  successesOf,
  supportsOf,
  type TeamCell,
  type TeamReport,
  type UnitReport,
} from '../../report/index.ts';
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
  const { name, people, rows, assessed, met, compared, celebrated, supported, distribution, trend } = unit;
  return {
    unit: name,
    people,
    assessed,
    met,
    compared,
    celebrated,
    supported,
    ...(rows === null ? {} : { rows: rows.map(rowRecord) }),
    distribution: Object.fromEntries(
      distribution.map(({ competency, ...each }) => [
        competency.id,
        { met: each.met, compared: each.compared, levels: each.levels, untold: each.untold },
      ]),
    ),
    trend: trend.map(({ cycle, met: reached, compared: all, position }) => ({
      cycle,
      met: reached,
      compared: all,
      position,
    })),
    ...(rows === null ? {} : listsRecord(rows)),
  };
}

function rowRecord({ id, cells }: MemberRow) {
  return {
    subject: id,
    competencies: Object.fromEntries(cells.map((each) => [each.competency.id, cellRecord(each)])),
  };
}

function listsRecord(rows: readonly MemberRow[]) {
  const ids = (cells: readonly TeamCell[]) => cells.map(({ competency }) => competency.id);
  return {
    successes: successesOf(rows).map((each) => ({
      subject: each.row.id,
      met: ids(each.met),
      gained: ids(each.gained),
    })),
    support: supportsOf(rows).map((each) => ({
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
