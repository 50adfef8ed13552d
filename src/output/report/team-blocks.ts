import type { Block } from '../../card/index.ts';
import type { MemberRow, TeamCell, TeamReport, UnitReport } from '../../report/index.ts';
import { linesFigure } from './charts/lines.ts';
import { sayIn } from './said.ts';
import { heading, paragraph, tableBlock } from './tables.ts';
import { heatFigures } from './team-heat.ts';
import { successBlocks, supportBlocks } from './team-list-blocks.ts';
import { cellWords, letterOf, shownName } from './team-words.ts';
import type { ReportReader } from './written.ts';

/** Units as blocks, framework by framework. */
export function teamBlocks(reports: readonly TeamReport[], title: string, reader: ReportReader): readonly Block[] {
  const { team } = reader.messages.report;
  const [first] = reports;
  const people = first?.units.reduce((sum, unit) => sum + unit.people, 0) ?? 0;
  const isListed = first?.units.every(({ rows }) => rows !== null) ?? true;
  return [
    heading(1, title),
    paragraph(team.restsOn(people)),
    ...(isListed ? [] : [paragraph(team.notListed)]),
    ...(first === undefined ? [paragraph(team.nothing)] : reports.flatMap((each) => frameworkBlocks(each, reader))),
  ];
}

function frameworkBlocks(report: TeamReport, reader: ReportReader): readonly Block[] {
  const { report: words, words: general } = reader.messages;
  const say = sayIn(report.framework, reader);
  return [
    heading(2, words.version(say(report.framework.title), report.reference.version)),
    paragraph(`${words.cycle}${general.colon} ${report.cycle ?? words.noCycle}`),
    ...(report.units.length > 1 ? sideBySide(report, reader) : []),
    ...report.units.flatMap((unit) => unitBlocks(unit, report, reader)),
  ];
}

function sideBySide({ units, framework }: TeamReport, reader: ReportReader): readonly Block[] {
  const { team } = reader.messages.report;
  const { unit, people, assessed, atTarget } = team.columns;
  return [
    heading(3, team.sideBySide),
    tableBlock({
      summary: team.sideBySide,
      heads: [unit, people, assessed, atTarget],
      shares: [4, 2, 2, 3],
      rows: units.map((each) => [
        nameOf(each, reader),
        each.people,
        each.assessed,
        team.share(each.met, each.compared),
      ]),
    }),
    ...(framework.competencies.length > 1 ? sharesSideBySide(units, framework, reader) : []),
  ];
}

function sharesSideBySide(
  units: readonly UnitReport[],
  framework: TeamReport['framework'],
  reader: ReportReader,
): readonly Block[] {
  const { team } = reader.messages.report;
  return [
    heading(3, team.sharesSideBySide),
    tableBlock({
      summary: team.sharesSideBySide,
      heads: [team.columns.unit, ...framework.competencies.map((_, at) => letterOf(at))],
      shares: [4, ...framework.competencies.map(() => 1)],
      rows: units.map((each) => [
        nameOf(each, reader),
        ...each.distribution.map(({ met, compared }) => team.percentage(met, compared)),
      ]),
    }),
    keysOf(framework, reader),
  ];
}

function nameOf({ name }: UnitReport, { messages }: ReportReader): string {
  return name ?? messages.campaign.noUnit;
}

function unitBlocks(unit: UnitReport, report: TeamReport, reader: ReportReader): readonly Block[] {
  const { team } = reader.messages.report;
  const severalUnits = report.units.length > 1;
  const title = unit.rows === null ? nameOf(unit, reader) : team.heatOf(nameOf(unit, reader));
  return [
    heading(3, severalUnits ? title : team.heat),
    paragraph(team.assessedOf(unit.assessed, unit.people)),
    paragraph(team.atTarget(unit.met, unit.compared)),
    ...(unit.rows === null
      ? [paragraph(team.celebratedAndSupported(unit.celebrated, unit.supported))]
      : heatBlocks(unit.rows, report, reader)),
    ...distributionBlocks(unit, report, reader),
    ...(unit.rows === null
      ? []
      : [...successBlocks(unit.rows, report, reader), ...supportBlocks(unit.rows, report, reader)]),
    ...trendBlocks(unit, reader),
  ];
}

/** Competencies stand as letters at the head of their columns, so that the map fits a terminal. */
function heatBlocks(rows: readonly MemberRow[], report: TeamReport, reader: ReportReader): readonly Block[] {
  const { team } = reader.messages.report;
  return [
    ...heatFigures(rows, report, reader),
    tableBlock({
      summary: team.heat,
      heads: [team.columns.person, ...report.framework.competencies.map((_, at) => letterOf(at))],
      shares: [4, ...report.framework.competencies.map(() => 1)],
      rows: rows.map((row) => [shownName(row), ...row.cells.map((each) => [cellBlock(each, reader)])]),
    }),
    keysOf(report.framework, reader),
    paragraph(team.legend, 'small'),
  ];
}

function keysOf(framework: TeamReport['framework'], reader: ReportReader): Block {
  const { team } = reader.messages.report;
  const say = sayIn(framework, reader);
  const items = framework.competencies.map(({ title }, at) => team.key(letterOf(at), say(title)));
  return { kind: 'list', items, small: true };
}

const tones = {
  met: 'good',
  below: 'warning',
  standing: undefined,
  undetermined: 'faint',
  hidden: 'faint',
  unassessed: 'faint',
} as const;

function cellBlock(each: TeamCell, reader: ReportReader): Block {
  const tone = tones[each.state];
  const words = cellWords(each, reader);
  return { kind: 'paragraph', role: 'body', words, ...(tone === undefined ? {} : { tone }) };
}

function distributionBlocks(
  { distribution }: UnitReport,
  { framework }: TeamReport,
  reader: ReportReader,
): readonly Block[] {
  const { team, columns } = reader.messages.report;
  const say = sayIn(framework, reader);
  const levels = [...new Set(distribution.flatMap((each) => each.levels.map(({ level }) => level)))].sort(
    (a, b) => a - b,
  );
  return [
    heading(3, team.distribution),
    tableBlock({
      summary: team.distribution,
      heads: [columns.competency, ...levels.map(String), team.columns.untold],
      shares: [6, ...levels.map(() => 1), 2],
      rows: distribution.map((each) => [
        say(each.competency.title),
        ...levels.map((level) => each.levels.find((one) => one.level === level)?.people ?? null),
        each.untold,
      ]),
    }),
  ];
}

function trendBlocks({ trend }: UnitReport, reader: ReportReader): readonly Block[] {
  const { report } = reader.messages;
  if (trend.length < 2) return [];
  const steps = trend.map(({ cycle }) => cycle ?? report.noCycle);
  const values = trend.map(({ met, compared }) => (compared === 0 ? null : met / compared));
  const shares = trend.map(({ met, compared }) => report.team.share(met, compared));
  const alt = report.charts.trend(steps, [report.charts.series(report.team.columns.atTarget, shares)]);
  const isDrawn = values.filter((each) => each !== null).length > 1;
  return [
    heading(3, report.team.trend),
    ...(isDrawn
      ? [linesFigure({ alt, steps, series: [{ label: report.team.columns.atTarget, values }], most: 1 })]
      : []),
    tableBlock({
      summary: report.team.trend,
      heads: [report.cycle, report.team.columns.atTarget],
      rows: trend.map((_, at) => [steps[at] ?? '', shares[at] ?? '']),
    }),
  ];
}
