import type { Block } from '../../card/index.ts';
import type { FrameworkReference } from '../../model/index.ts';
import type { CompetencyScale, IndicatorFacts, ScaleReport } from '../../report/index.ts';
import { meanWords, sayIn } from './said.ts';
import { heading, paragraph, tableBlock } from './tables.ts';
import type { ReportReader } from './written.ts';

/** What a framework's authors should look at, competency by competency. */
export function scaleBlocks(
  report: ScaleReport,
  reference: FrameworkReference,
  reader: ReportReader,
): readonly Block[] {
  const { report: words } = reader.messages;
  const say = sayIn(report.framework, reader);
  return [
    heading(1, words.scale.title(say(report.framework.title))),
    paragraph(words.version(say(report.framework.title), reference.version)),
    paragraph(words.scale.restsOn(report.assessments)),
    paragraph(words.scale.how, 'small'),
    ...report.competencies.flatMap((each) => competencyBlocks(each, report, reader)),
  ];
}

function competencyBlocks(each: CompetencyScale, { framework }: ScaleReport, reader: ReportReader): readonly Block[] {
  const { scale } = reader.messages.report;
  const say = sayIn(framework, reader);
  const hidden = each.indicators.filter(({ facts }) => facts === null);
  const worth = each.indicators.flatMap(({ level, indicator, facts }) =>
    facts !== null && (facts.verdict !== null || facts.holes > 0) ? [{ level, indicator, facts }] : [],
  );
  return [
    heading(2, say(each.competency.title)),
    ...verdictBlocks(each, reader),
    ...(each.indicators.length === 0
      ? []
      : [
          heading(3, scale.lookAt),
          worth.length === 0
            ? paragraph(scale.nothingToLookAt)
            : tableBlock({
                summary: scale.lookAt,
                heads: [
                  scale.columns.indicator,
                  scale.columns.shown,
                  scale.columns.holes,
                  scale.columns.itemRest,
                  scale.columns.note,
                ],
                shares: [8, 3, 3, 2, 4],
                rows: worth.map(({ level, indicator, facts }) => [
                  scale.indicator(level, say(indicator.text)),
                  scale.of(facts.shown, facts.observed),
                  scale.of(facts.holes, facts.higher),
                  meanWords(facts.itemRest, reader),
                  noteOf(facts, reader),
                ]),
              }),
        ]),
    ...(hidden.length === 0 ? [] : [paragraph(scale.hidden(hidden.length))]),
  ];
}

function verdictBlocks(
  { scalogram, levelHoles, alpha, competency }: CompetencyScale,
  reader: ReportReader,
): readonly Block[] {
  const { scale } = reader.messages.report;
  const holes = (levelHoles ?? [])
    .filter((each) => each.holes > 0)
    .map(({ level, holes: count }) => scale.levelHole(level, count));
  const isCumulative = competency.progression.type === 'cumulative';
  const items = [
    ...(scalogram === null || !isCumulative
      ? [scale.noScalogram]
      : [
          scale.reproducibility(
            meanWords(scalogram.reproducibility, reader),
            scalogram.reproducibility >= 0.9,
            scalogram.patterns,
          ),
          scalogram.scalability === null
            ? scale.noScalability
            : scale.scalability(meanWords(scalogram.scalability, reader), scalogram.scalability >= 0.6),
          holes.length === 0 ? scale.noHoles : holes.join(' '),
        ]),
    alpha === null ? scale.noAlpha : scale.alpha(meanWords(alpha, reader)),
  ];
  return [{ kind: 'list', items }];
}

function noteOf({ verdict }: IndicatorFacts, { messages }: ReportReader): string {
  return verdict === null ? '' : messages.report.scale.verdicts[verdict];
}
