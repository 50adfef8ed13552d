import type { Block } from '../../card/index.ts';
import { type MemberRow, successesOf, supportsOf, type TeamCell, type TeamReport } from '../../report/index.ts';
import { sayIn } from './said.ts';
import { heading, paragraph } from './tables.ts';
import { shownName } from './team-words.ts';
import type { ReportReader } from './written.ts';

/** What a unit is to celebrate, person by person. */
export function successBlocks(
  rows: readonly MemberRow[],
  { framework }: TeamReport,
  reader: ReportReader,
): readonly Block[] {
  const { team } = reader.messages.report;
  const titles = titlesIn(framework, reader);
  const items = successesOf(rows).map(({ row, met, gained }) =>
    team.success(shownName(row), met.length === row.cells.length ? null : titles(met), titles(gained)),
  );
  return [heading(3, team.successes), items.length === 0 ? paragraph(team.noSuccess) : { kind: 'list', items }];
}

/** Who of a unit needs support, who lacks most first. */
export function supportBlocks(
  rows: readonly MemberRow[],
  { framework }: TeamReport,
  reader: ReportReader,
): readonly Block[] {
  const { team } = reader.messages.report;
  const titles = titlesIn(framework, reader);
  const items = supportsOf(rows).map(({ row, below, falling, unassessed }) =>
    unassessed ? team.unassessed(shownName(row)) : team.support(shownName(row), titles(below), titles(falling)),
  );
  return [heading(3, team.needSupport), items.length === 0 ? paragraph(team.noSupport) : { kind: 'list', items }];
}

function titlesIn(
  framework: TeamReport['framework'],
  reader: ReportReader,
): (cells: readonly TeamCell[]) => readonly string[] {
  const say = sayIn(framework, reader);
  return (cells) => cells.map(({ competency }) => say(competency.title));
}
