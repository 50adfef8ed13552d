export {
  type CompetencyExplanation,
  explainAssessment,
  type LevelExplanation,
  type RatingExplanation,
} from './explanation.ts';
export type { LevelResult, LevelStatus } from './level.ts';
export { type NextLevel, nextLevelAsks } from './next-level.ts';
export { isAnswered, type Question, questionKey } from './question.ts';
export { allQuestions, type Interview, nextQuestion, progress } from './questionnaire.ts';
export { latestRatings } from './ratings.ts';
export type { OutcomeReason } from './reason.ts';
export { ownValue } from './record.ts';
export {
  type AssessmentScoring,
  askedCompetencies,
  type CompetencyResult,
  competencyScorings,
  scoreAssessment,
} from './scoring.ts';
