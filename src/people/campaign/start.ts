import type { ListedPerson, Relation, RequestedAssessment } from '../../model/index.ts';
import type { WantedRelation } from './relations.ts';
import { behind, unitRings } from './ring.ts';

/** Raters somebody chose: for this person and relation these and nobody else. */
export interface ChosenRaters {
  readonly subject: string;
  readonly relation: Relation;
  readonly raters: readonly string[];
}

/** What a campaign is to ask for. */
export interface CampaignWish {
  /** Everybody in the list; raters are found among them. */
  readonly people: readonly ListedPerson[];
  /** Who is to be assessed. */
  readonly subjects: readonly ListedPerson[];
  readonly cycle: string;
  readonly frameworks: readonly string[];
  readonly relations: readonly WantedRelation[];
  /** Two campaigns of the same seed choose the same peers among the same people. */
  readonly seed: string;
  readonly chosen: readonly ChosenRaters[];
  /** What was asked for in this cycle before; it stays, and only what lacks is added. */
  readonly before: readonly RequestedAssessment[];
  readonly due?: string;
}

/** A relation in which a person gets fewer raters than wanted. */
export interface Shortage {
  readonly subject: string;
  readonly relation: Relation;
  readonly wanted: number;
  readonly found: number;
}

export interface CampaignStart {
  readonly requests: readonly RequestedAssessment[];
  readonly shortages: readonly Shortage[];
}

/** Who has to assess whom: of each person the raters of each relation, with the same peers for every framework. */
export function campaignStart(wish: CampaignWish): CampaignStart {
  const rings = unitRings(wish.people, wish.seed);
  const picked = wish.subjects.flatMap((subject) => pickedOf(subject, { ...wish, rings }));
  const due = wish.due === undefined ? {} : { due: wish.due };
  return {
    requests: picked.flatMap(({ subject, relation, raters }) =>
      wish.frameworks.flatMap((framework) =>
        raters.map((rater) => ({ subject, cycle: wish.cycle, framework, rater, relation, ...due })),
      ),
    ),
    shortages: picked
      .filter(({ raters, wanted }) => raters.length < wanted)
      .map(({ raters, ...each }) => ({ ...each, found: raters.length })),
  };
}

interface Picked extends ChosenRaters {
  readonly wanted: number;
}

/** The raters of a person by relation; nobody stands in two, and what somebody chose goes before what is found. */
function pickedOf(subject: ListedPerson, wish: Picking): readonly Picked[] {
  const chosen = wish.chosen.filter((each) => each.subject === subject.id);
  const picked: Picked[] = [];
  for (const { relation, count } of relationsOf(subject, wish)) {
    const own = chosen.find((each) => each.relation === relation);
    const others = own === undefined ? [...chosen, ...picked] : picked;
    const taken = new Set(others.flatMap(({ raters }) => raters));
    const raters = own?.raters.filter((each) => !taken.has(each)) ?? found({ subject, relation, count, taken }, wish);
    picked.push({ subject: subject.id, relation, raters, wanted: count ?? (relation === 'report' ? 0 : 1) });
  }
  return picked;
}

/** The relations wanted, and those in which somebody chose raters of this person. */
function relationsOf({ id }: ListedPerson, { relations, chosen }: CampaignWish): readonly WantedRelation[] {
  const known = new Set(relations.map(({ relation }) => relation));
  const more = chosen.filter(({ subject, relation }) => subject === id && !known.has(relation));
  return [...relations, ...more.map(({ relation }) => ({ relation, count: null }))];
}

interface Pick extends WantedRelation {
  readonly subject: ListedPerson;
  /** Who is asked about the person in another relation. */
  readonly taken: ReadonlySet<string>;
}

type Picking = CampaignWish & { readonly rings: ReturnType<typeof unitRings> };

function found({ subject, relation, count, taken }: Pick, wish: Picking): readonly string[] {
  const already = wish.before
    .filter((each) => each.subject === subject.id && each.relation === relation)
    .map(({ rater }) => rater)
    .filter((each) => !taken.has(each));
  const free = candidates(subject, relation, wish).filter((each) => !taken.has(each));
  const all = [...new Set([...already, ...free])];
  return count === null ? all : all.slice(0, Math.max(count, new Set(already).size));
}

/** A peer is of the same unit, and neither above nor below the person. */
function candidates(subject: ListedPerson, relation: Relation, { people, rings }: Picking): readonly string[] {
  switch (relation) {
    case 'self':
      return [subject.id];
    case 'manager':
      return people.filter(({ id }) => id === subject.manager).map(({ id }) => id);
    case 'report':
      return people.filter(({ manager }) => manager === subject.id).map(({ id }) => id);
    case 'peer': {
      const ring = subject.unit === undefined ? [] : (rings.get(subject.unit) ?? []);
      return behind(ring, subject)
        .filter(({ id, manager }) => id !== subject.manager && manager !== subject.id && id !== subject.id)
        .map(({ id }) => id);
    }
    default:
      return [];
  }
}
