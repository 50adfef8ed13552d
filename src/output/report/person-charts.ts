import type { Block } from '../../card/index.ts';
import type { CompetencyReport, PersonReport, Standing } from '../../report/index.ts';
import { targetWords } from '../outcome.ts';
import { barsFigure } from './charts/bars.ts';
import { linesFigure } from './charts/lines.ts';
import { radarFigure } from './charts/radar.ts';
import { meanWords, sayIn } from './said.ts';
import type { ReportReader } from './written.ts';

/** Self and others over all competencies; with fewer than three there is no area to see. */
export function overviewFigure({ competencies, round }: PersonReport, reader: ReportReader): readonly Block[] {
  const say = sayIn(round.framework, reader);
  const { report } = reader.messages;
  const told = competencies.filter(({ views }) => views.some(({ standing }) => standing !== null));
  const series = (['others', 'self'] as const).map((name) => ({
    label: report.voices[name],
    values: told.map(({ views }) => positionOf(views.find(({ voice }) => voice.name === name)?.standing ?? null)),
  }));
  const heard = series.filter(({ values }) => values.some((each) => each !== null));
  if (told.length < 3 || heard.length === 0) return [];
  const axes = told.map(({ competency }) => shortened(say(competency.title)));
  const most = Math.max(...told.map(topOf));
  const said = heard.map(({ label, values }) =>
    report.charts.series(
      label,
      values.map((each) => meanWords(each, reader)),
    ),
  );
  return [radarFigure({ alt: report.charts.radar(axes, said), axes, series: heard, most })];
}

/** What a chart of standings needs of a competency. */
export type Standings = Pick<CompetencyReport, 'competency' | 'views' | 'target'>;

/** Where each voice sees the person in one competency, with the target. */
export function standingFigure(each: Standings, { round }: Pick<PersonReport, 'round'>, reader: ReportReader): Block {
  const { report } = reader.messages;
  const { competency, views, target } = each;
  const shown = views.filter(({ voice }) => voice.name !== 'others' || voice.given.length > 0);
  const bars = shown.map(({ voice, standing }) => {
    const value = positionOf(standing);
    const words = value === null ? (voice.named ? report.nothing : report.suppressed) : meanWords(value, reader);
    return { label: report.voices[voice.name], value, words, strong: voice.name === 'others' };
  });
  const alt = report.charts.bars(
    sayIn(round.framework, reader)(competency.title),
    bars.map(({ label, words }) => `${label} ${words}`),
  );
  const least = target === null || typeof target === 'number' ? target : target.min;
  const words = target === null ? '' : report.charts.target(targetWords(target));
  return barsFigure({ alt, bars, most: topOf(each), mark: least === null ? null : { value: least, words } });
}

/** The others' view over the cycles, a line for each competency. */
export function trendFigure({ competencies, round }: PersonReport, reader: ReportReader): readonly Block[] {
  const { report } = reader.messages;
  const say = sayIn(round.framework, reader);
  const cycles = competencies.reduce<CompetencyReport['cycles']>(
    (longest, each) => (each.cycles.length > longest.length ? each.cycles : longest),
    [],
  );
  const steps = cycles.map(({ cycle }) => cycle ?? report.noCycle);
  const series = competencies
    .map((each) => ({
      label: shortened(say(each.competency.title)),
      values: cycles.map(({ cycle }) => positionOf(each.cycles.find((one) => one.cycle === cycle)?.others ?? null)),
    }))
    .filter(({ values }) => values.filter((value) => value !== null).length > 1);
  if (steps.length < 2 || series.length === 0) return [];
  const said = series.map(({ label, values }) =>
    report.charts.series(
      label,
      values.map((each) => meanWords(each, reader)),
    ),
  );
  const alt = report.charts.trend(steps, said);
  return [linesFigure({ alt, steps, series, most: Math.max(...competencies.map(topOf)) })];
}

function positionOf(standing: Standing | null): number | null {
  return standing?.position ?? null;
}

function topOf({ competency }: Pick<CompetencyReport, 'competency'>): number {
  return competency.levels.at(-1)?.level ?? 1;
}

/** A title that fits beside a drawing; the table holds it whole. */
function shortened(title: string): string {
  return title.length <= 26 ? title : `${title.slice(0, 25).trimEnd()}…`;
}
