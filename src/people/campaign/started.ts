import type { Relation, RequestedAssessment } from '../../model/index.ts';
import type { CampaignStart, Shortage } from './start.ts';

/** What the start of a campaign asks for, in numbers. */
export interface StartedCampaign {
  readonly cycle: string;
  readonly subjects: number;
  readonly raters: number;
  readonly frameworks: readonly string[];
  /** All that is asked for, and how much of it was not before. */
  readonly requests: readonly RequestedAssessment[];
  readonly added: number;
  readonly withdrawn: number;
  readonly relations: readonly { readonly relation: Relation; readonly requests: number }[];
  readonly shortages: readonly Shortage[];
}

interface Starting extends CampaignStart {
  readonly cycle: string;
  readonly before: readonly RequestedAssessment[];
  readonly withdrawn: readonly RequestedAssessment[];
}

/** Counts what a start asks for. */
export function startedCampaign({ cycle, requests, shortages, before, withdrawn }: Starting): StartedCampaign {
  const key = ({ subject, framework, rater }: RequestedAssessment) => JSON.stringify([subject, framework, rater]);
  const asked = new Set(before.map(key));
  const relations = distinct(requests.map(({ relation }) => relation));
  return {
    cycle,
    subjects: distinct(requests.map(({ subject }) => subject)).length,
    raters: distinct(requests.map(({ rater }) => rater)).length,
    frameworks: distinct(requests.map(({ framework }) => framework)),
    requests,
    added: requests.filter((each) => !asked.has(key(each))).length,
    withdrawn: withdrawn.length,
    relations: relations.map((relation) => ({
      relation,
      requests: requests.filter((each) => each.relation === relation).length,
    })),
    shortages,
  };
}

function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
