import {
  type AssessmentScoring,
  type CompetencyExplanation,
  type CompetencyResult,
  competencyScorings,
  explainAssessment,
  type NextLevel,
  nextLevelAsks,
  ownValue,
  scoreCompetency,
} from '../assess/index.ts';
import type { Messages } from '../i18n/index.ts';
import type { Assessment, Competency, CompetencyRating, Framework, Target } from '../model/index.ts';

/** The words that results are said with. */
type ResultWords = Pick<Messages, 'results'>;

/** What every written result of an assessment starts from: the record, its framework, and the outcome per competency. */
export interface AssessmentOutcome {
  readonly framework: Framework;
  readonly assessment: Assessment;
  readonly competencies: readonly CompetencyOutcome[];
}

/** The result of one competency, as records keep it. */
export interface ScoredCompetency {
  readonly competency: Competency;
  readonly result: CompetencyResult;
  /** What the next level asks for that was not shown yet; null at the top. */
  readonly next: NextLevel | null;
}

/** The result of one competency, and how it came about. */
export interface CompetencyOutcome extends CompetencyExplanation, ScoredCompetency {
  readonly rating: CompetencyRating;
}

/** The results of an assessment, competency by competency, where nobody asks how they came about. */
export function scoredCompetencies(framework: Framework, assessment: Assessment): readonly ScoredCompetency[] {
  return competencyScorings({ ...assessment, framework }).map((one) => {
    const result = scoreCompetency(one);
    return { competency: one.competency, result, next: nextLevelAsks(one, result) };
  });
}

/** The outcome of an assessment, competency by competency. */
export function assessmentOutcome(framework: Framework, assessment: Assessment): AssessmentOutcome {
  const scoring: AssessmentScoring = { ...assessment, framework };
  const explained = explainAssessment(scoring);
  const competencies = competencyScorings(scoring).flatMap((one) => {
    const explanation = explained[one.competency.id];
    if (explanation === undefined) return [];
    const rating = ownValue(assessment.ratings, one.competency.id) ?? { indicators: {} };
    return [{ ...explanation, competency: one.competency, rating, next: nextLevelAsks(one, explanation.result) }];
  });
  return { framework, assessment, competencies };
}

/** A standing on the scale of a competency. */
export interface Attained {
  readonly competency: Pick<Competency, 'levels'>;
  readonly result: Pick<CompetencyResult, 'status' | 'attained'>;
}

/** The attained level in words. */
export function attainedWords({ result, competency }: Attained, { results }: ResultWords): string {
  const { status, attained } = result;
  const top = competency.levels.at(-1)?.level ?? 0;
  if (attained === null) return results.undetermined;
  if (status === 'undetermined') return results.atLeast(attained);
  const isBelow = attained === 0 && competency.levels[0]?.level !== 0;
  return isBelow ? results.belowFirst : results.attained(attained, top);
}

/** The target and the gap in words, or null where the profile asks nothing of this competency. */
export function gapWords({ result }: CompetencyOutcome, { results }: ResultWords): string | null {
  const { target, gap, status } = result;
  if (target === null) return null;
  return `${results.target(targetWords(target))}, ${gapSentence(gap, status, results)}`;
}

/** A gap in words. */
export function gapSentence(
  gap: number | null,
  status: CompetencyOutcome['result']['status'],
  { gap: words }: Messages['results'],
): string {
  if (gap === null) return words.unknown;
  if (gap === 0) return words.met;
  if (gap < 0) return words.above(-gap);
  // What could not be determined may be higher, never lower.
  return status === 'undetermined' ? words.atMost(gap) : words.below(gap);
}

/** A target as figures. */
export function targetWords(target: Target): string {
  return typeof target === 'number' ? String(target) : `${target.min}–${target.max}`;
}

/** Why the result is what it is, in one sentence. */
export function reasonWords({ reason }: CompetencyOutcome, { results }: ResultWords): string {
  // Kind and figures of one reason belong together; the compiler loses that on a union.
  return (results.reason[reason.kind] as (figures: typeof reason) => string)(reason);
}
