export { type Attainment, attainment, gapTo } from './attainment.ts';
export {
  type CompetencyExplanation,
  explainAssessment,
  type LevelExplanation,
  type RatingExplanation,
} from './explanation.ts';
export { type LevelResult, type LevelStatus, levelStatus } from './level.ts';
export { type NextLevel, nextLevelAsks, nextLevelOf } from './next-level.ts';
export { isAnswered, type Question, questionKey } from './question.ts';
export { allQuestions, type Interview, nextQuestion, progress } from './questionnaire.ts';
export { indicatorAnswer, isRatedByLevel, latestRatings } from './ratings.ts';
export type { OutcomeReason } from './reason.ts';
export { ownValue } from './record.ts';
export {
  type AssessmentScoring,
  askedCompetencies,
  type CompetencyResult,
  competencyScorings,
  scoreAssessment,
  scoreCompetency,
} from './scoring.ts';
