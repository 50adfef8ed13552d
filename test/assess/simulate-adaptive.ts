import type { LevelStatus } from '../../src/assess/level.ts';
import { type CompetencyResult, scoreCompetency } from '../../src/assess/scoring.ts';
import { notObserved, type Ratings } from '../../src/model/assessment.ts';
import type { Competency, Level, Rating } from '../../src/model/framework.ts';
import { type AnswerSheet, adaptiveInterview, sheetRatings } from './interview.ts';

export interface Simulation {
  /** Ways to answer every indicator (a point or not observed) in which no held level stands above one that is not. */
  readonly patterns: number;
  /** Interviews whose outcome differs from the full questionnaire's. */
  readonly mismatches: number;
  /** Interviews carried out. */
  readonly interviews: number;
  /** Over all the patterns, equally weighted. */
  readonly meanAsked: number;
  readonly total: number;
  readonly meanShareSaved: number;
  /** The mean over the patterns that end at an attained level, by that level; `null` where none is determined. */
  readonly meanAskedAt: ReadonlyMap<number | null, number>;
}

/**
 * Compares the adaptive method with the full questionnaire over every cumulative pattern of answers.
 *
 * The patterns are too many to go through (4^17 for a competency of the shipped frameworks), so they are taken apart:
 * first every pattern of each level alone, then every combination of verdicts on the levels, each with every course the
 * interview of one level can take. What an interview does not ask it does not know, so a course stands for all the
 * patterns that begin like it. The counts multiply, and stay exact below 2^53.
 */
export function simulateAdaptive(competency: Competency, rating: Rating): Simulation {
  const rated = { competency, rating };
  const studies = competency.levels.map((level) => studyLevel(rated, level));
  const runs = cumulativeVerdicts(studies).map((verdicts) => runVerdicts(rated, verdicts));
  const total = sum(competency.levels.map(({ indicators }) => indicators.length));
  const patterns = sum(runs.map((run) => run.patterns));
  const meanAsked = sum(runs.map((run) => run.asked)) / patterns;
  return {
    patterns,
    mismatches: sum([...studies, ...runs].map((one) => one.mismatches)),
    interviews: sum([...studies, ...runs].map((one) => one.interviews)),
    meanAsked,
    total,
    meanShareSaved: 1 - meanAsked / total,
    meanAskedAt: new Map(runs.map(({ attained }) => [attained, meanAskedAt(runs, attained)])),
  };
}

/** One course of the interview about a level, and how many patterns of its answers lead to it. */
interface Course {
  readonly sheet: AnswerSheet;
  readonly asked: readonly string[];
  readonly patterns: number;
}

interface LevelStudy {
  readonly courses: ReadonlyMap<LevelStatus, readonly Course[]>;
  readonly interviews: number;
  readonly mismatches: number;
}

interface Run {
  readonly attained: number | null;
  readonly patterns: number;
  /** Questions asked over all its patterns together. */
  readonly asked: number;
  readonly interviews: number;
  readonly mismatches: number;
}

interface Rated {
  readonly competency: Competency;
  readonly rating: Rating;
}

/** Every pattern of one level, as a competency of its own: the verdict on what is asked must be the verdict on all. */
function studyLevel({ competency, rating }: Rated, level: Level): LevelStudy {
  const alone: Rated = { competency: { ...competency, levels: [level] }, rating };
  const sheets = sheetsOf(level, rating);
  const courses = new Map<LevelStatus, Map<string, Course>>();
  let mismatches = 0;
  for (const sheet of sheets) {
    const { asked, ratings } = adaptiveInterview({ ...alone, sheet });
    const verdict = verdictOn(alone, sheetRatings(competency, sheet));
    if (verdictOn(alone, ratings) !== verdict) mismatches++;
    const known = courses.get(verdict) ?? new Map<string, Course>();
    const key = asked.map((id) => sheet.get(id)).join();
    const { patterns } = known.get(key) ?? { patterns: 0 };
    courses.set(verdict, known.set(key, { sheet, asked, patterns: patterns + 1 }));
  }
  const listed = [...courses].map(([verdict, known]) => [verdict, [...known.values()]] as const);
  return { courses: new Map(listed), interviews: sheets.length, mismatches };
}

