import type { ListedPerson, RequestedAssessment } from '../../model/index.ts';

/** How people are kept. */
export interface PeopleKept {
  /** Whether those who are not among them are dropped from the list; their assessments stay. */
  readonly onlyThese: boolean;
}

/** Which requested assessments to find; what is left out does not matter. */
export interface RequestQuery {
  readonly cycle?: string;
  readonly rater?: string;
}

/** How much of a person was erased. */
export interface Erasure {
  /** Assessments of the person. */
  readonly assessments: number;
  readonly answers: number;
  /** Assessments of others in which the person's name and id were replaced. */
  readonly ratedOthers: number;
  /** Whether the person stood in the list of people, as one of them or as a manager. */
  readonly listed: boolean;
  /** Requests for an assessment of the person, or by the person. */
  readonly requests: number;
  /** Entries of the person in workbooks; left out where there were none. */
  readonly workbookEntries?: number;
}

/** Where the list of people is kept, and who has to assess whom. */
export interface PeopleStore {
  /** Keeps people, all of them or none; what was known of them before is replaced. */
  keep(people: readonly ListedPerson[], how: PeopleKept): Promise<void>;
  /** In the order of their ids. */
  all(): Promise<readonly ListedPerson[]>;
  /**
   * Asks for assessments and withdraws others, all of it or nothing; of what was asked for before, only relation and day
   * change.
   */
  request(wanted: readonly RequestedAssessment[], withdrawn?: readonly RequestedAssessment[]): Promise<void>;
  /** What was asked for, in the order of cycles, subjects, frameworks and raters. */
  requests(query: RequestQuery): Promise<readonly RequestedAssessment[]>;
}
