import { latestRatings } from '../../../src/assess/index.ts';
import type { Answer, AssessmentHeader, ListedPerson } from '../../../src/model/index.ts';
import { resultsRecord } from '../../../src/output/json/results.ts';
import { scoredCompetencies } from '../../../src/output/outcome.ts';
import type { AssessmentStore, RecordedAnswer } from '../../../src/store/index.ts';
import { seededNumbers } from '../../store/seeded-numbers.ts';
import { answersOf } from './answers.ts';
import { shippedFrameworks, type UsedFramework } from './frameworks.ts';
import { unitPeople } from './people.ts';
import { ratersOf } from './raters.ts';

/** An assessment of a generated unit, with what was answered; null where it was begun and left. */
export interface UnitAssessment {
  readonly header: AssessmentHeader;
  readonly used: UsedFramework;
  readonly answers: readonly RecordedAnswer[];
  readonly completedAt: string | null;
}

/** A unit of twelve people over two cycles with three frameworks. */
export interface Unit {
  readonly people: readonly ListedPerson[];
  readonly frameworks: readonly UsedFramework[];
  readonly assessments: readonly UnitAssessment[];
}

/** Which unit to make; two units of the same `seed` are the same. */
export interface UnitWish {
  readonly seed?: number;
  readonly unit?: string;
  /** What the ids of people end with, where several units stand in one store: `-b`. */
  readonly mark?: string;
}

const cycles = [
  { cycle: '2026-H1', day: '2026-05-11' },
  { cycle: '2026-H2', day: '2026-11-09' },
] as const;

/**
 * A unit whose people mostly grow from one cycle to the next. In the second cycle the last person is not assessed
 * and the one before has a self-assessment that was begun and left.
 */
export function unitOf({ seed = 1, unit = 'Accueil', mark = '' }: UnitWish = {}): Unit {
  const numbers = seededNumbers(seed);
  const chance = () => numbers.next().value;
  const people = unitPeople(unit, mark);
  const frameworks = shippedFrameworks();
  const newId = idsOf(seed);
  const standings = people.map(() => ({ talent: chance() * 2.2 + 0.6, growth: chance() * 1.1 - 0.2 }));
  const assessments = cycles.flatMap(({ cycle, day }, time) =>
    frameworks.flatMap((used) =>
      people.flatMap((person, at) => {
        if (time === 1 && at === people.length - 1) return [];
        const own = standings[at] ?? { talent: 1, growth: 0 };
        const bent = new Map(used.framework.competencies.map(({ id }) => [id, chance() - 0.5]));
        const standing = (id: string) => own.talent + time * own.growth + (bent.get(id) ?? 0);
        return ratersOf(person, people, { chance, at }).map((rater): UnitAssessment => {
          const left = time === 1 && at === people.length - 2 && rater.relation === 'self';
          const said = answersOf({ framework: used.framework, relation: rater.relation, standing, chance });
          const startedAt = `${day}T14:00:00.000Z`;
          return {
            header: {
              id: newId(),
              framework: used.reference,
              subject: { id: person.id, ...(person.name === undefined ? {} : { name: person.name }), unit },
              rater,
              ...profileIn(used, at),
              cycle,
              method: 'complete',
              startedAt,
            },
            used,
            answers: (left ? said.slice(0, 3) : said).map((answer: Answer) => ({ id: newId(), at: startedAt, answer })),
            completedAt: left ? null : `${day}T14:30:00.000Z`,
          };
        });
      }),
    ),
  );
  return { people, frameworks, assessments };
}

/** The leader's profile is the framework's last, everybody else's the first. */
function profileIn({ framework: { profiles } }: UsedFramework, at: number): { readonly profile?: string } {
  const profile = at === 0 ? profiles.at(-1) : profiles[0];
  return profile === undefined ? {} : { profile: profile.id };
}

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Ids that are the same for the same seed, and differ between seeds. */
function idsOf(seed: number): () => string {
  let count = 0;
  const written = (value: number, length: number): string =>
    length === 0 ? '' : written(Math.floor(value / 32), length - 1) + (letters[value % 32] ?? '');
  return () => {
    count += 1;
    return `01KAT${written(seed, 5)}${written(count, 16)}`;
  };
}

/** Keeps the people and the assessments of a unit in a store. */
export async function keepUnit(store: AssessmentStore, { people, assessments }: Unit): Promise<void> {
  await store.people.keep(people, { onlyThese: false });
  for (const used of new Set(assessments.map((each) => each.used))) {
    const own = assessments.filter((each) => each.used === used);
    const completed = own.flatMap(({ header, answers, completedAt }) =>
      completedAt === null ? [] : [{ header, answers, completedAt, results: resultsOf(used, { header, answers }) }],
    );
    await store.carryOver(completed, used);
    for (const { header, answers } of own.filter((each) => each.completedAt === null)) {
      await store.start(header, used);
      await store.answer({ subject: header.subject.id, id: header.id }, answers, { cursor: null, skipped: [] });
    }
  }
}

function resultsOf(
  { framework }: UsedFramework,
  { header, answers }: Pick<UnitAssessment, 'header' | 'answers'>,
): unknown {
  const ratings = latestRatings(answers.map(({ answer }) => answer));
  return resultsRecord(scoredCompetencies(framework, { ...header, status: 'completed', ratings }));
}
