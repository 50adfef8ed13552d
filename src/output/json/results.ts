import type { LevelExplanation } from '../../assess/index.ts';
import type { AssessmentOutcome, ScoredCompetency } from '../outcome.ts';
import { jsonText } from './validate.ts';

/** The result of `assess` as DESIGN.md fixes it; with `explain`, also the arithmetic and the reason per competency. */
export function resultsJson(outcome: AssessmentOutcome, explain: boolean): string {
  return jsonText(resultsDocument(outcome, explain));
}

/** The same as a value, for results that hold several. */
export function resultsDocument(outcome: AssessmentOutcome, explain: boolean) {
  const results = resultsRecord(outcome.competencies);
  const { kind, ...record } = assessmentRecord(outcome);
  const assessment = { kind, ...record };
  if (!explain) return { assessment, results };
  const explanations = Object.fromEntries(
    outcome.competencies.map((each) => [
      each.competency.id,
      { reason: each.reason, levels: each.levels.map(levelJson) },
    ]),
  );
  return { assessment, results, explanations };
}

/** The results by competency id, as records and JSON results hold them. */
export function resultsRecord(competencies: readonly ScoredCompetency[]) {
  return Object.fromEntries(competencies.map((each) => [each.competency.id, competencyRecord(each)]));
}

function competencyRecord({ result, next }: ScoredCompetency) {
  const { status, attained, position, target, gap, holes, levels } = result;
  return {
    status,
    attained,
    position,
    target,
    gap,
    holes,
    levels,
    next: next === null ? null : { level: next.level.level, indicators: next.notYetShown.map((each) => each.id) },
  };
}

function levelJson({
  level,
  status,
  ratings,
  sum,
  observed,
  total,
  score,
  threshold,
  minimumObserved,
  inferred,
}: LevelExplanation) {
  return { level, status, ratings, sum, observed, total, score, threshold, minimumObserved, inferred };
}

/** The assessment as the record that FORMAT.md describes, without results; ratings in the framework's order. */
export function assessmentRecord({ assessment, framework }: AssessmentOutcome) {
  const {
    id,
    framework: reference,
    subject,
    rater,
    profile,
    cycle,
    method,
    only,
    status,
    startedAt,
    completedAt,
    origin,
  } = assessment;
  const ratings = framework.competencies.flatMap((each) => {
    const rating = Object.hasOwn(assessment.ratings, each.id) ? assessment.ratings[each.id] : undefined;
    if (rating === undefined) return [];
    const { indicators, level, note } = rating;
    const own = Object.keys(indicators).length === 0 ? {} : { indicators };
    return [
      [
        each.id,
        { ...own, ...(level === undefined ? {} : { level }), ...(note === undefined ? {} : { note }) },
      ] as const,
    ];
  });
  return {
    kind: 'assessment',
    id,
    framework: reference,
    subject,
    rater,
    ...(profile === undefined ? {} : { profile }),
    ...(cycle === undefined ? {} : { cycle }),
    ...(method === 'complete' ? {} : { method }),
    ...(only === undefined ? {} : { only }),
    status,
    ...(origin === undefined ? {} : { origin }),
    startedAt,
    ...(completedAt === undefined ? {} : { completedAt }),
    ratings: Object.fromEntries(ratings),
  };
}
