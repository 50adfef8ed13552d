import type { Framework, FrameworkReference } from '../model/index.ts';
import type { SeenPerson } from './team-cells.ts';
import type { TeamReport } from './team-report.ts';
import { UnitTally } from './team-tally.ts';

/** Somebody of a unit, against each framework that others assessed them with. */
export interface TeamMember {
  readonly id: string;
  readonly name: string | null;
  /** Null for people without a unit. */
  readonly unit: string | null;
  readonly seen: readonly SeenPerson[];
}

/** A framework in the version that units are reported by. */
export interface ReportedFramework {
  readonly framework: Framework;
  readonly reference: FrameworkReference;
}

export interface TeamWish {
  readonly frameworks: readonly ReportedFramework[];
  /** Oldest first, the one reported last. */
  readonly cycles: readonly (string | null)[];
  /** From more people on nobody is listed. */
  readonly mostListed: number;
}

/** The report on units, made from one member after the other: of each only what is shown is kept. */
export class TeamTally {
  readonly #wish: TeamWish;
  readonly #units = new Map<string | null, readonly UnitTally[]>();
  readonly #used = new Set<string>();
  /** How many were added. */
  people = 0;

  constructor(wish: TeamWish) {
    this.#wish = wish;
  }

  add({ unit, seen, ...member }: TeamMember): void {
    this.people += 1;
    if (this.people === this.#wish.mostListed + 1) for (const each of this.#all()) each.listNobody();
    for (const { framework } of seen) this.#used.add(framework);
    for (const each of this.#unit(unit)) {
      const own = seen.find(({ framework }) => framework === each.framework.id) ?? null;
      each.add(member, own);
    }
  }

  /** One for each framework that somebody was assessed with. */
  reports(): readonly TeamReport[] {
    const units = [...this.#units].sort(([a], [b]) => names.compare(a ?? last, b ?? last));
    return this.#wish.frameworks.flatMap(({ framework, reference }, at): readonly TeamReport[] => {
      if (!this.#used.has(framework.id)) return [];
      const reports = units.flatMap(([name, tallies]) => tallies[at]?.report(name) ?? []);
      return [{ framework, reference, cycle: this.#wish.cycles.at(-1) ?? null, units: reports }];
    });
  }

  #unit(name: string | null): readonly UnitTally[] {
    const known = this.#units.get(name);
    if (known !== undefined) return known;
    const { frameworks, cycles, mostListed } = this.#wish;
    const isListed = this.people <= mostListed;
    const made = frameworks.map(({ framework }) => new UnitTally(framework, cycles, isListed));
    this.#units.set(name, made);
    return made;
  }

  #all(): readonly UnitTally[] {
    return [...this.#units.values()].flat();
  }
}

const names = new Intl.Collator('fr', { numeric: true });

/** After every name. */
const last = '\uffff';
