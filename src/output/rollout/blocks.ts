import type { Block, TableBlock, Words } from '../../card/index.ts';
import { type RolloutStep, recognitionKinds, rolloutSteps } from '../../diagnostics/index.ts';
import { timeline } from '../../rollout/index.ts';
import {
  PlanWords,
  type RolloutReader,
  type RolloutReport,
  type ToldFinding,
  toldFindings,
  unitsApart,
  weightCounts,
} from './report.ts';

/** The whole check of a plan: units and steps, then step by step. */
export function checkBlocks(report: RolloutReport, reader: RolloutReader): readonly Block[] {
  const { rollout } = reader.messages;
  const told = toldFindings(report, reader);
  return [
    ...headBlocks(report, reader),
    { kind: 'heading', level: 2, words: rollout.units, target: 'units' },
    statusTable(report, reader),
    ...rolloutSteps.flatMap((step, at) => stepBlocks({ step, at, told }, report, reader)),
    { kind: 'paragraph', role: 'small', words: rollout.rests(report) },
  ];
}

/** One screen or page: the units and where each stands in each step. */
export function statusBlocks(report: RolloutReport, reader: RolloutReader): readonly Block[] {
  return [...headBlocks(report, reader), statusTable(report, reader)];
}

/** What is due when. */
export function timelineBlocks(report: RolloutReport, reader: RolloutReader): readonly Block[] {
  const { rollout } = reader.messages;
  const rows = timelineRows(report, reader).map(({ day, what, units, isPast }) => ({
    cells: [cell(day), cell(what), cell(units)],
    marked: isPast,
  }));
  return [
    { kind: 'heading', level: 1, words: rollout.timeline, target: 'timeline' },
    aboutBlock(report, reader),
    table([rollout.day, rollout.what, rollout.unit], rows, [2, 4, 3]),
  ];
}

/** One day of the plan in words. */
export interface TimelineRow {
  readonly date: string;
  /** The same for the same event of the same plan, though others come and go. */
  readonly key: string;
  readonly day: string;
  readonly what: string;
  readonly units: string;
  readonly isPast: boolean;
}

/** The timeline in words. */
export function timelineRows(report: RolloutReport, reader: RolloutReader): readonly TimelineRow[] {
  const words = new PlanWords(report, reader);
  const { rollout } = reader.messages;
  const { units } = report.file.value;
  return timeline(report.file.value).map(({ date, kind, of, units: own }) => ({
    date,
    key: [date, kind, of, ...(kind === 'session' ? [] : own)].filter((each) => each !== null).join('-'),
    day: words.day(date),
    what: rollout.events[kind](of === null ? '' : kind === 'session' ? words.training(of) : words.measure(of)),
    units:
      own.length === units.length && units.length > 1 ? rollout.allUnits : own.map((id) => words.unit(id)).join(', '),
    isPast: date < report.readiness.today,
  }));
}

function headBlocks(report: RolloutReport, reader: RolloutReader): readonly Block[] {
  const { rollout } = reader.messages;
  return [
    { kind: 'heading', level: 1, words: rollout.title(new PlanWords(report, reader).plan), target: 'rollout' },
    aboutBlock(report, reader),
    { kind: 'paragraph', role: 'lead', words: `${rollout.summary(weightCounts(report.readiness))}.` },
    ...apartBlocks(report, reader),
  ];
}

function apartBlocks(report: RolloutReport, reader: RolloutReader): readonly Block[] {
  const { rollout, words: common } = reader.messages;
  const words = new PlanWords(report, reader);
  const apart = unitsApart(report);
  return (['celebrate', 'support'] as const).flatMap((which): readonly Block[] => {
    const units = apart[which].map((id) => words.unit(id)).join(', ');
    if (units === '') return [];
    return [
      {
        kind: 'paragraph',
        role: 'body',
        words: [{ text: `${rollout[which]}${common.colon} `, face: 'bold' }, { text: units }],
      },
    ];
  });
}

