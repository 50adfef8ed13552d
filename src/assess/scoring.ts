import type { AssessmentHeader, Ratings } from '../model/assessment.ts';
import type { Competency, Framework, Target } from '../model/framework.ts';
import { type Attainment, attainment, gapTo } from './attainment.ts';
import { isUnasked, type LevelResult, scoreLevel, tallyLevel } from './level.ts';
import { isRatedByLevel, namedLevel, type RatedCompetency } from './ratings.ts';
import { bareRecord, ownValue } from './record.ts';

export interface CompetencyResult extends Attainment {
  readonly target: Target | null;
  /** Target minus attained level; null without either. */
  readonly gap: number | null;
  /** Ascending, as in the framework. */
  readonly levels: readonly LevelResult[];
}

/** What scoring needs of an assessment, and of the framework it was made with; an `Assessment` spreads into it. */
export interface AssessmentScoring {
  readonly framework: Framework;
  readonly ratings: Ratings;
  readonly method: AssessmentHeader['method'];
  /** Id of one of the framework's profiles. */
  readonly profile?: string | undefined;
  readonly only?: readonly string[] | undefined;
}

export interface CompetencyScoring extends RatedCompetency {
  readonly method: AssessmentHeader['method'];
  readonly target?: Target | null;
}

/** The results by competency id, in the framework's order. */
export function scoreAssessment(scoring: AssessmentScoring): Readonly<Record<string, CompetencyResult>> {
  return bareRecord(competencyScorings(scoring).map((one) => [one.competency.id, scoreCompetency(one)]));
}

/** The result of one competency, by the rules under "Scoring" in the design. */
export function scoreCompetency(scoring: CompetencyScoring): CompetencyResult {
  const levels = levelResults(scoring);
  const target = scoring.target ?? null;
  const { status, attained, position, holes } = attainment(scoring.competency.progression.type, levels);
  return { status, attained, position, target, gap: gapTo(target, attained), holes, levels };
}

/** Each competency asked about, with its target in the profile and what scoring it needs. */
export function competencyScorings(scoring: AssessmentScoring): readonly CompetencyScoring[] {
  const { framework, ratings, method, only } = scoring;
  const targets = framework.profiles.find(({ id }) => id === scoring.profile)?.targets ?? {};
  return askedCompetencies(framework, only).map((competency) => ({
    competency,
    rating: framework.rating,
    ratings,
    method,
    target: ownValue(targets, competency.id) ?? null,
  }));
}

/** The competencies an assessment is about: all of them, or those it names, in the framework's order. */
export function askedCompetencies(framework: Framework, only?: readonly string[]): readonly Competency[] {
  return only === undefined ? framework.competencies : framework.competencies.filter(({ id }) => only.includes(id));
}

function levelResults(scoring: CompetencyScoring): readonly LevelResult[] {
  const { competency, method } = scoring;
  if (isRatedByLevel(competency)) return namedLevels(scoring);
  const levels = competency.levels.map((level) => scoreLevel(scoring, level));
  const infers = method === 'adaptive' && competency.progression.type === 'cumulative';
  return infers ? withInferredLevels(scoring, levels) : levels;
}

function namedLevels(scoring: CompetencyScoring): readonly LevelResult[] {
  const named = namedLevel(scoring);
  return scoring.competency.levels.map(({ level }) => {
    const reached = named !== null && level <= named ? 'held' : 'not-held';
    const status = named === null ? 'undetermined' : reached;
    return { level, status, score: null, observed: 0, indicators: 0, inferred: false };
  });
}

/** The adaptive method asks nothing below a held level: what was never asked there counts as held. */
function withInferredLevels(scoring: CompetencyScoring, levels: readonly LevelResult[]): readonly LevelResult[] {
  const highest = levels.findLastIndex(({ status }) => status === 'held');
  const inferred = scoring.competency.levels.map(
    (level, index) => index < highest && isUnasked(tallyLevel(scoring, level)),
  );
  return levels.map((level, index) => (inferred[index] ? { ...level, status: 'held', inferred: true } : level));
}
