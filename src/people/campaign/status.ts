import type { ListedPerson, RequestedAssessment } from '../../model/index.ts';

/** How far a requested assessment is: completed, begun, or not begun. */
export type RequestState = 'done' | 'draft' | 'missing';

/** What is known of an assessment that may answer a request. */
export interface AssessmentFacts {
  readonly subject: { readonly id: string };
  readonly rater: { readonly id: string };
  readonly framework: { readonly id: string };
  readonly cycle?: string;
  readonly status: 'completed' | 'in-progress';
}

export interface FollowedRequest extends RequestedAssessment {
  readonly state: RequestState;
}

export interface StateCounts {
  readonly done: number;
  readonly drafts: number;
  readonly missing: number;
}

/** Counts of a unit, a framework or a relation, by its name; a person without a unit is in the unit null. */
export interface CountedPart extends StateCounts {
  readonly name: string | null;
}

export interface CampaignStatus extends StateCounts {
  readonly cycle: string;
  readonly units: readonly CountedPart[];
  readonly frameworks: readonly CountedPart[];
  readonly relations: readonly CountedPart[];
  /** Not done although their day is over. */
  readonly overdue: number;
  readonly requests: readonly FollowedRequest[];
}

/** Each request with its state; one assessment by the rater of the subject in the cycle answers it, whatever its version. */
export function followed(
  requests: readonly RequestedAssessment[],
  assessments: readonly AssessmentFacts[],
): readonly FollowedRequest[] {
  const states = new Map<string, RequestState>();
  for (const { subject, rater, framework, cycle = '', status } of assessments) {
    const key = keyOf({ subject: subject.id, rater: rater.id, framework: framework.id, cycle });
    if (status === 'completed') states.set(key, 'done');
    else if (!states.has(key)) states.set(key, 'draft');
  }
  return requests.map((each) => ({ ...each, state: states.get(keyOf(each)) ?? 'missing' }));
}

function keyOf({
  subject,
  rater,
  framework,
  cycle,
}: Pick<RequestedAssessment, 'subject' | 'rater' | 'framework' | 'cycle'>): string {
  return JSON.stringify([subject, rater, framework, cycle]);
}

/** How far a cycle is, as a whole and by unit of the person assessed, by framework and by relation. */
export function campaignStatus(
  requests: readonly FollowedRequest[],
  {
    cycle,
    people,
    today,
  }: { readonly cycle: string; readonly people: readonly ListedPerson[]; readonly today: string },
): CampaignStatus {
  const units = new Map(people.map(({ id, unit }) => [id, unit ?? null]));
  return {
    cycle,
    ...countsOf(requests),
    units: parts(requests, ({ subject }) => units.get(subject) ?? null),
    frameworks: parts(requests, ({ framework }) => framework),
    relations: parts(requests, ({ relation }) => relation),
    overdue: requests.filter(({ state, due }) => state !== 'done' && due !== undefined && due < today).length,
    requests,
  };
}

function parts(
  requests: readonly FollowedRequest[],
  nameOf: (request: FollowedRequest) => string | null,
): readonly CountedPart[] {
  const names = [...new Set(requests.map(nameOf))];
  return names.map((name) => ({ name, ...countsOf(requests.filter((each) => nameOf(each) === name)) }));
}

function countsOf(requests: readonly FollowedRequest[]): StateCounts {
  const count = (wanted: RequestState) => requests.filter(({ state }) => state === wanted).length;
  return { done: count('done'), drafts: count('draft'), missing: count('missing') };
}
