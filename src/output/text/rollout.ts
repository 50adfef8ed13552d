import stringWidth from 'string-width';
import { type RolloutWeight, recognitionKinds, rolloutSteps, type StepStanding } from '../../diagnostics/index.ts';
import { timelineRows } from '../rollout/blocks.ts';
import {
  PlanWords,
  type RolloutReport,
  type ToldFinding,
  toldFindings,
  unitsApart,
  weightCounts,
} from '../rollout/report.ts';
import type { Voice } from './diagnostics.ts';
import { Layout, pageWidth } from './layout.ts';
import type { Style } from './style.ts';
import { visible } from './visible.ts';

export interface RolloutPage extends Voice {
  readonly columns: number;
}

const weightMarks: Readonly<Record<RolloutWeight, string>> = { blocks: '✗', attention: '!', success: '★', note: '·' };
const standingMarks: Readonly<Record<StepStanding, string>> = { blocked: '✗', attention: '!', ready: '✓' };

/** The five steps, each with what it found; the count of what blocks stands last. */
export function rolloutCheckText(report: RolloutReport, page: RolloutPage): string {
  const { rollout } = page.messages;
  const layout = new Layout(pageWidth(page.columns), page.style);
  const told = toldFindings(report, page);
  const lines = rolloutSteps.flatMap((step, at) => {
    const own = told.filter((each) => each.step === step);
    const standing = report.readiness.steps[step];
    const title = `${rollout.step(at + 1, rollout.steps[step])} – ${rollout.standings[standing]}`;
    return [
      ...layout.heading(visible(title)),
      ...(step === 'recognition' ? coverageLines(report, { page, layout }) : []),
      ...findingLines(own, report, { page, layout }),
    ];
  });
  return `${[...headLines(report, { page, layout }), ...lines, '', ...statusLines(report, { page, layout }), '', ...lastLines(report, { page, layout })].join('\n')}\n`;
}

/** Units and steps on one screen. */
export function rolloutStatusText(report: RolloutReport, page: RolloutPage): string {
  const sheet = { page, layout: new Layout(pageWidth(page.columns), page.style) };
  return `${[...headLines(report, sheet), '', ...statusLines(report, sheet), '', ...lastLines(report, sheet)].join('\n')}\n`;
}

/** What is due when; a line marks the present day. */
export function rolloutTimelineText(report: RolloutReport, page: RolloutPage): string {
  const { style, messages } = page;
  const layout = new Layout(pageWidth(page.columns), style);
  const rows = timelineRows(report, page);
  const past = rows.filter((each) => each.isPast);
  const lines = (some: typeof rows) =>
    some.flatMap((row) => {
      const words = visible(`${row.what} – ${row.units}`);
      return layout.marked(row.date, words).map(row.isPast ? style.faint : (line) => line);
    });
  const today = `${report.readiness.today} ── ${messages.rollout.today}`;
  const all = [...lines(past), style.strong(today), ...lines(rows.slice(past.length))];
  const title = layout.title(
    visible(`${messages.rollout.timeline}${messages.words.colon} ${new PlanWords(report, page).plan}`),
  );
  return `${[...title, '', ...all].join('\n')}\n`;
}

interface Sheet {
  readonly page: RolloutPage;
  readonly layout: Layout;
}

function headLines(report: RolloutReport, { page, layout }: Sheet): readonly string[] {
  const words = new PlanWords(report, page);
  const { rollout } = page.messages;
  const about = rollout.about(words.framework, report.framework.version, words.day(report.readiness.today));
  return [...layout.title(visible(rollout.title(words.plan))), ...layout.paragraph(page.style.faint(visible(about)))];
}

function coverageLines(report: RolloutReport, { page, layout }: Sheet): readonly string[] {
  const { rollout, words: common } = page.messages;
  const words = new PlanWords(report, page);
  const lines = report.readiness.coverage.flatMap(({ competency, criteria }) => {
    const facts = recognitionKinds.map((kind) => {
      const count = criteria[kind].length;
      return `${rollout.recognitionKinds[kind]}${common.colon} ${count === 0 ? rollout.none : count}`;
    });
    return [
      ...layout.marked('▸', visible(words.competency(competency))),
      ...layout.indented(layout.narrower(2).row(facts.map(page.style.faint))),
    ];
  });
  return layout.indented([...layout.narrower(2).paragraph(rollout.coverage), ...lines]);
}