function aboutBlock(report: RolloutReport, reader: RolloutReader): Block {
  const words = new PlanWords(report, reader);
  const { framework, readiness } = report;
  const about = reader.messages.rollout.about(words.framework, framework.version, words.day(readiness.today));
  return { kind: 'paragraph', role: 'small', words: about };
}

function statusTable({ readiness, file, framework }: RolloutReport, reader: RolloutReader): Block {
  const { rollout } = reader.messages;
  const words = new PlanWords({ file, framework }, reader);
  const standings = (steps: RolloutReport['readiness']['steps']) =>
    rolloutSteps.map((step) => cell(rollout.standings[steps[step]]));
  const rows = readiness.units.map(({ unit, steps }) => ({ cells: [cell(words.unit(unit)), ...standings(steps)] }));
  const all = { cells: [cell(rollout.overall), ...standings(readiness.steps)], marked: true };
  const heads = [rollout.unit, ...rolloutSteps.map((step) => rollout.steps[step])];
  return table(heads, [...rows, all], [3, 2, 2, 2, 2, 2]);
}

interface StepTold {
  readonly step: RolloutStep;
  readonly at: number;
  readonly told: readonly ToldFinding[];
}

function stepBlocks({ step, at, told }: StepTold, report: RolloutReport, reader: RolloutReader): readonly Block[] {
  const { rollout } = reader.messages;
  const own = told.filter((each) => each.step === step);
  const words = new PlanWords(report, reader);
  const rows = own.map((each) => ({
    cells: [
      cell(each.unit === null ? rollout.wholePlan : words.unit(each.unit)),
      [{ kind: 'paragraph', role: 'small', words: findingWords(each, reader) } as const],
    ],
  }));
  return [
    { kind: 'heading', level: 2, words: rollout.step(at + 1, rollout.steps[step]), target: step },
    { kind: 'paragraph', role: 'strong', words: rollout.standings[report.readiness.steps[step]] },
    ...(step === 'recognition' ? coverageBlocks(report, reader) : []),
    ...(own.length === 0
      ? [{ kind: 'paragraph', role: 'body', words: rollout.nothing } as const]
      : [table([rollout.unit, rollout.what], rows, [1, 4])]),
  ];
}

/** What a finding weighs in bold, so that it is told from the others without colour, then what it says. */
function findingWords({ weight, words }: ToldFinding, { messages }: RolloutReader): Words {
  return [{ text: `${messages.rollout.weights[weight]}${messages.words.colon} `, face: 'bold' }, { text: words }];
}

function coverageBlocks(report: RolloutReport, reader: RolloutReader): readonly Block[] {
  const { rollout } = reader.messages;
  const words = new PlanWords(report, reader);
  const rows = report.readiness.coverage.map(({ competency, criteria }) => ({
    cells: [
      cell(words.competency(competency)),
      ...recognitionKinds.map((kind) => {
        const own = criteria[kind].map((id) => words.criterion(id));
        return cell(own.length === 0 ? rollout.gap : own.join(' ; '));
      }),
    ],
  }));
  const heads = [rollout.competency, ...recognitionKinds.map((kind) => rollout.recognitionKinds[kind])];
  return [{ kind: 'paragraph', role: 'label', words: rollout.coverage }, table(heads, rows, [3, 3, 3, 3, 3])];
}

function cell(words: string): readonly Block[] {
  return [{ kind: 'paragraph', role: 'small', words }];
}

function table(heads: readonly string[], rows: TableBlock['rows'], shares: readonly number[]): Block {
  const columns = heads.map((head, at) => ({
    share: shares[at] ?? 1,
    header: head === '' ? [] : ([{ kind: 'paragraph', role: 'label', words: head }] as const),
  }));
  return { kind: 'table', columns, rows, rowHeaders: true, look: 'ruled' };
}
