import type { HeadedTable } from '../../exchange/index.ts';
import { rolloutRecord, timelineRecord } from '../json/rollout.ts';
import type { Appointment, WrittenReport } from '../report/written.ts';
import { checkBlocks, statusBlocks, timelineBlocks, timelineRows } from './blocks.ts';
import { PlanWords, type RolloutReader, type RolloutReport, toldFindings } from './report.ts';

/** What is shown of a plan. */
export type RolloutView = 'check' | 'status' | 'timeline';

/** A plan as every format but the terminal's writes it. */
export function writtenRollout(report: RolloutReport, view: RolloutView, reader: RolloutReader): WrittenReport {
  const blocks = { check: checkBlocks, status: statusBlocks, timeline: timelineBlocks }[view];
  const isTimeline = view === 'timeline';
  return {
    title: reader.messages.rollout.title(new PlanWords(report, reader).plan),
    blocks: blocks(report, reader),
    record: isTimeline ? timelineRecord(report) : rolloutRecord(report),
    table: isTimeline ? timelineTable(report, reader) : findingsTable(report, reader),
    appointments: isTimeline ? appointments(report, reader) : null,
  };
}

function findingsTable(report: RolloutReport, reader: RolloutReader): HeadedTable {
  const rows = toldFindings(report, reader).map(({ step, unit, weight, code, words, place }) => [
    step,
    unit,
    weight,
    code,
    words,
    place.file,
    place.line,
  ]);
  return {
    name: 'findings',
    rows: [['step', 'unit', 'weight', 'code', 'finding', 'file', 'line'], ...rows],
    isVertical: false,
  };
}

function timelineTable(report: RolloutReport, reader: RolloutReader): HeadedTable {
  const rows = timelineRows(report, reader).map(({ date, what, units }) => [date, what, units]);
  return { name: 'timeline', rows: [['date', 'what', 'units'], ...rows], isVertical: false };
}

function appointments(report: RolloutReport, reader: RolloutReader): readonly Appointment[] {
  const plan = new PlanWords(report, reader).plan;
  return timelineRows(report, reader).map(({ key, date, what, units }) => ({
    id: `${report.file.value.id}-${key}`,
    date,
    title: `${what} – ${units}`,
    description: plan,
  }));
}
