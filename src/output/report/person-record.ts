import { type LongRow, longRows, type PersonReport } from '../../report/index.ts';
import { basisRecord, roundRecord, rowRecord, standingRecord, suppressed } from './records.ts';

/** The result of `report person` as a value; one entry a framework. */
export function personRecord(reports: readonly PersonReport[], followUp: string | null) {
  const [first] = reports;
  const rows: readonly LongRow[] = reports.flatMap(({ round, voices }) => longRows(round, voices));
  return {
    report: 'person',
    subject: first?.round.subject ?? null,
    frameworks: reports.map((each) => frameworkRecord(each, followUp)),
    rows: rows.map(rowRecord),
  };
}

function frameworkRecord(report: PersonReport, followUp: string | null) {
  const { round, voices, least, profile, competencies, ranking, differences, evidence, plan } = report;
  const ranked = (all: PersonReport['ranking']['strongest']) =>
    all.map(({ competency, indicator, level, mean, raters }) => ({
      competency: competency.id,
      indicator: indicator.id,
      level,
      mean,
      raters,
    }));
  return {
    ...roundRecord(round),
    profile: profile?.id ?? null,
    basis: basisRecord(round, voices, least),
    competencies: Object.fromEntries(competencies.map((each) => [each.competency.id, competencyRecord(each)])),
    ranking: { by: ranking.by, strongest: ranked(ranking.strongest), weakest: ranked(ranking.weakest) },
    differences: differences.map(({ kind, competency, indicator, self, others, raters }) => ({
      kind,
      competency: competency.id,
      indicator: indicator.id,
      self,
      others,
      raters,
    })),
    evidence: evidence.flatMap(({ competency, seen }) =>
      seen.map(({ voice, indicator, evidence: text }) => ({
        relation: voice,
        competency: competency.id,
        indicator: indicator?.id ?? null,
        evidence: text,
      })),
    ),
    plan: plan.map(({ competency, attained, level, target, gap, weight, priority, indicators }) => ({
      competency: competency.id,
      attained,
      level: level.level,
      target,
      gap,
      weight,
      priority,
      indicators: indicators.map(({ id }) => id),
      followUp,
    })),
  };
}

function competencyRecord({ target, weight, views, cycles }: PersonReport['competencies'][number]) {
  return {
    target,
    weight,
    views: Object.fromEntries(
      views.map(({ voice, standing, gap }) => {
        const record = standingRecord(voice, standing);
        return [voice.name, record === null || 'suppressed' in record ? record : { ...record, gap }];
      }),
    ),
    cycles: cycles.map(({ cycle, version, self, others, othersHidden }) => ({
      cycle,
      version,
      self: brief(self),
      others: others === null && othersHidden ? suppressed : brief(others),
    })),
  };
}

function brief(standing: PersonReport['competencies'][number]['cycles'][number]['self']) {
  if (standing === null) return null;
  const { status, attained, position, raters } = standing;
  return { status, attained, position, raters };
}
