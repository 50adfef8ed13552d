import type { Block } from '../../card/index.ts';
import type {
  CompetencyReport,
  CycleStanding,
  Difference,
  PersonReport,
  RankedIndicator,
  Seen,
  View,
} from '../../report/index.ts';
import { gapSentence, targetWords } from '../outcome.ts';
import { basisBlocks } from './basis.ts';
import { changeLines } from './change-lines.ts';
import { headBlocks, nameOf, titleBlock } from './head.ts';
import { overviewFigure, standingFigure, trendFigure } from './person-charts.ts';
import { planBlocks } from './plan-blocks.ts';
import { evidenceWords, levelWords, meanWords, sayIn } from './said.ts';
import { heading, paragraph, tableBlock } from './tables.ts';
import type { ReportReader } from './written.ts';

export interface PersonPage {
  /** The day to look again, in words. */
  readonly followUp: string | null;
  /** Whether the report is on several frameworks. */
  readonly several: boolean;
}

/** One person's report on one framework, as blocks. */
export function personBlocks(
  report: PersonReport,
  reader: ReportReader,
  { followUp, several }: PersonPage,
): readonly Block[] {
  const { round, voices, least, profile } = report;
  const words = reader.messages.report;
  return [
    titleBlock(words.person.title(nameOf(round)), round, { reader, several }),
    ...headBlocks(round, reader, profile),
    ...basisBlocks(round, voices, least, reader),
    heading(2, words.competencies),
    ...overviewFigure(report, reader),
    ...report.competencies.flatMap((each) => competencyBlocks(each, report, reader)),
    ...rankingBlocks(report, reader),
    ...differenceBlocks(report, reader),
    ...changeBlocks(report, reader),
    ...evidenceBlocks(report, reader),
    ...planBlocks(report, reader, followUp),
  ];
}

function competencyBlocks(each: CompetencyReport, whole: PersonReport, reader: ReportReader): readonly Block[] {
  const { round } = whole;
  const { report, results } = reader.messages;
  const say = sayIn(round.framework, reader);
  const { competency, views, target } = each;
  const shown = views.filter(({ voice }) => voice.name !== 'others' || voice.given.length > 0);
  const holes = shown.flatMap(({ voice, standing }) =>
    standing === null || standing.holes.length === 0
      ? []
      : [report.hole(report.voices[voice.name], results.holes(standing.holes))],
  );
  const title = say(competency.title);
  const { by, attained, gap, raters } = report.columns;
  return [
    heading(3, title),
    ...(target === null
      ? []
      : [paragraph(`${report.columns.target}${reader.messages.words.colon} ${targetWords(target)}`)]),
    ...(shown.some(({ standing }) => standing !== null) ? [standingFigure(each, whole, reader)] : []),
    tableBlock({
      summary: title,
      heads: target === null ? [by, attained, raters] : [by, attained, gap, raters],
      shares: target === null ? [3, 6, 2] : [3, 5, 4, 2],
      rows: shown.map((view) => viewCells(view, each, reader)),
      marked: (at) => shown[at]?.voice.name === 'others',
    }),
    ...holes.map((hole) => paragraph(hole)),
  ];
}

function viewCells(
  { voice, standing, gap }: View,
  { competency, target }: CompetencyReport,
  reader: ReportReader,
): readonly (string | number | null)[] {
  const { report, results } = reader.messages;
  const name = report.voices[voice.name];
  if (standing === null) {
    const said = voice.named ? report.nothing : report.suppressed;
    return target === null ? [name, said, null] : [name, said, null, null];
  }
  const attained = levelWords(standing, competency, reader);
  return target === null
    ? [name, attained, standing.raters]
    : [name, attained, gapSentence(gap, standing.status, results), standing.raters];
}

