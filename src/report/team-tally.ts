import type { Competency, Framework } from '../model/index.ts';
import { cellOf, type OthersView, type SeenPerson, stateOf, type TeamCell, targetOf } from './team-cells.ts';
import { successOf, supportOf } from './team-lists.ts';
import type { Distribution, MemberRow, TrendPoint, UnitReport } from './team-report.ts';

/** What is counted of one unit against one framework. */
export class UnitTally {
  readonly framework: Framework;
  readonly #cycles: readonly (string | null)[];
  readonly #competencies: readonly CompetencyTally[];
  readonly #trend = new Map<string | null, CycleTally>();
  #rows: MemberRow[] | null;
  #people = 0;
  #assessed = 0;
  #celebrated = 0;
  #supported = 0;

  constructor(framework: Framework, cycles: readonly (string | null)[], isListed: boolean) {
    this.framework = framework;
    this.#cycles = cycles;
    this.#competencies = framework.competencies.map((each) => new CompetencyTally(each));
    this.#rows = isListed ? [] : null;
  }

  /** Forgets who they are; the counts stay. */
  listNobody(): void {
    this.#rows = null;
  }

  add({ id, name }: Pick<MemberRow, 'id' | 'name'>, seen: SeenPerson | null): void {
    const isReported = seen?.views.at(-1)?.cycle === this.#cycles.at(-1);
    const cells = this.framework.competencies.map((each) => cellOf(each, isReported ? seen : null));
    const row = { id, name, cells };
    this.#people += 1;
    this.#assessed += cells.some(({ standing }) => standing !== null) ? 1 : 0;
    this.#celebrated += successOf(row) === null ? 0 : 1;
    this.#supported += supportOf(row) === null ? 0 : 1;
    for (const [at, cell] of cells.entries()) this.#competencies[at]?.add(cell);
    if (seen !== null) for (const view of seen.views) this.#cycle(view.cycle).add(view, seen, this.framework);
    this.#rows?.push(row);
  }

  report(name: string | null): UnitReport {
    const distribution = this.#competencies.map((each) => each.distribution(this.#people));
    return {
      name,
      people: this.#people,
      rows: this.#rows,
      assessed: this.#assessed,
      celebrated: this.#celebrated,
      supported: this.#supported,
      met: distribution.reduce((sum, { met }) => sum + met, 0),
      compared: distribution.reduce((sum, { compared }) => sum + compared, 0),
      distribution,
      trend: this.#cycles.flatMap((cycle) => this.#trend.get(cycle)?.point(cycle) ?? []),
    };
  }

  #cycle(cycle: string | null): CycleTally {
    const known = this.#trend.get(cycle) ?? new CycleTally();
    this.#trend.set(cycle, known);
    return known;
  }
}

class CompetencyTally {
  readonly #competency: Competency;
  readonly #levels = new Map<number, number>();
  #met = 0;
  #below = 0;

  constructor(competency: Competency) {
    this.#competency = competency;
  }

  add({ state, standing }: TeamCell): void {
    this.#met += state === 'met' ? 1 : 0;
    this.#below += state === 'below' ? 1 : 0;
    if (standing?.status !== 'determined' || standing.attained === null) return;
    this.#levels.set(standing.attained, (this.#levels.get(standing.attained) ?? 0) + 1);
  }

  distribution(people: number): Distribution {
    const named = this.#competency.levels.map(({ level }) => level);
    const levels = [...new Set([0, ...named])].sort((a, b) => a - b);
    const told = [...this.#levels.values()].reduce((sum, count) => sum + count, 0);
    return {
      competency: this.#competency,
      levels: levels.map((level) => ({ level, people: this.#levels.get(level) ?? 0 })),
      untold: people - told,
      met: this.#met,
      compared: this.#met + this.#below,
    };
  }
}

/** A cycle, compared with the targets of today. */
class CycleTally {
  /** How often each position occurs: added up in order at the end, so that the order of people cannot change the last bit. */
  readonly #positions = new Map<number, number>();
  #met = 0;
  #below = 0;

  add({ standings }: OthersView, seen: SeenPerson, { competencies }: Framework): void {
    for (const { id } of competencies) {
      const standing = standings.get(id);
      if (standing === undefined) continue;
      const state = stateOf(standing, targetOf(seen, id));
      this.#met += state === 'met' ? 1 : 0;
      this.#below += state === 'below' ? 1 : 0;
      const { position } = standing;
      if (position !== null) this.#positions.set(position, (this.#positions.get(position) ?? 0) + 1);
    }
  }

  point(cycle: string | null): TrendPoint {
    const sorted = [...this.#positions].sort(([a], [b]) => a - b);
    const count = sorted.reduce((sum, [, times]) => sum + times, 0);
    const sum = sorted.reduce((all, [position, times]) => all + position * times, 0);
    const position = count === 0 ? null : sum / count;
    return { cycle, met: this.#met, compared: this.#met + this.#below, position };
  }
}