function sheetsOf({ indicators }: Level, { points }: Rating): readonly AnswerSheet[] {
  const answers = [...points.map(({ id }) => id), notObserved];
  return indicators.reduce<readonly AnswerSheet[]>(
    (sheets, { id }) => sheets.flatMap((sheet) => answers.map((answer) => new Map([...sheet, [id, answer]]))),
    [new Map()],
  );
}

function verdictOn({ competency, rating }: Rated, ratings: Ratings): LevelStatus {
  const [level] = scoreCompetency({ competency, rating, ratings, method: 'complete' }).levels;
  if (level === undefined) throw new Error('a competency without levels');
  return level.status;
}

/** Every way to choose a verdict for each level, as the courses that lead to it, with none held above one that is not. */
function cumulativeVerdicts(studies: readonly LevelStudy[]): readonly (readonly (readonly Course[])[])[] {
  const [lowest, ...higher] = studies;
  if (lowest === undefined) return [[]];
  const isCumulative = (verdict: LevelStatus, above: readonly (readonly Course[])[]): boolean =>
    verdict === 'held' || above.every((courses, at) => courses !== higher[at]?.courses.get('held'));
  return [...lowest.courses].flatMap(([verdict, courses]) =>
    cumulativeVerdicts(higher)
      .filter((above) => isCumulative(verdict, above))
      .map((above) => [courses, ...above]),
  );
}

/** One combination of verdicts: each course of each level the interview comes to, beside one course of the others. */
function runVerdicts(rated: Rated, levels: readonly (readonly Course[])[]): Run {
  const first = levels.map((courses) => courses.slice(0, 1));
  const usual = compare(rated, first.flat());
  const counts = levels.map((courses) => sum(courses.map((course) => course.patterns)));
  const run = { patterns: product(counts), asked: 0, interviews: 0, mismatches: 0 };
  for (const [index, courses] of levels.entries()) {
    const idle = first.flatMap((course, at) => (at === index ? [] : course));
    const own = new Set(rated.competency.levels[index]?.indicators.map(({ id }) => id));
    if (!usual.asked.some((id) => own.has(id))) continue;
    for (const course of courses) {
      const { asked, same } = compare(rated, [...idle, course]);
      const expected = [...usual.asked.filter((id) => !own.has(id)), ...course.asked];
      run.interviews++;
      if (!same || asked.toSorted().join() !== expected.toSorted().join()) run.mismatches++;
      run.asked += course.asked.length * course.patterns * product(counts.toSpliced(index, 1));
    }
  }
  return { ...run, attained: usual.attained };
}

/** The interview on these answers beside the full questionnaire. */
function compare({ competency, rating }: Rated, courses: readonly Course[]) {
  const sheet = new Map(courses.flatMap((course) => [...course.sheet]));
  const { asked, ratings } = adaptiveInterview({ competency, rating, sheet });
  const target = { min: 2, max: 3 };
  const adaptive = scoreCompetency({ competency, rating, ratings, method: 'adaptive', target });
  const everything = sheetRatings(competency, sheet);
  const complete = scoreCompetency({ competency, rating, ratings: everything, method: 'complete', target });
  return { asked, same: outcome(adaptive) === outcome(complete), attained: complete.attained };
}

function outcome({ status, attained, gap }: CompetencyResult): string {
  return JSON.stringify({ status, attained, gap });
}

function meanAskedAt(runs: readonly Run[], attained: number | null): number {
  const some = runs.filter((run) => run.attained === attained);
  return sum(some.map((run) => run.asked)) / sum(some.map((run) => run.patterns));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function product(values: readonly number[]): number {
  return values.reduce((total, value) => total * value, 1);
}
