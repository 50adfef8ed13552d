export type { Agreement, Coefficient } from './agreement.ts';
export type { CompetencyReport, CycleStanding, View } from './competency-report.ts';
export type { Difference } from './differences.ts';
export type { Evidences, Seen } from './evidence.ts';
export {
  type Feedback,
  type FeedbackOnCompetency,
  type Figures,
  feedbackOf,
  type IndicatorFigures,
  type VoiceAgreement,
  type VoiceOnCompetency,
} from './feedback.ts';
export { type PersonReport, personReport } from './person.ts';
export type { PlanItem } from './plan.ts';
export type { Ranked, RankedIndicator } from './ranking.ts';
export type { LeftOut, Recorded, RelationRelease, Round } from './round.ts';
export { type LongRow, longRows } from './rows.ts';
export {
  type CompetencyScale,
  type IndicatorFacts,
  type ScaleReport,
  scaleReport,
  scaleStep,
  scaleSubjects,
} from './scale.ts';
export type { Standing } from './standing.ts';
export {
  type CellState,
  type MemberRow,
  type TeamCell,
  type TeamMember,
  type TeamReport,
  type TeamUnit,
  teamReports,
  type UnitReport,
} from './team.ts';
export { type Success, type Support, successesOf, supportOf } from './team-lists.ts';
export { type Voice, type VoiceName, type Voices, voicesOf } from './voice.ts';
