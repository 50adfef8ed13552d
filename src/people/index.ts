export { chosenRaters } from './campaign/chosen.ts';
export { type Owed, owed } from './campaign/owed.ts';
export { findableRelations, type WantedRelation, wantedRelations } from './campaign/relations.ts';
export { type CampaignWish, type ChosenRaters, campaignStart, type Shortage } from './campaign/start.ts';
export { type StartedCampaign, startedCampaign } from './campaign/started.ts';
export {
  type CampaignStatus,
  type CountedPart,
  campaignStatus,
  type FollowedRequest,
  followed,
  type StateCounts,
} from './campaign/status.ts';
export { type PeopleChanges, peopleChanges } from './changes.ts';
export { peopleDiagnostics } from './check.ts';
export { readPeopleTable } from './read.ts';
