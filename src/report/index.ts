export type { Agreement, Coefficient } from './agreement.ts';
export type { CompetencyReport, CycleStanding, View } from './competency-report.ts';
export { countedParts, type PointCount, standIns, withRatings } from './counted.ts';
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
export { type Group, groupsOf, releasesOf } from './group.ts';
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
export { type ReportedFramework, type TeamMember, TeamTally } from './team.ts';
export { type CellState, othersView, type SeenPerson, type TeamCell } from './team-cells.ts';
export { type Success, type Support, successesOf, supportsOf } from './team-lists.ts';
export type { MemberRow, TeamReport, UnitReport } from './team-report.ts';
export type { Voice, VoiceName, Voices } from './voice.ts';
