import type { Block } from '../../card/index.ts';
import { textIn } from '../../model/index.ts';
import type { Feedback, FeedbackOnCompetency, IndicatorFigures, Voice, VoiceOnCompetency } from '../../report/index.ts';
import { agreementBlocks } from './agreement-blocks.ts';
import { basisBlocks } from './basis.ts';
import { headBlocks, nameOf, titleBlock } from './head.ts';
import { standingFigure } from './person-charts.ts';
import { levelWords, meanWords, sayIn } from './said.ts';
import { heading, paragraph, tableBlock } from './tables.ts';
import type { ReportReader } from './written.ts';

/** A 360 as blocks: what it rests on, then competency by competency, indicator by indicator. */
export function feedbackBlocks(feedback: Feedback, reader: ReportReader, several: boolean): readonly Block[] {
  const { round, voices, least, points } = feedback;
  const { report } = reader.messages;
  const say = sayIn(round.framework, reader);
  return [
    titleBlock(report['360'].title(nameOf(round)), round, { reader, several }),
    ...headBlocks(round, reader),
    ...basisBlocks(round, voices, least, reader),
    ...fewerBlocks(feedback, reader),
    heading(2, report.competencies),
    paragraph(report['360'].points(points.map(({ title }) => say(title))), 'small'),
    paragraph(report['360'].how, 'small'),
    ...feedback.competencies.flatMap((each) => competencyBlocks(each, feedback, reader)),
    heading(2, report['360'].agreement),
    paragraph(report['360'].agreementHow, 'small'),
    ...agreementBlocks(feedback.agreement, report['360'].agreement, reader),
  ];
}

function fewerBlocks({ fewer }: Feedback, { messages }: ReportReader): readonly Block[] {
  const { report } = messages;
  const items = fewer.map(({ voice, wanted }) => {
    const name = report.voices[voice.name];
    if (voice.given.length === 0) return report['360'].fewerHidden(name, wanted);
    return report['360'].fewer(name, voice.given.length, wanted);
  });
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

function competencyBlocks(each: FeedbackOnCompetency, { round }: Feedback, reader: ReportReader): readonly Block[] {
  const { competency, voices } = each;
  const title = sayIn(round.framework, reader)(competency.title);
  const views = voices.map(({ voice, standing }) => ({ voice, standing, gap: null }));
  const isHeard = voices.some(({ standing }) => standing !== null);
  return [
    heading(3, title),
    ...(isHeard ? [standingFigure({ competency, views, target: null }, { round }, reader)] : []),
    standingTable(each, title, reader),
    ...competency.levels.flatMap(({ indicators }) =>
      indicators.flatMap(({ id }) => indicatorBlocks(id, each, { round }, reader)),
    ),
    ...agreementBlocks(each.agreement, `${reader.messages.report['360'].agreement} – ${title}`, reader),
  ];
}

function standingTable({ competency, voices }: FeedbackOnCompetency, title: string, reader: ReportReader): Block {
  const { report } = reader.messages;
  const { attained, raters } = report.columns;
  const shown = voices.filter(isShown);
  const isNamed = shown.some(({ named }) => named !== null);
  return tableBlock({
    summary: title,
    heads: [report['360'].by, attained, raters, ...(isNamed ? [report['360'].distribution] : [])],
    shares: [3, 4, 2, 4],
    rows: shown.map(({ voice, standing, named }) => [
      report.voices[voice.name],
      standing === null ? silence(voice, reader) : levelWords(standing, competency, reader),
      standing?.raters ?? null,
      ...(isNamed ? [named?.map(({ level, count }) => report['360'].named(level, count)).join(' · ') ?? null] : []),
    ]),
    marked: (at) => shown[at]?.voice.name === 'others',
  });
}

function isShown({ voice }: VoiceOnCompetency): boolean {
  return voice.name !== 'others' || voice.given.length > 0;
}

function silence(voice: Voice, { messages }: ReportReader): string {
  return voice.named ? messages.report.nothing : messages.report.suppressed;
}

function indicatorBlocks(
  id: string,
  { voices }: FeedbackOnCompetency,
  { round }: Pick<Feedback, 'round'>,
  reader: ReportReader,
): readonly Block[] {
  const { report } = reader.messages;
  const said = voices
    .filter(isShown)
    .flatMap(({ voice, indicators }) =>
      indicators.filter(({ indicator }) => indicator.id === id).map((each) => ({ voice, ...each })),
    );
  const [first] = said;
  if (first === undefined) return [];
  const words = textIn(first.indicator.text, reader.language, round.framework.languages);
  const title = report['360'].level(first.level, words);
  const { mean, raters } = report.columns;
  return [
    paragraph(title, 'strong'),
    tableBlock({
      summary: title,
      heads: [report['360'].by, raters, mean, report['360'].spread, report['360'].distribution],
      shares: [4, 2, 2, 2, 3],
      rows: said.map((each) => figureCells(each, reader)),
      marked: (at) => said[at]?.voice.name === 'others',
    }),
  ];
}

function figureCells({ voice, figures }: IndicatorFigures & { readonly voice: Voice }, reader: ReportReader) {
  const name = reader.messages.report.voices[voice.name];
  if (figures === null) return [name, silence(voice, reader), null, null, null];
  const { raters, mean, spread, distribution } = figures;
  const counts = distribution.map(({ count }) => count).join(' · ');
  return [name, raters, meanWords(mean, reader), meanWords(spread, reader), counts];
}
