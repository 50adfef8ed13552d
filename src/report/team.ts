import type { Competency, Framework, FrameworkReference, Target } from '../model/index.ts';
import type { CompetencyReport, CycleStanding } from './competency-report.ts';
import type { PersonReport } from './person.ts';
import type { Standing } from './standing.ts';

/** Somebody of a unit, with the newest report on each framework up to the cycle reported. */
export interface TeamMember {
  readonly id: string;
  readonly name: string | null;
  readonly reports: readonly PersonReport[];
}

export interface TeamUnit {
  /** Null for people without a unit. */
  readonly name: string | null;
  readonly members: readonly TeamMember[];
}

/**
 * What a cell of the heat map says: at or above the target, below it, a standing without a target, not determined, told
 * by too few raters to be shown, or nobody assessed.
 */
export type CellState = 'met' | 'below' | 'standing' | 'undetermined' | 'hidden' | 'unassessed';

/** One person in one competency, as all others but the person see it. */
export interface TeamCell {
  readonly competency: Competency;
  readonly state: CellState;
  readonly standing: Standing | null;
  readonly target: Target | null;
  readonly gap: number | null;
  /** Levels gained since the cycle before; null where that cannot be told. */
  readonly change: number | null;
}

export interface MemberRow {
  readonly id: string;
  readonly name: string | null;
  readonly cells: readonly TeamCell[];
}

/** How many standings with a target are at or above it. */
export interface TargetShare {
  readonly met: number;
  readonly compared: number;
}

export interface TrendPoint extends TargetShare {
  readonly cycle: string | null;
  /** The mean position of all standings, null where there is none. */
  readonly position: number | null;
}

/** How many people are at each level of a competency, from the lowest; those who are at none told are `untold`. */
export interface Distribution {
  readonly competency: Competency;
  readonly levels: readonly { readonly level: number; readonly people: number }[];
  readonly untold: number;
}

export interface UnitReport extends TargetShare {
  readonly name: string | null;
  readonly rows: readonly MemberRow[];
  /** People of whom at least one standing is told. */
  readonly assessed: number;
  readonly distribution: readonly Distribution[];
  readonly trend: readonly TrendPoint[];
}

/** A unit, or several side by side, against one framework. */
export interface TeamReport {
  readonly framework: Framework;
  readonly reference: FrameworkReference;
  readonly cycle: string | null;
  readonly units: readonly UnitReport[];
}

/**
 * The report on units in a cycle, one for each framework that somebody was assessed with; of the cycles, oldest first,
 * the last is reported.
 */
export function teamReports(units: readonly TeamUnit[], cycles: readonly (string | null)[]): readonly TeamReport[] {
  const cycle = cycles.at(-1) ?? null;
  const all = units.flatMap(({ members }) => members.flatMap(({ reports }) => reports));
  const ids = [...new Set(all.map(({ round }) => round.framework.id))].sort();
  return ids.flatMap((id) => {
    const own = all.filter(({ round }) => round.framework.id === id);
    const [newest] = own
      .map(({ round }) => round)
      .sort((a, b) => versions.compare(b.reference.version, a.reference.version));
    if (newest === undefined) return [];
    const { framework, reference } = newest;
    return [{ framework, reference, cycle, units: units.map((unit) => unitReport(unit, framework, cycles)) }];
  });
}

const versions = new Intl.Collator('en', { numeric: true });

function unitReport({ name, members }: TeamUnit, framework: Framework, cycles: readonly (string | null)[]): UnitReport {
  const cycle = cycles.at(-1) ?? null;
  const reports = members.map(({ reports: own }) => own.find(({ round }) => round.framework.id === framework.id));
  const rows = members.map((member, at): MemberRow => {
    const report = reports[at];
    const current = report?.round.cycle === cycle ? report : undefined;
    return { id: member.id, name: member.name, cells: framework.competencies.map((each) => cellOf(each, current)) };
  });
  const cells = rows.map((row) => row.cells);
  return {
    name,
    rows,
    ...shareOf(cells.flat()),
    assessed: cells.filter((own) => own.some(({ standing }) => standing !== null)).length,
    distribution: framework.competencies.map((each, at) =>
      distributionOf(
        each,
        cells.flatMap((own) => own[at] ?? []),
      ),
    ),
    trend: trendOf(
      reports.filter((each) => each !== undefined),
      cycles,
    ),
  };
}