function findingLines(told: readonly ToldFinding[], report: RolloutReport, { page, layout }: Sheet): readonly string[] {
  const { rollout } = page.messages;
  if (told.length === 0) return layout.indented([page.style.faint(rollout.nothing)]);
  const words = new PlanWords(report, page);
  const units = [null, ...report.file.value.units.map(({ id }) => id)];
  return units.flatMap((unit) => {
    const own = told.filter((each) => each.unit === unit);
    if (own.length === 0) return [];
    const name = unit === null ? rollout.wholePlan : words.unit(unit);
    const inner = layout.narrower(4);
    return [
      ...layout.indented(layout.narrower(2).paragraph(page.style.strong(visible(name)))),
      ...own.flatMap((each) => layout.indented(findingText(each, { page, layout: inner }), 4)),
    ];
  });
}

function findingText({ weight, words, place }: ToldFinding, { page, layout }: Sheet): readonly string[] {
  const label = weightStyle(weight, page.style)(`${weightMarks[weight]} ${page.messages.rollout.weights[weight]}`);
  const at = page.style.faint(visible(`${place.file}:${place.line}:${place.column}`));
  // Where all is well there is nothing to go to.
  const where = weight === 'blocks' || weight === 'attention' ? layout.indented([at]) : [];
  return [...layout.marked(`${label}${page.messages.words.colon}`, visible(words)), ...where];
}

function weightStyle(weight: RolloutWeight, style: Style): (text: string) => string {
  return { blocks: style.error, attention: style.warning, success: style.good, note: style.faint }[weight];
}

/** A line for each unit with a mark for each step, and what the marks mean. */
function statusLines(report: RolloutReport, { page, layout }: Sheet): readonly string[] {
  const { rollout } = page.messages;
  const words = new PlanWords(report, page);
  const rows = [
    ...report.readiness.units.map(({ unit, steps }) => ({ name: words.unit(unit), steps })),
    { name: rollout.overall, steps: report.readiness.steps },
  ];
  const room = Math.min(Math.max(...rows.map(({ name }) => stringWidth(name))), layout.width - 11);
  const line = (name: string, marks: readonly string[]) => `${padded(name, room)}  ${marks.join(' ')}`;
  const standing = (each: StepStanding) => standingStyle(each, page.style)(standingMarks[each]);
  return [
    page.style.strong(
      line(
        rollout.unit,
        rolloutSteps.map((_, at) => String(at + 1)),
      ),
    ),
    ...rows.map(({ name, steps }) =>
      line(
        visible(name),
        rolloutSteps.map((step) => standing(steps[step])),
      ),
    ),
    ...layout.row([
      ...rolloutSteps.map((step, at) => page.style.faint(rollout.step(at + 1, rollout.steps[step]))),
      ...(['ready', 'attention', 'blocked'] as const).map((each) => `${standing(each)} ${rollout.standings[each]}`),
    ]),
  ];
}

function padded(name: string, room: number): string {
  const cut = stringWidth(name) > room ? `${[...name].slice(0, room - 1).join('')}…` : name;
  return cut + ' '.repeat(Math.max(0, room - stringWidth(cut)));
}

function standingStyle(standing: StepStanding, style: Style): (text: string) => string {
  return { blocked: style.error, attention: style.warning, ready: style.good }[standing];
}

function lastLines(report: RolloutReport, { page, layout }: Sheet): readonly string[] {
  const { rollout, words: common } = page.messages;
  const words = new PlanWords(report, page);
  const counts = weightCounts(report.readiness);
  const mark = counts.blocks > 0 ? page.style.error : counts.attention > 0 ? page.style.warning : page.style.good;
  const apart = unitsApart(report);
  const named = (['celebrate', 'support'] as const).flatMap((which) => {
    const units = apart[which].map((id) => words.unit(id)).join(', ');
    return units === '' ? [] : layout.paragraph(visible(`${rollout[which]}${common.colon} ${units}`));
  });
  return [
    ...named,
    ...layout.paragraph(page.style.faint(rollout.rests(report))),
    ...layout.paragraph(mark(`${rollout.summary(counts)}.`)),
  ];
}