function rankingBlocks({ ranking, round }: PersonReport, reader: ReportReader): readonly Block[] {
  const { report } = reader.messages;
  if (ranking.by === null || ranking.strongest.length === 0) return [];
  const by = paragraph(report.ranking.by(report.voices[ranking.by]), 'small');
  const table = (title: string, ranked: readonly RankedIndicator[]): readonly Block[] => [
    heading(2, title),
    by,
    rankedTable(title, ranked, { round }, reader),
  ];
  return [...table(report.ranking.strongest, ranking.strongest), ...table(report.ranking.weakest, ranking.weakest)];
}

function rankedTable(
  summary: string,
  ranked: readonly RankedIndicator[],
  { round }: Pick<PersonReport, 'round'>,
  reader: ReportReader,
): Block {
  const { indicator, competency, mean, raters } = reader.messages.report.columns;
  const say = sayIn(round.framework, reader);
  return tableBlock({
    summary,
    heads: [indicator, competency, mean, raters],
    shares: [6, 3, 2, 2],
    rows: ranked.map((each) => [
      say(each.indicator.text),
      say(each.competency.title),
      meanWords(each.mean, reader),
      each.raters,
    ]),
  });
}

function differenceBlocks(report: PersonReport, reader: ReportReader): readonly Block[] {
  const { differences } = reader.messages.report;
  const isKnown = report.voices.others.given.length > 0 && report.voices.relations.some(({ name }) => name === 'self');
  if (!isKnown) return [heading(2, differences.title), paragraph(differences.unknown)];
  const none = report.differences.length === 0 ? [paragraph(differences.none)] : [];
  return [
    heading(2, differences.title),
    paragraph(differences.how, 'small'),
    ...none,
    ...(['blind-spot', 'hidden-strength'] as const).flatMap((kind) =>
      differenceTable(
        kind,
        report.differences.filter((each) => each.kind === kind),
        report,
        reader,
      ),
    ),
  ];
}

function differenceTable(
  kind: Difference['kind'],
  all: readonly Difference[],
  { round }: PersonReport,
  reader: ReportReader,
): readonly Block[] {
  if (all.length === 0) return [];
  const { report } = reader.messages;
  const { indicator, competency, self, others, raters } = report.columns;
  const say = sayIn(round.framework, reader);
  const rows = all.map((each) => [
    say(each.indicator.text),
    say(each.competency.title),
    meanWords(each.self, reader),
    meanWords(each.others, reader),
    each.raters,
  ]);
  const summary = report.differences[kind];
  const heads = [indicator, competency, self, others, raters];
  return [heading(3, summary), tableBlock({ summary, heads, shares: [6, 3, 2, 2, 2], rows })];
}

function changeBlocks(report: PersonReport, reader: ReportReader): readonly Block[] {
  const hasPast = ({ cycles }: { readonly cycles: readonly CycleStanding[] }) => cycles.length > 1;
  const { competencies, round } = report;
  const changed = competencies.filter(hasPast);
  if (changed.length === 0) return [];
  const say = sayIn(round.framework, reader);
  return [
    heading(2, reader.messages.report.changes.title),
    ...trendFigure(report, reader),
    { kind: 'list', items: changed.flatMap((each) => changeLines(each, say(each.competency.title), reader)) },
  ];
}

function evidenceBlocks({ evidence, round }: PersonReport, reader: ReportReader): readonly Block[] {
  if (evidence.length === 0) return [];
  const { report } = reader.messages;
  const say = sayIn(round.framework, reader);
  const item = ({ voice, indicator, evidence: seen }: Seen) => {
    const about = indicator === null ? report.evidence.note : say(indicator.text);
    const head = `${report.voices[voice]} – ${about}${reader.messages.words.colon} `;
    return [{ text: head, face: 'bold' as const }, { text: evidenceWords(seen, reader) }];
  };
  return [
    heading(2, report.evidence.title),
    paragraph(report.evidence.order, 'small'),
    ...evidence.flatMap((each): readonly Block[] => [
      heading(3, say(each.competency.title)),
      { kind: 'list', items: each.seen.map(item) },
    ]),
  ];
}