function cellOf(competency: Competency, report: PersonReport | undefined): TeamCell {
  const own = report?.competencies.find((each) => each.competency.id === competency.id);
  const view = own?.views.find(({ voice }) => voice.name === 'others');
  const [standing, target, gap] = [view?.standing ?? null, own?.target ?? null, view?.gap ?? null];
  const base = { competency, standing, target, gap, change: own === undefined ? null : changeOf(own) };
  if (standing === null) return { ...base, state: report?.voices.others.named === false ? 'hidden' : 'unassessed' };
  return { ...base, state: stateOf(standing, target, gap) };
}

function stateOf(standing: Standing, target: Target | null, gap: number | null): CellState {
  if (standing.attained === null) return 'undetermined';
  if (target === null || gap === null) return standing.status === 'determined' ? 'standing' : 'undetermined';
  if (gap <= 0) return 'met';
  // What is not determined may be higher.
  return standing.status === 'determined' ? 'below' : 'undetermined';
}

function changeOf({ cycles }: CompetencyReport): number | null {
  const [before, now] = cycles.slice(-2).map(({ others }) => others);
  if (cycles.length < 2 || before?.status !== 'determined' || now?.status !== 'determined') return null;
  return before.attained === null || now.attained === null ? null : now.attained - before.attained;
}

function shareOf(cells: readonly TeamCell[]): TargetShare {
  const met = cells.filter(({ state }) => state === 'met').length;
  return { met, compared: met + cells.filter(({ state }) => state === 'below').length };
}

function distributionOf(competency: Competency, cells: readonly TeamCell[]): Distribution {
  const attained = cells.flatMap(({ standing }) =>
    standing?.status === 'determined' && standing.attained !== null ? [standing.attained] : [],
  );
  const named = competency.levels.map(({ level }) => level);
  const levels = [...new Set([0, ...named])].sort((a, b) => a - b);
  return {
    competency,
    levels: levels.map((level) => ({ level, people: attained.filter((each) => each === level).length })),
    untold: cells.length - attained.length,
  };
}

/** Cycle by cycle, compared with the targets of today. */
function trendOf(reports: readonly PersonReport[], inOrder: readonly (string | null)[]): readonly TrendPoint[] {
  const told = reports.flatMap(({ competencies }) =>
    competencies.flatMap(({ cycles, target }) => cycles.map((each) => ({ each, target }))),
  );
  const cycles = inOrder.filter((cycle) => told.some(({ each }) => each.cycle === cycle));
  return cycles.map((cycle) =>
    pointOf(
      cycle,
      told.filter(({ each }) => each.cycle === cycle),
    ),
  );
}

interface Told {
  readonly each: CycleStanding;
  readonly target: Target | null;
}

function pointOf(cycle: string | null, told: readonly Told[]): TrendPoint {
  const standings = told.flatMap(({ each: { others }, target }) => (others === null ? [] : [{ others, target }]));
  const states = standings.map(({ others, target }) => stateOf(others, target, gapOf(others, target)));
  const positions = standings.flatMap(({ others }) => others.position ?? []).sort((a, b) => a - b);
  return {
    cycle,
    met: states.filter((each) => each === 'met').length,
    compared: states.filter((each) => each === 'met' || each === 'below').length,
    position: positions.length === 0 ? null : positions.reduce((sum, each) => sum + each, 0) / positions.length,
  };
}

/** Levels to the target; being above a range is no lack. */
function gapOf({ attained }: Standing, target: Target | null): number | null {
  if (attained === null || target === null) return null;
  return (typeof target === 'number' ? target : target.min) - attained;
}
