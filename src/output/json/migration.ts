import type { RaterGroup, UnitCount } from '../../migration/index.ts';
import {
  type Concerned,
  concernedCounts,
  groupsOf,
  type ImpactReport,
  type MigrationReport,
  unitsOf,
} from '../migration.ts';
import { jsonText } from './validate.ts';

/** The result of `migrate`; schemas/results/migrate.schema.json describes it. */
export function migrationJson(report: MigrationReport): string {
  const { from, to, dryRun } = report;
  const side = ({ framework, name }: typeof from) => ({ id: framework.id, version: framework.version, name });
  return jsonText({ from: side(from), to: side(to), dryRun, ...concernedJson(report) });
}

/** What `diff --impact` adds to its result. */
export function impactJson(report: ImpactReport) {
  const changes = report.touched.map(({ change, assessments, people, losing }) => ({
    fingerprint: change.fingerprint,
    code: change.change.code,
    assessments,
    people,
    losing,
  }));
  return { ...concernedJson(report), changes };
}

function concernedJson(report: Concerned) {
  const { unfinished, others, already } = report.recorded;
  return {
    ...concernedCounts(report),
    unfinished,
    others,
    already,
    units: unitsOf(report).map(unitJson),
    groups: groupsOf(report).map(groupJson),
  };
}

function unitJson({ unit, people, assessments, toAsk }: UnitCount) {
  return people === null ? { unit, suppressed: true } : { unit, people, assessments, toAsk };
}

function groupJson({ subject, unit, relation, raters, toRate, lost, levels }: RaterGroup) {
  if (relation === null) return { subject, unit, suppressed: true };
  return { subject, unit, relation, raters, toRate, lost, levels, levelsChange: levels.length > 0 };
}
