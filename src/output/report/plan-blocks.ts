import type { Block } from '../../card/index.ts';
import type { PersonReport, PlanItem } from '../../report/index.ts';
import { sayIn } from './said.ts';
import { cell, heading, paragraph, tableBlock } from './tables.ts';
import type { ReportReader } from './written.ts';

/** The development plan, with room to write what will be done, by when, and when to look again. */
export function planBlocks(
  { plan, round }: PersonReport,
  reader: ReportReader,
  followUp: string | null,
): readonly Block[] {
  const words = reader.messages.report.plan;
  if (plan.length === 0) return [heading(2, words.title), paragraph(words.empty)];
  const say = sayIn(round.framework, reader);
  return [heading(2, words.title), ...plan.flatMap((item) => itemBlocks(item, { say, reader, followUp }))];
}

interface Sheet {
  readonly say: ReturnType<typeof sayIn>;
  readonly reader: ReportReader;
  readonly followUp: string | null;
}

function itemBlocks(item: PlanItem, sheet: Sheet): readonly Block[] {
  const { say, reader } = sheet;
  const { plan, columns } = reader.messages.report;
  const title = planTitle(item, sheet);
  const about =
    item.indicators.length === 0
      ? [{ id: 'level', words: conceptOf(item, sheet) }]
      : item.indicators.map(({ id, text }) => ({ id, words: say(text) }));
  return [
    heading(3, title),
    paragraph(plan.why(item.gap, item.weight), 'small'),
    tableBlock({
      summary: title,
      heads: [columns.indicator, columns.action, columns.date, columns.followUp],
      shares: [6, 5, 3, 3],
      rows: about.map(({ id, words }) => [words, ...room(`${item.competency.id}/${id}`, words, sheet)]),
    }),
  ];
}

/** « Service excellence: towards level 2 » */
export function planTitle({ competency, level }: PlanItem, { say, reader }: Pick<Sheet, 'say' | 'reader'>): string {
  const { report, results } = reader.messages;
  return report.plan.towards(say(competency.title), results.levelNumber(level.level));
}

function conceptOf({ level }: PlanItem, { say, reader }: Sheet): string {
  const said = level.concept ?? level.title;
  return said === undefined ? reader.messages.report.plan.byLevel : say(said);
}

/** A place to write for the action and the date, and the follow-up where it is dated already. */
function room(name: string, about: string, { reader, followUp }: Sheet): readonly (readonly Block[])[] {
  const { plan } = reader.messages.report;
  const writing = (part: string, label: string, lines: number): readonly Block[] => [
    { kind: 'writing', lines, name: `${name}/${part}`, tooltip: `${label} – ${about}` },
  ];
  return [
    writing('action', plan.action, 2),
    writing('date', plan.date, 1),
    followUp === null ? writing('follow-up', plan.followUp, 1) : cell(followUp),
  ];
}
