import type { HeadedTable } from '../../exchange/index.ts';
import type { Evidence } from '../../model/index.ts';
import type { LongRow } from '../../report/index.ts';
import type { ReportReader } from './written.ts';

const columns = [
  'subject',
  'framework',
  'version',
  'cycle',
  'relation',
  'rater',
  'competency',
  'level',
  'indicator',
  'point',
  'value',
  'evidence',
  'suppressed',
] as const;

/** The rows of a report as a table; a cell that may not be told holds nothing, and its row says so. */
export function longTable(rows: readonly LongRow[], { messages }: ReportReader): HeadedTable {
  const lines = rows.map((row) => [
    row.round.subject.id,
    row.round.reference.id,
    row.round.reference.version,
    row.round.cycle,
    row.relation,
    row.rater,
    row.competency,
    row.level,
    row.indicator,
    row.point,
    row.value,
    row.evidence === null ? null : evidenceText(row.evidence),
    row.suppressed ? messages.report.suppressed : null,
  ]);
  return { name: 'ratings', rows: [columns, ...lines], isVertical: false };
}

function evidenceText(evidence: Evidence): string {
  if (typeof evidence === 'string') return evidence;
  return [evidence.situation, evidence.task, evidence.action, evidence.result]
    .filter((each) => each !== undefined)
    .join('\n');
}
